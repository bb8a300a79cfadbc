import { describe, expect, it } from 'vitest';
import { localDate, localTime } from '../../../shared/language/amsterdam-time.ts';
import { unwrap } from '../../../shared/result.ts';
import { type CalendarReading, readCalendarText } from './calendar-reader.ts';

const now = new Date('2026-03-10T09:00:00Z');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'DTSTAMP:20260301T080000Z', ...lines, 'END:VEVENT'].join('\r\n');
const read = async (text: string): Promise<CalendarReading> => unwrap(await readCalendarText(text, now));
const wall = async (text: string): Promise<readonly string[]> =>
  (await read(text)).instances.map(
    ({ starts, cancelled }) =>
      `${localDate(Date.parse(starts))} ${localTime(Date.parse(starts))}${cancelled ? ' x' : ''}`,
  );

const weekly = [
  'UID:spreekuur@voorbeeld.example',
  'SUMMARY:Spreekuur',
  'LOCATION:Dorpshuis Overdinkel',
  'DTSTART;TZID=Europe/Amsterdam:20260319T140000',
  'DTEND;TZID=Europe/Amsterdam:20260319T150000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
];

describe('readCalendarText', () => {
  it('keeps two in the afternoon across the change of the clock', async () => {
    expect(await wall(calendar(event(...weekly)))).toEqual([
      '2026-03-19 14.00',
      '2026-03-26 14.00',
      '2026-04-02 14.00',
      '2026-04-09 14.00',
    ]);
  });

  it('moves, cancels, excludes and adds instances', async () => {
    const text = calendar(
      event(
        ...weekly,
        'EXDATE;TZID=Europe/Amsterdam:20260319T140000',
        'RDATE;TZID=Europe/Amsterdam:20260321T100000,20260404T100000',
      ),
      event(
        'UID:spreekuur@voorbeeld.example',
        'SUMMARY:Spreekuur',
        'RECURRENCE-ID;TZID=Europe/Amsterdam:20260326T140000',
        'DTSTART;TZID=Europe/Amsterdam:20260327T093000',
        'DTEND;TZID=Europe/Amsterdam:20260327T103000',
      ),
      event(
        'UID:spreekuur@voorbeeld.example',
        'SUMMARY:Spreekuur',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Amsterdam:20260402T140000',
        'DTSTART;TZID=Europe/Amsterdam:20260402T140000',
      ),
    );
    expect(await wall(text)).toEqual([
      '2026-03-21 10.00',
      '2026-03-27 09.30',
      '2026-04-02 14.00 x',
      '2026-04-04 10.00',
      '2026-04-09 14.00',
    ]);
    const { instances } = await read(text);
    expect(instances[1]).toMatchObject({
      recurrence: '2026-03-26T13:00:00.000Z',
      place: 'Dorpshuis Overdinkel',
    });
    expect(instances[3]?.ends).toBe('2026-04-04T09:00:00.000Z');
  });

  it('finds an instance that moved into the window from outside it', async () => {
    const text = calendar(
      event(
        'UID:jaar@voorbeeld.example',
        'SUMMARY:Dorpsdag',
        'DTSTART;TZID=Europe/Amsterdam:20250601T100000',
        'RRULE:FREQ=YEARLY',
      ),
      event(
        'UID:jaar@voorbeeld.example',
        'SUMMARY:Dorpsdag',
        'RECURRENCE-ID;TZID=Europe/Amsterdam:20260601T100000',
        'DTSTART;TZID=Europe/Amsterdam:20260320T100000',
      ),
    );
    expect(await wall(text)).toEqual(['2026-03-20 10.00']);
  });

  it('reads floating times as Amsterdam, UTC as UTC, and a zone of its own by its own rules', async () => {
    const text = calendar(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Eigen zone',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:19700329T020000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ].join('\r\n'),
      event('UID:a', 'SUMMARY:Zwevend', 'DTSTART:20260320T140000'),
      event('UID:b', 'SUMMARY:Wereldtijd', 'DTSTART:20260321T130000Z'),
      event('UID:c', 'SUMMARY:Eigen', 'DTSTART;TZID=Eigen zone:20260322T130000'),
    );
    expect(await wall(text)).toEqual(['2026-03-20 14.00', '2026-03-21 14.00', '2026-03-22 14.00']);
  });

  it('reads a whole day as that day', async () => {
    const { instances } = await read(
      calendar(
        event('UID:d', 'SUMMARY:Burendag', 'DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'),
      ),
    );
    expect(instances).toMatchObject([
      { allDay: true, starts: '2026-03-27T23:00:00.000Z', ends: '2026-03-29T22:00:00.000Z' },
    ]);
  });

  it('drops private and confidential ones, a changed instance of a private series too', async () => {
    const { instances, hidden } = await read(
      calendar(
        event('UID:p', 'CLASS:PRIVATE', 'SUMMARY:Tandarts', 'DTSTART:20260320T140000'),
        event('UID:q', 'CLASS:CONFIDENTIAL', 'SUMMARY:Gesprek', 'DTSTART:20260320T150000'),
        event(
          'UID:r',
          'CLASS:PRIVATE',
          'SUMMARY:Koor',
          'DTSTART;TZID=Europe/Amsterdam:20260320T200000',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
        event(
          'UID:r',
          'SUMMARY:Koor in de kerk',
          'RECURRENCE-ID;TZID=Europe/Amsterdam:20260327T200000',
          'DTSTART;TZID=Europe/Amsterdam:20260328T200000',
        ),
        event('UID:s', 'CLASS:PUBLIC', 'SUMMARY:Opening', 'DTSTART:20260321T110000'),
      ),
    );
    expect(instances.map(({ title }) => title)).toEqual(['Opening']);
    expect(hidden).toBe(4);
  });

  it('masks what reaches a person, and drops the link into a meeting', async () => {
    const { instances } = await read(
      calendar(
        event(
          'UID:m',
          'SUMMARY:Bellen met 06-12345678',
          'LOCATION:Teams; https://vergadering.example/abc?pwd=1',
          'ATTENDEE;CN=Iemand:mailto:iemand@voorbeeld.example',
          'DESCRIPTION:vertrouwelijk',
          'DTSTART:20260321T110000',
        ),
      ),
    );
    expect(instances).toMatchObject([{ title: 'Bellen met [telefoon]', place: 'Teams' }]);
    expect(JSON.stringify(instances)).not.toMatch(/iemand|vertrouwelijk|pwd/i);
  });

  it('takes a cancellation by message for one, and not for a whole calendar', async () => {
    const reading = await read(
      calendar(
        'METHOD:CANCEL',
        event(
          'UID:spreekuur@voorbeeld.example',
          'SUMMARY:Spreekuur',
          'RECURRENCE-ID;TZID=Europe/Amsterdam:20260402T140000',
          'DTSTART;TZID=Europe/Amsterdam:20260402T140000',
        ),
      ),
    );
    expect(reading.complete).toBe(false);
    expect(reading.instances).toMatchObject([{ cancelled: true, recurrence: '2026-04-02T12:00:00.000Z' }]);
  });

  it('refuses what is no calendar', async () => {
    expect(await readCalendarText('<html>', now)).toMatchObject({ ok: false });
  });
});
