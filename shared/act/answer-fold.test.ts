import { describe, expect, it } from 'vitest';
import type { WorkEvent } from '../model/work.ts';
import { type AnswerBody, answerState, fittingAnswers, foldAnswers, listedAnswers } from './answer-fold.ts';

const now = '2026-03-03T09:00:00.000Z';
let count = 0;
const event = (subject: string, body: AnswerBody): WorkEvent<AnswerBody> => {
  count += 1;
  const who = { compartment: 'college', role: 'communicatieadviseur' } as const;
  return { id: `e_${count}`, kind: 'answer', subject, ...who, at: now, body, items: [] };
};
const added = (subject: string, question: string, answer: string): WorkEvent<AnswerBody> =>
  event(subject, { do: 'added', question, answer, themes: [], wards: [], expires: null });
const approved = (subject: string, expires: string | null = null): WorkEvent<AnswerBody> =>
  event(subject, { do: 'approved', by: 'teamleider communicatie', expires });
const pass = added('q_1', 'Wat doe ik als mijn afvalpas niet werkt?', 'Bel ons, u krijgt een nieuwe pas.');
const tree = added('q_2', 'Wanneer wordt de kerstboom opgehaald?', 'Op 7 januari, zet hem buiten.');

describe('the answer library', () => {
  it('proposes an answer only when approved and in date', () => {
    const state = (events: readonly WorkEvent[], at = now) => {
      const [answer] = foldAnswers(events);
      return answer === undefined ? null : answerState(answer, at);
    };
    expect(state([pass])).toBe('unapproved');
    expect(state([pass, approved('q_1', '2026-03-04')])).toBe('ready');
    expect(state([pass, approved('q_1', '2026-03-04')], '2026-03-04T23:00:00Z')).toBe('expired');
    expect(state([pass, approved('q_1'), event('q_1', { do: 'expired' })])).toBe('expired');
    const change = event('q_1', { do: 'changed', answer: 'Mail ons.' });
    expect(state([pass, approved('q_1'), change])).toBe('unapproved');
    expect(state([pass, approved('q_1'), change, event('q_1', { do: 'undo', of: change.id })])).toBe('ready');
    expect(state([pass, approved('q_1'), event('q_1', { do: 'changed', themes: ['afval'] })])).toBe('ready');
    expect(state([pass, event('q_1', { do: 'removed' })])).toBeNull();
  });

  it('remembers where it was used', () => {
    const [answer] = foldAnswers([pass, approved('q_1'), event('q_1', { do: 'used', action: 'a_1' })]);
    expect(answer?.used).toEqual([{ action: 'a_1', at: now }]);
    expect(answer).toMatchObject({ approvedBy: 'teamleider communicatie', approvedAt: now });
  });

  it('finds answers by the words of a question in any form, and none for another question', () => {
    const answers = foldAnswers([pass, tree, approved('q_1'), approved('q_2')]);
    const found = (question: string) => fittingAnswers(question, answers, now).map(({ answer }) => answer.id);
    expect(found('Hoe kom ik aan nieuwe afvalpassen?')).toEqual(['q_1']);
    expect(found('Wanneer halen jullie de kerstbomen op?')).toEqual(['q_2']);
    expect(found('Gaat de bibliotheek dicht?')).toEqual([]);
    expect(
      found('Ik sta al weken voor een dichte container in de Dorpsstraat, mijn afvalpas werkt niet!'),
    ).toEqual(['q_1']);
    expect(found('?')).toEqual([]);
  });

  it('shows expired and unapproved ones as such, last, and never proposes them', () => {
    const other = added('q_3', 'Mijn afvalpas werkt niet, wat nu?', 'Kom naar het loket.');
    const answers = foldAnswers([pass, other, approved('q_1', '2026-03-01'), approved('q_3')]);
    const found = fittingAnswers('Mijn afvalpas werkt niet?', answers, now);
    expect(found.map(({ answer, state, proposed }) => [answer.id, state, proposed])).toEqual([
      ['q_3', 'ready', true],
      ['q_1', 'expired', false],
    ]);
  });

  it('never proposes one that gives away what is withheld', () => {
    const answers = foldAnswers([pass, approved('q_1')]);
    const [found] = fittingAnswers('Werkt de afvalpas?', answers, now, ['Iedereen krijgt een nieuwe pas.']);
    expect(found).toMatchObject({ state: 'ready', proposed: false });
  });

  it('lists all, or those that hold every word of a query', () => {
    const answers = foldAnswers([pass, tree]);
    expect(listedAnswers(null, answers, now)).toHaveLength(2);
    expect(listedAnswers('kerstbomen', answers, now).map(({ answer }) => answer.id)).toEqual(['q_2']);
    expect(listedAnswers('kerstboom afvalpas', answers, now)).toEqual([]);
  });
});
