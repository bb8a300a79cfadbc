/** The lint of a draft in its context, and its words. */
import { describe, expect, it } from 'vitest';
import { nlLint } from '../text/nl-lint.ts';
import { say } from '../text/say.ts';
import { channelIds, channelLimits } from './channels.ts';
import { type DraftFinding, type LintKind, lintKinds, lintText } from './lint-draft.ts';
import { readabilityOf } from './lint-readability.ts';
import { tellsWithheld } from './lint-withheld.ts';
import { vetText } from './vet.ts';

const of = (found: readonly DraftFinding[], kind: LintKind): readonly DraftFinding[] =>
  found.filter((finding) => finding.kind === kind);

/** The bar of practice.md, in other words. */
const acceptable: readonly string[] = [
  'Goedemorgen. Fietsen kan, maar met de auto komt u er niet langs: de Esweg is tot en met donderdag 14 mei dicht. De bakker bereikt u via het plein. We hadden dat eerder moeten melden. De route van de bus staat op lindewaard.nl/esweg. Het webcareteam',
  'De bibliotheek in Noord blijft open. Er ligt geen plan om die te sluiten (stand: maandag 15.00 uur). Vorige maand zijn er boeken weggehaald. Dat waren dubbele boeken. De school kreeg daar een brief over. Vragen? Bel het algemene nummer.',
  'Wat er zaterdag bij de vijver gebeurde, raakt iedereen in de buurt. Ik denk aan het meisje en haar ouders. De politie zoekt de oorzaak; daar loop ik niet op vooruit. Mensen noemen deze plek al langer glad. Dinsdag om vier uur sta ik er. Kom langs en laat zien wat u ziet.',
  '"Het nieuwe dorpshuis kost meer dan we dachten. Dat weet de raad sinds 3 april. Hoeveel meer, rekenen we uit. De raad hoort dat als eerste. Een getal dat later niet klopt, helpt niemand." "Gaat het werk door?" "Daar is geen besluit over."',
  '"Voorzitter. In mei kwamen er 140 meldingen over de lampen, de meeste uit Zuid. Dat is te veel. Waarom weet ik nog niet; het bedrijf zoekt dat uit. Wie een donkere straat ziet, belt ons. Over extra geld is niets besloten, dus daar zeg ik vanavond niets over."',
];

describe('lintText', () => {
  it.each(acceptable)('has nothing red on what would be accepted: %s', (text) => {
    expect(lintText(text, { register: 'webcare' }).filter(({ severity }) => severity === 'red')).toEqual([]);
  });

  it('gives every kind words, with nothing left to fill in', () => {
    const texts = [
      'De weg wordt aangelegd. Derhalve kan een zienswijze. Het verbeteren van de APV i.v.m. de WVL.',
      'De door de raad vastgestelde regels. Wat vervelend! De VVD: stem op ons, mevrouw Jansen, trol.',
      `We bellen u. ${'woord '.repeat(30)}. Dit kost 40 euro. En nog een zin. En nog een.`,
    ];
    const found = texts.flatMap((text) =>
      (['x', 'whatsapp'] as const).flatMap((channel) =>
        lintText(`${text} ${'Nog een zin. '.repeat(90)}${'a '.repeat(200)}`, {
          register: 'public',
          channel,
          withheld: ['Het kost 40 euro'],
          vet: (draft) => vetText(draft, { texts: [], date: '2026-03-04' }),
        }),
      ),
    );
    found.push(...lintText(`${'Woord '.repeat(20)}. `.repeat(4), { register: 'webcare' }));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(lintKinds));
    for (const { note, quote, severity } of found) {
      const line = say(nlLint.notes[note.key], note.args);
      expect(line).not.toMatch(/[{}]|undefined/);
      expect(line.length).toBeGreaterThan(15);
      expect(quote.length).toBeGreaterThan(0);
      expect(nlLint.severities[severity]).toBeTruthy();
    }
  });

  it('puts plain words in the place of jargon and of nothing else', () => {
    const found = lintText('Derhalve kunt u een zienswijze geven. We bellen u.');
    expect(of(found, 'jargon').map(({ replacement }) => replacement)).toEqual(['daarom']);
    expect(
      of(found, 'legal-word').map(({ replacement, note }) => [replacement, note.args['meaning']]),
    ).toEqual([[null, 'uw reactie op een plan waarover nog een besluit komt']]);
    expect(of(found, 'commitment').map(({ replacement, severity }) => [replacement, severity])).toEqual([
      [null, 'amber'],
    ]);
  });

  it('gives offsets that slice back, in order', () => {
    const text = '🎉 Café. De weg wordt aangelegd. Derhalve bellen we u. Wat vervelend.';
    const found = lintText(text, {
      register: 'public',
      channel: 'x',
      vet: () => [{ start: 3, end: 7, kind: 'name' }],
    });
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
    expect(found.map(({ start }) => start)).toEqual(
      [...found.map(({ start }) => start)].sort((a, b) => a - b),
    );
    expect(lintText('')).toEqual([]);
  });
});

