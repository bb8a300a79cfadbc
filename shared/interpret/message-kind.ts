/** What sort of message a text is: fact, question, rumour, feeling, call, report or compliment. */

import { tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { MessageKind, Readable, SignalReading, ToneReading, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, type Lexicon, listWords, readTerm } from './lexicon.ts';
import { questionsOf } from './question.ts';
import { signalsOf } from './signals.ts';
import { isQuoted, type TextView, viewText } from './text-view.ts';
import { toneOf } from './tone.ts';
import { voiceOf } from './voice.ts';
import {
  authorityCalls,
  authorityNames,
  callCues,
  feelingCues,
  helpQuestions,
  imperativeOpenings,
  notRumour,
  onlyContact,
  praised,
  reportCues,
  rumourCues,
  ventingQuestions,
} from './words/kind-cues.ts';

type CuedKind = 'rumour' | 'call' | 'report' | 'feeling';

const cues = {
  rumour: rumourCues,
  call: callCues,
  report: reportCues,
  feeling: feelingCues,
} as const;

const lexicons = (['rumour', 'call', 'report', 'feeling'] as const).map((kind) => ({
  kind,
  lexicon: buildLexicon<CuedKind | null>([
    ...listWords(cues[kind]).map((pattern) => readTerm<CuedKind | null>(pattern, kind)),
    ...(kind === 'rumour'
      ? listWords(notRumour).map((pattern) => readTerm<CuedKind | null>(pattern, null))
      : []),
  ]),
}));

/** Which cues say anything of the messages of others; people who write for themselves are read for all. */
const telling: Readonly<Partial<Record<Voice, readonly CuedKind[]>>> = {
  press: ['rumour'],
  institution: ['call'],
  politics: ['call'],
};

/** What the other readers found, so that nothing is read twice. */
export interface KindGround {
  readonly voice: Voice;
  readonly tone: ToneReading;
  readonly questions: readonly Evidence[];
  readonly signals: readonly SignalReading[];
}

function cuedKinds(view: TextView, voice: Voice): ReadonlySet<CuedKind> {
  const found = new Set<CuedKind>();
  const wanted = telling[voice];
  for (const { lexicon } of lexicons.filter(({ kind }) => wanted?.includes(kind) ?? true))
    for (const field of view.fields)
      for (const { term, first } of findHits(lexicon, field.tokens))
        if (term.value !== null && !isQuoted(field, field.tokens[first]?.start ?? 0)) found.add(term.value);
  return found;
}

const imperatives: ReadonlySet<string> = new Set(listWords(imperativeOpenings));
const yes = (list: string) => buildLexicon(listWords(list).map((pattern) => readTerm(pattern, true)));
const contact = yes(onlyContact);
const help = yes(helpQuestions);
const praiseworthy = yes(praised);
const venting = yes(ventingQuestions);
const authorityCall = yes(authorityCalls);
const authorities = yes(authorityNames);
const has = (lexicon: Lexicon<boolean>, text: string): boolean =>
  findHits(lexicon, tokenise(text)).length > 0;

/** "Kom zaterdag helpen.", "Neem je glas mee terug.": sentences that open with an imperative and ask more than to read on. */
function imperativesIn(view: TextView): number {
  let count = 0;
  for (const field of view.fields)
    for (const [index, token] of field.tokens.entries()) {
      const opens = index === 0 || field.sentenceOf[index] !== field.sentenceOf[index - 1];
      if (!opens || !imperatives.has(token.folded) || isQuoted(field, token.start)) continue;
      const sentence = field.sentences[field.sentenceOf[index] ?? 0];
      const raw = sentence === undefined ? '' : field.raw.slice(sentence.start, sentence.end);
      if (raw.includes('?') || has(contact, raw)) continue;
      count += 1;
    }
  return count;
}

/** Where residents report: what stands there is a report unless it praises. */
const reportSource =
  /(?<![\p{L}])(?:melding(?:en)?|meldapp|meldpunt|meldingenapp|buitenbeter|fixi|slim ?melden|signalen)(?![\p{L}])/iu;

/** Whether the questions mostly want an answer; the others are reproach, as in a letter to a paper. */
function wantsAnswer(view: TextView, { questions, tone }: KindGround): boolean {
  if (view.input.source.voice === 'press') return false;
  if (questions.some(({ quote }) => has(help, quote))) return true;
  if (tone.value !== 'negative') return true;
  return !questions.every(({ quote }) => /[?!]{2,}/.test(quote) || has(venting, quote));
}

/** Advice on conduct is part of an authority's news; a club that says "come" calls. */
function isAuthority({ input }: TextView): boolean {
  return input.source.voice === 'emergency' || has(authorities, input.source.name);
}

/** A desk, a body or a council group. */
function kindOfOthers(
  view: TextView,
  ground: KindGround,
  cued: ReadonlySet<CuedKind>,
  imperative: number,
  fired: Fired,
): MessageKind {
  if (ground.voice === 'press')
    return cued.has('rumour') && !fired('official-correction') ? 'rumour' : 'fact';
  if (ground.voice === 'politics') {
    if (ground.questions.length > 0) return 'question';
    return cued.has('call') && imperative > 0 ? 'call' : 'fact';
  }
  if (isAuthority(view)) return view.fields.some(({ raw }) => has(authorityCall, raw)) ? 'call' : 'fact';
  return cued.has('call') || imperative > 0 ? 'call' : 'fact';
}

type Fired = (id: SignalReading['id']) => boolean;

/** Words of thanks, or gladness with someone to thank; where there is complaint too, thanks must have the last word. */
function praises(view: TextView, { tone, signals }: KindGround): boolean {
  const thanks = signals.filter(({ id }) => id === 'compliment').flatMap(({ evidence }) => evidence);
  if (tone.value === 'positive')
    return thanks.length > 0 || view.fields.some(({ raw }) => has(praiseworthy, raw));
  const half = view.fields[1].raw.length / 2;
  return tone.value === 'mixed' && thanks.some(({ field, start }) => field === 'text' && start >= half);
}

/** Someone who writes for himself or herself. */
function kindOfOwn(
  view: TextView,
  ground: KindGround,
  cued: ReadonlySet<CuedKind>,
  imperative: number,
  fired: Fired,
): MessageKind {
  const { questions, tone } = ground;
  if (cued.has('rumour')) return 'rumour';
  if (imperative === 0 && questions.length === 0 && praises(view, ground)) return 'compliment';
  const answerable = questions.length > 0 && wantsAnswer(view, ground);
  if (cued.has('call') && imperative > 0) return 'call';
  if (fired('defect'))
    return answerable && questions.some(({ quote }) => has(help, quote)) ? 'question' : 'report';
  if (cued.has('call') && questions.length === 0) return 'call';
  if (answerable) return 'question';
  if (cued.has('call')) return 'call';
  if (cued.has('report')) return 'report';
  return cued.has('feeling') || tone.value !== 'neutral' || questions.length > 0 ? 'feeling' : 'fact';
}

/** Reads the kind from a text and what the other readers found (see `readMessageKind`). */
export function kindOf(view: TextView, ground: KindGround): MessageKind {
  const cued = cuedKinds(view, ground.voice);
  const fired: Fired = (id) =>
    ground.signals.some((signal) => signal.id === id && signal.detail !== 'trouble');
  const own = ground.voice === 'resident' || ground.voice === 'entrepreneur';
  const imperative = ground.voice === 'press' ? 0 : imperativesIn(view);
  if (!own) return kindOfOthers(view, ground, cued, imperative, fired);
  if (reportSource.test(view.input.source.name) && !(fired('compliment') && ground.tone.value === 'positive'))
    return 'report';
  return kindOfOwn(view, ground, cued, imperative, fired);
}

/** Reads what sort of message a text is. A desk's or body's text is a fact unless it says otherwise itself. */
export function readMessageKind(input: Readable): MessageKind {
  const view = viewText(input);
  const voice = voiceOf(view);
  const tone = toneOf(view, voice);
  const ironic = tone.value === 'negative';
  return kindOf(view, {
    voice,
    tone,
    questions: questionsOf(view, voice),
    signals: signalsOf(view, voice, ironic),
  });
}
