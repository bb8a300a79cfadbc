/** What a sentence is worth to somebody who reads only three. */
import type { Token } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading, Voice } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import {
  colourOpenings,
  eventWords,
  finiteVerbs,
  formalShape,
  isNumberWord,
  negations,
  personOpenings,
  reactionWords,
  rumourShape,
  serviceShape,
} from './words/summary-words.ts';

/** Who tells a story plainly comes first; an opinion is quoted for want of anything better. */
const sourceWeight: Readonly<Record<SourceVoice, number>> = {
  press: 1,
  institution: 1,
  emergency: 1,
  politics: 0.65,
  resident: 0.1,
};
const voiceWeight: Readonly<Record<Voice, number>> = {
  press: 1,
  institution: 1,
  politics: 0.75,
  entrepreneur: 0.4,
  resident: 0.2,
};

/** What weighs: bonuses and penalties, chosen on the open part of test/gold and rounded; only their order matters. */
const weight = {
  lead: [0.45, 0.25, 0.15],
  /** Of that bonus, where a sentence shares no word with its title and names no place: an opening for colour. */
  colour: 0.4,
  number: 0.5,
  mostNumbers: 1,
  event: 0.25,
  mostEvents: 0.4,
  name: 0.1,
  mostNames: 0.3,
  place: 0.25,
  relativeDay: 0.25,
  reaction: 0.4,
  speech: 0.35,
  addressed: 0.3,
  generality: 0.35,
  long: 0.1,
  verbless: 0.4,
  service: 0.45,
  formal: 0.4,
  rumour: 1.5,
  hearsay: 0.3,
  denial: 0.25,
} as const;

/** What the worth of a sentence is read from. */
export interface SentenceView {
  readonly item: Item;
  readonly reading: Reading;
  /** As shown. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it shares a word with its title, or there is no title. */
  readonly onTopic: boolean;
  /** Place in its field, from 0. */
  readonly index: number;
  /** Where it stands in its field. */
  readonly start: number;
  readonly end: number;
}

/** How plainly the item of a sentence speaks, 0–1. */
export const voiceWorth = ({ item, reading }: Pick<SentenceView, 'item' | 'reading'>): number =>
  Math.min(sourceWeight[item.voice], voiceWeight[reading.voice]);

/** Worth of a sentence by itself; a number without unit, comparable within a story. */
export function worthOf(view: SentenceView): number {
  const { text, tokens, index } = view;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return (
    voiceWorth(view) +
    (weight.lead[index] ?? 0) * (view.onTopic || namesItsPlace(view) ? 1 : weight.colour) +
    Math.min(weight.mostNumbers, weight.number * numberStrength(tokens)) +
    Math.min(weight.mostEvents, weight.event * words.filter(({ folded }) => eventWords.has(folded)).length) +
    Math.min(weight.mostNames, weight.name * countOf(/(?<=\s)\p{Lu}\p{L}{2,}/gu, text)) +
    (namesItsPlace(view) ? weight.place : 0) -
    (relativeDay.test(text) ? weight.relativeDay : 0) -
    (words.some(({ folded }) => reactionWords.has(folded)) ? weight.reaction : 0) -
    (/["“”„]|(?<![\p{L}\p{N}])['‘](?![stnkmr]\s)/u.test(text) ? weight.speech : 0) -
    (/\b(?:u|uw|je|jij|jouw|jullie)\b/iu.test(text) ? weight.addressed : 0) -
    (isColour(text, tokens) ? weight.generality : 0) -
    (words.some(({ folded }) => finiteVerbs.has(folded) || eventWords.has(folded)) ? 0 : weight.verbless) -
    (serviceShape.test(text) ? weight.service : 0) -
    (formalShape.test(text) ? weight.formal : 0) -
    rumourPenalty(view, words) -
    (words.length > 28 ? weight.long : 0)
  );
}

/** A sentence that paints or muses before the news comes: "Wie een huis zoekt", "Een vrouw die hier dertig jaar woont". */
export const isColour = (text: string, tokens: readonly Token[]): boolean =>
  colourOpenings.test(text) ||
  (personOpenings.test(text) && !tokens.some(({ folded }) => eventWords.has(folded)));

/** A rumour is never the news; that an institution or the press denies something is. */
function rumourPenalty({ item, reading, text }: SentenceView, words: readonly Token[]): number {
  if (rumourShape.test(text)) return weight.rumour;
  const denies = words.some(({ folded }) => negations.has(folded));
  if (denies) return item.voice === 'institution' || reading.kind === 'rumour' ? -weight.denial : 0;
  return reading.kind === 'rumour' ? weight.hearsay : 0;
}

const countOf = (shape: RegExp, text: string): number => text.match(shape)?.length ?? 0;

/** "Gistermiddag" is another day by the time it is read: such a sentence gives way to one that holds. */
export const relativeDay =
  /\b(?:gister(?:en|ochtend|middag|avond|nacht)?|eergisteren|vandaag|vanochtend|vanmiddag|vanavond|vannacht|morgen(?:ochtend|middag|avond)?)\b/iu;

/**
 * Amounts most, counts and dates 1, a time of day, a year alone and a number that is part of a name ("groep 7", "N35") less:
 * they say when to come or what it is called, not what happened.
 */
function numberStrength(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token, at) => {
    if (token.kind !== 'number') return sum + spelledStrength(token, tokens[at - 1]?.folded ?? '');
    return sum + strengthAt(token.text, tokens[at - 1]?.text ?? '', tokens[at + 1]?.folded ?? '');
  }, 0);
}

function spelledStrength({ kind, folded, text }: Token, before: string): number {
  if (kind !== 'word' || !isNumberWord(folded, text)) return 0;
  return /^(?:voor|over|half|om)$/.test(before) ? strength.slight : strength.spelled;
}

const strength = { amount: 1.6, count: 1, spelled: 0.8, slight: 0.3 } as const;

function strengthAt(number: string, before: string, after: string): number {
  if (before === '€' || /^(?:euro|procent|%|miljoen|miljard|ton)$/.test(after)) return strength.amount;
  if (/^\d{1,2}[.:]\d\d$/.test(number) || after === 'uur' || /^(?:19|20)\d\d$/.test(number))
    return strength.slight;
  return /^(?:\p{Lu}|nummer$|nr$)/u.test(before) && !/^(?:Van|Op|In|Tot|De|Het|Na|Voor|Er)$/.test(before)
    ? strength.slight
    : strength.count;
}

/** Whether the place that was read in the item stands in this very sentence. */
const namesItsPlace = ({ reading, start, end }: SentenceView): boolean =>
  reading.place.wards.some(({ evidence }) =>
    evidence.some((each) => each.field === 'text' && each.start >= start && each.end <= end),
  );
