/**
 * How council papers, lists of the griffie and parties name what runs in the council. Source: general knowledge of the lists
 * that griffies publish and of the reports that council systems export; no list was copied.
 */
import type { CouncilKind, CouncilStatus } from '../../model/council-entry.ts';

/** What a cell of the column "soort" says, folded; the first that stands in it as whole words wins. */
export const kindWords: readonly (readonly [string, CouncilKind])[] = [
  ['technische vraag', 'technical-question'],
  ['technische vragen', 'technical-question'],
  ['feitelijke vraag', 'technical-question'],
  ['feitelijke vragen', 'technical-question'],
  ['mondelinge vraag', 'oral-question'],
  ['mondelinge vragen', 'oral-question'],
  ['vragenuur', 'oral-question'],
  ['vragenhalfuur', 'oral-question'],
  ['vragenhalfuurtje', 'oral-question'],
  ['rondvraag', 'oral-question'],
  ['schriftelijke vraag', 'written-question'],
  ['schriftelijke vragen', 'written-question'],
  ['raadsvraag', 'written-question'],
  ['raadsvragen', 'written-question'],
  ['artikel vragen', 'written-question'],
  ['vragen ex artikel', 'written-question'],
  ['art vragen', 'written-question'],
  ['rvo vragen', 'written-question'],
  ['toezegging', 'commitment'],
  ['toezeggingen', 'commitment'],
  ['motie', 'motion'],
  ['moties', 'motion'],
  ['motie vreemd', 'motion'],
  ['agenda', 'agenda'],
  ['agendapunt', 'agenda'],
  ['vergadering', 'agenda'],
  ['raadsvergadering', 'agenda'],
  ['commissievergadering', 'agenda'],
  ['raadscommissie', 'agenda'],
  ['beeldvormend', 'agenda'],
  ['oordeelsvormend', 'agenda'],
  ['besluitvormend', 'agenda'],
  ['raadsavond', 'agenda'],
  ['vraag', 'written-question'],
  ['vragen', 'written-question'],
];

/** What a cell of the column "status" or "afgedaan" says, folded; the first that stands in it as whole words wins. */
export const statusWords: readonly (readonly [string, CouncilStatus])[] = [
  ['niet beantwoord', 'open'],
  ['nog niet', 'open'],
  ['niet afgedaan', 'open'],
  ['niet afgehandeld', 'open'],
  ['deels', 'open'],
  ['gedeeltelijk', 'open'],
  ['in behandeling', 'open'],
  ['openstaand', 'open'],
  ['open', 'open'],
  ['lopend', 'open'],
  ['nee', 'open'],
  ['onderhanden', 'open'],
  ['aangehouden', 'open'],
  ['aangenomen', 'open'],
  ['ingetrokken', 'withdrawn'],
  ['vervallen', 'settled'],
  ['verworpen', 'settled'],
  ['beantwoord', 'answered'],
  ['beantwoording', 'answered'],
  ['antwoord verzonden', 'answered'],
  ['afgedaan', 'settled'],
  ['afgehandeld', 'settled'],
  ['afgerond', 'settled'],
  ['uitgevoerd', 'settled'],
  ['voldaan', 'settled'],
  ['nagekomen', 'settled'],
  ['gesloten', 'settled'],
  ['gereed', 'settled'],
  ['ja', 'settled'],
];

/** Names of the columns of such lists, strongest first, reduced as `headingKey` does. */
export const councilHeadings = {
  nr: ['nr', 'nummer', 'volgnummer', 'kenmerk', 'zaaknummer', 'registratienummer', 'id', 'code'],
  kind: ['soort', 'type', 'categorie', 'lijst', 'soort stuk', 'instrument', 'register'],
  title: [
    'onderwerp',
    'titel',
    'omschrijving onderwerp',
    'naam',
    'agendapunt',
    'toezegging',
    'motie',
    'vraag',
    'vergadering',
    'omschrijving',
  ],
  text: [
    'omschrijving',
    'tekst',
    'toelichting',
    'inhoud',
    'dictum',
    'toezegging',
    'vraag',
    'inhoud toezegging',
  ],
  party: ['fractie', 'partij', 'fracties', 'partijen', 'indienende fractie', 'fractie s'],
  from: [
    'indiener',
    'indieners',
    'ingediend door',
    'steller',
    'vragensteller',
    'gevraagd door',
    'indiener s',
  ],
  date: [
    'datum',
    'datum ingediend',
    'datum indiening',
    'ingediend op',
    'datum vergadering',
    'vergaderdatum',
    'datum toezegging',
    'datum ontvangst',
    'datum binnenkomst',
    'datum raad',
    'gesteld op',
    'aanvang',
    'begin',
  ],
  term: [
    'termijn',
    'afdoening',
    'deadline',
    'termijn afdoening',
    'afdoeningstermijn',
    'uiterste datum',
    'uiterlijk',
    'datum afdoening',
    'einddatum',
    'planning',
    'gepland',
    'beantwoorden voor',
    'afdoen voor',
    'streefdatum',
  ],
  answered: [
    'datum beantwoording',
    'beantwoord op',
    'afgedaan op',
    'datum afgedaan',
    'datum antwoord',
    'afgehandeld op',
    'datum afhandeling',
  ],
  status: ['status', 'stand van zaken', 'afgedaan', 'voortgang', 'stand', 'beantwoord', 'afgehandeld'],
  owner: [
    'portefeuillehouder',
    'portefeuille',
    'wethouder',
    'verantwoordelijk',
    'collegelid',
    'portefeuillehouders',
  ],
  link: ['link', 'url', 'webadres', 'hyperlink', 'document', 'bijlage'],
  secret: ['vertrouwelijk', 'vertrouwelijkheid', 'geheim', 'geheimhouding', 'openbaar', 'openbaarheid'],
} as const;

