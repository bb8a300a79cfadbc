/** Words that tell that something may not be kept or said: own lists, over folded text. */

const papers =
  '(?:bijlagen?|stuk|stukken|notities?|memo|brief|brieven|informatie|raming(?:en)?|nota|bespreking|vergadering|versie|document(?:en)?|rapport(?:en)?|advies|agenda|besluit(?:en)?|verslag(?:en)?)';

/**
 * Texts that call themselves secret or confidential. "Uw stem is geheim", "geheime stemming" and "uw gegevens worden
 * vertrouwelijk behandeld" are public statements and no label.
 */
export const secretShape = new RegExp(
  [
    String.raw`\bgeheimhouding\w*|\bgeheim ?verklaard\b|\bstaatsgeheim\b`,
    String.raw`^\W*(?:strikt |zeer |nog )?(?:geheim|vertrouwelijk)\b(?! (?:behandel|stem))`,
    String.raw`[([](?:strikt |zeer |nog )?(?:geheim|vertrouwelijk)[)\]]`,
    String.raw`(?<!\bstem(?:men|ming)? )\b(?:is|zijn|blijft|blijven|was|waren|nog|strikt|zeer|status:?) (?:(?:nog|voorlopig|strikt|zeer) )?(?:geheim|vertrouwelijk)\b(?! (?:behandel|te ))`,
    String.raw`\b(?:geheime|vertrouwelijke) ${papers}\b`,
    String.raw`\bniet voor publicatie\b|\balleen voor intern gebruik\b|\bembargo geheim\b`,
  ].join('|'),
  'u',
);

/** Bodies that are not the municipality: what they say is theirs, also where a colleague passes it on. */
export const outsideShape =
  /\b(?:politie|brandweer|veiligheidsregio|ggd|ambulance\w*|openbaar ministerie|provincie|waterschap|hoogheemraadschap|rijkswaterstaat|prorail|ministerie|vervoerder|netbeheerder|woningcorporatie|corporatie|woningstichting|aannemer|leverancier|school|ziekenhuis|omgevingsdienst|adviesbureau|onderzoeksbureau|bureau|rekenkamer|accountant|coa|kadaster|inspectie|rechtbank)\b/;

/** Words that stand in any municipal sentence and tell nothing of what is kept back (stems are made of them). */
export const everywhereWords: readonly string[] =
  `gemeente gemeentelijk gemeenteraad college raad raadslid wethouder burgemeester inwoner bewoner besluit besluiten
  januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
  donderdag vrijdag zaterdag zondag euro procent miljoen miljard duizend ton`.split(/\s+/);

/** Months as written out. */
export const monthWords: ReadonlySet<string> = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug
  sept okt nov dec`.split(/\s+/),
);

/** Numbers in words; "een" is mostly the article and left out. */
export const spelledNumbers: ReadonlyMap<string, number> = new Map([
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
  ['twintig', 20],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['zeventig', 70],
  ['tachtig', 80],
  ['negentig', 90],
  ['honderd', 100],
  ['duizend', 1000],
]);

/** Words that multiply the number before them. A ton of money is a hundred thousand. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['duizend', 1e3],
  ['ton', 1e5],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
  ['mrd', 1e9],
]);
