import { describe, expect, it } from 'vitest';
import { MASKING_VERSION, maskText } from './masking.ts';

/** Made-up data of each kind, in running text. */
const masked: readonly (readonly [string, string])[] = [
  ['Mail jan.de-vries+wijk@voorbeeld.example.', 'Mail [e-mail].'],
  ['mailto:info@dorp.example', '[e-mail]'],
  ['info [at] dorp.example of info(apenstaartje)dorp.example', '[e-mail] of [e-mail]'],
  ['bel 06-12345678', 'bel [telefoon]'],
  ['bel 06 12 34 56 78 of 06 1234 5678', 'bel [telefoon] of [telefoon]'],
  ['bel 0612345678!', 'bel [telefoon]!'],
  ['06.12.34.56.78', '[telefoon]'],
  ['06-123 45 678', '[telefoon]'],
  ['+31 6 12345678 / +31 (0)6 1234 5678 / 0031612345678', '[telefoon] / [telefoon] / [telefoon]'],
  ['053-1234567, (053) 123 45 67, 053 - 123 4567', '[telefoon], [telefoon], [telefoon]'],
  ['0541-123456 en 0541 12 34 56', '[telefoon] en [telefoon]'],
  ['telefoonnummer:0541-123456', 'telefoonnummer:[telefoon]'],
  ['+49 5921 123456', '[telefoon]'],
  ['NL91ABNA0417164300', '[rekening]'],
  ['NL91 ABNA 0417 1643 00 graag', '[rekening] graag'],
  ['BE68 5390 0754 7034', '[rekening]'],
  ['BSN 123456789', 'BSN [bsn]'],
  ['burgerservicenummer: 1234.56.789', 'burgerservicenummer: [bsn]'],
  ['zijn nummer 123456782 staat erin', 'zijn nummer [bsn] staat erin'],
  ['kenteken 12-AB-34', 'kenteken [kenteken]'],
  ['een Opel, AB-12-34', 'een Opel, [kenteken]'],
  ['12-34-AB, AB-12-CD, AB-CD-12, 12-AB-CD', '[kenteken], [kenteken], [kenteken], [kenteken]'],
  ['12-BDF-3, 1-BDF-23, BD-123-F, B-123-DF', '[kenteken], [kenteken], [kenteken], [kenteken]'],
  ['BDF-12-G, B-12-DFG, 1-BD-234, 123-BD-4', '[kenteken], [kenteken], [kenteken], [kenteken]'],
  ['kenteken ab12cd gezocht', 'kenteken [kenteken] gezocht'],
  ['dank @piet_jansen!', 'dank [account]!'],
  ['van @piet@mastodon.example hier', 'van [account] hier'],
  ['https://mastodon.example/@piet', 'https://mastodon.example/[account]'],
];

/** What looks alike and must stay. */
const kept: readonly string[] = [
  'om 14.30 uur tot 15:45 uur',
  'op 06-02-2026 om 10.15 uur, 01-02-2026 14.30',
  '€ 1.250.000, 12,50 euro, 3,5 miljoen',
  'in 2026, tussen 2025-2026, jaren 80',
  'de N731, de A35 en de N18',
  '7581 AB Losser',
  '10.000 m2, 150 woningen, 1.200 bezwaren',
  'bel 112, 0900-8844 of 14 053',
  'uitslag 3-2, 12-13-14, score 6-4 6-4',
  'zaaknummer 2026.123456, Z/26/123456, 2026-001234',
  'KvK 12345678',
  'nummer 123456789 is geen bsn',
  'op 5-MEI-26 en 12-APR-26',
  'tussen 0 en 100 km/u, 0,5 procent',
  'artikel 5.1, lid 2, onder a',
  'prijs 5@3 en een los @ teken',
  'de WK-finale, C-1000, VO-12, BU01680000, WK016800',
  'Covid-19 en G-7-top',
];

describe('maskText', () => {
  it.each(masked)('masks %s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it.each(kept)('leaves %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('keeps the handles of organisations that are passed in', () => {
    const options = { keptHandles: new Set(['gemeentelindewaard']) };
    expect(maskText('@GemeenteLindewaard en @piet', options)).toBe('@GemeenteLindewaard en [account]');
    expect(maskText('@gemeentelindewaard@social.example', options)).toBe(
      '@gemeentelindewaard@social.example',
    );
  });

  it('changes nothing the second time', () => {
    const all = [...masked.map(([text]) => text), ...kept].join(' ; ');
    const once = maskText(all, { houseNumbers: true });
    expect(maskText(once, { houseNumbers: true })).toBe(once);
  });

  it('has a version to record', () => {
    expect(MASKING_VERSION).toBeGreaterThan(0);
  });
});

describe('house numbers, where asked', () => {
  const options = { houseNumbers: true };
  it.each([
    ['Brand aan de Dorpsstraat 12a in Losser', 'Brand aan de Dorpsstraat [nr] in Losser'],
    ['Burgemeester van Dongenstraat 5-2', 'Burgemeester van Dongenstraat [nr]'],
    ['Oude Markt 4', 'Oude Markt [nr]'],
    ['Laan van de Vrede 5', 'Laan van de Vrede [nr]'],
    ['Kerkweg nr. 7', 'Kerkweg nr. [nr]'],
    ['7581 AB 12', '7581 AB [nr]'],
  ])('masks %s', (text, expected) => {
    expect(maskText(text, options)).toBe(expected);
    expect(maskText(text)).toBe(text);
  });

  it.each([
    'Hoofdweg 2026: het plan',
    'Kerkstraat 12 woningen erbij',
    'aan de Molenweg 3 jaar gewacht',
    'op de Hoofdweg 50 km per uur',
    'Dorpsstraat 14.30 uur',
    'in het Stadspark 200 bomen',
    '7581 AB Losser',
  ])('leaves %s', (text) => {
    expect(maskText(text, options)).toBe(text);
  });
});

describe('time', () => {
  it.each([
    'A',
    'Aa ',
    '06 ',
    '1',
    'a@',
    'NL91 ',
    '0 ',
    'kenteken ',
    '@a.',
    'Laan van de ',
    '+1 2',
    'bsn 1',
    '12-AB-',
  ])('stays in proportion for "%s" a hundred thousand times', (unit) => {
    expect(maskText(unit.repeat(100_000), { houseNumbers: true }).length).toBeGreaterThan(0);
  });
});

describe('what an attacker hid', () => {
  it.each([
    ['Bel tel.0612345678', 'Bel tel.[telefoon]'],
    ['bel,06 12345678 nu', 'bel,[telefoon] nu'],
    ['06-12345678/06-87654321', '[telefoon]/[telefoon]'],
    ['mob0612345678', 'mob[telefoon]'],
    ['op nl91abna0417164300', 'op [rekening]'],
    ['op NL91-ABNA-0417-1643-00', 'op [rekening]'],
    ['de auto ab-12-cd reed door', 'de auto [kenteken] reed door'],
    ['de auto AB‑12‑CD', 'de auto [kenteken]'],
    ['jan (at) dorp (punt) nl', '[e-mail]'],
    ['jan [at] dorp [dot] nl', '[e-mail]'],
    ['zie.@jandevries', 'zie.[account]'],
    ['https://wa.me/31612345678', 'https://[account]'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'In de periode 2025-2026 waren er 1.061.234.567 bezoekers.',
    'Op 12-mrt-26 om 14.30 uur, zaak 2026-0123456789.',
    'De a-12-afslag en de b-3-weg.',
    'Lijn 12-34-56 rijdt niet.',
    'EAN 8712345678906 en code NL12TEST.',
  ])('leaves alone: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });
});
