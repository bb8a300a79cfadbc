/** "u" → "je" in our own building blocks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nlDraftTexts } from '../text/nl-draft-texts.ts';
import { informal } from './draft-informal.ts';

describe('informal', () => {
  it.each([
    ['Heeft u een brief gezien?', 'Heb je een brief gezien?'],
    ['U heeft last van de stank.', 'Je hebt last van de stank.'],
    ['Daar heeft u gelijk in.', 'Daar heb je gelijk in.'],
    ['Kunt u dat zien?', 'Kun je dat zien?'],
    ['Bent u daar?', 'Ben je daar?'],
    ['Wilt u meedoen?', 'Wil je meedoen?'],
    ['Ziet of ruikt u het zelf? Ga weg.', 'Zie of ruik je het zelf? Ga weg.'],
    ['Loopt u daar vast?', 'Loop je daar vast?'],
    ['Weet u waar het vandaan komt?', 'Weet je waar het vandaan komt?'],
    ['Voor meldingen moet u daar zijn.', 'Voor meldingen moet je daar zijn.'],
    ['Komt u er daar niet uit?', 'Kom je er daar niet uit?'],
    ['Zit u ermee?', 'Zit je ermee?'],
    ['Blijft u zitten met een vraag?', 'Blijf je zitten met een vraag?'],
    ['Uw bericht hebben we gelezen.', 'Je bericht hebben we gelezen.'],
    ['Stel uw vraag gerust hier.', 'Stel je vraag gerust hier.'],
    ['Bel ons: u krijgt een nummer.', 'Bel ons: je krijgt een nummer.'],
    ['Dat kan dit met u bespreken.', 'Dat kan dit met je bespreken.'],
    ['Zeggen dat u het er niet mee eens bent.', 'Zeggen dat je het er niet mee eens bent.'],
    ['Wat kost het, en wat heeft u nodig?', 'Wat kost het, en wat heb je nodig?'],
    ['Ziet, ruikt of hoort u het zelf?', 'Zie, ruik of hoor je het zelf?'],
    ['Loopt of fietst u daar?', 'Loop of fiets je daar?'],
    ['Wat u al op papier heeft, kan mee.', 'Wat je al op papier hebt, kan mee.'],
    ['Dan blijft het tussen u en ons.', 'Dan blijft het tussen jou en ons.'],
    ['Het gaat over u die er woont.', 'Het gaat over jou die er woont.'],
    ['Praat u liever met iemand?', 'Praat je liever met iemand?'],
    ['Om 12.00 uur is het klaar.', 'Om 12.00 uur is het klaar.'],
    ['De nu-winkel en uwe zijn niet u.', 'De nu-winkel en uwe zijn niet je.'],
  ])('%s → %s', (formal, plain) => {
    expect(informal(formal)).toBe(plain);
  });

  it('leaves no "u" in any of our own lines, and no word torn', () => {
    for (const line of nlDraftTexts) {
      expect(informal(line)).not.toMatch(/(?<![\p{L}\p{N}-])(?:u|uw)(?![\p{L}\p{N}-])/iu);
      expect(informal(line)).not.toMatch(/\p{L}+dt je\b|\bje (?:\p{L}+ ){0,4}heeft\b/u);
      const torn = line.match(/(?:dat|met|niet|wat|uit) u\b/giu) ?? [];
      for (const each of torn) expect(informal(line)).toContain(each.replace(/u$/iu, 'je'));
    }
  });

  it('changes nothing where nobody is addressed, and nothing twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nlDraftTexts), (line) => {
        expect(informal(informal(line))).toBe(informal(line));
        if (!/(?<![\p{L}\p{N}-])uw?(?![\p{L}\p{N}-])/iu.test(line)) expect(informal(line)).toBe(line);
      }),
      { numRuns: 200 },
    );
  });
});
