import { expect, it } from 'vitest';
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
