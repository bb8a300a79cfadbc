/** A page's bytes → text or JSON, or a refusal a person can act on. */
import { fail, ok, type Result } from '../../../../shared/result.ts';
import type { SourcePage } from '../adapter.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { maximumBytes } from '../read-document.ts';

/** The text of a page; refuses what is empty (`feed-empty`) or too large (`feed-too-large`). */
export function textOf(page: SourcePage): Result<string> {
  if (page.bytes.length > maximumBytes)
    return fail('too-large', 'feed-too-large', { bytes: page.bytes.length });
  const { text } = decodeBytes(page.bytes, page.headers['content-type']);
  return text.trim() === '' ? fail('input', 'feed-empty') : ok(text);
}

/** The JSON of a page, or a refusal (`kind-not-json`). Never throws. */
export function jsonOf(page: SourcePage): Result<unknown> {
  const text = textOf(page);
  if (!text.ok) return text;
  try {
    const value: unknown = JSON.parse(text.value);
    return ok(value);
  } catch {
    return fail('input', 'kind-not-json');
  }
}
