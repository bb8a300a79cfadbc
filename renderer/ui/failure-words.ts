/** A failure in the words of the window: the remedy is a page or a button here, never a command. */
import type { Failure } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

/** One Dutch sentence with the remedy; keys without a line of their own read as everywhere. */
export function failureWords(failure: Pick<Failure, 'key' | 'args'>): string {
  const own: Readonly<Record<string, string>> = nlWindow.failures;
  const line = own[failure.key];
  return line === undefined ? failureText(failure) : say(line, failure.args);
}
