/** The lint: what a communication adviser would strike or mark in a Dutch draft. Stateless. */

import { commitments } from './lint-commitments.ts';
import { labels, personalData, politics, stockPhrases } from './lint-conduct.ts';
import { type LintCheck, type LintFinding, readForLint } from './lint-text.ts';
import { passive, tornNouns, tornVerbs } from './lint-verbs.ts';
import { abbreviations, legalTerms, longSentences, nominalStyle, officialWords } from './lint-words.ts';

export { type Commitment, commitmentsIn } from './lint-commitments.ts';
export type { LintFinding, LintRule, LintSeverity } from './lint-text.ts';
export { explainLegalWord } from './lint-words.ts';

const checks: readonly LintCheck[] = [
  longSentences,
  passive,
  officialWords,
  legalTerms,
  nominalStyle,
  tornVerbs,
  tornNouns,
  abbreviations,
  stockPhrases,
  politics,
  personalData,
  commitments,
  labels,
];

/**
 * Checks a Dutch text by the house rules (domain.md §7, practice.md): findings ordered by place, each with offsets in
 * the text as given (`quote === text.slice(start, end)`). Never throws.
 */
export function lint(text: string): LintFinding[] {
  const reading = readForLint(text);
  return checks
    .flatMap((check) => check(reading))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule, 'en'));
}
