/** What is typed for an entry of the guidelines, and what is kept of it: one problem in words, or the value. */
import {
  type DutyLine,
  type Guidelines,
  isHostName,
  type NormTime,
  type Replacement,
} from '../../shared/model/guidelines.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { channelKey, channelName } from './guideline-lines.ts';

/** The value, or why there is none. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

/** The parts that are saved together, or why they cannot be. */
export type ReadParts = Read<Partial<Guidelines>>;

/** Office hours as they stand in the fields. */
export type OfficeHoursDraft = Guidelines['officeHours'];

/** At least one day, and an end after the beginning. */
export function readOfficeHours({ days, from, until }: OfficeHoursDraft): ReadParts {
  if (days.length === 0) return { problem: words.officeHours.noDays };
  if (!(from < until)) return { problem: words.officeHours.order };
  return { value: { officeHours: { days: days.toSorted((a, b) => a - b), from, until } } };
}

/** The contact fields. */
export interface ContactDraft {
  readonly phone: string;
  readonly page: string;
  readonly host: string;
}

/** What is empty is not agreed on; the address may not hold anything but a web address. */
export function readContact({ phone, page, host }: ContactDraft): ReadParts {
  const address = orNone(page);
  const server = orNone(host);
  if (address !== null && !isWebAddress(address)) return { problem: words.contact.badPage };
  if (server !== null && !isHostName(server)) return { problem: words.contact.badHost };
  return { value: { contact: { phone: orNone(phone), page: address }, mastodonHost: server } };
}

/** The fields of the municipality's tone. */
export interface ToneDraft {
  readonly address: 'u' | 'je';
  readonly greeting: string;
  readonly signature: string;
}

/** Always a value: empty lines leave it to the app. */
export function readTone({ address, greeting, signature }: ToneDraft): ReadParts {
  return { value: { tone: { address, greeting: orNone(greeting), signature: orNone(signature) } } };
}

/** The fields of the alderman's voice; lists with one entry on a line. */
export interface VoiceDraft {
  readonly address: 'u' | 'je';
  readonly maxWords: string;
  readonly taboo: string;
  readonly samples: string;
}

/** Longest entry and most entries: what the engine takes. */
const tabooLimits = { characters: 60, entries: 200 };
const sampleLimits = { characters: 400, entries: 40 };

/** Reads the voice: a limit of 10 to 5000 words or none, and two lists. */
export function readVoice({ address, maxWords, taboo, samples }: VoiceDraft): ReadParts {
  const most = wholeOrNone(maxWords);
  if (most !== null && !(most >= 10 && most <= 5000)) return { problem: words.voice.badWords };
  const [tabooWords, sentences] = [linesOf(taboo), linesOf(samples)];
  if (!fits(tabooWords, tabooLimits)) return { problem: words.voice.longTaboo };
  if (!fits(sentences, sampleLimits)) return { problem: words.voice.longSamples };
  return { value: { voice: { address, maxWords: most, taboo: tabooWords, samples: sentences } } };
}

/** Hours after which an approval is asked for again, as typed; empty for never. */
export function readTimeout(typed: string): ReadParts {
  if (typed.trim() === '') return { value: { timeoutHours: null } };
  const hours = numberOf(typed);
  if (!(hours > 0 && hours <= 500)) return { problem: words.timeout.bad };
  return { value: { timeoutHours: hours } };
}

/** The fields of a norm. */
export interface NormDraft {
  readonly channel: string;
  readonly amount: string;
  readonly unit: 'hours' | 'workingDays';
}

/** The fields for a norm that stands. */
export function normDraft({ channel, hours, workingDays }: NormTime): NormDraft {
  return {
    channel: channelName(channel),
    amount: String(hours ?? workingDays ?? ''),
    unit: hours === null ? 'workingDays' : 'hours',
  };
}

/** One norm for a channel; working days are whole. */
export function readNorm(draft: NormDraft, others: readonly NormTime[]): Read<NormTime> {
  const channel = channelKey(draft.channel);
  if (channel === '') return { problem: words.norms.needed };
  if (others.some((each) => each.channel.toLowerCase() === channel.toLowerCase()))
    return { problem: say(words.norms.twice, { channel: channelName(channel) }) };
  const amount = numberOf(draft.amount);
  if (draft.unit === 'hours')
    return amount > 0 && amount <= 1000
      ? { value: { channel, hours: amount, workingDays: null } }
      : { problem: words.norms.badHours };
  return Number.isInteger(amount) && amount >= 1 && amount <= 200
    ? { value: { channel, hours: null, workingDays: amount } }
    : { problem: words.norms.badDays };
}

/** All three are needed. */
export function readDuty({ matter, function: who, phone }: DutyLine): Read<DutyLine> {
  const line = { matter: matter.trim(), function: who.trim(), phone: phone.trim() };
  return Object.values(line).includes('') ? { problem: words.duty.needed } : { value: line };
}

/** Somebody else, for one day or more. */
export function readReplacement(draft: Replacement): Read<Replacement> {
  if (draft.absent === draft.by) return { problem: words.replacements.same };
  if (draft.from === '' || draft.until === '' || draft.from > draft.until)
    return { problem: words.replacements.dates };
  return { value: draft };
}

/** One entry on a line, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const fits = (lines: readonly string[], limits: { characters: number; entries: number }): boolean =>
  lines.length <= limits.entries && lines.every((line) => line.length <= limits.characters);

const orNone = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** A Dutch number has a comma; NaN where it is none. */
const numberOf = (typed: string): number =>
  typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'));

/** Null where nothing is typed; NaN where it is no whole number. */
const wholeOrNone = (typed: string): number | null => {
  if (typed.trim() === '') return null;
  return /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
};

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(text) && URL.canParse(text) && text.length <= 400;
