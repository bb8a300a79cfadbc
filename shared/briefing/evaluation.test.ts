import { describe, expect, it } from 'vitest';
import { afterwardStates, type Evaluation } from '../model/follow-up.ts';
import { nlEvaluation } from '../text/nl-evaluation.ts';
import { evaluationDocument } from './evaluation.ts';
import { assertDocument } from './evidence.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

const none = { inTime: 0, late: 0, overdue: 0, open: 0, undated: 0 };
const evaluation: Evaluation = {
  schema: 'luisterpost/evaluation/1',
  municipality: { code: 'GM0168', name: 'Losser' },
  month: '2026-03',
  from: '2026-03-01',
  until: '2026-03-31',
  asOf: '2026-04-20',
  opened: 9,
  sent: 8,
  fastLane: 1,
  followUps: afterwardStates.map((state, n) => ({
    action: `a_${n}`,
    title: `Beantwoorden: verkeer ${n}`,
    course: 'H03',
    sent: '2026-03-03',
    until: '2026-03-17',
    story: { state, seen: 4, expected: 2.6 },
    ward: { state, seen: 7, expected: 6.2 },
    told: n === 0,
  })),
  norms: [
    { team: 'webcare', channel: 'social', sent: 8, normed: 8, inTime: 6, medianHours: 2.2 },
    { team: 'other', channel: null, sent: 1, normed: 0, inTime: 0, medianHours: 1 },
  ],
  council: { inTime: 3, late: 1, overdue: 1, open: 0, undated: 2 },
  promises: none,
  press: { ...none, inTime: 2, undated: 1 },
  overrides: [
    {
      advised: 'H05',
      course: 'H03',
      reason: {
        kind: 'written',
        text: 'Het is één vraag.',
        role: 'communicatieadviseur',
        at: '2026-03-03T09:00:00Z',
      },
    },
  ],
  learned: [
    { kind: 'written', text: 'De borden eerder.', role: 'communicatieadviseur', at: '2026-03-20T09:00:00Z' },
  ],
  toAsk: 2,
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('evaluationDocument', () => {
  const text = flat(toText(evaluationDocument(evaluation, 'college')));

  it('tells the month in plain lines, each with its evidence', () => {
    expect(() => assertDocument(evaluationDocument(evaluation, 'college'), [])).not.toThrow();
    for (const line of [
      'Evaluatie maart 2026',
      'Gemeente Losser. Stand van maandag 20 april 2026.',
      'Er zijn in deze maand 9 acties begonnen, en er gingen 8 antwoorden uit.',
      'Bij 2 antwoorden van veertien dagen of langer geleden staat nog niet hoe het afliep.',
      'Webcare (social): 8 antwoorden, 6 van 8 binnen de norm. De helft was er binnen 3 kantooruur.',
      'Andere functie: 1 antwoord, geen norm afgesproken.',
      'Toezeggingen aan de raad: 3 op tijd, 1 te laat, 1 over de termijn en nog open, 2 zonder datum.',
      'Toezeggingen in wat uitging: geen.',
      'Persvragen met een deadline in deze maand: 2 op tijd, 1 ingetrokken.',
      'Advies: Informeren. Gekozen: Beantwoorden. Het is één vraag.',
      'De borden eerder.',
      'Te weinig om iets van te zeggen.',
    ])
      expect(text).toContain(line);
  });

  it('claims no cause: "daarna", never "daardoor", and always the warning', () => {
    expect(text).toContain(nlEvaluation.caveat);
    expect(text).toContain('Daarna klonk het');
    const all = JSON.stringify(nlEvaluation);
    expect(all).not.toMatch(
      /daardoor|dankzij|doordat|omdat wij|effect|hielp|leidde|zorgde|opleverde|gevolg\b/i,
    );
    const html = toHtml(evaluationDocument(evaluation, 'college'));
    expect(html).toContain('class="caution"');
  });

  it('leaves out what did not happen', () => {
    const quiet: Evaluation = {
      ...evaluation,
      opened: 0,
      sent: 0,
      fastLane: 0,
      followUps: [],
      norms: [],
      council: none,
      press: none,
      overrides: [],
      learned: [],
      toAsk: 0,
    };
    const told = flat(toText(evaluationDocument(quiet, 'college')));
    expect(told).toContain('Er is in deze maand geen actie begonnen, en er ging geen antwoord uit.');
    expect(told).toContain('Er is niet anders gekozen dan het advies.');
    expect(told).not.toContain(nlEvaluation.caveat);
    expect(told).not.toContain('HOE SNEL');
  });

  it('tells the griffie only what the council was owed', () => {
    const griffie = flat(toText(evaluationDocument(evaluation, 'griffie')));
    expect(griffie).toContain('Toezeggingen aan de raad: 3 op tijd');
    for (const word of ['Webcare', 'Persvragen', 'Advies:', 'Daarna', 'De borden eerder'])
      expect(griffie).not.toContain(word);
  });
});
