/** Places in the world: countries and peoples that take a text out of town, and ward names that the world has too. */

const list = (names: string): readonly string[] =>
  names
    .split(/\s*,\s*|\s*\n\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Ward names of Dutch towns that are islands, countries or cities as well (folded, as `placeKey` makes them), with words
 * that say that those are meant. "Turkse bakker in Lombok" is no reason to think of Indonesia.
 */
export const worldNames: ReadonlyMap<string, RegExp> = new Map([
  ['lombok', /indonesi|tsunami|\bbali|\bgili|eiland lombok/i],
  [
    'jordaan',
    /jordaanse (?:regering|koning|leger|autoriteiten|grens)|\bamman\b|syri[eë]|midden-oosten|isra[eë]l/i,
  ],
  ['jeruzalem', /isra[eë]l|palestij|\bgaza\b|westelijke jordaanoever|tel aviv|hamas/i],
  ['jericho', /isra[eë]l|palestij/i],
  ['java', /indonesi|jakarta|javascript|programmeer/i],
  ['borneo', /indonesi|maleisi|orang/i],
  ['sumatra', /indonesi|vulkaan/i],
  ['malta', /maltes|valletta|middellandse zee|malta-ontheffing/i],
  ['transvaal', /zuid-afrika|johannesburg|boerenoorlog/i],
  ['lancaster', /bommenwerper|engeland|brits/i],
  ['californie', /los angeles|san francisco|amerikaan|verenigde staten/i],
  ['rusland', /\bmoskou\b|poetin|oekra/i],
  ['gibraltar', /spaan|brits|middellandse zee/i],
  ['paramaribo', /surina/i],
  ['suriname', /paramaribo|surinaams/i],
  ['oranje', /oranje(?:fans|supporters|leeuwinnen)|bondscoach|(?:\bwk\b|\bek\b)/i],
  ['feyenoord', /(?:wedstrijd|eredivisie|trainer|doelpunt|spits|\bajax\b|\bpsv\b)/i],
]);

/** Capitalised words that say a text plays abroad (folded single words). */
export const foreignWords: ReadonlySet<string> = new Set(
  list(`belgie, belgisch, belgische, belgen, vlaanderen, vlaamse, antwerpen, brussel, brusselse, gent, luik, duitsland, duits, duitse,
  duitsers, berlijn, keulen, munster, gronau, dusseldorf, hamburg, munchen, frankrijk, frans, franse, parijs, parijse, spanje,
  spaanse, madrid, barcelona, italie, italiaanse, rome, milaan, portugal, portugese, lissabon, engeland, engelse, londen,
  londense, schotland, schotse, ierland, ierse, wales, brits, britse, zwitserland, zwitserse, oostenrijk, oostenrijkse, wenen,
  polen, poolse, warschau, tsjechie, tsjechische, praag, hongarije, hongaarse, roemenie, roemeense, bulgarije, bulgaarse,
  griekenland, griekse, athene, turkije, turkse, istanbul, ankara, denemarken, deense, zweden, zweedse, noorwegen, noorse,
  finland, finse, rusland, russische, moskou, oekraiense, kiev, kyiv, poetin, israel, israelische, palestijnse, gaza, syrie,
  syrische, libanon, libanese, jordanie, jordaanse, irak, iraakse, iran, iraanse, egypte, egyptische, marokko, marokkaanse,
  tunesie, algerije, nigeria, kenia, zuid-afrika, ethiopie, soedan, indonesie, indonesisch, indonesische, jakarta, suriname,
  surinaamse, paramaribo, curacao, aruba, bonaire, china, chinese, peking, japan, japanse, tokio, korea, india, indiase,
  pakistan, afghanistan, thailand, thaise, vietnam, filipijnen, australie, australische, canada, canadese, amerikaanse,
  washington, trump, brazilie, braziliaanse, argentinie, mexico, mexicaanse, venezuela, colombia, amman, damascus, beiroet`),
);

/** Behind a people's adjective: the country, not its bakers. */
export const stateWords =
  /^(?:regering|leger|premier|president|politie|autoriteiten|grens|hoofdstad|stad|plaats|dorp|eiland|kust|koning|parlement|minister|justitie|deelstaat|provincie|gemeente|streek|grenspolitie|[a-z]*(?:koers|klassieker|competitie|wielerronde|kampioenschap)|profronde|ardennen)$/;

/** Words of national politics: without a place of one's own in the text it plays in The Hague. */
export const nationalWords: readonly RegExp[] = [
  /\b(?:Tweede|Eerste) Kamer(?:lid|leden|debat|fractie)?\b/,
  /\b[Hh]et kabinet\b/,
  /\b(?:premier|minister-president|staatssecretaris|minister van)\b/i,
  /\b(?:coalitie|oppositie)partijen\b.*\bKamer\b/,
];
