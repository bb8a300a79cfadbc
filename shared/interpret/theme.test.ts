import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { readThemes } from './theme.ts';

function item(title: string, text = '', voice: SourceVoice | null = 'press'): Readable {
  return { id: 'i', title, text, published: null, source: { name: 'Bron', voice, fixedWard: null } };
}

const best = (title: string, text = '') => readThemes(item(title, text))[0]?.id ?? null;

describe('readThemes', () => {
  it.each([
    ['wonen', 'Corporatie sloopt 80 huurwoningen', 'De huurders krijgen een andere woning.'],
    ['ruimte', 'Nieuw bestemmingsplan voor het stationsgebied', 'Tot 1 mei kunt u een zienswijze indienen.'],
    ['verkeer', 'Zebrapad bij de school verdwijnt', 'Ouders vrezen dat automobilisten te hard rijden.'],
    ['parkeren-ov', 'Betaald parkeren in drie straten', 'Een vergunning kost tachtig euro.'],
    ['openbare-ruimte', 'Kapotte lantaarnpalen en losse stoeptegels', ''],
    ['afval', 'weer grofvuil naast de container', 'Wanneer wordt die troep eens opgehaald'],
    ['veiligheid', 'Drie inbraken in een nacht', 'De politie zoekt getuigen.'],
    ['crisis', 'Grote brand in een loods', 'De brandweer laat de rook meten.'],
    ['klimaat-milieu', 'Zeven windturbines langs de snelweg', 'De energiecoöperatie wil ook zonnepanelen.'],
    ['water', 'Kelders onder water na wolkbreuk', 'De riolering kon het regenwater niet aan.'],
    ['zorg', 'Lange wachtlijst voor huishoudelijke hulp', 'Mantelzorgers raken overbelast.'],
    ['jeugd-onderwijs', 'Basisschool zoekt leraren', 'Leerlingen van groep 7 zitten thuis.'],
    [
      'werk-inkomen',
      'Voedselbank ziet meer gezinnen',
      'Zij kunnen niet rondkomen van een bijstandsuitkering.',
    ],
    ['economie', 'Winkeliers klagen over leegstand', 'Horecaondernemers willen langer open.'],
    ['sport-cultuur', 'Zwembad krijgt nieuwe glijbaan', 'De zwemvereniging is blij.'],
    ['bestuur', 'Raad stelt begroting vast', 'De OZB gaat omhoog en er wordt bezuinigd.'],
  ] as const)('%s: %s', (theme, title, text) => {
    expect(best(title, text)).toBe(theme);
  });

  it.each([
    ['the head of a compound decides', 'Woningbrand in het centrum', 'crisis'],
    ['a sports field is sport', 'Nieuw voetbalveld', 'sport-cultuur'],
    ['a waste bin is waste', 'Afvalcontainers vol', 'afval'],
    ['a car park is parking', 'Parkeergarage dicht', 'parkeren-ov'],
    ['a burglary in a house is safety', 'Woninginbraak', 'veiligheid'],
    ['a bare word still matches its wildcard', 'Container in de straat zit dicht', 'afval'],
  ] as const)('%s', (_, title, theme) => {
    expect(best(title)).toBe(theme);
  });

  it.each([
    ['Parkstraat', 'Aanrijding op de Parkstraat', 'verkeer'],
    ['Kerkplein', 'Gesprek op het Kerkplein over de bijstand', 'werk-inkomen'],
    ['Molenweg', 'Zij woont aan de Molenweg en krijgt thuiszorg', 'zorg'],
    ['Burgemeester Visserlaan', 'Inbraak aan de Burgemeester van der Visserlaan', 'veiligheid'],
    ['a family name', 'Volgens mevrouw De Boer is de uitkering te laag', 'werk-inkomen'],
  ] as const)('a name is no evidence: %s', (name, title, theme) => {
    const readings = readThemes(item(title));
    expect(readings[0]?.id).toBe(theme);
    const quotes = readings.flatMap((reading) => reading.evidence.map((one) => one.quote));
    expect(quotes.join(' ')).not.toContain(name);
  });

  it('counts a landmark little', () => {
    const title = 'Fietser aangereden bij de school';
    expect(readThemes(item(title)).map((reading) => reading.id)).toEqual(['verkeer']);
  });

  it.each(['op de bank', 'Verkeerd begrepen', 'Wij zorgen voor de taart', 'De oorzaak is niet bekend', ''])(
    'finds nothing in "%s"',
    (title) => {
      expect(readThemes(item(title))).toEqual([]);
    },
  );

  it('lets council words give way to the subject', () => {
    const readings = readThemes(
      item(
        'Motie over de bushalte',
        'De fractie vraagt het college om de buslijn terug te brengen.',
        'politics',
      ),
    );
    expect(readings[0]?.id).toBe('parkeren-ov');
  });

  it('keeps council words where nothing else is said', () => {
    expect(best('Motie van wantrouwen in de gemeenteraad')).toBe('bestuur');
  });

  it('gives at most two, best first, with falling confidence', () => {
    const readings = readThemes(
      item(
        'Explosie bij woning',
        'De recherche onderzoekt de explosie. Brandweer en politie. Huurwoningen ontruimd.',
      ),
    );
    expect(readings.length).toBeLessThanOrEqual(2);
    const confidences = readings.map((reading) => reading.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    for (const confidence of confidences) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('says by its confidence that a single hint is a guess', () => {
    const [reading] = readThemes(item('Er staat een hek', '', 'resident'));
    expect(reading?.confidence ?? 0).toBeLessThanOrEqual(0.25);
  });

  it('slices its evidence back, whatever the spelling', () => {
    const input = item(
      'BRAND én gaslek 🔥',
      'De brandweer is er.\n\nRiolerinǵ kapot 😡 in de ĳsbaan: afval!',
    );
    for (const reading of readThemes(input))
      for (const one of reading.evidence) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
  });

  it('gives the same twice', () => {
    const input = item('Afval en parkeren', 'Containers op de parkeerplaats.');
    expect(readThemes(input)).toEqual(readThemes(input));
  });
});