/** Cells that say that something may not be shared; "openbaar: nee" says so too. */
export const secretWords: readonly string[] = ['vertrouwelijk', 'geheim', 'besloten', 'niet openbaar'];

/** Words that a title begins with or is dressed in, folded: two names of one paper differ in these. */
export const titleNoise: ReadonlySet<string> = new Set([
  'agendapunt',
  'art',
  'artikel',
  'beantwoording',
  'betreffende',
  'door',
  'fractie',
  'fracties',
  'ingediend',
  'inzake',
  'mondelinge',
  'motie',
  'omtrent',
  'raadsvragen',
  'rvo',
  'schriftelijke',
  'technische',
  'toezegging',
  'vraag',
  'vragen',
  'vreemd',
]);

/** How an item of the council or of a party says what it is; in the title, or in the first sentences. */
export const proposalCues: readonly (readonly [RegExp, CouncilKind])[] = [
  [/\b(?:technische|feitelijke) (?:raads)?vra(?:ag|gen)\b/iu, 'technical-question'],
  [/\bmondelinge (?:raads)?vra(?:ag|gen)\b|\bvragen(?:half)?uur(?:tje)?\b/iu, 'oral-question'],
  [
    /\bschriftelijke (?:raads)?vra(?:ag|gen)\b|\braadsvra(?:ag|gen)\b|\b(?:artikel|art\.?) ?\d{1,3}[- ]vragen\b|\bvragen ex(?: artikel| art\.?) \d{1,3}\b/iu,
    'written-question',
  ],
  // "Wij stelden het college drie vragen": how they were asked is for the person who takes it over.
  [
    /\b(?:wij|we|fractie|partij) (?:stel(?:t|len|de|den)|hebben|heeft)\b(?=[^.!?\n]{0,80}\b(?:college|wethouder|burgemeester|vandaag|gisteren|week)\b)[^.!?\n]{0,80}\b(?:vragen|vragen gesteld)\b/iu,
    'written-question',
  ],
  [/\b(?:motie|moties)\b/iu, 'motion'],
  [/\btoezegging(?:en)?\b|\bzegt? (?:de raad )?toe\b/iu, 'commitment'],
  [
    /\b(?:raads|commissie|gemeenteraads)vergadering\b|\bagenda (?:van de |voor de )?(?:gemeente)?raad\b|\b(?:beeld|oordeels|besluit)vormende (?:raad|avond|vergadering|sessie)\b|\braadsavond\b|\bgemeenteraad vergadert\b|\braadscommissie\b/iu,
    'agenda',
  ],
];

/** Right before a cue: what was not asked or put in. */
export const deniedBefore = /\b(?:geen|zonder|nooit)(?: \p{L}+)?[ \n]*$/iu;

/** Anywhere: it was asked in another council. */
export const otherCouncils =
  /\b(?:tweede kamer|eerste kamer|kamerleden|kamervragen|provinciale staten|statenleden|statenvragen)\b/iu;

/** Words that say that the answer is there. */
export const answeredCues =
  /\bbeantwoording\b|\bantwoord(?:en)? op\b|\bbeantwoord(?:t|de|de het college)?\b|\bantwoordbrief\b/iu;

/** Words that say what became of a motion or a promise. */
export const settledCues = /\b(?:afgedaan|afgehandeld|uitgevoerd|nagekomen|verworpen)\b/iu;
export const withdrawnCues = /\bingetrokken\b/iu;

/** Quarters as a term, in a cell without marks. */
export const quarterTerms: readonly RegExp[] = [
  /^(?:q|k) ?(?<quarter>[1-4]) (?<year>20\d\d)$/,
  /^(?<year>20\d\d) (?:q|k)? ?(?<quarter>[1-4])$/,
  /^(?<quarter>[1-4])(?: ?e)? kwartaal (?:van )?(?<year>20\d\d)$/,
  /^kwartaal (?<quarter>[1-4]) (?<year>20\d\d)$/,
];
