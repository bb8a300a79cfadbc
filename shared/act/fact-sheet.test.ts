import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyView } from '../../test/support/story-views.ts';
import { type Fact, factStatuses, type ItemSource } from '../model/fact.ts';
import { storyOfAnchor } from './anchor.ts';
import { usable, withheldReason } from './fact-fold.ts';
import { gistOf, givesAway, holdsWords } from './fact-leak.ts';
import { factSheet } from './fact-sheet.ts';
import type { StoryView } from './story-view.ts';

const now = '2026-03-03T09:00:00.000Z';
const ownText =
  'De Molenweg is tot en met vrijdag 13 maart afgesloten. Fietsers kunnen er wel langs. De renovatie van de zwemhal kost 3,4 miljoen euro.';
const view = storyView({
  items: [
    { source: 'institution', kind: 'fact', text: ownText, publisherTitle: 'Gemeente Losser' },
    {
      source: 'press',
      kind: 'report',
      text: 'De Molenweg krijgt nieuw asfalt van de provincie.',
      publisherTitle: 'De Bode',
    },
    { source: 'resident', kind: 'question', text: 'De Molenweg is al weken dicht. Hoe lang nog?' },
  ],
});
const kept = (changes: Partial<Fact> = {}): Fact => ({
  id: 'f_1',
  text: 'De winkels aan de Molenweg blijven bereikbaar.',
  aspect: 'alternative',
  source: { kind: 'said', by: 'vakafdeling wegen', where: null },
  date: '2026-03-03',
  status: 'public',
  embargoUntil: null,
  check: null,
  expires: null,
  anchor: [],
  role: 'communicatieadviseur',
  at: now,
  ...changes,
});
const cited = (quote: string, changes: Partial<ItemSource> = {}): Fact => {
  const start = ownText.indexOf(quote);
  const item = view.items[0]?.item.id ?? '';
  const place = { item, version: 1, field: 'text' as const, start, end: start + quote.length, quote };
  return kept({
    text: quote,
    source: { kind: 'item', ...place, publisher: 'Gemeente Losser', own: true, ...changes },
  });
};
const texts = (facts: readonly Fact[], at = now, of: StoryView = view): readonly string[] =>
  factSheet(of, facts, at).facts.map(({ text }) => text);