describe('mean-length', () => {
  const long = 'Dit is een zin van precies dertien woorden die net te lang is hier. ';
  const short = 'Dit is een zin van twaalf woorden die niet te lang is. ';
  const mean = (text: string, register?: 'webcare' | 'public' | 'press' | 'council'): number =>
    of(lintText(text, register === undefined ? {} : { register }), 'mean-length').length;

  it.each([
    [long.repeat(3), 'webcare', 1],
    [long.repeat(3), 'public', 1],
    [long.repeat(5) + short, 'public', 1],
    [`${'Woord '.repeat(15)}. `.repeat(4), 'webcare', 1],
    [long.repeat(3), 'press', 0],
    [long.repeat(3), 'council', 0],
    [long.repeat(2), 'webcare', 0],
    [short.repeat(4), 'webcare', 0],
    [short.repeat(3), 'public', 0],
    ['Kort. '.repeat(9), 'public', 0],
    ['', 'public', 0],
  ] as const)('%s in %s: %i', (text, register, expected) => {
    expect(mean(text, register)).toBe(expected);
    expect(mean(text)).toBe(0);
  });
});

describe('channel-limit', () => {
  it.each(channelIds)('marks what does not fit on %s', (channel) => {
    const { limit, advised } = channelLimits[channel];
    const over = of(lintText('a'.repeat(limit + 3), { channel }), 'channel-limit');
    expect(over.map(({ quote, severity }) => [quote, severity])).toEqual([
      ['aaa', advised ? 'amber' : 'red'],
    ]);
    expect(of(lintText('a'.repeat(limit), { channel }), 'channel-limit')).toEqual([]);
  });
});

describe('claim', () => {
  const vet = (text: string): ReturnType<typeof vetText> =>
    vetText(text, { texts: ['De Molenweg is tot 13 maart dicht.'], date: '2026-03-04' });

  it('marks red what the ground does not hold', () => {
    const found = of(lintText('De Molenweg is tot 13 maart dicht. Het kost 4000 euro.', { vet }), 'claim');
    expect(found.map(({ severity }) => severity)).toEqual(['red']);
    expect(found[0]?.quote).toContain('4000');
    expect(of(lintText('De Molenweg is tot 13 maart dicht.', { vet }), 'claim')).toEqual([]);
    expect(of(lintText('Het kost 4000 euro.'), 'claim')).toEqual([]);
  });
});

describe('withheld', () => {
  const raming = 'De raming van de renovatie van het zwembad is 4,2 miljoen euro.';
  const sluiting = 'Het college wil de bibliotheek in Zuid per september sluiten.';

  it.each([
    ['Het bad kost 4,2 miljoen.', raming],
    ['Dat is 4.200.000 euro.', raming],
    ['De raming voor de renovatie van het zwembad ligt hoger, in euro gezien.', raming],
    ['In september sluit de bibliotheek in Zuid.', sluiting],
    ['De bibliotheek van Zuid gaat sluiten, zegt het college.', sluiting],
    ['Het college wil sluiten. Het gaat om de bibliotheek.', sluiting],
    ['Er komen 40 woningen.', 'Op het terrein komen veertig woningen.'],
    ['Er komen veertig huizen.', 'Op het terrein komen 40 woningen.'],
    ['Drie scholen gaan samen.', 'Besloten is over 3 scholen.'],
    ['Het gaat om twee ton.', 'Het tekort is 200.000 euro.'],
    ['De opening is op 12 juni.', 'De koning opent de brug op 12 juni.'],
    ['Het tarief stijgt met 7,5 procent en 18 euro.', 'Het tarief gaat 18 euro omhoog.'],
  ])('finds what is not public in: %s', (text, fact) => {
    expect(tellsWithheld(text, fact)).not.toBeNull();
    const found = of(lintText(text, { withheld: [fact] }), 'withheld');
    expect(found.map(({ severity }) => severity)).toEqual(['red']);
    expect(Object.keys(found[0]?.note.args ?? {})).toEqual([]);
  });

  it.each([
    ['De renovatie van het zwembad wordt duurder.', raming],
    ['De bibliotheek is open tot vijf uur.', sluiting],
    ['Het college praat met de buurt.', sluiting],
    ['Er komen 30 woningen.', 'Op het terrein komen veertig woningen.'],
    ['Drie bomen vielen om.', 'Besloten is over 3 scholen.'],
    ['Op 12 maart is er een avond.', 'De koning opent de brug op 12 juni.'],
    ['In 2026 gebeurt er veel.', 'De nieuwe tarieven gelden vanaf 2026.'],
    ['De weg is dicht.', raming],
    ['', raming],
    ['Het bad is open.', ''],
    ['De raad krijgt de uitkomst als eerste.', raming],
    ['Om 12 uur is er soep.', 'Er zijn 12 scholen in beeld.'],
  ])('finds nothing in: %s', (text, fact) => {
    expect(tellsWithheld(text, fact)).toBeNull();
    expect(of(lintText(text, { withheld: [fact] }), 'withheld')).toEqual([]);
  });
});

describe('readabilityOf', () => {
  const lines = (text: string): readonly string[] =>
    readabilityOf(text).notes.map(({ key, args }) => say(nlLint.readability[key], args));

  it('says in plain words what it knows, and keeps silent under the guard', () => {
    expect(lines('')).toEqual(['Er staat nog niets.']);
    expect(lines('De weg is dicht. Lopen kan wel.')).toEqual([
      '2 zinnen, gemiddeld 3,5 woorden.',
      'De langste zin telt 4 woorden.',
      '7 woorden in 2 zinnen: te kort voor een leesbaarheidscijfer. Dat kan vanaf 50 woorden en 3 zinnen.',
    ]);
    const long = lines('De weg is dicht. Lopen kan wel. '.repeat(8));
    expect(long).toHaveLength(4);
    expect(long.join(' ')).toMatch(/Flesch-Douma .* te lezen\. Leesindex A /);
  });

  it('never names a language level', () => {
    expect(JSON.stringify(nlLint)).not.toMatch(/\b[ABC][12]\b/);
  });
});
