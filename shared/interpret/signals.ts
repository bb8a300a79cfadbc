/** Signals: cues that steer a course of action, each with the words that fired it; sure rather than complete. */
import { tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { Readable, SignalId, SignalReading, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, type Lexicon, listWords, readTerm } from './lexicon.ts';
import { streetNameTokens } from './proper-names.ts';
import { shapedSignals } from './signal-shapes.ts';
import { evidenceAt, evidenceOf, type FieldView, isQuoted, type TextView, viewText } from './text-view.ts';
import { voiceOf } from './voice.ts';
import { satireNames } from './words/satire-names.ts';
import {
  complimentWords,
  defectStates,
  defectThings,
  fictionWords,
  notSignals,
  otherAuthorityWords,
  type SignalWords,
  signalWords,
} from './words/signal-words.ts';

const perSignal = 4;

function lexiconOf(lists: readonly SignalWords[]): Lexicon<SignalWords | null> {
  return buildLexicon(
    lists.flatMap((list) =>
      listWords(list.words).map((pattern) => readTerm<SignalWords | null>(pattern, list)),
    ),
  );
}

/** Signal phrases together with look-alikes, which stand for nothing. */
const phrases = buildLexicon<SignalWords | null>([
  ...signalWords.flatMap((list) =>
    listWords(list.words).map((pattern) => readTerm<SignalWords | null>(pattern, list)),
  ),
  ...listWords(notSignals).map((pattern) => readTerm<SignalWords | null>(pattern, null)),
]);
const authorities = lexiconOf(otherAuthorityWords);
/** Who mocks in a column of that name does so in every text of it. */
const satirists = buildLexicon(listWords(satireNames).map((pattern) => readTerm(pattern, true)));
const things = buildLexicon(listWords(defectThings).map((pattern) => readTerm(pattern, true)));
const states = buildLexicon(listWords(defectStates).map((pattern) => readTerm(pattern, true)));
const fictions = buildLexicon(listWords(fictionWords).map((pattern) => readTerm(pattern, true)));
const praise = buildLexicon(listWords(complimentWords).map((pattern) => readTerm(pattern, true)));

/** Sums of money: € 1.200, 1,5 miljoen euro, 3 ton is left out (also a weight). */
const money =
  /(?:€\s?\d+(?:[.,]\d+)*(?:\s(?:duizend|miljoen|miljard|ton))?|(?<![\d.,])\d+(?:[.,]\d+)*\s(?:(?:duizend|miljoen|miljard)\s)?euro|(?<![\d.,])\d+(?:[.,]\d+)*\s(?:miljoen|miljard))(?![\p{L}\d])/giu;

/** Which signals need which voice: a compliment or an own case is never a desk's. */
const ownWords: ReadonlySet<Voice> = new Set<Voice>(['resident', 'entrepreneur']);

interface Fired {
  readonly id: SignalId;
  readonly detail: string | null;
  readonly evidence: Evidence;
}

/** The sentences of a field that tell of a story or an exercise. */
function fictionIn(view: FieldView): ReadonlySet<number | undefined> {
  return new Set(findHits(fictions, view.tokens).map((hit) => view.sentenceOf[hit.first]));
}

function listed(view: FieldView, lexicon: Lexicon<SignalWords | null>): Fired[] {
  const names = streetNameTokens(view);
  const fiction = fictionIn(view);
  return findHits(lexicon, view.tokens).flatMap((hit) => {
    const list = hit.term.value;
    if (list === null || names.has(hit.first)) return [];
    if (list.id === 'acute-danger' && fiction.has(view.sentenceOf[hit.first])) return [];
    return [{ id: list.id, detail: list.detail, evidence: evidenceOf(view, hit.first, hit.last) }];
  });
}

function amounts(view: FieldView): Fired[] {
  return [...view.raw.matchAll(money)].map((match) => ({
    id: 'money',
    detail: null,
    evidence: evidenceAt(view, match.index, match.index + match[0].length),
  }));
}

/** Short words with other meanings ("een stuk van", "uit de straat") say a state only right behind the thing. */
const short: ReadonlySet<string> = new Set(['uit', 'stuk', 'los', 'vol', 'lek', 'rot', 'donker']);

function isShort(view: FieldView, at: number): boolean {
  return short.has(view.tokens[at]?.folded ?? '');
}

function isNear(thing: number, state: number, close: boolean): boolean {
  return close ? state > thing && state - thing <= 5 : Math.abs(state - thing) <= 8;
}

/** Behind a short state a noun follows that belongs to it: "uit de mode", "los van het plan", "vol mensen". */
const carriesOn: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'van',
  'met',
  'mijn',
  'onze',
  'te',
  'zicht',
]);