describe('a fact sheet', () => {
  it('proposes what official sources and the press say, each with whose words it is', () => {
    const { facts, withheld } = factSheet(view, [], now);
    expect(withheld).toEqual([]);
    expect(
      facts.map(({ text, own, publisher, reported, kept: mine }) => [text, own, publisher, reported, mine]),
    ).toEqual([
      ['De Molenweg is tot en met vrijdag 13 maart afgesloten.', true, null, false, false],
      ['Fietsers kunnen er wel langs.', true, null, false, false],
      ['De renovatie van de zwemhal kost 3,4 miljoen euro.', true, null, false, false],
      ['De Molenweg krijgt nieuw asfalt van de provincie.', false, 'De Bode', true, false],
    ]);
    for (const { sentence } of facts) {
      if (sentence.kind !== 'quoted') throw new Error('a proposed fact is quoted');
      const item = view.items.find((each) => each.item.id === sentence.item)?.item;
      expect(item?.text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
    }
  });

  it('puts kept facts first: quoted where the words are the item’s, written else', () => {
    const { facts } = factSheet(
      view,
      [kept(), { ...cited('Fietsers kunnen er wel langs.'), id: 'f_2' }],
      now,
    );
    expect(facts.slice(0, 2).map(({ id, sentence }) => [id, sentence.kind])).toEqual([
      ['f_1', 'written'],
      ['f_2', 'quoted'],
    ]);
    expect(facts.filter(({ text }) => text.startsWith('Fietsers'))).toHaveLength(1);
    const reworded = { ...cited('Fietsers kunnen er wel langs.'), text: 'Met de fiets komt u er langs.' };
    expect(factSheet(view, [reworded], now).facts[0]?.sentence.kind).toBe('written');
  });

  it('leaves the words of another body with that body', () => {
    const police = kept({ source: { kind: 'said', by: 'woordvoerder politie', where: null } });
    expect(factSheet(view, [police], now).facts[0]).toMatchObject({
      own: false,
      publisher: 'woordvoerder politie',
    });
    expect(factSheet(view, [kept()], now).facts[0]).toMatchObject({ own: true, publisher: null });
  });

  it.each(factStatuses.filter((status) => status !== 'public'))('withholds what is %s', (status) => {
    const secret = kept({ status, embargoUntil: status === 'embargo' ? '2026-03-04T09:00:00Z' : null });
    const { facts, withheld } = factSheet(view, [secret], now);
    expect(facts.every(({ id }) => id !== 'f_1')).toBe(true);
    expect(withheld[0]).toMatchObject({ fact: { id: 'f_1' }, why: status });
    expect(texts([{ ...secret, status: 'public' }])).toContain(secret.text);
  });

  it('shows it once an embargo has passed, and withholds what has expired', () => {
    const until = '2026-03-04T09:00:00Z';
    const secret = kept({ status: 'embargo', embargoUntil: until });
    expect(texts([secret])).not.toContain(secret.text);
    expect(texts([secret], until)).toContain(secret.text);
    const old = kept({ expires: '2026-03-02' });
    expect(factSheet(view, [old], now).withheld).toMatchObject([{ why: 'expired' }]);
  });

  it('withholds the same words, number or content wherever else they stand, until the status changes', () => {
    const money = 'De renovatie van de zwemhal kost 3,4 miljoen euro.';
    const others = [
      cited(money),
      kept({ text: 'De raming komt uit op € 3.400.000.' }),
      kept({ text: 'De kosten van de renovatie van de zwemhal vallen hoger uit.' }),
    ];
    for (const other of others) {
      expect(texts([{ ...other, status: 'council-first' }])).not.toContain(money);
      expect(texts([{ ...other, status: 'council-first' }])).toContain('Fietsers kunnen er wel langs.');
      expect(texts([other])).toContain(money);
    }
  });

  it('withholds a kept public fact that holds the words of a withheld one', () => {
    const secret = kept({ id: 'f_2', text: 'De zwemhal gaat dicht.', status: 'after-college' });
    const loose = kept({ text: 'Let op: de zwemhal gaat dicht, zegt men.' });
    expect(factSheet(view, [loose, secret], now).withheld.map(({ fact }) => fact.id)).toEqual(['f_1', 'f_2']);
  });

  it('lets what expired be told anew in other words, never in the same', () => {
    const old = { ...cited('De Molenweg is tot en met vrijdag 13 maart afgesloten.'), expires: '2026-03-01' };
    expect(texts([old])).not.toContain(old.text);
    const longer = kept({
      text: 'De Molenweg is tot en met vrijdag 6 maart afgesloten.',
      expires: '2026-03-01',
    });
    expect(texts([longer])).toContain('De Molenweg is tot en met vrijdag 13 maart afgesloten.');
  });

  it('withholds words that an edited item no longer says, unless somebody checked them since', () => {
    const quote = 'Fietsers moeten allemaal omrijden.';
    const gone = { ...cited('Fietsers kunnen er wel langs.', { quote, version: 0 }), text: quote };
    expect(factSheet(view, [gone], now).withheld).toMatchObject([{ why: 'source-changed' }]);
    const check = { by: 'vakafdeling wegen', at: now };
    expect(factSheet(view, [{ ...gone, check }], now).withheld).toEqual([]);
    const moved = cited('Fietsers kunnen er wel langs.', { version: 0, start: 0, end: 29 });
    expect(factSheet(view, [moved], now).facts[0]?.sentence).toMatchObject({ kind: 'quoted', version: 1 });
  });
});

describe('the leak guard', () => {
  const gives = (text: string, secret: string): boolean => givesAway(gistOf(text), gistOf(secret));
  const secret = 'De bibliotheek verhuist in 2027 naar het stationsgebied voor 2,1 miljoen euro.';
  it.each([
    'Met € 2.100.000 is er genoeg geld.',
    'De verhuizing: de bibliotheek gaat naar het stationsgebied en verhuist.',
    'Bibliotheek verhuist naar stationsgebied.',
    'Er is 2,1 mln nodig.',
  ])('stops: %s', (text) => expect(gives(text, secret)).toBe(true));
  it.each([
    'De bibliotheek is open op zaterdag.',
    'In 2027 is er weer een braderie.',
    'De braderie trok 2 duizend bezoekers.',
  ])('lets through: %s', (text) => expect(gives(text, secret)).toBe(false));
  it('tells small numbers and dates by what they count', () => {
    expect(gives('Er komen 4 bomen bij.', 'De gracht gaat 4 weken dicht.')).toBe(false);
    expect(gives('Het duurt vier weken.', 'De gracht gaat 4 weken dicht.')).toBe(true);
    expect(gives('Op 24 mei is de kermis.', 'Op 24 maart valt het doek.')).toBe(false);
  });
});

const word = fc.constantFrom(
  ...'zwemhal molenweg bibliotheek verhuist renovatie kost 340.000 euro 13 maart dicht De de in op van gracht'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 2, maxLength: 10 }).map((words) => `De ${words.join(' ')} is.`);
const anyFact = fc.record({
  text: sentence,
  status: fc.constantFrom(...factStatuses),
  embargoUntil: fc.constantFrom(null, '2026-03-01T09:00:00Z', '2026-03-09T09:00:00Z'),
  expires: fc.constantFrom(null, '2026-03-01', '2026-03-09'),
});

describe('no withheld text', () => {
  it('is among the facts, whatever was kept and whatever the sources say', () => {
    fc.assert(
      fc.property(
        fc.array(anyFact, { maxLength: 6 }),
        fc.array(sentence, { maxLength: 5 }),
        (facts, said) => {
          const story = storyView({
            items: [{ source: 'institution', kind: 'fact', text: said.join(' ') || 'Niets.' }],
          });
          const all = facts.map((fact, index) => kept({ ...fact, id: `f_${index}` }));
          const sheet = factSheet(story, all, now);
          const secrets = all.filter((fact) => !usable(fact, now)).map(({ text }) => gistOf(text));
          for (const { text, kept: mine, sentence: shown } of sheet.facts) {
            expect(secrets.some((secret) => holdsWords(gistOf(text), secret))).toBe(false);
            expect(secrets.some((secret) => holdsWords(gistOf(shown.text), secret))).toBe(false);
            const closed = all.filter((fact) => !['expired', null].includes(withheldReason(fact, now)));
            if (!mine) expect(closed.some((fact) => givesAway(gistOf(text), gistOf(fact.text)))).toBe(false);
          }
          const keptIds = [...sheet.facts, ...sheet.withheld.map(({ fact }) => fact)].filter(
            (each) => each.kept,
          );
          expect(keptIds).toHaveLength(all.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the story of an anchor', () => {
  const stories = [
    { id: 's_1', items: ['a', 'b'] },
    { id: 's_2', items: ['c', 'd', 'e'] },
  ];
  it('is the one that shares most items, the first at a tie', () => {
    expect(storyOfAnchor(['a', 'c', 'd'], stories)?.id).toBe('s_2');
    expect(storyOfAnchor(['b', 'c'], stories)?.id).toBe('s_1');
    expect(storyOfAnchor(['x'], stories)).toBeNull();
  });
});
