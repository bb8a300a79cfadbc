import { describe, expect, it } from 'vitest';
import { police, press, resident } from '../../test/support/judged-rows.ts';
import { storyView } from '../../test/support/story-views.ts';
import { explainAdvice } from './explain-advice.ts';
import { handoverOf } from './handover.ts';
import { advise } from './perspective.ts';

const crisis = storyView({
  items: [
    police('fact', ['acute-danger'], { text: 'Grote brand. Blijf binnen.' }),
    resident('question', [], {
      text: 'Moeten wij de ramen dicht houden? Wanneer is het voorbij?',
      sender: 'a',
    }),
    resident('feeling', [], { text: 'Wat vreselijk voor die mensen. Mijn buurvrouw is bang.', sender: 'b' }),
    press('fact', ['acute-danger'], { text: 'Wat is er aan de hand? Moet u naar buiten?' }),
  ],
});

describe('handing over', () => {
  it('sorts what residents ask, need and feel, with the words as written', () => {
    const handover = handoverOf(crisis, advise(crisis));
    expect(handover?.course).toBe('H15');
    expect(handover?.buckets.map(({ id, count, senders }) => ({ id, count, senders }))).toEqual([
      { id: 'information', count: 1, senders: 1 },
      { id: 'damage', count: 1, senders: 1 },
      { id: 'meaning', count: 2, senders: 1 },
    ]);
    for (const { sentences } of handover?.buckets ?? [])
      for (const { item, field, start, end, quote } of sentences) {
        const source = crisis.items.find((each) => each.item.id === item)?.item;
        expect(source?.[field].slice(start, end)).toBe(quote);
      }
    expect(handover?.call[0]).toBe('crisis-officer');
  });

  it('never hands over a crisis that rests on one post', () => {
    const one = storyView({ items: [resident('report', ['acute-danger'])] });
    expect(handoverOf(one, { course: 'H15' })).toBeNull();
    expect(handoverOf(one, advise(one))).toBeNull();
  });

  it('hands over one threat, to other functions, and tells not to answer', () => {
    const threat = storyView({ items: [resident('feeling', ['threat'])] });
    const handover = handoverOf(threat, advise(threat));
    expect(handover?.call).toContain('safety-coordinator');
    expect(handover?.notToDo).toContain('no-public-reply');
  });

  it('stands in the advice laid open, and only there', () => {
    expect(explainAdvice(crisis, advise(crisis)).handover?.call).toContain('crisis-officer');
    const quiet = storyView({ items: [resident('feeling')] });
    expect(explainAdvice(quiet, advise(quiet)).handover).toBeNull();
  });
});

describe('the advice laid open', () => {
  it('gives every reason its numbers and words, and the sum that makes the priority', () => {
    const view = storyView({
      items: [resident('rumour'), resident('feeling', ['money', 'vulnerable'])],
    });
    const advice = advise(view);
    const open = explainAdvice(view, advice);
    expect(open.factors.map(({ id }) => id)).toEqual(advice.factors.map(({ id }) => id));
    expect(open.factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(open.priority);
    expect(open.factors.find(({ id }) => id === 'vulnerable')?.evidence.length).toBeGreaterThan(0);
    expect(open.alternatives).toHaveLength(2);
    expect(open.silence).toEqual([]);
  });
});
