/** Themes: which of the sixteen an item is about, by a linear model over its words and what the word lists make of them. */
import type { Evidence } from '../model/claim.ts';
import type { Readable, ThemeReading } from '../model/reading.ts';
import { type ThemeId, themeIds } from '../model/theme.ts';
import { evidenceOf, type TextView, viewText } from './text-view.ts';
import { type ThemeInputs, themeInputs } from './theme-features.ts';
import { addedBy, type ThemeOdds, themeOdds } from './theme-model.ts';

/** The lists' points below which a text says little of any theme. */
const leastScore = 1.5;
/** Then the model's word counts only where it is this sure, and a listed hint stands as a guess. */
const leastOdds = 0.4;
const leastHint = 0.6;
const hintConfidence = 0.25;
/** A second theme needs this share of the best one's odds, and a listed word of its own. */
const secondShare = 0.45;
const mostConfidence = 0.98;
const evidenceLimit = 6;
/** Log-odds that a word must add, and to no theme more, to be evidence by itself; the lists' points are divided to be of that size. */
const leastAdded = 0.3;
const pointsPerOdds = 6;

interface Reason {
  readonly evidence: Evidence;
  readonly weight: number;
}

const overlaps = (a: Evidence, b: Evidence): boolean =>
  a.field === b.field && a.start < b.end && b.start < a.end;

/** The words that weighed most, the listed ones among them; no stretch of the text twice. */
function evidenceFor(id: ThemeId, inputs: ThemeInputs, odds: ThemeOdds): readonly Evidence[] {
  const at = themeIds.indexOf(id);
  const listed: Reason[] = inputs.found
    .filter((hit) => hit.value.theme === id)
    .map((hit) => ({ evidence: hit.evidence, weight: hit.points / pointsPerOdds }));
  const added: Reason[] = inputs.words.flatMap((word) => {
    const weight = addedBy(word, odds, at);
    if (weight < leastAdded) return [];
    return [{ evidence: evidenceOf(word.field, word.index, word.index), weight }];
  });
  const kept: Evidence[] = [];
  const quotes = new Set<string>();
  for (const { evidence } of [...listed, ...added].sort((a, b) => b.weight - a.weight)) {
    const key = evidence.quote.toLowerCase();
    if (quotes.has(key) || kept.some((other) => overlaps(other, evidence))) continue;
    quotes.add(key);
    kept.push(evidence);
    if (kept.length >= evidenceLimit) break;
  }
  return kept;
}

const rounded = (share: number): number => Math.max(0.01, Math.round(share * 100) / 100);

interface Ranked {
  readonly id: ThemeId;
  readonly odds: number;
}

function rank({ odds }: ThemeOdds): readonly Ranked[] {
  return themeIds.map((id, at) => ({ id, odds: odds[at] ?? 0 })).sort((a, b) => b.odds - a.odds);
}

/** Nothing sure: one hint in a text is better than none if no other theme has as much, and says so by its confidence. */
function guess(inputs: ThemeInputs, odds: ThemeOdds): ThemeReading[] {
  const sums = themeIds.map((id) => ({
    id,
    score: inputs.found.reduce((sum, hit) => sum + (hit.value.theme === id ? hit.points : 0), 0),
  }));
  sums.sort((a, b) => b.score - a.score);
  const [best, next] = sums;
  if (best === undefined || next === undefined || best.score < leastHint || best.score <= next.score)
    return [];
  const share = odds.odds[themeIds.indexOf(best.id)] ?? 0;
  const evidence = evidenceFor(best.id, inputs, odds);
  return [{ id: best.id, confidence: rounded(Math.min(share, hintConfidence)), evidence }];
}

/** Reads the themes of a text that was taken apart before (see `readThemes`). */
export function themesOf(view: TextView): ThemeReading[] {
  const inputs = themeInputs(view);
  const odds = themeOdds(inputs);
  const [best, second] = rank(odds);
  if (best === undefined || second === undefined) return [];
  const readingOf = ({ id, odds: share }: Ranked): ThemeReading => ({
    id,
    confidence: rounded(Math.min(mostConfidence, share)),
    evidence: evidenceFor(id, inputs, odds),
  });
  const first = readingOf(best);
  const little = (inputs.scored[0]?.score ?? 0) < leastScore;
  if (first.evidence.length === 0 || (little && best.odds < leastOdds)) return guess(inputs, odds);
  const both =
    second.odds >= secondShare * best.odds && inputs.scored.some((theme) => theme.id === second.id);
  return both ? [first, readingOf(second)] : [first];
}

/**
 * Reads at most two themes of an item, best first, each with the words that say so (exact UTF-16 spans) and a
 * confidence 0–1; the empty list where nothing fits.
 */
export function readThemes(input: Readable): ThemeReading[] {
  return themesOf(viewText(input));
}
