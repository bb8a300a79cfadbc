/** What every lint rule reads: the text, its folded form, its sentences with their tokens; and what a rule gives. */
import { type Folded, foldWithOffsets } from '../language/fold.ts';
import { type Span, splitSentences } from '../language/sentences.ts';
import { type Token, tokenise } from '../language/words.ts';

/** The rules of the lint. */
export const lintRules = [
  'long-sentence',
  'passive',
  'jargon',
  'legal-word',
  'nominal-style',
  'split-construction',
  'abbreviation',
  'forbidden-phrase',
  'party-word',
  'election-word',
  'personal-data',
  'commitment',
  'label-word',
] as const;
export type LintRule = (typeof lintRules)[number];

/** `red` must not go out so, `amber` deserves another look, `note` asks for an explanation. */
export type LintSeverity = 'red' | 'amber' | 'note';

/** A finding: `quote === text.slice(start, end)`, UTF-16 offsets; `suggestion` is Dutch replacement text or null. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly severity: LintSeverity;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly suggestion: string | null;
}

/** A sentence with its tokens; token offsets refer to the whole text. */
export interface LintSentence extends Span {
  readonly tokens: readonly Token[];
}

/** A text, read once for all rules. */
export interface LintText {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly sentences: readonly LintSentence[];
}

/** A rule: pure and stateless. */
export type LintCheck = (reading: LintText) => readonly LintFinding[];

/** Reads a text for the rules. */
export function readForLint(text: string): LintText {
  const tokens = tokenise(text);
  let at = 0;
  const sentences = splitSentences(text).map((span) => {
    const from = at;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < span.end) at += 1;
    return { ...span, tokens: tokens.slice(from, at) };
  });
  return { text, folded: foldWithOffsets(text), tokens, sentences };
}

/** Makes a finding from offsets. */
export function finding(
  reading: LintText,
  rule: LintRule,
  severity: LintSeverity,
  start: number,
  end: number,
  suggestion: string | null = null,
): LintFinding {
  return { rule, severity, start, end, quote: reading.text.slice(start, end), suggestion };
}

/** All places where a shape fits the folded text, as offsets in the text itself. */
export function foldedMatches(reading: LintText, shape: RegExp): Span[] {
  const { text, origin } = reading.folded;
  return [...text.matchAll(shape)].map((match) => ({
    start: origin[match.index] ?? 0,
    end: origin[match.index + match[0].length] ?? reading.text.length,
  }));
}
