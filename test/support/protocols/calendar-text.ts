/** ICS documents as calendar programs write them. Fictitious appointments. */

/** A calendar of events, each a list of property lines. */
export function calendarText(events: readonly (readonly string[])[], head: readonly string[] = []): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lindewaard//NL',
    ...head,
    ...body,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A council meeting on Tuesday 17 March 2026, half past seven in the evening. */
export const councilMeeting: readonly string[] = [
  'UID:raad-1@lindewaard.example',
  'DTSTAMP:20260301T080000Z',
  'LAST-MODIFIED:20260305T100000Z',
  'DTSTART;TZID=Europe/Amsterdam:20260317T193000',
  'DTEND;TZID=Europe/Amsterdam:20260317T223000',
  'SUMMARY:Raadsvergadering\\, besluitvormend',
  'LOCATION:Raadzaal\\, Markt 1',
  'DESCRIPTION:Inloggen met code 1234',
  'ORGANIZER;CN=Jan:mailto:jan@lindewaard.example',
  'ATTENDEE;CN=Piet:mailto:piet@lindewaard.example',
  'URL:https://lindewaard.example/agenda/1',
];
