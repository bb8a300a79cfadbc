/** Whether a web page in place of a document is a check, a block, a login or a cookie wall: a refusal, not a mistake. */
import { challengeMarkup, challengePhrases, challengeTitles } from './challenge-markers.ts';
import { htmlToLine } from './html-to-text.ts';

/**
 * Characters of visible words up to which a page counts as having little else. The interstitials in question show 40 to
 * 900; a home page of an association with a login box or an article about captchas shows thousands.
 */
const littleText = 1200;
/** Below this a page says nothing by itself: what its markup loads decides. */
const hardlyAnyText = 500;
/** No such page is larger; beyond it nothing is looked at. */
const largest = 400_000;

function headingsOf(html: string): readonly string[] {
  const found = html.matchAll(/<(title|h1)\b[^<>]{0,500}>([\s\S]{0,400}?)<\/\1\s*>/gi);
  return [...found].slice(0, 4).map((match) => comparable(match[2] ?? ''));
}

function comparable(html: string): string {
  return htmlToLine(html)
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

/** True for a page that keeps a visitor out. Only general marks count, and only on pages that hold little else. */
export function isChallengePage(html: string): boolean {
  if (html.length > largest) return false;
  // The title shows in the tab, not on the page.
  const words = comparable(html.replace(/<title\b[^<>]*>[\s\S]{0,400}?<\/title\s*>/i, ' '));
  if (words.length > littleText) return false;
  const headings = headingsOf(html);
  if (headings.some((heading) => challengeTitles.some((title) => title.test(heading)))) return true;
  if (challengePhrases.some((phrase) => phrase.test(words))) return true;
  const markup = html.toLowerCase();
  return words.length <= hardlyAnyText && challengeMarkup.some((mark) => mark.test(markup));
}
