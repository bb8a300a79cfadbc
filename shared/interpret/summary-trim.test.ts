import { describe, expect, it } from 'vitest';
import { trimSentence, withoutCuts } from './summary-trim.ts';

const long =
  'krijgt in het voorjaar eindelijk een nieuw gebouw aan de rand van het dorp, vlak bij het station en de winkels.';
const plain =
  'krijgt in het voorjaar van de gemeente eindelijk een nieuw gebouw aan de rand van het dorp vlak bij het station.';

describe('trimSentence', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Daarnaast, na drie weken, is de weg open.', 'Na drie weken, is de weg open.'],
    ['Verder, de school krijgt een dak.', 'De school krijgt een dak.'],
    ['Verder krijgt de school een dak.', 'Verder krijgt de school een dak.'],
    ['Daarnaast, zo zegt het college, komt er een weg.', 'Daarnaast, zo zegt het college, komt er een weg.'],
    ['Maar de gemeente betaalt de helft.', 'De gemeente betaalt de helft.'],
    ['Ook de school doet mee.', 'De school doet mee.'],
    ['Ook komt er een hek.', 'Ook komt er een hek.'],
    ['Beste bewoners, in mei gaat de straat dicht.', 'In mei gaat de straat dicht.'],
    ['Geachte heer Jansen, de straat gaat dicht.', 'Geachte heer Jansen, de straat gaat dicht.'],
    ['De straat is weer open. 👏👏', 'De straat is weer open.'],
    ['De  straat\nis open.', 'De straat is open.'],
    ['De school (kort: het oude gebouw) sluit.', 'De school (kort: het oude gebouw) sluit.'],
    [`De school (het oude gebouw aan de gracht) ${long}`, `De school ${long}`],
    [`De school (31 lokalen) ${long}`, `De school (31 lokalen) ${long}`],
    [`De school (twaalf lokalen) ${long}`, `De school (twaalf lokalen) ${long}`],
    [`De school (van Stichting Kleur) ${long}`, `De school (van Stichting Kleur) ${long}`],
    [`De school (niet de oude) ${long}`, `De school (niet de oude) ${long}`],
    [`De school (een (erg) oud gebouw) ${long}`, `De school (een (erg) oud gebouw) ${long}`],
    [`De school, die al jaren aan het verzakken is, ${plain}`, `De school ${plain}`],
    [`De school, die niemand meer vertrouwde, ${plain}`, `De school, die niemand meer vertrouwde, ${plain}`],
    [`De school, die in 1958 werd gebouwd, ${plain}`, `De school, die in 1958 werd gebouwd, ${plain}`],
    [`De school, die volgens buren verzakt, ${plain}`, `De school, die volgens buren verzakt, ${plain}`],
    [`De school, die mogelijk verzakt is, ${plain}`, `De school, die mogelijk verzakt is, ${plain}`],
    [
      `De school, die vindt dat het anders moet, ${plain}`,
      `De school, die vindt dat het anders moet, ${plain}`,
    ],
    [
      `"De school, die al jaren aan het verzakken is, ${plain}"`,
      `"De school, die al jaren aan het verzakken is, ${plain}"`,
    ],
    [
      `De school, die al jaren aan het verzakken is, en ${long}`,
      `De school, die al jaren aan het verzakken is, en ${long}`,
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    const field = `Vooraf. ${sentence} Na.`;
    const end = 8 + sentence.length;
    const { text, cuts } = trimSentence(field, 8, end);
    expect(text).toBe(expected);
    const kept = withoutCuts(field, 8, end, cuts).replace(/\s+/gu, ' ').trim();
    expect(kept.toLowerCase()).toBe(expected.toLowerCase());
    for (const cut of cuts) expect(cut.start >= 8 && cut.end <= end && cut.start < cut.end).toBe(true);
  });
});
