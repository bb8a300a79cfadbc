/** A Failure in the words of the person who meets it. */
import type { Failure } from '../result.ts';
import { nlFailure } from './nl-failure.ts';
import { say } from './say.ts';

/** One clear Dutch sentence with the remedy; an unknown key reads as an internal fault. */
export function failureText(failure: Pick<Failure, 'key' | 'args'>): string {
  const lines: Readonly<Record<string, string>> = nlFailure;
  return say(lines[failure.key] ?? nlFailure.internal, failure.args);
}
