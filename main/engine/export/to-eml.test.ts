import { beforeAll, describe, expect, it } from 'vitest';
import type { ComposedBriefing } from '../../../shared/briefing/composed.ts';
import { toMailHtml, toMailText } from '../../../shared/briefing/to-mail.ts';
import { hostileComposed } from '../../../test/support/hostile-briefing.ts';
import { header, partsOf, type ReadPart, readPart, textOfPart } from '../../../test/support/read-mail.ts';
import { sampleComposed } from '../../../test/support/sample-briefing.ts';
import { toEml } from './to-eml.ts';

const raw = async (composed: ComposedBriefing): Promise<string> =>
  Buffer.from(await toEml(composed)).toString('latin1');

let text: string;
let message: ReadPart;
beforeAll(async () => {
  text = await raw(sampleComposed());
  message = readPart(text);
});

describe('the message', () => {
  it('opens as a draft to nobody', () => {
    expect(message.headers.map(([name]) => name)).toEqual([
      'subject',
      'date',
      'x-unsent',
      'content-language',
      'mime-version',
      'content-type',
    ]);
    expect(header(message, 'x-unsent')).toBe('1');
    expect(header(message, 'subject')).toBe('Briefing Lindewaard, dinsdag 10 maart 2026');
    expect(header(message, 'date')).toBe('Tue, 10 Mar 2026 06:00:00 +0000');
  });

  it('has the edition hour in summer and in winter', async () => {
    const summer = readPart(await raw(sampleComposed({ date: '2026-07-14' })));
    expect(header(summer, 'date')).toBe('Tue, 14 Jul 2026 05:00:00 +0000');
  });

  it('has a text and then an HTML part, both whole', () => {
    const { document } = sampleComposed();
    const parts = partsOf(message);
    expect(parts.map((part) => header(part, 'content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
    ]);
    const [plain = '', html = ''] = parts.map((part) => textOfPart(part).replaceAll('\r\n', '\n').trimEnd());
    expect(plain).toBe(toMailText(document).trimEnd());
    expect(html).toBe(toMailHtml(document).trimEnd());
  });

  it('is plain ASCII in lines that every server takes', () => {
    expect(text).not.toMatch(/[^\r\n\x20-\x7e\t]/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  });

  it('is the same bytes twice, and another message for another briefing', async () => {
    expect(await raw(sampleComposed())).toBe(text);
    const boundaryOf = (part: ReadPart): string | null => header(part, 'content-type');
    expect(boundaryOf(readPart(await raw(sampleComposed({ cautions: [] }))))).not.toBe(boundaryOf(message));
  });
});

describe('a hostile briefing', () => {
  it('adds no header, no recipient and no part', async () => {
    const hostile = readPart(await raw(hostileComposed()));
    expect(hostile.headers.map(([name]) => name)).toEqual(message.headers.map(([name]) => name));
    expect(header(hostile, 'subject')).toContain('Lindewaard');
    expect(header(hostile, 'subject')).not.toMatch(/[\r\n\u0000]/);
    expect(partsOf(hostile)).toHaveLength(2);
  });

  it('arrives as the text it is', async () => {
    const composed = hostileComposed();
    const [plain = ''] = partsOf(readPart(await raw(composed))).map((part) =>
      textOfPart(part).replaceAll('\r\n', '\n').trimEnd(),
    );
    expect(plain).toBe(toMailText(composed.document).trimEnd());
  });
});
