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
    String.raw`^(?:de|het) (?:ene|andere|een)\b`,
    String.raw`\b(?:die|dat|dit) (?:tijd|dag|periode|week|plek|avond|gebouw|pand|geval|plan|terrein|gebied|moment|weg|straat)\b`,
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

/** Those of them that a message's own date turns into a day with a date. */
export const datableDays: ReadonlySet<string> = new Set(
  `gisteren gisteravond vanochtend vanmorgen vanmiddag vanavond vandaag morgen overmorgen morgenochtend morgenavond`.split(
    /\s+/,
  ),
);

/** Spans that hold only in the week they were written in. Over folded text. */
export const relativeSpan =
  /\b(?:(?:deze|vorige|volgende|komende|afgelopen|aanstaande) (?:week|maand|nacht|weekend|dagen|(?:maan|dins|woens|donder|vrij|zater|zon)dag)|(?:dit|het) weekend|a\.s\.|over (?:een|twee|drie|enkele) (?:dag|dagen|week|weken))\b/;

/** A sentence that passes a rumour on, even to deny it, is no fact to send into the world. Over folded text. */
export const rumourShape =
  /\bgeruchten?\b|\bverha(?:al|len)\b.*\b(?:rond|ronde)\b|\brondga(?:at|an)\b|\bgaat? rond\b|\bde ronde doen\b|\bdoet de ronde\b/;

/** Words that nearly always are a finite verb by their ending, in a sentence that somebody wrote with care. */
export const finiteShape = /\b\p{L}{3,}(?:t|en|de|den|te|ten)\b/u;

/** An explaining clause at the end of a sentence, with its comma; what is left says the same without it. */
export const cuttableTail =
  /(, (?:waardoor|zodat|omdat|doordat|want|waarbij|waarmee|aangezien|en daarom|dus) [^,;:()]+)\.$/u;

/** Language of decrees: true, and no way to speak to residents. Over folded text. */
export const decreeShape =
  /\b(?:burgemeester en wethouders|maken? bekend|gelet op|ingevolge|krachtens|artikel \d|belanghebbenden?|lid \d|gemeenteblad|kennisgeving|bekendgemaakt dat|zaaknummer|kadastraal|hebben besloten|wordt bekendgemaakt)\b/;

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

/** A sentence that says what is not so, or what stays as it is. Over folded text. */
export const denialShape =
  /\b(?:geen|niet|nooit|niemand|nergens|niks|niets|onjuist|onwaar|misverstand|klopt niet|blijft|blijven)\b/;

/** Nouns that name no matter: times, amounts, places in general, words about talking. */
export const emptyNouns: ReadonlySet<string> = new Set(
  `dag dagen week weken maand maanden jaar jaren uur uren tijd keer keren moment ochtend middag avond nacht weekend
  vakantie zomer winter lente herfst begin eind einde toekomst verleden plek plaats buurt wijk dorp stad straat gemeente
  omgeving regio land hoek kant rest helft deel aantal meeste enige andere anderen ene eerste tweede derde laatste volgende
  vorige zelfde mensen man vrouw iedereen niemand iemand ding dingen zaak zaken vraag vragen antwoord antwoorden bericht
  berichten brief mail artikel krant foto foto's filmpje reactie reacties verhaal verhalen nieuws probleem problemen
  oplossing oplossingen reden redenen oorzaak idee ideeen mening feit feiten hand kop rij weg manier geval gevallen
  situatie kans bedoeling hoop schande rekening moeite last zin huidige oude nieuwe zondag zaterdag maandag dinsdag
  woensdag donderdag vrijdag januari februari maart april mei juni juli augustus september oktober november december
  raad college wethouder burgemeester gemeenteraad griffie griffier commissie raadscommissie raadsvergadering vergadering
  fractie fracties partij partijen coalitie oppositie motie provincie rijk waterschap ambtenaar ambtenaren vakafdeling
  omwonenden omwonende inwoner inwoners redactie krant politie brandweer ambulance hulpdiensten ziekenhuis rechter
  rechtbank kinderen buren lokale eigen besluit besluiten ontwerp aanvraag ontwerpbesluit kennisgeving bekendmaking hele gehele enkele totale komende afgelopen`.split(
    /\s+/,
  ),
);

/** Somebody died, as emergency services and press write it. Over folded text. */
export const deadShape =
  /\b(?:overleden|overlijdt|overleed|om het leven (?:gekomen|komt|kwam)|dodelijk(?:e)?|kwam om|omgekomen|bezweken|niet overleefd)\b/;

/** Somebody was hurt, the same way. */
export const hurtShape =
  /\b(?:gewond\w*|zwaargewond\w*|lichtgewond\w*|naar het ziekenhuis|slachtoffers?|traumahelikopter|traumaheli|verwond\w*)\b/;

