/** How sure something is, in words and as a percentage. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.why;
/** From where words change: nine in ten, seven in ten (the project's choice; readings are calibrated chances). */
const sure = 0.9;
const likely = 0.7;

/** "waarschijnlijk (75 %)" for a chance of 0–1; 1 is what a person said. */
export function sureWords(confidence: number): string {
  const { confidence: names } = words;
  if (confidence === 1) return names.certain;
  const word = confidence >= sure ? names.sure : confidence >= likely ? names.likely : names.unsure;
  return say(words.confidenceLine, { word, percent: Math.round(confidence * 100) });
}

/** "in 2 van de 3 berichten". */
export function inItems(count: number, total: number): string {
  if (total === 1) return words.inOnly;
  return count === total ? say(words.inAll, { total }) : say(words.inItems, { count, total });
}
