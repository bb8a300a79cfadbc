/** One guard around the reading of every kind that is no feed. */
import type { ParsedFeed } from '../../../../shared/model/item.ts';
import type { Source } from '../../../../shared/model/source.ts';
import { fail, type Result } from '../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../adapter.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { readDocument } from '../read-document.ts';

type Read = (
  page: SourcePage,
  source?: Pick<Source, 'url'>,
) => Result<ParsedFeed> | Promise<Result<ParsedFeed>>;

function isMarkup(page: SourcePage): boolean {
  return /^\s*</.test(decodeBytes(page.bytes.subarray(0, 512), page.headers['content-type']).text);
}

/** What a web page in the place of an answer is (a captcha, a notice), in the words that feeds have for it. */
async function pageRefusal(page: SourcePage): Promise<Result<never> | null> {
  const document = await readDocument(page.bytes, { url: page.url, headers: page.headers });
  return !document.ok && document.failure.key.startsWith('feed-is-a-') ? document : null;
}

/**
 * Makes a reader that never throws (`kind-unreadable`: a library was not written for hostile input) and that says of a
 * web page that it is one.
 */
export function guarded(read: Read): SourceAdapter['read'] {
  return async (page, source) => {
    try {
      const result = await read(page, source);
      if (result.ok || !isMarkup(page)) return result;
      return (await pageRefusal(page)) ?? result;
    } catch {
      return fail('input', 'kind-unreadable');
    }
  };
}
