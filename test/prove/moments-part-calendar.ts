/** The calendar of the proof: a weekly visit across the change of the clock, and what must stay outside. */

const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proef//NL', 'X-WR-CALNAME:Agenda wethouder'];
const zone = 'TZID=Europe/Amsterdam';
const uid = 'UID:spreekuur@proef.example';

const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20260301T080000Z',
  ...lines,
  'END:VEVENT',
];

/** What may be nowhere in the home's files. */
export const forbidden = [
  'Tandarts Proefgeheim',
  'gast@proef.example',
  'Genodigde Proefnaam',
  'Organisator Proefnaam',
  'Vertrouwelijke toelichting',
  'bijlage-proef.pdf',
] as const;

const series = event(
  uid,
  'SUMMARY:Werkbezoek Overdinkel',
  'LOCATION:Dorpshuis Overdinkel',
  `DTSTART;${zone}:20260319T140000`,
  `DTEND;${zone}:20260319T153000`,
  'RRULE:FREQ=WEEKLY;COUNT=5',
  'DESCRIPTION:Vertrouwelijke toelichting',
  'ORGANIZER;CN=Organisator Proefnaam:mailto:organisator@proef.example',
  'ATTENDEE;CN=Genodigde Proefnaam:mailto:gast@proef.example',
  'ATTACH:https://proef.example/bijlage-proef.pdf',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'ACTION:DISPLAY',
  'DESCRIPTION:Vertrouwelijke toelichting',
  'END:VALARM',
);

const privately = event(
  'UID:prive@proef.example',
  'CLASS:PRIVATE',
  'SUMMARY:Tandarts Proefgeheim',
  `DTSTART;${zone}:20260325T090000`,
);

const calendar = (...parts: readonly (readonly string[])[]): string =>
  [...head, ...parts.flat(), 'END:VCALENDAR', ''].join('\r\n');

/** As it is first. */
export const firstCalendar = calendar(series, privately);

/** The second instance moved to the next morning, the third cancelled. */
export const changedCalendar = calendar(
  series,
  privately,
  event(
    uid,
    'SUMMARY:Werkbezoek Overdinkel',
    'LOCATION:Dorpshuis Overdinkel',
    `RECURRENCE-ID;${zone}:20260326T140000`,
    `DTSTART;${zone}:20260327T093000`,
    `DTEND;${zone}:20260327T110000`,
    'SEQUENCE:1',
  ),
  event(
    uid,
    'SUMMARY:Werkbezoek Overdinkel',
    'STATUS:CANCELLED',
    `RECURRENCE-ID;${zone}:20260402T140000`,
    `DTSTART;${zone}:20260402T140000`,
    `DTEND;${zone}:20260402T153000`,
    'SEQUENCE:1',
  ),
);
