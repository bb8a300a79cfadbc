/** Reads a message back, for tests: headers unfolded and decoded, parts by their boundary (RFC 5322, 2045–2047). */

export interface ReadPart {
  /** Lower-case names, in order; a repeated one is listed twice. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Headers and raw body of a message or a part. */
export function readPart(text: string): ReadPart {
  const cut = text.indexOf('\r\n\r\n');
  const head = (cut < 0 ? text : text.slice(0, cut)).replace(/\r\n[ \t]/g, ' ');
  const headers = head.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())] as const;
  });
  return { headers, body: cut < 0 ? '' : text.slice(cut + 4) };
}

/** One header's value, or null. */
export const header = (part: ReadPart, name: string): string | null =>
  part.headers.find(([each]) => each === name)?.[1] ?? null;

/** The parts of a multipart message. */
export function partsOf(message: ReadPart): readonly ReadPart[] {
  const boundary = /boundary="?([^";]+)"?/.exec(header(message, 'content-type') ?? '')?.[1];
  if (boundary === undefined) return [];
  const [, ...rest] = `\r\n${message.body}`.split(`\r\n--${boundary}`);
  return rest.filter((part) => !part.startsWith('--')).map((part) => readPart(part.replace(/^\r\n/, '')));
}

/** A part's text, decoded. */
export function textOfPart(part: ReadPart): string {
  const encoding = header(part, 'content-transfer-encoding');
  if (encoding === 'base64') return Buffer.from(part.body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return part.body;
  const bytes = part.body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : Buffer.from(
            text
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/gi, (__, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          ).toString('utf8'),
    );
}
