/** Dutch numerals for the guard, folded; own lists after the Dutch grammar (ANS, chapter on numerals). */

/** Words up to twenty and the tens. The word for one is left out: it is also the article. */
export const numeralWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nul: 0,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    tweeen: 2,
    drieen: 3,
    anderhalf: 1.5,
    anderhalve: 1.5,
  }),
);

/** What multiplies the number before it. */
export const scaleWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    honderd: 100,
    duizend: 1000,
    dzd: 1000,
    miljoen: 1e6,
    mln: 1e6,
    miljard: 1e9,
    mld: 1e9,
  }),
);

/** Ordinals that are no numeral with an ending. */
export const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['achtste', 8],
]);

/** What a numeral may be joined to without being another word: tweemaal, driejarige, twintigtal. */
export const numberEndings =
  /^(.{3,}?)(?:maal|voud|voudig|voudige|jarig|jarige|daags|daagse|wekelijks|wekelijkse|maandelijks|maandelijkse|koppig|koppige|tal)$/;

/** Amounts without a figure: held only by the same word. */
export const looseAmounts =
  /(?<![\p{L}-])(?:helft|kwart|driekwart|kwartier|halfuur|half uur|halfjaar|half jaar|(?:tien|honderd|tienduizend|honderdduizend)tallen|tiental|honderdtal|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|dozijn|dozijnen|verdubbel(?:d|t|en|de|ing)|halveer(?:t|de)|halvering|gehalveerd|verdrievoudigd)(?!\p{L})/giu;

/** Numerals that are another word in these surroundings: word, shape of what stands before, shape of what stands behind. */
export const noNumbers: readonly (readonly [string, RegExp, RegExp])[] = [
  ['acht', /\b(?:in|geen|neem|neemt|geef|geeft|sla|slaat)$/, /^/],
  [
    'acht',
    /\b(?:college|raad|gemeente|rechter|rechtbank|wethouder|commissie|hij|zij|ze|men|wie)$/,
    /^(?:het|de|dit|dat|deze|zich|een|geen|zo)\b/,
  ],
  ['acht', /\b(?:ik|we|wij|u|je)$/, /^/],
  ['acht', /^/, /^(?:ik|we|wij|u|het college|de raad|slaan|nemen|geven)\b/],
  ['vier', /^/, /^(?:mee|feest|het|de|met|samen|dit|je|uw)\b/],
  ['vierde', /(?<!\b(?:de|het|een|ten|onze|zijn|haar|hun|dit|deze|die|elke|iedere|voor))$/, /^/],
  ['tweede', /^/, /^(?:kamer|hands|natuur)\b/],
];

/** Words for money behind or before a number. */
export const moneyWords = /^(?:euro|euro's|eur|€)$/;
/** Words for a share behind a number. */
export const percentWords = /^(?:%|procent|pct|procentpunt|procentpunten)$/;
