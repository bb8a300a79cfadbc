/** Links, mail addresses, telephone numbers and other ways to reach somebody, and codes of roads and postcodes. */
import { fold } from '../language/fold.ts';
import { tokenise } from '../language/words.ts';
import { citizenNumberPattern, ibanPattern, phonePattern, platePattern } from '../listen/mask-patterns.ts';
import { type Claim, claim, markRead } from './vet-claim.ts';

/** Numbers of services: 14 + area code, 0800, 0900, 116 (national numbering plan). */
const servicePattern =
  /(?<![\p{N}+])(?:14[ ]?0\d{1,3}|0[89]0[0-9][ -]?\d{2,4}(?:[ -]?\d{2,4})?|116[ ]?\d{3})(?!\p{N})/gu;

/** The alarm number and the police's other one are everybody's; `112 meldingen` is a count. */
const alarmPattern =
  /(?<=\b(?:bel|belt|bellen|gebeld|nummer|via|naar|altijd|of|meteen|direct)\s)112(?![\p{N}.,]\p{N})|(?<![\p{N}.,])112(?=\s*(?:[.,;:!?)]|$|bellen|gebeld)|-)|(?<!\p{N})0900[ -]?8844(?!\p{N})/giu;

const postcodePattern = /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu;
const roadPattern = /(?<![\p{L}\p{N}])[ANS]\d{1,3}(?![\p{L}\p{N}])/gu;

/** A link without scheme, `www.` and closing slash. */
const linkKey = (text: string): string =>
  `u:${fold(text)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '')}`;

function linkClaim(text: string, start: number, end: number): Claim {
  const key = linkKey(text);
  const host = key.split(/[/?#]/)[0] ?? key;
  return { kind: 'link', start, end, keys: [key], holds: [key, host] };
}

/** Digits alone, a Dutch number as it is dialled here. */
const digitsKey = (text: string): string =>
  `c:${fold(text)
    .replace(/\(0\)/, '')
    .replace(/[^\da-z+]/g, '')
    .replace(/^(?:\+|00)31/, '0')}`;

function tokenClaims(text: string): readonly Claim[] {
  return tokenise(text).flatMap(({ kind, text: word, start, end }) => {
    if (kind === 'url' && !word.includes('@')) return [linkClaim(word, start, end)];
    if (kind === 'url' || kind === 'handle') return [claim('contact', start, end, [`c:${fold(word)}`])];
    return kind === 'hashtag' ? [claim('name', start, end, [`h:${fold(word)}`])] : [];
  });
}

/** All contacts of a sentence; the alarm number is claimed by nobody and only marked. */
export function contactClaims(text: string): readonly Claim[] {
  const tokens = tokenClaims(text);
  const rest = markRead(text, tokens);
  const alarms = [...rest.matchAll(alarmPattern)].map(
    (match): Claim => ({ ...claim('contact', match.index, match.index + match[0].length, []), keys: [free] }),
  );
  const claims = [...tokens, ...alarms];
  const shapes = [ibanPattern, phonePattern, servicePattern, citizenNumberPattern, platePattern] as const;
  for (const shape of shapes) {
    for (const match of markRead(text, claims).matchAll(shape)) {
      const end = match.index + match[0].length;
      claims.push(claim('contact', match.index, end, [digitsKey(match[0])]));
    }
  }
  for (const shape of [postcodePattern, roadPattern]) {
    for (const match of markRead(text, claims).matchAll(shape)) {
      const key = `r:${match[0].replace(/\s/g, '')}`;
      claims.push(claim('place', match.index, match.index + match[0].length, [key]));
    }
  }
  return claims;
}

/** A key that every ground holds. */
export const free = 'free';
