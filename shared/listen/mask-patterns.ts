/** What personal data looks like in Dutch text. Order matters: the first pattern that fits takes the text. */

/** E-mail addresses, also written out ("naam [at] voorbeeld.nl", "naam (at) voorbeeld (punt) nl"). */
export const emailPattern =
  /(?<![\p{L}\p{N}._%+@-])(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}(?:[@＠]|\s?[[(](?:at|apenstaartje)[\])]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[[(](?:punt|dot)[\])]\s?)[\p{L}\p{N}-]{1,63}){1,5}/giu;

/** Handles: `@naam`, `@naam@server.nl`, in text and at the end of a profile address. */
export const handlePattern =
  /(?<![\p{L}\p{N}_@＠-])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:[@＠][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?)/gu;

/** Addresses by which somebody is called: the number or the name is in them. */
export const callAddressPattern = /\b(?:wa\.me|t\.me|signal\.me|api\.whatsapp\.com\/send)\/\S+/gi;

/** Dutch account numbers, spaced or not, and any other IBAN (ISO 13616: checked with modulus 97 before masking). */
export const ibanPattern =
  /\b[A-Z]{2}\d{2}(?:[ \u00a0.\u2010\u2011-]?[A-Z0-9]{4}){2,7}(?:[ \u00a0.\u2010\u2011-]?[A-Z0-9]{1,3})?(?![A-Z0-9])/gi;

const gap = '[ \\u00a0.\\u2010\\u2011-]';
const wide = `(?:[ \\u00a0]?[-\\u2010\\u2011–/.)][ \\u00a0]?|[ \\u00a0])?`;
/** The digits behind 06, behind a three-digit and behind a four-digit area code, as people group them. */
const eight = `(?:\\d{8}|\\d{4}${gap}\\d{4}|\\d{2}(?:${gap}\\d{2}){3}|\\d{3}${gap}\\d{2}${gap}\\d{3}|\\d{3}${gap}\\d{3}${gap}\\d{2}|\\d{2}${gap}\\d{3}${gap}\\d{3}|\\d${gap}?\\d{3}${gap}\\d{4}|\\d{2}${gap}\\d{2}${gap}\\d{4})`;
const seven = `(?:\\d{7}|\\d{3}${gap}\\d{4}|\\d{4}${gap}\\d{3}|\\d{3}${gap}\\d{2}${gap}\\d{2}|\\d{2}${gap}\\d{2}${gap}\\d{3}|\\d${gap}\\d{3}${gap}\\d{3})`;
const six = `(?:\\d{6}|\\d{3}${gap}\\d{3}|\\d{2}${gap}\\d{2}${gap}\\d{2})`;
const national = `(?:6${wide}${eight}|[1-9]\\d${wide}${seven}|[1-7]\\d{2}${wide}${six})`;

/**
 * Dutch telephone numbers (national numbering plan: ten digits, area codes of three and four) and foreign ones with +.
 * Short service numbers (112, 0900-8844, 14 053) are nobody's own and stay.
 */
export const phonePattern = new RegExp(
  `(?<![\\p{N}+])(?<!\\p{N}[.,:–-])(?:\\(?0${national}|(?:\\+|00)31${wide}(?:\\(0\\)${wide})?${national}|\\+(?!31)[1-9]\\d{0,2}(?:${gap}?\\d){8,11})(?![\\d])`,
  'gu',
);

/** Nine digits after a word for a citizen service number, or bare nine digits (then the eleven test decides). */
export const citizenNumberPattern =
  /((?<!\[)\b(?:bsn|burgerservicenummer|sofinummer)\b[^\d\n]{0,20})?(?<![\d.,-])(\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\d]|[.,-]\d)/giu;

const consonants = '[BDFGHJKLNPRSTVXZ]';
/** RDW series 1–14: capitals with hyphens; series from 7 on have no vowels, so that "5-MEI-26" is a date. */
const series = [
  '[A-Z]{2}-\\d{2}-\\d{2}',
  '\\d{2}-\\d{2}-[A-Z]{2}',
  '\\d{2}-[A-Z]{2}-\\d{2}',
  '[A-Z]{2}-\\d{2}-[A-Z]{2}',
  '[A-Z]{2}-[A-Z]{2}-\\d{2}',
  '\\d{2}-[A-Z]{2}-[A-Z]{2}',
  `\\d{2}-${consonants}{3}-\\d`,
  `\\d-${consonants}{3}-\\d{2}`,
  `${consonants}{2}-\\d{3}-${consonants}`,
  `${consonants}-\\d{3}-${consonants}{2}`,
  `${consonants}{3}-\\d{2}-${consonants}`,
  `${consonants}-\\d{2}-${consonants}{3}`,
  `\\d-${consonants}{2}-\\d{3}`,
  `\\d{3}-${consonants}{2}-\\d`,
];

/** The hyphens that people and phones put. */
const joint = '[-\\u2010\\u2011]';
const plates = series.map((shape) => shape.replace(/-(?=\\d|\[)/g, joint)).join('|');

/** Licence plates, in capitals or in small letters. */
export const platePattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${plates}|${plates.replace(/\[[A-Z-]+\]/g, (letters) => letters.toLowerCase())})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
  'gu',
);

/** What follows the word for a plate, in any spelling of six letters and digits. */
export const namedPlatePattern =
  /(\bkenteken(?:nummer)?(?:\s+(?:is|was|met|van de auto|luidt))?\s*[:=]?\s*["'(]?)((?=[A-Za-z0-9 -]{0,8}\d)(?=[A-Za-z0-9 -]{0,8}[A-Za-z])[A-Za-z0-9]{1,3}[ -]?[A-Za-z0-9]{1,3}[ -]?[A-Za-z0-9]{1,3})(?![\p{L}\p{N}-])/giu;
