import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';

/** What feeds print, and the moment meant. */
const readable: readonly (readonly [string, string])[] = [
  // RFC 822 and its descendants
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21'],
  ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21'],
  ['01 Jan 2004 19:48 UT', '2004-01-01T19:48:00'],
  ['Thu, 5 Apr 2012 23:47:00 +0200', '2012-04-05T21:47:00'],
  ['Tue, 7 Apr 2026 10:00:00 +02:00', '2026-04-07T08:00:00'],
  ['Sun, 06 Nov 1994 08:49:37 EST', '1994-11-06T13:49:37'],
  ['Mon, 26 January 2004 16:31:00 ET', '2004-01-26T21:31:00'],
  ['Tue, 7 Apr 2026 10:00:00 GMT+1', '2026-04-07T09:00:00'],
  ['Tue, 7 Apr 2026 10:00:00 CEST', '2026-04-07T08:00:00'],
  ['Thu, 01 Jan 2004 24:00:00 GMT', '2004-01-02T00:00:00'],
  ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59'],
  ['Thu,01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21'],
  ['  Thu, 01   Jan 2004\n19:48:21 GMT ', '2004-01-01T19:48:21'],
  // RFC 850, asctime, JavaScript
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37'],
  ['Sun Jan  4 16:29:06 2004', '2004-01-04T15:29:06'],
  ['Sun Jan 4 16:29:06 PDT 2004', '2004-01-04T23:29:06'],
  ['Wed Apr 30 2014 10:00:00 GMT+0200 (Midden-Europese zomertijd)', '2014-04-30T08:00:00'],
  // ISO-8601 and W3CDTF, whole and partial
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55'],
  ['2003-12-31T10:14:55z', '2003-12-31T10:14:55'],
  ['2003-12-31t10:14:55-08:00', '2003-12-31T18:14:55'],
  ['2003-12-31T10:14Z', '2003-12-31T10:14:00'],
  ['2003-12-31 10:14:55 +0100', '2003-12-31T09:14:55'],
  ['2026-04-07T10:00:00.000000Z', '2026-04-07T10:00:00'],
  ['2026-04-07T10:00:00,5Z', '2026-04-07T10:00:00.500'],
  ['20031231T101455Z', '2003-12-31T10:14:55'],
  ['2003-12-31', '2003-12-31T00:00:00'],
  ['20031231', '2003-12-31T00:00:00'],
  ['2003-12', '2003-12-01T00:00:00'],
  ['2003', '2003-01-01T00:00:00'],
  ['2003-335', '2003-12-01T00:00:00'],
  ['2026-4-7', '2026-04-07T00:00:00'],
  // Dutch words
  ['woensdag 3 april 2026 om 10.15 uur', '2026-04-03T08:15:00'],
  ['wo 03 apr. 2026 10:15', '2026-04-03T08:15:00'],
  ['vr, 13 mrt 2026 08:00:00 +0100', '2026-03-13T07:00:00'],
  ['3 mei 2026, 9 uur', '2026-05-03T07:00:00'],
  ['1 januari 2026 00.00 uur', '2025-12-31T23:00:00'],
  ["7 april '26 10:15", '2026-04-07T08:15:00'],
  ['3 maart 2026', '2026-03-03T00:00:00'],
  ['zo 4 okt 2026', '2026-10-04T00:00:00'],
  // Numbers, day first
  ['3-4-2026 10:15', '2026-04-03T08:15:00'],
  ['03/04/2026', '2026-04-03T00:00:00'],
  ['22-04-26 15.05', '2026-04-22T13:05:00'],
  ['4/22/2026 3:05:09 PM', '2026-04-22T13:05:09'],
  ['2026/04/07 10:00', '2026-04-07T08:00:00'],
  // Other software
  ['April 7, 2026 at 3:15pm', '2026-04-07T13:15:00'],
  ['April 7, 2026 12:15 AM UTC', '2026-04-07T00:15:00'],
  ['7. April 2026', '2026-04-07T00:00:00'],
  ['1767225600', '2026-01-01T00:00:00'],
  ['1767225600000', '2026-01-01T00:00:00'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00'],
  ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00'],
];

describe('parseDate', () => {
  it.each(readable)('reads %s', (text, moment) => {
    expect(parseDate(text)).toBe(moment.includes('.') ? `${moment}Z` : `${moment}.000Z`);
  });

  it.each([
    '',
    'gisteren',
    'maandag',
    'ergens in april',
    'Thu, 31 Feb 2004 10:00:00 GMT',
    'Fri, 25 Sep 2026 25:00:00 GMT',
    '2026-13-01',
    '2026-02-30T10:00:00Z',
    '0000-00-00 00:00:00',
    '32-01-2026',
    '12:30',
    '123',
    'versie 2.1',
    '2026-04-07T10:00:00+99:00',
  ])('finds no date in "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('takes a clock time without zone for Dutch time, summer and winter', () => {
    expect(parseDate('2026-07-01T12:00:00')).toBe('2026-07-01T10:00:00.000Z');
    expect(parseDate('2026-01-01T12:00:00')).toBe('2026-01-01T11:00:00.000Z');
    expect(parseDate('2026-03-29T01:59:00')).toBe('2026-03-29T00:59:00.000Z');
    expect(parseDate('2026-03-29T03:00:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('reads back what it wrote, for many moments and spellings', () => {
    const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const two = (n: number): string => String(n).padStart(2, '0');
    for (let day = 0; day < 3000; day += 17) {
      const date = new Date(Date.UTC(2019, 0, 1 + day, day % 24, day % 60, day % 59));
      const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
      const [d, m, y] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
      for (const text of [
        date.toUTCString(),
        date.toISOString(),
        `${d} ${english[m]} ${y} ${clock} +0000`,
        `${two(d)}-${two(m + 1)}-${y} ${clock} UTC`,
        `${english[m]} ${d}, ${y} ${clock} GMT`,
        `${date.getTime()}`,
      ])
        expect(parseDate(text), text).toBe(date.toISOString());
    }
  });

  it('reads the spelling of RFC 822 to the letter as it reads any other', () => {
    for (const day of ['00', '1', '01', '28', '29', '30', '31', '32'])
      for (const month of ['Jan', 'Feb', 'Mar', 'May', 'Dec'])
        for (const year of ['1969', '1970', '2004', '2026'])
          for (const rest of [
            '10:15:00 GMT',
            '24:00:00 Z',
            '24:00:01 Z',
            '23:59:60 UT',
            '10:60:00 UTC',
            '00:00:00 +0100',
            '08:00:00 -0930',
            '08:00:00 +1500',
          ]) {
            const text = `Thu, ${day} ${month} ${year} ${rest}`;
            // In small letters it goes the long way.
            expect(parseDate(text), text).toBe(parseDate(text.toLowerCase()));
          }
  });

  it('never throws on noise', () => {
    const noise = ['+', '-', 'T', ':', '9', '26', '2026', ' ', 'apr', 'PM', 'Z', '(', '/', '.'];
    for (const a of noise)
      for (const b of noise) for (const c of noise) expect(() => parseDate(a + b + c)).not.toThrow();
  });
});
