import { afterEach, describe, expect, it } from 'vitest';
import { calendarText, councilMeeting } from '../../../../../test/support/protocols/calendar-text.ts';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
  startProtocol,
} from '../../../../../test/support/protocols/serve.ts';
import { calendarAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
const headers = { date: 'Tue, 10 Mar 2026 09:00:00 GMT' };
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function read(
  events: readonly (readonly string[])[],
  head: readonly string[] = [],
  given: Readonly<Record<string, string>> = headers,
) {
  const result = await calendarAdapter.read(pageOf(calendarText(events, head), given));
  return result.ok ? result.value : { entries: [], problems: [], feed: { title: null } };
}

const event = (uid: string, ...lines: readonly string[]) => [
  `UID:${uid}`,
  'DTSTAMP:20260301T080000Z',
  `SUMMARY:${uid}`,
  ...lines,
];
const whenOf = (text: string | null | undefined) => /Wanneer: (.*)\.(?:\n|$)/.exec(text ?? '')?.[1];

describe('calendarAdapter against a server', () => {
  it('reads what is planned: what, when, where, and no people or description', async () => {
    server = await startProtocol(() => ({
      headers: { 'content-type': 'text/calendar; charset=utf-8', ...headers },
      body: calendarText([councilMeeting], ['X-WR-CALNAME:Raad']),
    }));
    const followed = await follow(calendarAdapter, `${server.origin}/raad.ics`, now);
    const entries = entriesOf(followed);
    expect(entries).toEqual([
      expect.objectContaining({
        id: 'raad-1@lindewaard.example',
        title: 'Raadsvergadering, besluitvormend',
        text: 'Wanneer: dinsdag 17 maart 2026 19.30–22.30 uur.\nWaar: Raadzaal, Markt 1.',
        link: 'https://lindewaard.example/agenda/1',
        published: '2026-03-05T10:00:00.000Z',
        authors: [],
      }),
    ]);
    expect(JSON.stringify(followed.feeds)).not.toMatch(/Jan|Piet|1234/);
    expect(followed.feeds[0]?.ok && followed.feeds[0].value.feed.title).toBe('Raad');
  });

  it('hands an error status to the poller', async () => {
    server = await startProtocol(() => ({ status: 410, body: '' }));
    expect((await follow(calendarAdapter, `${server.origin}/raad.ics`, now)).failed).toMatchObject({
      kind: 'failed',
    });
  });

  it('asks a webcal address over https', () => {
    expect(calendarAdapter.first({ url: 'webcal://agenda.example/a' }, now).url).toBe(
      'https://agenda.example/a',
    );
  });
});

describe('calendarAdapter period', () => {
  const days = ['20260101', '20260308', '20260309', '20260310', '20260508', '20260510'].map((date) =>
    event(date, `DTSTART:${date}T120000Z`),
  );

  it('is yesterday to sixty days ahead by the answer’s own date', async () => {
    expect((await read(days)).entries.map((entry) => entry.title)).toEqual([
      '20260309',
      '20260310',
      '20260508',
    ]);
  });

  it('hangs on the latest stamp where the answer has no date', async () => {
    const found = await read(
      [...days, [...event('stempel', 'DTSTART:20260311T120000Z'), 'LAST-MODIFIED:20260310T090000Z']],
      [],
      {},
    );
    expect(found.entries.map((entry) => entry.title)).toContain('20260508');
    expect(found.entries.map((entry) => entry.title)).not.toContain('20260308');
  });
});

describe('calendarAdapter moments', () => {
  it.each([
    [['DTSTART:20260317T193000'], 'dinsdag 17 maart 2026 19.30 uur'],
    [['DTSTART:20260317T183000Z', 'DTEND:20260317T193000Z'], 'dinsdag 17 maart 2026 19.30–20.30 uur'],
    [['DTSTART:20260402T193000', 'DURATION:PT1H'], 'donderdag 2 april 2026 19.30–20.30 uur'],
    [['DTSTART;VALUE=DATE:20260317'], 'dinsdag 17 maart 2026'],
    [['DTSTART;VALUE=DATE:20260317', 'DTEND;VALUE=DATE:20260318'], 'dinsdag 17 maart 2026'],
    [
      ['DTSTART;VALUE=DATE:20260317', 'DTEND;VALUE=DATE:20260320'],
      'dinsdag 17 maart 2026 tot en met donderdag 19 maart 2026',
    ],
    [
      ['DTSTART:20260317T220000', 'DTEND:20260318T010000'],
      'dinsdag 17 maart 2026 22.00 uur tot woensdag 18 maart 2026 01.00 uur',
    ],
  ])('%s', async (lines, when) => {
    expect(whenOf((await read([event('a', ...lines)])).entries[0]?.text)).toBe(when);
  });
});

describe('calendarAdapter recurrence', () => {
  const weekly = event(
    'markt',
    'DTSTART;TZID=Europe/Amsterdam:20200107T090000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
  );

  it('gives each time an identity of its own and keeps the hour over summer time', async () => {
    const { entries } = await read([weekly]);
    expect(entries).toHaveLength(9);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(9);
    expect(entries.every((entry) => whenOf(entry.text)?.endsWith('09.00 uur'))).toBe(true);
  });

  it('leaves out an exception, and a moved time keeps its identity', async () => {
    const moved = event(
      'markt',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20260324T090000',
      'DTSTART;TZID=Europe/Amsterdam:20260325T100000',
    );
    const { entries } = await read([[...weekly, 'EXDATE;TZID=Europe/Amsterdam:20260317T090000'], moved]);
    const times = Object.fromEntries(entries.map((entry) => [entry.id?.slice(6, 16), whenOf(entry.text)]));
    expect(times['2026-03-17']).toBeUndefined();
    expect(times['2026-03-24']).toBe('woensdag 25 maart 2026 10.00 uur');
  });

  it('is bounded for bombs, and the ordinary beside them stays', async () => {
    const bombs = [
      ['DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY'],
      ['DTSTART:20200101T000000Z', 'RRULE:FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3,4,5;BYSECOND=1,2,3'],
      ['DTSTART:20200101T000000Z', 'RRULE:FREQ=MINUTELY;COUNT=999999999'],
      ['DTSTART:19000101T000000Z', 'RRULE:FREQ=DAILY'],
    ].map((lines, index) => event(`bom${index}`, ...lines));
    const { entries } = await read([...bombs, councilMeeting]);
    expect(entries.length).toBeLessThan(200);
    expect(entries.map((entry) => entry.title)).toContain('Raadsvergadering, besluitvormend');
  });

  it('spends a bounded time on rules that are slow, and says what it left', async () => {
    const slow = Array.from({ length: 1500 }, (_, index) =>
      event(
        `traag${index}`,
        'DTSTART:19000117T193000',
        'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1,2,3,4,5,6',
      ),
    );
    const { entries, problems } = await read([...slow, councilMeeting]);
    expect(entries).toHaveLength(1);
    expect(problems.map((problem) => problem.code)).toEqual(['records-beyond']);
  });

  it('gives up on rules that match nothing, and says so', async () => {
    const never = Array.from({ length: 50 }, (_, index) =>
      event(`nooit${index}`, 'DTSTART:20200101T000000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    );
    const { entries, problems } = await read([...never, councilMeeting]);
    expect(entries).toHaveLength(1);
    expect(problems.map((problem) => problem.code)).toContain('records-beyond');
  });
});

describe('calendarAdapter keeping and leaving out', () => {
  it.each(['PRIVATE', 'CONFIDENTIAL'])('drops what is %s', async (level) => {
    expect((await read([[...councilMeeting, `CLASS:${level}`]])).entries).toEqual([]);
  });

  it('says that a cancelled one does not go on', async () => {
    expect((await read([[...councilMeeting, 'STATUS:CANCELLED']])).entries[0]?.text).toMatch(
      /Dit gaat niet door\.$/,
    );
  });

  it('never takes the start for the publication', async () => {
    const [entry] = (await read([['UID:a', 'SUMMARY:a', 'DTSTART:20260401T120000Z']])).entries;
    expect(entry?.published).toBeNull();
  });

  it('loses only the damaged event', async () => {
    const damaged = event('kapot', 'DTSTART:20260317T120000Z', 'RRULE:FREQ=NOOIT;INTERVAL=x');
    const { entries } = await read([damaged, councilMeeting]);
    expect(entries.map((entry) => entry.title)).toContain('Raadsvergadering, besluitvormend');
  });

  it('refuses what is no calendar', async () => {
    expect(await calendarAdapter.read(pageOf('Geen agenda'))).toMatchObject({
      failure: { key: 'calendar-not-recognised' },
    });
  });
});
