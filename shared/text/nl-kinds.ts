/** Words of the kinds of source that are no ordinary feed. */

/** What went wrong with such a source and what to do about it, by Failure key. */
export const nlKindFailures = {
  'kind-not-json':
    'Dit adres gaf geen gegevens in de vorm die bij deze soort bron hoort. Controleer het adres of probeer het later opnieuw.',
  'kind-unexpected':
    'Deze bron antwoordde met andere gegevens dan Luisterpost kent. Controleer of het adres bij deze soort bron hoort.',
  'kind-unreadable':
    'Deze bron is zo beschadigd dat er niets uit te lezen is. Probeer het later opnieuw of meld het bij de beheerder van de bron.',
  'kind-refused':
    'De bron weigerde de vraag: {reason}. Controleer het adres of vraag de beheerder van de bron om toegang.',
  'bluesky-secret-shape':
    'Vul uw accountnaam en een app-wachtwoord in, gescheiden door een dubbele punt: naam.bsky.social:xxxx-xxxx-xxxx-xxxx.',
  'bluesky-insecure':
    'Luisterpost stuurt uw app-wachtwoord alleen over een beveiligde verbinding. Gebruik een adres dat met https begint.',
  'bluesky-sign-in-refused':
    'Bluesky weigerde de accountnaam of het app-wachtwoord. Maak in Bluesky een nieuw app-wachtwoord en vul dat hier in.',
  'publications-refused':
    'De zoekdienst voor bekendmakingen weigerde de vraag: {reason}. Controleer de zoekvraag in het adres.',
  'calendar-not-recognised':
    'Dit is geen agenda (ICS). Zoek bij de agenda naar "abonneren" of "iCal" en gebruik dat adres.',
} as const;

/** Lines of text that are written for what comes in as bare data. */
export const nlKindWords = {
  report: 'Melding openbare ruimte: {category}',
  reportMain: 'Hoofdsoort: {category}.',
  reportArea: 'Buurt: {area}.',
  reportPlace: 'Bij benadering op {latitude} NB, {longitude} OL.',
  weatherTitle: 'Code {level} voor {event}: {area}',
  weatherUnranked: 'Weerwaarschuwing voor {event}: {area}',
  weatherPeriod: 'Geldig van {from} tot {until}.',
  weatherFrom: 'Geldig vanaf {from}.',
  weatherUntil: 'Geldig tot {until}.',
  weatherWithdrawn: 'Deze waarschuwing is ingetrokken.',
  moment: '{day} {time} uur',
  hours: '{day} {from}–{until} uur',
  span: '{from} tot {until}',
  days: '{first} tot en met {last}',
  calendarWhen: 'Wanneer: {when}.',
  calendarWhere: 'Waar: {where}.',
  calendarCancelled: 'Dit gaat niet door.',
} as const;

/** MeteoAlarm's levels by their English colour, and CAP's severities as MeteoAlarm ranks them. */
export const nlWeatherLevels: Readonly<Record<string, string>> = {
  green: 'groen',
  yellow: 'geel',
  orange: 'oranje',
  red: 'rood',
  minor: 'groen',
  moderate: 'geel',
  severe: 'oranje',
  extreme: 'rood',
};

/** MeteoAlarm's awareness types (1 to 13) by words that name them in English; the first that occurs counts. */
export const nlWeatherEvents: readonly (readonly [string, string])[] = [
  ['thunder', 'onweer'],
  ['snow', 'sneeuw en gladheid'],
  ['ice', 'gladheid'],
  ['fog', 'mist'],
  ['coastal', 'gevaar aan de kust'],
  ['forest', 'natuurbranden'],
  ['wildfire', 'natuurbranden'],
  ['avalanche', 'lawines'],
  ['high-temperature', 'hitte'],
  ['high temperature', 'hitte'],
  ['heat', 'hitte'],
  ['low-temperature', 'kou'],
  ['low temperature', 'kou'],
  ['cold', 'kou'],
  ['flood', 'wateroverlast'],
  ['rain', 'regen'],
  ['wind', 'wind'],
];
