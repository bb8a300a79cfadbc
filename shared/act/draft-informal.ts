/** "u" → "je" in our own building blocks; never in a fact or a quote. */
import { informalPairs, keptVerbs, noVerbs } from './words/draft-informal-words.ts';

const pairs = new Map(informalPairs);

/** A verb before "u" loses its -t before "je" ("Ziet u" → "Zie je"), but for stems that end in it. */
function turned(verb: string): string {
  const known = pairs.get(verb.toLowerCase());
  if (known !== undefined)
    return /^\p{Lu}/u.test(verb) ? known.replace(/^\p{Ll}/u, (l) => l.toUpperCase()) : known;
  const kept = keptVerbs.has(verb.toLowerCase()) || noVerbs.has(verb.toLowerCase());
  return kept ? verb : verb.replace(/t$/u, '');
}

/** The text with its reader addressed as "je". */
export function informal(text: string): string {
  return text
    .replace(/(?:\p{L}+t, )*\p{L}+t (?:of|en) \p{L}+t u(?![\p{L}\p{N}-])/gu, (verbs) =>
      verbs.replace(/\p{L}+t(?=,| )/gu, turned),
    )
    .replace(/(?<![\p{L}\p{N}-])u(?= die(?!\p{L}))|(?<=(?<!\p{L})tussen )u(?= en(?!\p{L}))/gu, 'jou')
    .replace(/(?<![\p{L}\p{N}-])(u (?:[\p{L}’]+ ){1,6})heeft(?!\p{L})/gu, '$1hebt')
    .replace(/(\p{L}+t) u(?![\p{L}\p{N}-])/gu, (_, verb: string) => `${turned(verb)} je`)
    .replace(/(?<![\p{L}\p{N}-])u heeft(?!\p{L})/gu, 'je hebt')
    .replace(/(?<![\p{L}\p{N}-])U heeft(?!\p{L})/gu, 'Je hebt')
    .replace(/(?<![\p{L}\p{N}-])u(?![\p{L}\p{N}-])/gu, 'je')
    .replace(/(?<![\p{L}\p{N}-])U(?![\p{L}\p{N}-])/gu, 'Je')
    .replace(/(?<![\p{L}\p{N}-])uw(?![\p{L}\p{N}-])/gu, 'je')
    .replace(/(?<![\p{L}\p{N}-])Uw(?![\p{L}\p{N}-])/gu, 'Je');
}
