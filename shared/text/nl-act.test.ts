/** The catalogue of advice and drafts is whole and says what practice allows. */
import { describe, expect, it } from 'vitest';
import { approvalIds, courses, ownerIds } from '../act/courses.ts';
import { lint } from '../act/lint.ts';
import { courseIds } from '../model/advice.ts';
import { nlAct } from './nl-act.ts';
import { say } from './say.ts';

const lines = Object.entries(nlAct.draft).flatMap(([group, variants]) =>
  (variants as readonly (readonly string[])[]).flat().map((line) => ({ group, line })),
);
const slots = {
  subject: 'de glasbak',
  matter: 'de glasbak aan de Esweg',
  Matter: 'De glasbak aan de Esweg',
  where: 'aan de Esweg',
  clause: 'wanneer de glasbak geleegd wordt',
  Clause: 'Wanneer de glasbak geleegd wordt',
  day: 'dinsdag 3 maart',
  Day: 'Dinsdag 3 maart',
  time: '08.30 uur',
  phone: '14 0541',
  page: 'losser.example/glasbak',
  Body: 'De provincie',
  seconds: 60,
  place: 'in De Lutte',
  body: 'de provincie',
  publisher: 'De Streekbode',
  municipality: 'Losser',
  items: 2,
  publishers: 2,
  senders: 2,
  questions: 2,
  days: 20,
};

describe('nlAct', () => {
  it('names every course, owner and approval', () => {
    expect(Object.keys(nlAct.courses)).toEqual([...courseIds]);
    expect(Object.keys(nlAct.owners)).toEqual([...ownerIds]);
    expect(Object.keys(nlAct.approvals)).toEqual([...approvalIds]);
    expect(Object.keys(courses)).toEqual([...courseIds]);
  });

  it('writes every reason as a sentence', () => {
    const numbers = { items: 1, senders: 2, publishers: 3, questions: 0 };
    for (const line of Object.values(nlAct.factors)) expect(say(line, numbers)).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  it('fills every building block without a slot left, and needs no digit of its own', () => {
    for (const { group, line } of lines) {
      expect(say(line, slots), group).not.toMatch(/[{}]/);
      // Only the public numbers of other bodies.
      const bare = line.replace(/\{[^}]*\}/g, '').replace(/\b(?:112|0[89]00-\d{4})\b/g, '');
      expect(bare, group).not.toMatch(/\d/);
    }
  });

  it('has a choice in nearly every group', () => {
    const single = Object.entries(nlAct.draft).filter(
      ([group, variants]) =>
        variants.length < 2 &&
        !/^(?:explain|handover|gate\.council|letter\.answer|speech\.(?:chair|length|commitment))/.test(group),
    );
    expect(single.map(([group]) => group)).toEqual([]);
  });

  it('promises nothing, names no party and uses no stock phrase', () => {
    for (const { group, line } of lines.filter(
      (each) => !/^(?:speech\.commitment|visit\.at)/.test(each.group),
    )) {
      const strict = lint(say(line, slots)).filter(({ rule }) =>
        ['forbidden-phrase', 'commitment', 'party-word', 'election-word'].includes(rule),
      );
      expect(strict, `${group}: ${line}`).toEqual([]);
    }
  });
});
