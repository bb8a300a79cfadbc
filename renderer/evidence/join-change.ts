/** A word-by-word difference as a person reads it: words that were replaced together stand together. */
import type { TextChange } from '../../shared/model/change.ts';

/** What went and what came since the last words that stayed. */
interface Run {
  readonly removed: string;
  readonly added: string;
}
const nothing: Run = { removed: '', added: '' };

/**
 * "~~in~~ _na_ ~~week~~ _de_" becomes "~~in week~~ _na de_": changes with only spaces between them are one, what went
 * before what came. Both readings (before, after) stay exactly as they were.
 */
export function joinChange(changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = [];
  let run = nothing;
  const flush = (): void => {
    if (run.removed !== '') joined.push({ kind: 'removed', text: run.removed });
    if (run.added !== '') joined.push({ kind: 'added', text: run.added });
    run = nothing;
  };
  changes.forEach((change, at) => {
    const next = changes[at + 1];
    const bridges =
      run !== nothing && next !== undefined && next.kind !== 'same' && change.text.trim() === '';
    if (change.kind === 'same' && !bridges) {
      flush();
      joined.push(change);
    } else run = grown(run, change);
  });
  flush();
  return joined;
}

function grown({ removed, added }: Run, { kind, text }: TextChange): Run {
  return {
    removed: kind === 'added' ? removed : removed + text,
    added: kind === 'removed' ? added : added + text,
  };
}
