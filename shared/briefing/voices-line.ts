/** Who says it, counted: the sentences about the base of a story. */
import type { Sentence } from '../model/claim.ts';
import type { Representativeness } from '../model/representativeness.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import { computed } from './sentence-makers.ts';
import { placePhrase, themeName, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

const words = nl.briefing;
const lines = words.computed;

/** Messages, publishers, channels and senders; and who made most of it, where that is a few. */
export function voicesSentences(told: ToldStory, wards: WardNames): readonly Sentence[] {
  const concentration = concentrationSentence(told);
  return [voicesSentence(told, wards), ...(concentration === null ? [] : [concentration])];
}

function voicesSentence(told: ToldStory, wards: WardNames): Sentence {
  const { counts, items } = told.story;
  const { residents } = told.voices;
  const senders = sendersPhrase(residents);
  if (residents.messages === counts.items) {
    const phrases = { theme: themeName(told).toLowerCase(), place: placePhrase(told, wards), senders };
    const numbers = { items: counts.items };
    return computed('voices-residents', lines.voicesResidents, numbers, items, phrases);
  }
  const numbers = { items: counts.items, publishers: counts.publishers };
  return computed('voices', lines.voices, numbers, items, { mix: mixOf(told.voices) });
}

/** " (pers 3, bewoners 5 van 4 afzenders)"; nothing where all is of one kind. */
function mixOf({ voices, residents }: Representativeness): string {
  if (voices.length < 2) return '';
  const parts = voices.map(({ voice, items }) =>
    voice === 'resident'
      ? say(words.mixResidents, { voice: nl.voices[voice], items, senders: sendersPhrase(residents) })
      : say(words.mixVoice, { voice: nl.voices[voice], items }),
  );
  return say(words.mix, { voices: parts.join(', ') });
}

/** "4 afzenders"; "minstens 5 afzenders" where some messages bear no sender: those are of one more at least. */
export function sendersPhrase({
  senders,
  unnamed,
}: Pick<Representativeness['residents'], 'senders' | 'unnamed'>): string {
  if (unnamed === 0) return say(words.senders, { senders });
  return say(words.sendersAtLeast, { senders: Math.max(1, senders) });
}

function concentrationSentence({ voices }: ToldStory): Sentence | null {
  const found = voices.concentration;
  if (found === null) return null;
  const { senders, messages, of, share, items } = found;
  return computed('concentration', lines.concentration, { senders, messages, of, share }, items);
}
