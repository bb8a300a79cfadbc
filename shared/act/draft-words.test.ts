/** How a draft names matter, place and question. */
import { describe, expect, it } from 'vitest';
import { storyView } from '../../test/support/story-views.ts';
import type { ThemeId } from '../model/theme.ts';
import { asks } from './cues.ts';
import { choose } from './draft-choice.ts';
import { placePhrase } from './draft-place.ts';
import { mainSort, questionSort } from './draft-question.ts';
import { subjectOf } from './draft-subject.ts';
import type { StoryView } from './story-view.ts';

describe('placePhrase', () => {
  const place = (
    wardNames: readonly string[],
    more: Partial<StoryView> = {},
    scope: 'wijk' | 'gemeente' | 'onbekend' = 'wijk',
  ): string => {
    const text = `Er speelt iets in ${wardNames.join(' en in ')}.`;
    const view = storyView({ items: [{ source: 'press', kind: 'fact', text }], scope, wards: wardNames });
    return placePhrase({ ...view, ...more });
  };

  it.each([
    { names: ['De Lutte'], phrase: 'in De Lutte' },
    { names: ['Wijk 03 Exloo'], phrase: 'in Exloo' },
    { names: ['Kern Losser'], phrase: 'in Losser' },
    { names: ['Tiel kern'], phrase: 'in Tiel' },
    { names: ['Wijk bij Duurstede'], phrase: 'in Wijk bij Duurstede' },
    { names: ['Centrum'], phrase: 'in het centrum van Losser' },
    { names: ['Binnenstad'], phrase: 'in de binnenstad van Losser' },
    { names: ['Verspreide huizen Glane'], phrase: 'in het buitengebied van Losser' },
    { names: ['Lunetten', 'Hoograven'], phrase: 'in Lunetten en Hoograven' },
    { names: ['A', 'B', 'C'], phrase: 'in A, B en C' },
    { names: ['A', 'B', 'C', 'D'], phrase: 'in Losser' },
    { names: [], phrase: 'in Losser' },
  ])('$names → $phrase', ({ names, phrase }) => {
    expect(place(names)).toBe(phrase);
  });

  it('names the municipality where no ward is known', () => {
    expect(place(['De Lutte'], {}, 'onbekend')).toBe('in Losser');
    expect(place(['De Lutte'], {}, 'gemeente')).toBe('in Losser');
  });

  it('does not speak a statistical name that nobody says', () => {
    const items = [{ source: 'press', kind: 'fact', text: 'De brug is dicht.' }] as const;
    expect(placePhrase(storyView({ items, wards: ['Buitenwijk West'] }))).toBe('in Losser');
  });

  it('prefers the one buurt over the wijk it lies in', () => {
    const text = 'In Roombeek is iets te doen.';
    const view = storyView({
      items: [{ source: 'press', kind: 'fact', text }],
      wards: ['Noordoost', 'Roombeek'],
    });
    const story = { ...view.story, wards: ['WK015301', 'BU01530104'] };
    expect(placePhrase({ ...view, story })).toBe('in Roombeek');
  });
});

