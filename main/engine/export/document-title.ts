/** What a document is called. */
import type { Block } from '../../../shared/briefing/document.ts';
import { shownText } from '../../../shared/briefing/fold-text.ts';

/** Title and subtitle as shown: one line each, without control signs. */
export interface DocumentTitle {
  readonly title: string;
  readonly subtitle: string;
}

/** The title block's words; the app's name for a document without one. */
export function documentTitle(document: readonly Block[]): DocumentTitle {
  const block = document.find((each) => each.kind === 'title');
  if (block?.kind !== 'title') return { title: 'Luisterpost', subtitle: '' };
  return { title: shownText(block.text), subtitle: shownText(block.subtitle) };
}
