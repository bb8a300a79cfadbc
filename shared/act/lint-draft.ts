/** The lint while someone writes a draft: the rules of the text, and what only the draft's context can tell. */
import { countText, fewestSentences } from '../language/readability.ts';
import { countWords, tokenise } from '../language/words.ts';
import type { Register } from '../model/draft.ts';
import type { MessageArguments } from '../result.ts';
import { type ChannelId, channelLimits, countFor } from './channels.ts';
import { lint } from './lint.ts';
import { type LintFinding, type LintSeverity, lintRules } from './lint-text.ts';
import { tellsWithheld } from './lint-withheld.ts';
import { explainAbbreviation, explainLegalWord } from './lint-words.ts';

/** What a finding is about: the rules of the text, and those that need the context. */
export const lintKinds = [...lintRules, 'mean-length', 'claim', 'withheld', 'channel-limit'] as const;
export type LintKind = (typeof lintKinds)[number];

/** Words for a finding: a key of the catalogue (`lint.notes`) with its arguments. */
export interface LintNote {
  readonly key: LintNoteKey;
  readonly args: MessageArguments;
}
/** Keys of `lint.notes`: the kinds, and the two that read differently where we know what a word means. */
export type LintNoteKey = LintKind | 'abbreviation-known' | 'abbreviation-plain' | 'channel-advice';

/** A finding: `quote === text.slice(start, end)`, UTF-16 offsets; `replacement` is plain Dutch to put there, or null. */
export interface DraftFinding {
  readonly kind: LintKind;
  readonly severity: LintSeverity;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly note: LintNote;
  readonly replacement: string | null;
}

/** A claim in the text that nothing carries; `kind` says what (number, name, date, place, quote). */
export interface Unfounded {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** What the lint may know of a draft; all of it may be left out. */
export interface LintContext {
  readonly register?: Register;
  readonly channel?: ChannelId;
  /** Texts of facts that are not public; only for a text that will be. */
  readonly withheld?: readonly string[];
  /** Finds what neither the fact sheet nor the evidence holds. */
  readonly vet?: (text: string) => readonly Unfounded[];
}

/** The mean that webcare and public texts aim at, words a sentence (practice.md). */
const meanAim = 12;
/** The sentence that a reader still takes in (domain.md §7). */
const sentenceAim = 15;

const meanRegisters: ReadonlySet<Register> = new Set(['webcare', 'public']);

/**
 * Lints a draft: findings ordered by place. `red` must not go out so, `amber` deserves another look, `note` asks for an
 * explanation. Legal words and commitments never get a replacement. Never throws, unless `vet` does.
 */
export function lintText(text: string, context: LintContext = {}): DraftFinding[] {
  const found = [
    ...lint(text).map(fromRule),
    ...meanLength(text, context.register),
    ...unfounded(text, context.vet),
    ...withheldFacts(text, context.withheld ?? []),
    ...channelLimit(text, context.channel),
  ];
  return found.sort(
    (a, b) => a.start - b.start || a.end - b.end || lintKinds.indexOf(a.kind) - lintKinds.indexOf(b.kind),
  );
}

function fromRule({ rule, severity, start, end, quote, suggestion }: LintFinding): DraftFinding {
  return {
    kind: rule,
    severity,
    start,
    end,
    quote,
    note: noteFor(rule, quote, suggestion),
    replacement: suggestion,
  };
}

function noteFor(rule: LintFinding['rule'], quote: string, suggestion: string | null): LintNote {
  if (rule === 'long-sentence')
    return { key: rule, args: { words: countWords(tokenise(quote)), aim: sentenceAim } };
  if (rule === 'jargon') return { key: rule, args: { quote, plain: suggestion ?? '' } };
  if (rule === 'legal-word') return { key: rule, args: { quote, meaning: explainLegalWord(quote) ?? '' } };
  if (rule !== 'abbreviation') return { key: rule, args: { quote } };
  if (suggestion !== null) return { key: 'abbreviation-plain', args: { quote, plain: suggestion } };
  const meaning = explainAbbreviation(quote);
  return meaning === null
    ? { key: rule, args: { quote } }
    : { key: 'abbreviation-known', args: { quote, meaning } };
}

function found(
  text: string,
  kind: LintKind,
  severity: LintSeverity,
  span: { readonly start: number; readonly end: number },
  note: LintNote,
): DraftFinding {
  const { start, end } = span;
  return { kind, severity, start, end, quote: text.slice(start, end), note, replacement: null };
}

function meanLength(text: string, register: Register | undefined): readonly DraftFinding[] {
  if (register === undefined || !meanRegisters.has(register)) return [];
  const { sentences, wordsPerSentence } = countText(text);
  if (sentences < fewestSentences || wordsPerSentence <= meanAim) return [];
  const mean = Math.round(wordsPerSentence * 10) / 10;
  const whole = { start: 0, end: text.length };
  return [found(text, 'mean-length', 'amber', whole, { key: 'mean-length', args: { mean, aim: meanAim } })];
}

function unfounded(text: string, vet: LintContext['vet']): readonly DraftFinding[] {
  return (vet?.(text) ?? []).map((claim) =>
    found(text, 'claim', 'red', claim, {
      key: 'claim',
      args: { quote: text.slice(claim.start, claim.end), sort: claim.kind },
    }),
  );
}

/** The note holds no word of the fact: a draft is shown to people who may not know it. */
function withheldFacts(text: string, facts: readonly string[]): readonly DraftFinding[] {
  const places = new Map<string, DraftFinding>();
  for (const fact of facts) {
    const span = tellsWithheld(text, fact);
    if (span === null) continue;
    places.set(
      `${span.start}-${span.end}`,
      found(text, 'withheld', 'red', span, { key: 'withheld', args: {} }),
    );
  }
  return [...places.values()];
}

function channelLimit(text: string, channel: ChannelId | undefined): readonly DraftFinding[] {
  if (channel === undefined) return [];
  const { over, limit, used, offsetOfLimit } = countFor(channel, text);
  if (offsetOfLimit === null) return [];
  const { advised } = channelLimits[channel];
  const span = { start: offsetOfLimit, end: text.length };
  const args = { channel, over, limit, used };
  return advised
    ? [found(text, 'channel-limit', 'amber', span, { key: 'channel-advice', args })]
    : [found(text, 'channel-limit', 'red', span, { key: 'channel-limit', args })];
}
