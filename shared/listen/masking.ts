/** Personal data → tokens, before anything is stored. */
import {
  callAddressPattern,
  citizenNumberPattern,
  emailPattern,
  handlePattern,
  ibanPattern,
  namedPlatePattern,
  phonePattern,
  platePattern,
} from './mask-patterns.ts';
import { measureWords, streetEndings } from './street-endings.ts';

/** Raise when a rule gets stronger: items masked by an older version are masked again in place. */
export const MASKING_VERSION = 1;

/** What stands in the text instead. */
export const maskTokens = {
  email: '[e-mail]',
  phone: '[telefoon]',
  account: '[rekening]',
  citizen: '[bsn]',
  plate: '[kenteken]',
  handle: '[account]',
  houseNumber: '[nr]',
} as const;

/** What may stay and what must go beyond the usual. */
export interface MaskOptions {
  /** Handles of organisations and office, lower case without `@`. */
  readonly keptHandles?: ReadonlySet<string>;
  /** True for voices that name people's homes (emergency services, residents). */
  readonly houseNumbers?: boolean;
}

/** ISO 7064 modulus 97, which every IBAN obeys. */
function isIban(text: string): boolean {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = /\d/.test(char) ? char : String(char.charCodeAt(0) - 55);
    for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Dutch accounts are masked with a wrong check digit too: a typing error protects nobody. */
function maskAccount(match: string): string {
  const dutch = /^NL\d{2}[A-Z]{4}\d{10}/.exec(match.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  return dutch || isIban(match) ? maskTokens.account : match;
}

/** The eleven test of citizen service numbers (BSN): weights 9…2 and −1. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}

function maskCitizen(match: string, label: string | undefined, digits: string): string {
  if (label !== undefined) return `${label}${maskTokens.citizen}`;
  return /^\d{9}$/.test(digits) && passesElevenTest(digits) ? maskTokens.citizen : match;
}

/** "straat" → "[sS]traat": a street's last word may stand alone ("Oude Markt"). */
const endings = streetEndings
  .map((ending) => `[${ending[0]}${ending[0]?.toUpperCase()}]${ending.slice(1)}`)
  .join('|');
const street = `\\p{Lu}[\\p{L}'’.-]{0,40}(?:[ ]\\p{L}[\\p{L}'’.-]{0,40}){0,3}?(?:(?<=\\p{L})|[ ])(?:${endings})`;
const fronted = `(?:Laan|Plein|Weg|Hof|Dreef|Pad|Park)(?: (?:van|der|den|de|het|'t|ter|aan))+(?: \\p{Lu}[\\p{L}'’.-]{0,40}){1,3}`;
const number = `\\d{1,4}(?:[ ]?[-/][ ]?\\d{1,4})?(?:[ -]?(?:[a-zA-Z]|bis|hs)(?![\\p{L}\\p{N}]))?`;
const measured = `\\s*(?:%|€|(?:${measureWords.join('|')})(?!\\p{L}))`;

/** A house number behind a street or a full postcode; years, times, amounts and measures are none. */
const streetNumber = new RegExp(
  `((?:${street}|${fronted})(?:\\s+(?:nr|nummer|huisnummer)\\.?)?|\\b\\d{4}[ ]?[A-Z]{2},?)\\s+` +
    `(?!(?:19|20)\\d{2}\\b)${number}(?![\\p{L}\\p{N}]|[.,:]\\d|${measured})`,
  'gu',
);

/**
 * Replaces e-mail addresses, telephone numbers, account numbers, citizen service numbers, licence plates and handles by
 * tokens; house numbers behind a street name or postcode only where asked. Times, dates, amounts, years, road numbers and
 * postcodes stay. Masking twice changes nothing.
 */
export function maskText(text: string, options: MaskOptions = {}): string {
  return withoutNumbers(withoutAddresses(text, options.keptHandles), options.houseNumbers === true);
}

/** Whether a text, a link say, holds a way to reach a person: a handle, an e-mail address, a telephone or account number. */
export function namesContact(text: string): boolean {
  return (
    /[@＠]/.test(text) ||
    text.search(phonePattern) >= 0 ||
    text.search(callAddressPattern) >= 0 ||
    text.replace(ibanPattern, maskAccount) !== text
  );
}

/** Most texts hold no `@` and few digits: the patterns are tried only where what they need is there. */
function withoutAddresses(text: string, kept: ReadonlySet<string> | undefined): string {
  const written = /[[(](?:at|apenstaartje)[\])]/i.test(text);
  const calls = /\.me\/|whatsapp\.com/i.test(text);
  const called = calls ? text.replace(callAddressPattern, maskTokens.handle) : text;
  if (!written && !/[@＠]/.test(called)) return called;
  return called
    .replace(emailPattern, maskTokens.email)
    .replace(handlePattern, (match, name: string) =>
      kept?.has(name.toLowerCase()) || kept?.has((name.split('@')[0] ?? '').toLowerCase())
        ? match
        : maskTokens.handle,
    );
}

/** What every telephone and citizen service number has: nine signs of a number in a row. */
const numberRun = /\d[\d\s().\u2010\u2011–/-]{7,}\d/;
/** What every plate has: a hyphen between a letter and a digit. */
const plateJoint = /\d[-\u2010\u2011][A-Z]|[A-Z][-\u2010\u2011]\d/i;

function withoutNumbers(text: string, houseNumbers: boolean): string {
  if (!/\d/.test(text)) return text;
  let masked = text.replace(ibanPattern, maskAccount);
  if (numberRun.test(masked))
    masked = masked.replace(phonePattern, maskTokens.phone).replace(citizenNumberPattern, maskCitizen);
  if (plateJoint.test(masked)) masked = masked.replace(platePattern, maskTokens.plate);
  if (/kenteken/i.test(masked)) masked = masked.replace(namedPlatePattern, `$1${maskTokens.plate}`);
  return houseNumbers ? masked.replace(streetNumber, `$1 ${maskTokens.houseNumber}`) : masked;
}
