/** Words that tell whether a sentence can stand on its own in a draft, and what sort of situation it is: own lists, folded. */

/** Openers that point back to a sentence that the reader of a draft does not see. */
export const backwardOpeners: ReadonlySet<string> = new Set(
  `dat dit deze die hij zij ze haar hun ook maar echter toch bovendien verder vervolgens intussen ondertussen want dus en
  of zo zulke anderen sommigen beide beiden dergelijke laatstgenoemde eerstgenoemde niettemin desondanks tevens zodoende
  eerder later toen dan vandaar zodra waarna waardoor vooral hier daar zowel alleen`.split(/\s+/),
);

/** Words that point back wherever they stand, "it" as a subject, and "there" with a preposition. Over folded text. */
export const backwardShape = new RegExp(
  [
    String.raw`\b(?:daar|hier)(?:na|om|door|mee|bij|naast|voor|over|van|op|aan|uit|tegen|toe|in|onder|langs)\b`,
    String.raw`\b(?:deze|dezelfde|hetzelfde|dergelijke|eveneens|laatstgenoemde)\b`,
    String.raw`\ber(?: \w+){0,2} (?:langs|door|in|op|bij|aan|mee|van|uit|heen|vanaf|onder|overheen)\b`,
    String.raw`\b(?:er(?:langs|door|in|op|bij|aan|mee|van|uit|heen|over))\b`,
    String.raw`^het (?:is|was|wordt|werd|gaat|ging|kan|kon|heeft|had|lijkt|duurt|blijft|bleef|komt|kwam|moet|mag|zou|zal|ligt|staat|betreft)\b`,
  ].join('|'),
);

/** First persons: only the municipality's own message says "we" for the municipality. */
export const firstPersons: ReadonlySet<string> = new Set(
  `ik wij we ons onze mij me mijn mn m'n zelf`.split(/\s+/),
);

/** Days that say nothing on the day a draft is read. */
export const relativeDays: ReadonlySet<string> = new Set(
  `gisteren gisteravond vannacht vanochtend vanmorgen vanmiddag vanavond vandaag morgen overmorgen morgenochtend
  morgenavond eergisteren zojuist zonet straks momenteel net`.split(/\s+/),
);

/** Verbs and set phrases of spoken or commercial text: not the voice of an answer. */
export const unfitShape =
  /\b(?:zegt|zei|aldus|vertelt|vindt|volgens|lees (?:meer|verder|ook)|klik|meld (?:u|je) aan|volg ons|like|deel dit|abonneer|reageer|foto:|bron:|beeld:)\b/;

/** What tells a reader what to do or how to get round. */
export const helpfulShape =
  /\b(?:u kunt|kunt u|u hoeft|bereikbaar|omleiding|via|te voet|fietsers|bezoek|bel|meld|aanmelden|open|gratis|alternatief|route)\b/;

/** A finite verb that a full sentence mostly has; telegraph style ("Grote brand in loods.") has none. */
export const verbShape =
  /\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunt|kunnen|kon|konden|mag|mogen|moet|moeten|zal|zullen|gaat|gaan|komt|komen|kreeg|kregen|krijgt|krijgen|blijft|blijven|staat|staan|ligt|liggen|rijdt|rijden|geldt|gelden|begint|beginnen|duurt|duren|kost|kosten|sluit|sluiten|opent|vindt|vond|vonden|hoeft|hoeven|doet|doen|houdt|houden|verhuist|plaatst|vervangt|verdwijnt|verschijnt|ontvangt|ontvangen|betaalt|betalen)\b/;

/** A road, path or square that is shut. "Dicht bij" is near, not shut. */
export const closureShape =
  /\b(?:afgesloten|afsluiting|gestremd|stremming|omgeleid|omleiding|wegafsluiting)\b|\bdicht\b(?! bij\b)/;

/** Words after which a noun phrase has ended: a noun before one of these is whole. */
export const phraseEnders: ReadonlySet<string> = new Set(
  `aan achter als bij binnen boven buiten dan dat de die dicht door een en er gaat geen had hebben heeft het hier ik in is
  je kan komt krijgt langs ligt maar met mag moet na naar naast niet nog nu of om onder ook op over sinds staat staan te
  tegen ter terug tijdens toch tot tussen u uit van vanaf via vol volgens voor waar want was waren wat weer wel werd
  werden wie wij we wordt worden zal ze zich zijn zit zitten zo zonder zou`.split(/\s+/),
);

/** Words for people: never the subject of a draft. */
export const peopleWords: ReadonlySet<string> = new Set(
  `man mannen vrouw vrouwen jongen jongens meisje meisjes kind kinderen jeugd jongeren hangjongeren oudere ouderen dader
  daders verdachte verdachten slachtoffer slachtoffers buurman buurvrouw buren bewoner bewoners inwoner inwoners
  wethouder burgemeester raad raadslid college gemeente politie agent agenten dief dieven zwerver zwervers asielzoeker
  asielzoekers statushouder statushouders vluchteling vluchtelingen migrant migranten arbeidsmigrant arbeidsmigranten
  patient patienten leerling leerlingen docent docenten leraar leraren arts artsen huisarts fietser fietsers bestuurder
  automobilist automobilisten toerist toeristen ondernemer ondernemers huurder huurders eigenaar klant klanten moeder
  vader ouders dochter zoon familie gezin gezinnen`.split(/\s+/),
);

/** Sorts of reports by their words; the first that fits wins. */
export const reportShapes = [
  [
    'lighting',
    /\b(?:lantaarn\w*|straatverlichting|verlichting|lamp(?:en)?|straatlantaarn\w*|lichtmast\w*)\b/,
  ],
  [
    'waste',
    /\b(?:\w*container\w*|glasbak\w*|kliko\w*|\w*afval\w*|vuilnis\w*|rommel|prullenbak\w*|vuil|grofvuil|papierbak\w*)\b/,
  ],
  [
    'green',
    /\b(?:bo(?:om|men)|tak(?:ken)?|struik\w*|heg(?:gen)?|onkruid|gras|groen|berm\w*|plantsoen\w*|snoei\w*)\b/,
  ],
  [
    'water',
    /\b(?:riool\w*|riolering|put(?:ten)?|kolk\w*|wateroverlast|plas(?:sen)?|lekkage|sloot|duiker|onder water|blank)\b/,
  ],
  [
    'road',
    /\b(?:gat(?:en)?|kuil(?:en)?|stoep\w*|tegel\w*|wegdek|asfalt|klinker\w*|paaltje\w*|verkeersbord\w*|bord(?:en)?|fietspad\w*|drempel\w*|zebra\w*)\b/,
  ],
  [
    'nuisance',
    /\b(?:overlast|herrie|lawaai|geluid\w*|stank|stinkt|hangplek\w*|vuurwerk|muziek|scooters?|racen|poep)\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Legal words that are explained where they occur in the messages (practice notes: explained, never replaced). */
export const explainedWords = ['bezwaar', 'beroep', 'zienswijze', 'ter inzage'] as const;