/** Questions that a spokesperson would rather not get. Over lower-case text. */
export const hardQuestion =
  /\b(?:dicht|sluit|sluiten|ontslag|stapt|aftreden|wist|wisten|verantwoordelijk|schuld|fout|fouten|duurder|kost|kosten|miljoen|waarom|verzwegen|gelogen|veilig|gevaarlijk|compensatie|schade|terug|beloofd|afspraak|gestopt|wanneer)\b/;

/** Endings of street names. Over folded text. */
export const streetShape = /(?:straat|weg|laan|plein|dijk|kade|singel|gracht|dreef|steeg|brink|akker)$/;

/** "niemand raakte gewond": what is taken out before looking for victims. Over folded text. */
export const unhurtShape =
  /\b(?:niemand|geen|zonder|niet)\b[^.!?]{0,40}\b(?:gewond\w*|slachtoffers?|letsel|overleden|omgekomen|ziekenhuis)\b/g;

/** A sentence that answers the question before it: "Bel dan …". Over folded text. */
export const dependentShape = /^\w+ (?:dan|die|dat|daar|deze)\b|^(?:\w+ ){1,3}(?:ze|zij|hij|hem|hen)\b/;

/** A step of a procedure: hearings, terms, papers to read, ways to object or appeal. Over folded text. */
export const processShape =
  /\b(?:hoorzitting|bezwaarcommissie|commissie bezwaarschriften|ter inzage|termijn|binnen \p{L}+ (?:weken|maanden|dagen)|bezwaar (?:maken|indienen)|beroep (?:instellen|indienen)|zienswijze|uitspraak|vertrouwenspersoon|clientondersteuner\w*|onafhankelijke commissie|zitting|rechtbank|bekend op|tot en met \d)\b/u;

/** A weekday without a date behind it. */
export const bareWeekday =
  /(?<![\p{L}-])(?:op )?((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?![\p{L}-])(?! \d)/giu;

/** Every week, or a stretch of the week: no single day. Over folded text. */
export const habitShape =
  /\b(?:elke|iedere|alle|elk|wekelijks|steeds|altijd|voortaan|tot en met|t\/m|van \p{L}+dag tot)\b|\b\p{L}+dagen\b/u;

/** "op zaterdag open": may mean every week or one day, so it gets no date. Over folded text. */
export const hoursShape = /\b(?:open|geopend|geleegd|opgehaald|spreekuur|openingstijden)\b/;

/** Told as past. Over folded text. */
export const pastShape =
  /\b(?:was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|stond|stonden|lag|lagen|kreeg|kregen|vond|vonden|bleek|bleken|gaf|gaven|deed|deden|zei|zeiden|reed|reden|begon|begonnen|is \p{L}* ?(?:ge|be|ver|ont)\p{L}+(?:d|t|en)|zijn \p{L}* ?(?:ge|be|ver|ont)\p{L}+(?:d|t|en)|heeft|hebben)\b/u;

/** A definite noun that points at a matter named before. Over folded text. */
export const anaphorShape =
  /\b(?:het (?:gebouw|pand|plan|project|terrein|gebied|werk|besluit|voorstel|geld|bedrag|onderzoek|evenement|complex)|de (?:weg|straat|locatie|plek|cijfers|werkzaamheden|plannen|procedure|maatregel|maatregelen|kosten|opening|verbouwing|sloop|school|zaal|hal))\b/;

/** What is and stays so: how a correction opens best. Over folded text. */
export const standsShape =
  /\b(?:is (?:en blijft )?(?:veilig|schoon|open|gewoon)|blijft|blijven|wordt|worden|kunt u gewoon|gaat door)\b/;

/** A sentence that says back what was said, to deny it. Over folded text. */
export const saidShape =
  /\b(?:bericht(?:en)? (?:dat|over)|klopt niet|is onjuist|is niet waar|zou(?:den)? (?:zijn|worden|komen|hebben)|op sociale media|wordt beweerd|beweringen?)\b/;

/** What is not allowed: out of place where nobody asks. Over folded text. */
export const banShape = /\b(?:niet toegestaan|verboden|mag niet|mogen niet|niet welkom|op straffe)\b/;

/** People say they warned or worried before. Over folded text. */
export const worryShape =
  /\b(?:al (?:jaren|jaa+ren|maanden|weken|lang\w*|zo vaak|vaker)|hoe vaak|weer bijna|wachten tot|moest wel|zat eraan te komen|gewaarschuwd|waarschuwen al|zeggen (?:we|wij|het) al|al eerder|jarenlang)\b/;

/** Something was won, reached or finished. Over folded text. */
export const wonShape =
  /\b(?:gewonnen|wint|winnen|winnaar\w*|kampioen\w*|prijs|prijzen|uitgeroepen|landstitel|titel|gehaald|behaald|bereikt|geslaagd|mijlpaal|jubileum|record|duizendste|honderdste|gelukt)\b/;

/** An amount of money. */
export const amountShape = /€ ?\d|\b\d[\d.,]* ?(?:euro|miljoen|ton|mln)\b/iu;
