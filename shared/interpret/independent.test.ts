import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearDuplicate } from '../listen/same-item.ts';
import type { Item } from '../model/item.ts';
import { independentItems } from './independent.ts';

const item = (id: string, text: string, published: string, title = ''): Item =>
  ({ id, title, text, published, firstSeen: published }) as Item;
const article =
  'De brug over de Dinkel gaat drie weken dicht voor groot onderhoud, meldt de gemeente Losser. Verkeer wordt omgeleid via de Hoofdstraat en de Kerkstraat. Fietsers kunnen er langs.';

it('keeps the first of copies, cut or not', () => {
  const found = independentItems([
    item(
      'b',
      `${article.split('. ').slice(0, 2).join('. ')}.`,
      '2026-03-02T10:00:00Z',
      'Brug over de Dinkel drie weken dicht',
    ),
    item('a', article, '2026-03-02T08:00:00Z', 'Brug over de Dinkel drie weken dicht'),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['a']);
});

it('takes a repost for the post that it is', () => {
  const found = independentItems([
    item('b', 'RT: Dag 12 zonder licht', '2026-03-02T10:00:00Z'),
    item('a', 'Dag 12 zonder licht', '2026-03-02T08:00:00Z'),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['a']);
});

it('keeps those that say something else', () => {
  const found = independentItems([
    item('a', article, '2026-03-02T08:00:00Z'),
    item('b', 'Weet iemand hoe lang die brug nog dicht blijft?', '2026-03-02T09:00:00Z'),
  ]);
  expect(found).toHaveLength(2);
});

it('finds what comparing each with each finds', () => {
  const words = ['de', 'brug', 'gaat', 'dicht', 'Losser', 'Glane', '3', 'wegens', 'werk', 'RT'];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 18 })
    .map((chosen) => chosen.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 14 }), (texts) => {
      const items = texts.map((one, at) =>
        item(`i_${String(at).padStart(2, '0')}`, one, '2026-03-02T08:00:00Z'),
      );
      const kept: Item[] = [];
      const said = new Set<string>();
      for (const one of items) {
        const own = one.text
          .replace(/^RT\s*/, '')
          .trim()
          .toLowerCase();
        if (!said.has(own) && !kept.some((other) => nearDuplicate(other, one))) kept.push(one);
        said.add(own);
      }
      expect(independentItems(items)).toEqual(kept);
    }),
  );
});
