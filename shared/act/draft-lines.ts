/** Building blocks → sentences with their evidence. */
import { fold } from '../language/fold.ts';
import type { Sentence } from '../model/claim.ts';
import { nlAct } from '../text/nl-act.ts';
import { say } from '../text/say.ts';
import { choose } from './draft-choice.ts';
import { keysOf } from './draft-facts.ts';
import { informal } from './draft-informal.ts';
import type { Sayable } from './draft-sayable.ts';
import { type Situation, storyItems } from './draft-situation.ts';
import { anaphorShape } from './words/draft-sentence-words.ts';

/** A group of the catalogue of building blocks. */
export type LineGroup = keyof typeof nlAct.draft;

const groups: Readonly<Record<string, readonly (readonly string[])[]>> = nlAct.draft;
const slot = /\{/;
const matterSlot = /\{(?:matter|Matter|subject)\}/;

/** The Dutch name of the competent body; unknown bodies stay general. */
export function bodyOf({ advice }: Situation): string {
  const bodies: Readonly<Record<string, string>> = nlAct.competent;
  return bodies[advice.competent ?? 'other'] ?? nlAct.competent.other;
}

/** The matter as a noun phrase with its spot: "de glasbak aan de Esweg"; the spot only once. */
export function matterOf({ subject, where, place }: Situation): string {
  const spot = where.exact ? where.phrase : place;
  const named = fold(subject.phrase);
  const last = fold(spot).split(' ').at(-1) ?? '';
  return named.includes(fold(where.name === '' ? '-' : where.name)) || named.includes(last)
    ? subject.phrase
    : `${subject.phrase} ${spot}`;
}

/** With a capital. */
export const raised = (text: string): string =>
  text.replace(/^['’]?\p{Ll}/u, (letter) => letter.toUpperCase());

/** The group for a matter without a name, where there is one. */
function groupFor(group: LineGroup, { subject }: Situation): string {
  return !subject.named && `${group}.plain` in groups ? `${group}.plain` : group;
}

/** Variants without the words that the alderman does not use; all of them where none is left. */
function allowed(group: string, { request }: Situation): readonly (readonly string[])[] {
  const variants = groups[group] ?? [];
  const taboo = request.style.taboo.map(fold).filter((word) => word !== '');
  const fit = variants.filter(
    (lines) => !lines.some((line) => taboo.some((word) => fold(line).includes(word))),
  );
  return fit.length > 0 ? fit : variants;
}

function slotsOf(
  situation: Situation,
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { subject, where, place, request, view } = situation;
  const matter = matterOf(situation);
  const body = bodyOf(situation);
  return {
    subject: subject.phrase,
    matter,
    Matter: raised(matter),
    where: where.phrase,
    place,
    body,
    Body: raised(body),
    municipality: view.municipalityName,
    phone: request.style.phone ?? '',
    page: request.style.page ?? '',
    ...words,
  };
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
  const name = groupFor(group, situation);
  const variants = allowed(name, situation);
  const chosen = variants[choose(situation.view.story.id, name, variants.length)] ?? [];
  const variant = (groups[name] ?? []).indexOf(chosen);
  const args = { ...slotsOf(situation, words), ...numbers };
  const { register } = situation;
  // Council and press are addressed as they always are.
  const residents = register === 'webcare' || register === 'public';
  const tone = (text: string): string =>
    residents && situation.request.style.address === 'je' ? informal(text) : text;
  return chosen.map((line, index): Sentence => {
    const key = `act.draft.${name}.${variant}.${index}`;
    if (!slot.test(line)) return { kind: 'fixed', text: tone(line), key };
    const used = Object.fromEntries(Object.entries(numbers).filter(([each]) => line.includes(`{${each}`)));
    const from = matterSlot.test(line) ? [...new Set([...situation.subject.items, ...items])] : items;
    return {
      kind: 'computed',
      text: tone(say(line, args)),
      rule: `draft.${name}`,
      numbers: used,
      items: from,
    };
  });
}

/** What may stand before a sentence after a colon in small letters: never a name. */
const lowerable =
  /^(?:De|Het|Een|Er|Dit|Deze|Die|Dat|We|Wij|U|In|Op|Aan|Bij|Via|Tot|Vanaf|Tijdens|Voor|Na|Met|Alle|Ook|Ons|Onze|Daar|Hier|Geen)\b/u;

/** A fact with the matter before it, where it does not name it itself: "De Jozefschool: er komt geen …". */
function led(fact: Sayable, situation: Situation): Sentence {
  const { subject } = situation;
  const { sentence } = fact;
  const head = subject.phrase.split(' ').slice(1).join(' ');
  const keys = keysOf(subject.phrase);
  const names = [...keys].some((key) => fact.keys.has(key)) || fact.folded.includes(fold(head));
  if (!subject.named || names || !anaphorShape.test(fact.folded) || !lowerable.test(sentence.text))
    return sentence;
  const text = `${raised(subject.phrase)}: ${sentence.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
  const items = [...new Set([...(fact.item === null ? [] : [fact.item]), ...subject.items])];
  return { kind: 'computed', text, rule: 'draft.led', numbers: {}, items };
}

/** Facts as they stand, the first with its matter where `lead`, and behind them whose words they are. */
export function told(facts: readonly Sayable[], situation: Situation, lead = true): readonly Sentence[] {
  const [first, ...rest] = facts;
  if (first === undefined) return [];
  const sentences = [lead ? led(first, situation) : first.sentence, ...rest.map(({ sentence }) => sentence)];
  return [...sentences, ...attribution(first, situation)];
}

/** Who says a fact that is not our own: nothing more than the sender's own name. */
export function attribution(fact: Sayable, situation: Situation): readonly Sentence[] {
  if (fact.own || fact.publisher === null) return [];
  const items = fact.item === null ? [] : [fact.item];
  return speak(
    fact.reported ? 'source.press' : 'source.other',
    situation,
    {},
    { publisher: fact.publisher },
    items,
  );
}

/** The catalogue line behind a fixed sentence's key (`act.draft.<group>.<variant>.<index>`), or null. */
export function lineOf(key: string): string | null {
  const [, group = '', variant = '', index = ''] = /^act\.draft\.(.+)\.(\d+)\.(\d+)$/.exec(key) ?? [];
  return groups[group]?.[Number(variant)]?.[Number(index)] ?? null;
}
