/** A difference with the long stretches that stayed cut to their ends: the change itself is always whole. */
import type { TextChange } from '../../shared/model/change.ts';

/** Characters kept on each side of a change: about a line and a half. */
const context = 100;
const gap = ' … ';

/** Same order, same changes; only `same` stretches are shortened, at a space where there is one near. */
export function shortenChange(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.map((change, at) =>
    change.kind === 'same'
      ? { ...change, text: shortened(change.text, at > 0, at < changes.length - 1) }
      : change,
  );
}

function shortened(text: string, before: boolean, after: boolean): string {
  const kept = (before ? context : 0) + (after ? context : 0);
  if (text.length <= kept + context) return text;
  return `${before ? head(text) : ''}${gap}${after ? tail(text) : ''}`;
}

function head(text: string): string {
  const end = text.lastIndexOf(' ', context);
  return text.slice(0, end <= 0 ? context : end);
}

function tail(text: string): string {
  const start = text.indexOf(' ', text.length - context);
  return text.slice(start < 0 ? text.length - context : start + 1);
}
