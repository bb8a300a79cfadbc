/** What sort of message a text is: fact, question, rumour, feeling, call, report or compliment. */
import type { Evidence } from '../model/claim.ts';
import type { MessageKind, Readable, SignalReading, ToneReading, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { questionsOf } from './question.ts';
import { signalsOf } from './signals.ts';
import { isQuoted, type TextView, viewText } from './text-view.ts';
import { toneOf } from './tone.ts';
import { voiceOf } from './voice.ts';
import { callCues, feelingCues, reportCues, rumourCues } from './words/kind-cues.ts';

type CuedKind = 'rumour' | 'call' | 'report' | 'feeling';

const cues = {
  rumour: rumourCues,
  call: callCues,
  report: reportCues,
  feeling: feelingCues,
} as const;

const lexicons = (['rumour', 'call', 'report', 'feeling'] as const).map((kind) => ({
  kind,
  lexicon: buildLexicon(listWords(cues[kind]).map((pattern) => readTerm<CuedKind>(pattern, kind))),
}));

/** What the other readers found, so that nothing is read twice. */
export interface KindGround {
  readonly voice: Voice;
  readonly tone: ToneReading;
  readonly questions: readonly Evidence[];
  readonly signals: readonly SignalReading[];
}

function cuedKinds(view: TextView): ReadonlySet<CuedKind> {
  const found = new Set<CuedKind>();
  for (const { kind, lexicon } of lexicons)
    for (const field of view.fields)
      for (const hit of findHits(lexicon, field.tokens))
        if (!isQuoted(field, field.tokens[hit.first]?.start ?? 0)) found.add(kind);
  return found;
}

/** Reads the kind from a text and what the other readers found (see `readMessageKind`). */
export function kindOf(view: TextView, ground: KindGround): MessageKind {
  const cued = cuedKinds(view);
  const fired = (id: SignalReading['id']) => ground.signals.some((signal) => signal.id === id);
  const own = ground.voice === 'resident' || ground.voice === 'entrepreneur';
  if (!own) {
    if (cued.has('rumour') && ground.voice === 'press' && !fired('official-correction')) return 'rumour';
    if (ground.voice === 'politics' && ground.questions.length > 0) return 'question';
    return cued.has('call') && ground.voice !== 'press' ? 'call' : 'fact';
  }
  if (cued.has('rumour')) return 'rumour';
  if (fired('compliment') && ground.tone.value === 'positive') return 'compliment';
  if (fired('defect')) return 'report';
  if (ground.questions.length > 0) return 'question';
  if (cued.has('call')) return 'call';
  if (cued.has('report')) return 'report';
  return cued.has('feeling') || ground.tone.value !== 'neutral' ? 'feeling' : 'fact';
}

/** Reads what sort of message a text is. A desk's or body's text is a fact unless it says otherwise itself. */
export function readMessageKind(input: Readable): MessageKind {
  const view = viewText(input);
  const voice = voiceOf(view);
  const tone = toneOf(view, voice);
  const ironic = tone.value === 'mixed' || tone.value === 'negative';
  return kindOf(view, {
    voice,
    tone,
    questions: questionsOf(view, voice),
    signals: signalsOf(view, voice, ironic),
  });
}
