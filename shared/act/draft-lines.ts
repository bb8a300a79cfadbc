/** Building blocks → sentences with their evidence. */
import type { QuotedSentence, Sentence } from '../model/claim.ts';
import { nlAct } from '../text/nl-act.ts';
import { say } from '../text/say.ts';
import { choose } from './draft-choice.ts';
import { type Fact, isOwn } from './draft-facts.ts';
import { type Situation, storyItems } from './draft-situation.ts';

/** A group of the catalogue of building blocks. */
export type LineGroup = keyof typeof nlAct.draft;

const slot = /\{/;
const subjectSlot = /\{subject\}/;

/** The Dutch name of the competent body; unknown bodies stay general. */
function bodyOf({ advice }: Situation): string {
  const bodies: Readonly<Record<string, string>> = nlAct.competent;
  return bodies[advice.competent ?? 'other'] ?? nlAct.competent.other;
}

/**
 * The sentences of one group: one variant, fixed by the story. A line without slots is `fixed` (its key leads to the
 * catalogue line); one with slots is `computed` from numbers and messages.
 */
export function speak(
  group: LineGroup,
  situation: Situation,
  numbers: Readonly<Record<string, number>> = {},
  words: Readonly<Record<string, string>> = {},
  items: readonly string[] = storyItems(situation),
): readonly Sentence[] {
  const variants: readonly (readonly string[])[] = nlAct.draft[group];
  const variant = choose(situation.view.story.id, group, variants.length);
  const args = {
    subject: situation.subject.phrase,
    place: situation.place,
    body: bodyOf(situation),
    municipality: situation.view.municipalityName,
    ...words,
    ...numbers,
  };
  return (variants[variant] ?? []).map((line, index): Sentence => {
    if (!slot.test(line)) return { kind: 'fixed', text: line, key: `act.draft.${group}.${variant}.${index}` };
    const used = Object.fromEntries(Object.entries(numbers).filter(([name]) => line.includes(`{${name}`)));
    const from = subjectSlot.test(line) ? [...new Set([...situation.subject.items, ...items])] : items;
    return { kind: 'computed', text: say(line, args), rule: `draft.${group}`, numbers: used, items: from };
  });
}

/** Who says a quoted fact: nothing more than the sender's own name. */
export function attribution(fact: Fact, situation: Situation): readonly Sentence[] {
  const { item } = fact.viewed;
  if (isOwn(fact.viewed, situation.view.municipalityName)) return speak('source.own', situation);
  const group = item.voice === 'press' ? 'source.press' : 'source.other';
  return speak(group, situation, {}, { publisher: item.publisherTitle }, [item.id]);
}

/** A fact as it stands, followed by who says it. */
export function told(fact: Fact, situation: Situation, help: Fact | null = null): readonly Sentence[] {
  const quotes: readonly QuotedSentence[] = help === null ? [fact.sentence] : [fact.sentence, help.sentence];
  return [...quotes, ...attribution(fact, situation)];
}

/** The catalogue line behind a fixed sentence's key (`act.draft.<group>.<variant>.<index>`), or null. */
export function lineOf(key: string): string | null {
  const [, group = '', variant = '', index = ''] = /^act\.draft\.(.+)\.(\d+)\.(\d+)$/.exec(key) ?? [];
  const groups: Readonly<Record<string, readonly (readonly string[])[]>> = nlAct.draft;
  return groups[group]?.[Number(variant)]?.[Number(index)] ?? null;
}
