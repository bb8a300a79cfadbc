/** A Failure as machine output writes it. */
import type { Failure } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';

/** `code` is the catalogue key, `message` one Dutch sentence. */
export function errorOf(failure: Pick<Failure, 'key' | 'args'>): {
  readonly code: string;
  readonly message: string;
} {
  return { code: failure.key, message: failureText(failure) };
}
