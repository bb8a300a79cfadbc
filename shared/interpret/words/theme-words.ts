/** The shape of a theme's word list. */
import type { ThemeId } from '../../model/theme.ts';

/**
 * Comma-separated terms in four weights. `decisive` names the event or the service itself, `strong` says the theme by itself, `plain` helps, `weak` counts only beside
 * another hit of the theme. Wildcards and marks: see `readTerm` in `../lexicon.ts`.
 */
export interface ThemeWords {
  readonly theme: ThemeId;
  readonly decisive: string;
  readonly strong: string;
  readonly plain: string;
  readonly weak: string;
}
