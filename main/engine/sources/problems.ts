/** What was mended in a document, for the log and for `parse`. */
import type { ParseProblem } from '../../../shared/model/item.ts';

const messages: Readonly<Record<string, string>> = {
  'charset-mended': 'the charset was missing, wrong or mixed',
  'control-characters': 'characters that XML forbids were dropped',
  'date-unreadable': 'an entry has a date that cannot be read',
  'entities-ignored': 'the document declares entities; they were ignored',
  'not-well-formed': 'the document is not well-formed',
  'text-before-document': 'there is text in front of the document',
  'too-deep': 'elements nested too deep were flattened',
  truncated: 'the document ends before its last element is closed',
};

/** The problem for a code, or null for what is no problem to anybody (such as a DOCTYPE). */
export function problemOf(code: string): ParseProblem | null {
  const message = messages[code];
  return message === undefined ? null : { code, message };
}
