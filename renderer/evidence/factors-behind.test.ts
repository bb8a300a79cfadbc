import { describe, expect, it } from 'vitest';
import type { Factor } from '../../shared/model/advice.ts';
import type { Briefing, BriefingStory } from '../../shared/model/briefing.ts';
import type { AdvisedSentence } from '../../shared/model/claim.ts';
import { factorsBehind } from './factors-behind.ts';

const factor = (publishers: number): Factor => ({
  id: 'spread',
  weight: 1,
  numbers: { publishers },
  items: ['i1'],
});
const story = (id: string, title: string, publishers: number, course = 'H12'): BriefingStory =>
  ({
    id,
    title: { kind: 'fixed', text: title, key: 'x' },
    advice: { course, factors: [factor(publishers)] },
  }) as unknown as BriefingStory;
const briefing = (...stories: BriefingStory[]): Briefing => ({ stories }) as unknown as Briefing;
const says = (text: string): AdvisedSentence => ({
  kind: 'advised',
  text,
  course: 'H12',
  factors: ['spread'],
});

const two = briefing(story('a', 'Brug dicht', 9), story('b', 'School open', 2), story('c', 'Kap', 5, 'H00'));

describe('the factors behind an advice', () => {
  it('are those of the story it stands in', () => {
    expect(factorsBehind(says('Agendeer dit.'), 'b', two)).toEqual([factor(2)]);
  });

  it('are those of the story a line on the front page names', () => {
    expect(factorsBehind(says('Agenderen: “School open”'), null, two)).toEqual([factor(2)]);
  });

  it('are those of the only story with this course', () => {
    expect(factorsBehind(says('Agenderen: iets'), null, briefing(story('a', 'Brug dicht', 9)))).toEqual([
      factor(9),
    ]);
  });

  it('are left out where two stories fit: never the numbers of another', () => {
    const same = briefing(story('a', 'Brug dicht', 9), story('b', 'Brug dicht', 2));
    expect(factorsBehind(says('Agenderen: “Brug dicht”'), null, same)).toBeNull();
    expect(factorsBehind(says('Agenderen: iets anders'), null, two)).toBeNull();
  });

  it('stand without messages where stories that fit agree on every number', () => {
    const same = briefing(story('a', 'Brug dicht', 9), story('b', 'Brug dicht', 9));
    expect(factorsBehind(says('Agenderen: “Brug dicht”'), null, same)).toEqual([{ ...factor(9), items: [] }]);
  });

  it('are not those of a story with another advice', () => {
    expect(factorsBehind(says('Agendeer dit.'), 'c', two)).toBeNull();
  });
});
