import { describe, expect, it } from 'vitest';
import { isDigest } from './digest.ts';

const item = (title: string, text: string): { title: string; text: string; publisherTitle: string } => ({
  title,
  text,
  publisherTitle: 'Weekblad De Bode',
});
const article = 'Er is deze week een nieuwe bank geplaatst bij de kerk in het midden van het dorp.';

describe('a digest', () => {
  it.each([
    ['is called after its source', item('Weekblad De Bode', article)],
    ['is called after its source in other case', item('WEEKBLAD DE BODE', article)],
    [
      'holds a row of headlines',
      item(
        'Week 12',
        `Bank bij de kerk\n\n${article}\n\nBrug dicht\n\n${article}\n\nMarkt verplaatst\n\n${article}`,
      ),
    ],
  ])('%s', (_, found) => expect(isDigest(found)).toBe(true));

  it.each([
    ['one article', item('Bank bij de kerk', article)],
    [
      'a long story with two subheads',
      item('De brug', `${article}\n\nWat eraan voorafging\n\n${article}\n\nHoe nu verder\n\n${article}`),
    ],
    ['a list', item('Agenda', 'Markt\n\nKermis\n\nBraderie')],
    ['a post without a title', item('', 'Hoi allemaal')],
    ['nothing', item('', '')],
  ])('is not %s', (_, found) => expect(isDigest(found)).toBe(false));
});
