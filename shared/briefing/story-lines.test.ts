import { describe, expect, it } from 'vitest';
import { storyView, type ViewSpec } from '../../test/support/story-views.ts';
import { advise } from '../act/perspective.ts';
import { representativenessOf } from '../interpret/representativeness.ts';
import type { TrendReading } from '../model/trend.ts';
import { interpretLine } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

const items: ViewSpec['items'] = [
  { source: 'press', kind: 'fact', publisher: 'krant' },
  { source: 'resident', kind: 'question', publisher: 'forum', text: 'Wanneer is de brug klaar?' },
  { source: 'institution', kind: 'fact', publisher: 'omroep' },
];

function told(parts: Partial<TrendReading>): ToldStory {
  const movement: TrendReading = {
    state: 'steady',
    count: 3,
    expected: 0.25,
    probability: 0.0004,
    publishers: ['forum', 'krant', 'omroep'],
    items: [],
    days: [],
    ...parts,
  };
  const view = storyView({ items, trend: movement.state });
  return {
    story: view.story,
    items: view.items,
    trend: movement.state,
    movement: { ...movement, items: parts.items ?? view.story.items },
    certainty: 'middle',
    score: 0,
    factors: [],
    written: null,
    advice: advise(view),
    draft: null,
    summary: [],
    mayQuoteResidents: false,
    voices: representativenessOf(
      view.items.map(({ item }) => item),
      view.items.map(({ item }) => item),
    ),
    gap: { since: '2026-03-01T08:00:00.000Z', senders: 3, near: [] },
    rumour: null,
    digest: false,
    own: view.story.items,
    arrived: view.story.items,
    news: view.story.items,
    fresh: true,
  };
}

const line = (parts: Partial<TrendReading>) => interpretLine(told(parts), '2026-03-09T16:00:00.000Z');

describe('how a story moves', () => {
  it('says a rise with its numbers, before what residents ask, and rests on the items that made it', () => {
    const rise = line({ state: 'rising' })[0];
    expect(rise).toMatchObject({
      kind: 'computed',
      rule: 'rising',
      numbers: { items: 3, publishers: 3, count: 3, expected: 0.25 },
    });
    expect(rise?.text).toMatch(
      /^Dit stijgt: sinds \w+dag \d+ \w+ 3 berichten van 3 uitgevers; per uitgever één per dag geteld 3, gewoon is 0,3\.$/,
    );
    expect(rise?.kind === 'computed' ? rise.items : []).toEqual(told({}).story.items);
  });
  it('says no more than that where the numbers are missing', () => {
    const texts = line({ state: 'rising', expected: null }).map(({ text }) => text);
    expect(texts[0]).toBe('Het aantal berichten stijgt.');
  });
  it.each(['falling', 'back', 'steady', 'no-history', 'new'] as const)('%s is no rise', (state) =>
    expect(line({ state }).some((sentence) => sentence.text.includes('stijgt'))).toBe(false),
  );
});
