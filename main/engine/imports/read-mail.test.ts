import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { mailLimits, readMail } from './read-mail.ts';
import { trimMail } from './trim-mail.ts';

const head = (...more: readonly string[]): string =>
  [
    'From: Wijkraad Voorbeeld <wijkraad@example.org>',
    'To: luisterpost@example.org',
    'Subject: =?utf-8?Q?Nieuwsbrief_maart:_caf=C3=A9_dicht?=',
    'Date: Tue, 3 Mar 2026 10:15:00 +0100',
    'Message-ID: <abc.1@example.org>',
    ...more,
  ].join('\r\n');

async function read(text: string | Buffer): Promise<ParsedItem> {
  const result = await readMail(Buffer.from(text), 'x.eml');
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

const failure = async (bytes: Uint8Array): Promise<string> => {
  const result = await readMail(bytes, 'x.eml');
  return result.ok ? 'read' : result.failure.key;
};

describe('a saved message', () => {
  it('becomes an entry with the sender in authors alone', async () => {
    const entry = await read(
      `${head('Content-Type: text/plain; charset=utf-8')}\r\n\r\nHet café is dicht.\r\n`,
    );
    expect(entry).toEqual({
      id: 'mid:abc.1@example.org',
      title: 'Nieuwsbrief maart: café dicht',
      link: null,
      published: '2026-03-03T09:15:00.000Z',
      updated: null,
      authors: ['Wijkraad Voorbeeld'],
      categories: [],
      summary: null,
      content: 'Het café is dicht.',
      text: 'Het café is dicht.',
    });
  });

  it('is read from HTML where there is nothing else, or only a hint', async () => {
    const html =
      '<html><style>p{}</style><p>Op 5 maart gaat de brug dicht.</p><p>De bus rijdt om.</p></html>';
    const single = await read(`${head('Content-Type: text/html; charset=utf-8')}\r\n\r\n${html}`);
    expect(single.text).toBe('Op 5 maart gaat de brug dicht.\n\nDe bus rijdt om.');
    const both = await read(
      `${head('MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="b"')}\r\n\r\n` +
        `--b\r\nContent-Type: text/plain\r\n\r\nGeen HTML?\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    );
    expect(both.text).toBe('Op 5 maart gaat de brug dicht.\n\nDe bus rijdt om.');
  });

  it('decodes quoted-printable Windows-1252 and leaves attachments', async () => {
    const entry = await read(
      `${head('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"')}\r\n\r\n` +
        '--b\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
        'Caf=E9 dicht, =80 5\r\n--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="geheim.csv"\r\n\r\n' +
        'geheim;inhoud\r\n--b--\r\n',
    );
    expect(entry.text).toBe('Café dicht, € 5');
    expect(JSON.stringify(entry)).not.toContain('geheim');
  });

  it('keeps an absent date and an absent id absent', async () => {
    const entry = await read('From: a@example.org\r\nSubject: Brug\r\n\r\nDe brug is dicht.\r\n');
    expect(entry).toMatchObject({ id: null, published: null, authors: ['a@example.org'] });
  });
});

describe('refusals', () => {
  it.each([
    ['a text', 'Beste lezer,\n\nDit is geen e-mail.\n', 'mail-not-mail'],
    ['nothing', '', 'mail-not-mail'],
    [
      'headers without subject or text',
      'From: a@example.org\r\nDate: Tue, 3 Mar 2026 10:15:00 +0100\r\n\r\n',
      'mail-empty',
    ],
  ])('%s', async (_, source, expected) => {
    expect(await failure(Buffer.from(source))).toBe(expected);
  });

  it('what is too large', async () => {
    expect(await failure(new Uint8Array(mailLimits.bytes + 1))).toBe('mail-too-large');
  });

  it('parts within parts without end', async () => {
    let body = 'diep';
    for (let depth = 0; depth < 500; depth += 1)
      body = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--\r\n`;
    expect(await failure(Buffer.from(`${head('MIME-Version: 1.0')}\r\n${body}`))).not.toBe('mail-empty');
  });

  it('any bytes give an entry or a refusal, never a throw', async () => {
    const parts = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=',
      'Content-Type: text/html; charset=klingon\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      'Subject: =?utf-8?B?////?=\r\n',
      '\r\n\r\n',
      '--',
      'From: <<<>>>\r\n',
      'Message-ID: <>\r\n',
      '\0',
      'é',
    );
    const message = fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          message.map((text) => Buffer.from(text)),
          fc.uint8Array({ maxLength: 400 }),
        ),
        async (bytes) => {
          expect(typeof (await readMail(bytes, 'x')).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what nobody wrote is cut, where that is certain', () => {
  it.each([
    [
      'a quoted chain',
      'De lamp is stuk.\n\nOp di 3 mrt 2026 om 10:15 schreef Jan Voorbeeld <jan@example.org>:\n> Hoe is het?\n>\n> Groet\n',
      'Re: lamp',
      'De lamp is stuk.',
    ],
    [
      'under a wrapped line',
      'Ja.\n\nOn Tue, Mar 3, 2026 at 10:15 Jan Voorbeeld\n<jan@example.org> wrote:\n> Hoe?\n',
      'Re: x',
      'Ja.',
    ],
    [
      'no quote with words under it',
      'Lees dit:\n\nOp di 3 mrt 2026 schreef Jan Voorbeeld:\n> Hoe?\n\nDaar ben ik het mee eens.',
      'Re: x',
      'Lees dit:\n\nOp di 3 mrt 2026 schreef Jan Voorbeeld:\n> Hoe?\n\nDaar ben ik het mee eens.',
    ],
    [
      'the message that was answered',
      'Dank u.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\nVerzonden: dinsdag\n\nDe lamp is stuk.',
      'Antw: lamp',
      'Dank u.',
    ],
    [
      'not what was forwarded',
      'Ter info.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\n\nDe lamp is stuk.',
      'FW: lamp',
      'Ter info.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\n\nDe lamp is stuk.',
    ],
    ['a signature', 'De lamp is stuk.\n\n-- \nJan Voorbeeld\nMolenweg 12\n', null, 'De lamp is stuk.'],
    [
      'no dashes within a text',
      'Een\n--\n'.concat('regel\n'.repeat(30)),
      null,
      `Een\n--\n${'regel\n'.repeat(30)}`.trim(),
    ],
    [
      'footers of a newsletter',
      'Bekijk deze e-mail in uw browser\n\nDe brug gaat dicht.\n\nU ontvangt deze nieuwsbrief omdat u zich hebt aangemeld.\n\nUitschrijven',
      'Nieuwsbrief',
      'De brug gaat dicht.',
    ],
    [
      'not the news about signing off',
      'De cursus begint in mei.\n\nAfmelden voor de cursus kan tot 1 april via deze link.',
      'Cursus',
      'De cursus begint in mei.\n\nAfmelden voor de cursus kan tot 1 april via deze link.',
    ],
    ['never everything', 'Uitschrijven', null, 'Uitschrijven'],
    [
      'nor a quote alone',
      'Op 3 maart 2026 schreef Jan:\n> Hoe?',
      'Re: x',
      'Op 3 maart 2026 schreef Jan:\n> Hoe?',
    ],
  ])('%s', (_, text, subject, expected) => {
    expect(trimMail(text, subject)).toBe(expected);
  });
});