describe('subjectOf', () => {
  const subject = (text: string, themeWord: string, theme: ThemeId = 'openbare-ruimte'): string =>
    subjectOf(
      storyView({ themes: [theme], items: [{ source: 'resident', kind: 'report', text, themeWord }] }),
    ).phrase;

  it.each([
    { text: 'Sinds kerst zit de glasbak vol.', word: 'glasbak', phrase: 'de glasbak' },
    { text: 'Doet iemand iets aan die glasbak?', word: 'glasbak', phrase: 'de glasbak' },
    { text: "Bij 't zwembad is het glad.", word: 'zwembad', phrase: 'het zwembad' },
    { text: 'Wat is er met dit fietspad.', word: 'fietspad', phrase: 'het fietspad' },
    { text: 'Bij de oversteek rijden ze te hard.', word: 'oversteek', phrase: 'de oversteek' },
    { text: 'Wij wachten op de sociale huurwoning.', word: 'sociale', phrase: 'de openbare ruimte' },
    { text: 'Er staat een container in de weg.', word: 'container', phrase: 'de openbare ruimte' },
    { text: 'Wat doen de jongeren hier.', word: 'jongeren', phrase: 'de openbare ruimte' },
    { text: 'Op de Molenweg ligt olie.', word: 'Molenweg', phrase: 'de openbare ruimte' },
    { text: 'glasbak vol', word: 'glasbak', phrase: 'de openbare ruimte' },
  ])('$text → $phrase', ({ text, word, phrase }) => {
    expect(subject(text, word)).toBe(phrase);
  });

  it('takes the word that most messages use', () => {
    const texts = ['Zie de stoep.', 'Zie de boom.', 'Kijk naar de boom.'];
    const words = ['stoep', 'boom', 'boom'];
    const view = storyView({
      items: texts.map((text, index) => ({
        source: 'resident',
        kind: 'report',
        text,
        themeWord: words[index] ?? '',
      })),
    });
    expect(subjectOf(view).phrase).toBe('de boom');
    expect(subjectOf(view).items).toHaveLength(2);
  });

  it('stays general without a theme', () => {
    expect(
      subjectOf(storyView({ themes: [], items: [{ source: 'resident', kind: 'feeling' }] })).phrase,
    ).toBe('dit onderwerp');
  });
});

describe('questionSort', () => {
  it.each([
    ['Wanneer wordt de glasbak geleegd?', 'when'],
    ['Hoelang duurt dat nog?', 'how-long'],
    ['Tot wanneer is de weg dicht?', 'how-long'],
    ['Waarom is de brug dicht?', 'why'],
    ['Waar komt die stank vandaan?', 'why'],
    ['Waar kan ik parkeren?', 'where'],
    ['Wie betaalt dat?', 'cost'],
    ['Wie gaat hierover?', 'who'],
    ['Hoe vraag ik dat aan?', 'how'],
    ['Mag ik daar parkeren?', 'may'],
    ['En kan ik er dan door?', 'may'],
    ['Komt er nog een bankje?', 'other'],
  ])('%s asks %s', (question, sort) => {
    expect(questionSort(question)).toBe(sort);
  });

  it('goes by the most, then by the first', () => {
    expect(mainSort(['Waarom?', 'Wanneer dan?', 'Wanneer open?'])).toBe('when');
    expect(mainSort(['Waarom?', 'Wanneer?'])).toBe('why');
    expect(mainSort([])).toBe('other');
  });
});

describe('asks', () => {
  const asking = (text: string): boolean => {
    const [first] = storyView({ items: [{ source: 'resident', kind: 'question', text }] }).items;
    return first !== undefined && asks(first);
  };

  it.each([
    ['Wanneer is de brug weer open?', true],
    ['Weet iemand tot wanneer de weg dicht is?', true],
    ['Wie heeft dat zo bedacht?', true],
    ['Wie kan dit oplossen?', true],
    ['Wie helpt er zaterdag mee?', false],
    ['Wie kan mijn zoon bijles geven?', false],
    ['Heeft iemand een garage voor ons?', false],
    ['Iemand iets gehoord vannacht?', false],
    ['Zijn er meer mensen die dat ruiken?', false],
    ['Wat vinden jullie ervan?', false],
    ['Bij iemand anders ook de stroom uit?', false],
    ['wanneer komt de kar', true],
  ])('%s → %s', (text, expected) => {
    expect(asking(text)).toBe(expected);
  });
});

describe('choose', () => {
  it('is stable, within bounds and spread', () => {
    const counts = [0, 0, 0];
    for (let index = 0; index < 3000; index += 1) {
      const chosen = choose(`s_i_${index.toString(16).padStart(24, '0')}`, 'group', 3);
      counts[chosen] = (counts[chosen] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(850);
    expect(choose('a', 'b', 3)).toBe(choose('a', 'b', 3));
    expect(choose('a', 'b', 1)).toBe(0);
    expect(choose('a', 'b', 0)).toBe(0);
  });

  it('chooses each group apart', () => {
    const pairs = new Set(
      Array.from(
        { length: 200 },
        (_, index) => `${choose(`s_${index}`, 'one', 3)}${choose(`s_${index}`, 'two', 3)}`,
      ),
    );
    expect(pairs.size).toBe(9);
  });
});
