/** Everything the interpreter says of one item version. */
import type { PlaceReading } from '../model/place.ts';
import type { Readable, Reading } from '../model/reading.ts';
import { kindOf } from './message-kind.ts';
import { questionsOf } from './question.ts';
import { signalsOf } from './signals.ts';
import { viewText } from './text-view.ts';
import { themesOf } from './theme.ts';
import { toneOf } from './tone.ts';
import { voiceOf } from './voice.ts';

/** Reads one item; pure, so equal inputs give equal readings (cache by item, version and `RULES_VERSION`). */
export function readItem(input: Readable, place: PlaceReading): Reading {
  const view = viewText(input);
  const voice = voiceOf(view);
  const tone = toneOf(view, voice);
  const questions = questionsOf(view, voice);
  const signals = signalsOf(view, voice, tone.value === 'negative');
  const kind = kindOf(view, { voice, tone, questions, signals });
  return { item: input.id, place, themes: themesOf(view), voice, tone, kind, questions, signals };
}