const ownHome: ReadonlySet<string> = new Set(['mijn', "m'n", 'mn']);

/** "Mijn wasmachine": what stands in one's own house is no defect of the street. */
function isOwn(view: FieldView, at: number): boolean {
  return ownHome.has(view.tokens[at - 1]?.folded ?? '');
}

/** A thing and its state within one sentence, at most eight words apart. */
function defects(view: FieldView): Fired[] {
  const seen = findHits(things, view.tokens);
  const broken = findHits(states, view.tokens);
  const fired: Fired[] = [];
  for (const thing of seen) {
    if (isOwn(view, thing.first)) continue;
    const state = broken.find(
      (hit) =>
        hit.first !== thing.first &&
        view.sentenceOf[hit.first] === view.sentenceOf[thing.first] &&
        isNear(thing.last, hit.first, isShort(view, hit.first)) &&
        !(isShort(view, hit.first) && carriesOn.has(view.tokens[hit.last + 1]?.folded ?? '')),
    );
    if (state === undefined) continue;
    const first = Math.min(thing.first, state.first);
    fired.push({
      id: 'defect',
      detail: null,
      evidence: evidenceOf(view, first, Math.max(thing.last, state.last)),
    });
  }
  return fired;
}

function praises(view: FieldView): Fired[] {
  return findHits(praise, view.tokens)
    .filter((hit) => !isQuoted(view, view.tokens[hit.first]?.start ?? 0))
    .map((hit) => ({ id: 'compliment', detail: null, evidence: evidenceOf(view, hit.first, hit.last) }));
}

function isFitting(fired: Fired, voice: Voice): boolean {
  if (fired.id === 'compliment' || fired.id === 'defect') return ownWords.has(voice);
  if (fired.id === 'invitation') return voice === 'institution';
  if (fired.id === 'unheard') return ownWords.has(voice) || voice === 'press';
  if (fired.id === 'press-inquiry' && fired.detail === null) return voice === 'press';
  return true;
}

/** A satirical source, evidenced by the opening words: its name stands in no field. */
function mockery({ input, fields }: TextView): Fired[] {
  if (findHits(satirists, tokenise(input.source.name)).length === 0) return [];
  const view = fields.find(({ tokens }) => tokens.length > 0);
  return view === undefined ? [] : [{ id: 'satire', detail: null, evidence: evidenceOf(view, 0, 0) }];
}

/** Reads the signals of a text that was taken apart before (see `readSignals`). */
export function signalsOf(view: TextView, voice: Voice, ironic: boolean): SignalReading[] {
  const fired = [
    ...mockery(view),
    ...shapedSignals(view, voice),
    ...view.fields.flatMap((field) => [
      // "Mijn aanvraag" is a case of one's own; what others tell of one family takes more words (see shapes).
      ...listed(field, phrases).filter(
        ({ id }) =>
          (id !== 'individual-case' || ownWords.has(voice)) &&
          // A denial in other mouths takes more words too.
          (id !== 'official-correction' || voice === 'institution'),
      ),
      ...listed(field, authorities),
      ...amounts(field),
      // Only people who write for themselves report or praise (see `isFitting`).
      ...(ownWords.has(voice) ? defects(field) : []),
      ...(ironic || !ownWords.has(voice) ? [] : praises(field)),
    ]),
  ].filter((signal) => isFitting(signal, voice));
  const grouped = new Map<string, Fired[]>();
  for (const signal of fired) {
    const key = `${signal.id}/${signal.detail ?? ''}`;
    grouped.set(key, [...(grouped.get(key) ?? []), signal]);
  }
  return [...grouped.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    return [
      { id: first.id, detail: first.detail, evidence: group.slice(0, perSignal).map((one) => one.evidence) },
    ];
  });
}

/** Reads which signal rules fire, in the order of their first words. */
export function readSignals(input: Readable): SignalReading[] {
  const view = viewText(input);
  return signalsOf(view, voiceOf(view), false);
}
