import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

/** Words by their number of syllables, as hyphenated in Dutch or, for English ones, as spoken. */
const table: Readonly<Record<number, string>> = {
  1: `huis boom straat weg brief nieuw leeuw blauw fruit stroom mooi vrij geit paard schreeuw zout geel krant klein
    jeugd groen plein dorp buurt wijk wiel ruw duw uit eis 't 'n site team mail fout beurs quiz`,
  2: `huizen bomen houder water bewust nieuwe leeuwen mooie draaien koeien zeeën ruimte afval melding fietspad koning
    bericht auto boosheid baby systeem hobby bureau cadeau trainer foto's zoals bijeen geijkt toilet milieu actie koffie
    boeren online website egel open keuze geuit beheer beurzen naïef royaal ruien e-mail GG TV`,
  3: `gemeente wethouder bewoners vergunning politie radio video familie museum lyceum theater reactie station beamen
    industrie bacterie parkeren ambtenaar overlast zwembaden inwoners bestemming raadsleden verlichting eieren geëerde
    oliebol scholieren kopieën GGD`,
  4: `burgemeester variatie januari situatie officieel financieel sociale februari gemeenteraad verantwoording informatie
    vergadering industrieel maatregelen commissaris financiën gemeentehuis coalitie beïnvloeden speciale geïnstalleerd`,
  5: `organisatie coördinatie individueel communicatie participatie bewonersavond geluidsoverlast mogelijkheden
    parkeervergunning verenigingen`,
  6: `gebiedsontwikkeling geïnteresseerde verantwoordelijke woningcorporatie`,
};

describe('countSyllables', () => {
  for (const [count, words] of Object.entries(table)) {
    it.each(words.trim().split(/\s+/))(`${count}: %s`, (word) => {
      expect(countSyllables(word)).toBe(Number(count));
    });
  }

  it('counts at least one for anything', () => {
    expect(countSyllables('')).toBe(1);
    expect(countSyllables('pff')).toBeGreaterThanOrEqual(1);
    expect(countSyllables('14')).toBe(2);
  });
});
