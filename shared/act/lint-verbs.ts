/** Lint rules about verbs: passive, verbs torn apart, and long stretches between an article and its noun. */
import type { Token } from '../language/words.ts';
import { finding, type LintCheck, type LintFinding, type LintText } from './lint-text.ts';
import {
  activeWithBe,
  auxiliaries,
  becomeForms,
  beForms,
  noParticiples,
  strongParticiples,
} from './words/verbs.ts';

const separable =
  'aan|achter|af|bij|binnen|bloot|boven|door|goed|in|klaar|los|mee|na|neer|om|onder|op|over|plaats|rond|samen|schoon|stil|tegen|terug|toe|uit|vast|vol|voor|voort|vrij|weg|weer';
const participleShape = new RegExp(
  `^(?:(?:${separable})?ge[a-z]{2,}(?:d|t|en)|(?:${separable})?(?:be|ver|ont|her)[a-z]{2,}(?:d|t))$`,
);

/** Whether a folded word looks like a past participle. */
export function isParticiple(word: string): boolean {
  if (word.length < 5 || noParticiples.has(word)) return false;
  return participleShape.test(word) || strongParticiples.has(word);
}

const endsClause = (token: Token | undefined): boolean =>
  token === undefined || /^[,;:.!?()–]$/.test(token.text);

/** No clause is longer; it keeps a text without punctuation linear. */
const longestClause = 60;

/** Indices of the clause around `index`, by punctuation; `to` exclusive. */
function clauseAround(tokens: readonly Token[], index: number): readonly [number, number] {
  let from = index;
  let to = index + 1;
  while (from > 0 && index - from < longestClause && !endsClause(tokens[from - 1])) from -= 1;
  while (to < tokens.length && to - index < longestClause && !endsClause(tokens[to])) to += 1;
  return [from, to];
}

/** The participle that goes with an auxiliary: the first behind it in its clause, else the one right before it. */
function participleOf(
  tokens: readonly Token[],
  index: number,
  fits: (word: string) => boolean,
): number | null {
  const [from, to] = clauseAround(tokens, index);
  for (let at = index + 1; at < to; at += 1) {
    const word = tokens[at]?.folded ?? '';
    if (fits(word)) return at;
    // `wordt duurder dan begroot` compares; nothing is done.
    if (word === 'dan' && /er$/.test(tokens[at - 1]?.folded ?? '')) break;
    // Another finite verb begins another clause.
    if (auxiliaries.has(word) && at > index + 1 && !/^(?:te|kunnen|moeten|worden|zijn|hebben)$/.test(word))
      break;
  }
  const before = tokens[index - 1]?.folded ?? '';
  return index - 1 >= from && fits(before) ? index - 1 : null;
}

/** worden + participle, and zijn + the participle of an act that someone did. */
export const passive: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  for (const { tokens } of reading.sentences) {
    let last = -1;
    for (const [index, token] of tokens.entries()) {
      const become = becomeForms.has(token.folded);
      if (!become && !beForms.has(token.folded)) continue;
      const fits = (word: string): boolean => isParticiple(word) && (become || !activeWithBe.has(word));
      const participle = participleOf(tokens, index, fits);
      if (participle === null || participle === last) continue;
      last = participle;
      found.push(between(reading, 'passive', token, tokens[participle]));
    }
  }
  return found;
};

function between(
  reading: LintText,
  rule: 'passive' | 'split-construction',
  one: Token,
  other: Token | undefined,
): LintFinding {
  const start = Math.min(one.start, other?.start ?? one.start);
  const end = Math.max(one.end, other?.end ?? one.end);
  return finding(reading, rule, 'amber', start, end);
}

/** So many words between an auxiliary and its participle strain a reader (own bound, tangconstructie of domain.md §7). */
const widestGap = 8;

/** `heeft … besloten` with a long stretch in between. */
export const tornVerbs: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  for (const { tokens } of reading.sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!auxiliaries.has(token.folded)) continue;
      const participle = participleOf(tokens, index, isParticiple);
      if (participle !== null && participle - index - 1 >= widestGap) {
        found.push(between(reading, 'split-construction', token, tokens[participle]));
      }
    }
  }
  return found;
};

const articles = /^(?:de|het|een|deze|dit)$/;
const prepositions =
  /^(?:aan|bij|binnen|door|in|met|na|naar|naast|onder|op|over|per|sinds|tegen|tijdens|tot|tussen|uit|van|vanaf|vanuit|voor)$/;
/** An inflected participle can stand this far from its article. */
const farthest = 10;

/** A participle used as an adjective: `vastgestelde`, `gelegen`, `wonende`. */
function isAdjectival(word: string): boolean {
  if (/^[a-z]{3,}ende$/.test(word)) return true;
  return isParticiple(word.replace(/e$/, '')) && /(?:de|te|en)$/.test(word);
}

/** `de door de gemeente vastgestelde regels`: article and noun with a whole phrase in between. */
export const tornNouns: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  for (const { tokens } of reading.sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!articles.test(token.folded) || !prepositions.test(tokens[index + 1]?.folded ?? '')) continue;
      for (let at = index + 3; at < Math.min(tokens.length - 1, index + farthest); at += 1) {
        const here = tokens[at];
        if (here === undefined || endsClause(here)) break;
        const noun = tokens[at + 1];
        if (!isAdjectival(here.folded) || noun?.kind !== 'word' || prepositions.test(noun.folded)) continue;
        found.push(between(reading, 'split-construction', token, noun));
        break;
      }
    }
  }
  return found;
};
