/** Bytes → ParsedFeed: the only way in for a document of any kind. */
import { constants, gunzipSync } from 'node:zlib';
import type { ParsedFeed, ParseProblem } from '../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readAtom } from './atom/read.ts';
import { shapeCdf } from './cdf/shape.ts';
import { isChallengePage } from './challenge-page.ts';
import { type DecodedText, decodeBytes } from './decode-bytes.ts';
import { type FoundRoot, findRoot } from './find-root.ts';
import { keepLongNumbers, undressJson } from './json/json-guard.ts';
import { parseLooseJson } from './json/mend-json.ts';
import { isJsonFeed, readJsonFeed } from './json/read.ts';
import { problemOf } from './problems.ts';
import { readXml } from './read-xml.ts';
import { readRss } from './rss/read.ts';
import type { ShapeContext } from './rss/shape.ts';
import { writeRss } from './rss/write.ts';
import { parseCanonical } from './rss-port.ts';
import { documentAddress } from './web-address.ts';

/** Where a document came from; header names in any case. */
export interface DocumentHints {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 32 MiB: the largest real feed reported to readers was 26 MB (miniflux #2374). */
export const maximumBytes = 32 * 1024 * 1024;

function header(hints: DocumentHints, name: string): string | undefined {
  const found = Object.entries(hints.headers ?? {}).find(([key]) => key.toLowerCase() === name);
  return found?.[1];
}

/** Unpacks gzip that a server forgot to announce, as far as it came; null where damaged or beyond the limit. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // Flushing at the end keeps what came before a connection broke off.
    const unzipped = gunzipSync(bytes, {
      maxOutputLength: maximumBytes,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return unzipped.length === 0 ? null : unzipped;
  } catch {
    return null;
  }
}

/** Text has next to no control characters; pictures, archives and PDF do (or begin by saying what they are). */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/^(?:%PDF-|PK\u0003\u0004|\ufffdPNG|GIF8|‰PNG|ÿØÿ)/.test(head)) return true;
  return (head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) > head.length / 20;
}

/** A page in place of a feed: either the address is wrong, or somebody stands at the door. */
function refusePage(text: string): Result<never> {
  return isChallengePage(text) ? fail('refused', 'feed-is-a-challenge') : fail('input', 'feed-is-a-web-page');
}

async function readRoot(
  found: FoundRoot,
  text: string,
  context: ShapeContext,
): Promise<Result<Omit<ParsedFeed, 'problems'>>> {
  switch (found.kind) {
    case 'page':
      return refusePage(text);
    case 'unknown':
      return fail('input', 'feed-not-recognised', { root: found.name });
    case 'atom':
      return ok({ kind: 'atom', ...(await readAtom(found.element, context)) });
    case 'cdf':
      return ok({ kind: 'cdf', ...(await parseCanonical(writeRss(shapeCdf(found.element, context)))) });
    default:
      return ok({ kind: found.kind, ...(await readRss(found.element, context)) });
  }
}

function readJson(
  text: string,
  base: string | null,
  codes: Set<string>,
): Result<Omit<ParsedFeed, 'problems'>> {
  const { value, mended } = parseLooseJson(keepLongNumbers(text));
  if (mended) codes.add('not-well-formed');
  return isJsonFeed(value)
    ? ok({ kind: 'json', ...readJsonFeed(value, base) })
    : fail('input', 'feed-not-recognised', { root: 'json' });
}

async function readText(
  text: string,
  base: string | null,
  codes: Set<string>,
): Promise<Result<Omit<ParsedFeed, 'problems'>>> {
  const start = /\S/.exec(text)?.[0] ?? '';
  if (start === '{' || start === '[') return readJson(text, base, codes);
  const undressed = start === '<' ? null : undressJson(text);
  if (undressed !== null) return readJson(undressed, base, codes);
  const document = readXml(text);
  for (const code of document.codes) codes.add(code);
  if (start !== '<') codes.add('text-before-document');
  const context: ShapeContext = { documentBase: base, report: (code) => codes.add(code) };
  return readRoot(findRoot(document.root), text, context);
}

function problemsFrom(codes: ReadonlySet<string>, decoded: DecodedText): readonly ParseProblem[] {
  const all = decoded.mended ? ['charset-mended', ...codes] : [...codes];
  return all.map((code) => problemOf(code)).filter((problem) => problem !== null);
}

/**
 * Reads a document of unknown kind and honesty: RSS 0.90–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF. Any bytes give
 * entries or a refusal with a key: `feed-empty`, `feed-too-large`, `feed-not-text`, `feed-is-a-web-page`,
 * `feed-is-a-challenge`, `feed-not-recognised` (code `input`; the size `too-large`, the challenge `refused`). A feed
 * without entries is a feed. Never throws, takes time linear in the size, expands no entity and fetches nothing.
 */
export async function readDocument(
  bytes: Uint8Array,
  hints: DocumentHints = {},
): Promise<Result<ParsedFeed>> {
  if (bytes.length > maximumBytes) return fail('too-large', 'feed-too-large', { bytes: bytes.length });
  const plain = unpacked(bytes);
  if (plain === null) return fail('input', 'feed-not-text');
  const decoded = decodeBytes(plain, header(hints, 'content-type'));
  if (decoded.text.trim() === '') return fail('input', 'feed-empty');
  if (isBinary(decoded.text)) return fail('input', 'feed-not-text');
  const codes = new Set<string>();
  const base = documentAddress(hints.url, header(hints, 'content-location'));
  try {
    const result = await readText(decoded.text, base, codes);
    return result.ok ? ok({ ...result.value, problems: problemsFrom(codes, decoded) }) : result;
  } catch (error) {
    // Nothing above throws by design; a feed must not stop the round if a library does all the same.
    return fail('internal', 'feed-unreadable', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}
