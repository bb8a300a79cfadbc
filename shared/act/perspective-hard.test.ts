/** Safety, threat and hard gates, judged by hand before the rules were written: all of them must hold. */
import { describe, expect, it } from 'vitest';
import {
  angry,
  council,
  expectJudged,
  expectSound,
  from,
  type JudgedRow,
  office,
  police,
  press,
  resident,
} from '../../test/support/judged-rows.ts';
import { storyView } from '../../test/support/story-views.ts';
import { advise } from './perspective.ts';

const safety: readonly JudgedRow[] = [
  {
    name: 'a resident threatens a councillor',
    items: [resident('feeling', ['threat'])],
    course: 'H16',
    factor: 'threat',
  },
  {
    name: 'a paper reports a threat that police look into',
    items: [press('fact', ['threat', 'investigation'])],
    course: 'H16',
  },
  {
    name: 'one threat among nine opinions',
    items: [...Array(8).fill(resident('feeling')), resident('feeling', ['threat'])],
    course: 'H16',
  },
  {
    name: 'a threat in a story with satire',
    items: [resident('feeling', ['satire', 'threat'])],
    course: 'H16',
  },
  {
    name: 'a threat and a danger at once',
    items: [police('fact', ['acute-danger']), resident('feeling', ['threat'])],
    course: 'H16',
  },
  {
    name: 'the fire service warns',
    items: [police('fact', ['acute-danger'])],
    course: 'H15',
    factor: 'danger',
  },
  { name: 'an institution warns of the water', items: [office('report', ['acute-danger'])], course: 'H15' },
  {
    name: 'two papers of two families report a gas leak',
    items: [press('fact', ['acute-danger']), press('fact', ['acute-danger'])],
    course: 'H15',
  },
  {
    name: 'a resident and a paper smell gas',
    items: [resident('report', ['acute-danger']), press('fact', ['acute-danger'])],
    course: 'H15',
  },
  {
    name: 'danger with a press call and money',
    items: [police('fact', ['acute-danger']), press('fact', ['press-inquiry', 'money'])],
    course: 'H15',
  },
  {
    name: 'danger beside a permit procedure',
    items: [police('fact', ['acute-danger']), office('fact', ['legal-procedure'])],
    course: 'H15',
  },
  {
    name: 'one post about gas',
    items: [resident('report', ['acute-danger'])],
    course: 'H02',
    factor: 'single-post',
  },
  {
    name: 'one paper about a leak',
    items: [press('fact', ['acute-danger'])],
    course: 'H02',
    factor: 'single-post',
  },
  {
    name: 'one feeling of not being safe',
    items: [resident('feeling', ['acute-danger', 'emotion'], angry)],
    course: 'H01',
    factor: 'single-post',
  },
  {
    name: 'one wire story through two titles of a family',
    items: [
      press('fact', ['acute-danger'], { publisher: 'wire' }),
      press('fact', ['acute-danger'], { publisher: 'wire' }),
    ],
    course: 'H02',
    factor: 'single-post',
  },
  {
    name: 'danger in one post, beside press that tells something else',
    items: [resident('report', ['acute-danger']), press('fact')],
    course: 'H02',
  },
  {
    name: 'danger in another municipality',
    items: [press('fact', ['acute-danger']), press('fact', ['acute-danger'])],
    course: 'H01',
    view: { scope: 'elders' },
    ours: false,
  },
];

const gates: readonly JudgedRow[] = [
  {
    name: 'residents object to a tower',
    items: [resident('call', ['legal-procedure'])],
    course: 'H03',
    gate: 'legal-procedure',
  },
  {
    name: 'a question about a permit on view',
    items: [office('fact', ['legal-procedure']), resident('question')],
    course: 'H03',
    gate: 'legal-procedure',
  },
  {
    name: 'a permit application, nobody speaks',
    items: [office('fact', ['legal-procedure'])],
    course: 'H00',
    gate: 'legal-procedure',
  },
  {
    name: 'the council asks about an objection',
    items: [council('question', ['legal-procedure', 'council'])],
    course: 'H17',
    gate: 'legal-procedure',
  },
  {
    name: 'a mother about her own care request',
    items: [resident('feeling', ['individual-case', 'emotion'], angry)],
    course: 'H03',
    gate: 'individual-case',
  },
  {
    name: 'a paper about one family and youth care',
    items: [press('fact', ['individual-case'])],
    course: 'H00',
    gate: 'individual-case',
  },
  {
    name: 'a tenant with mould, the landlord is another',
    items: [resident('question', ['individual-case', 'other-authority:housing-corporation'])],
    course: 'H07',
    gate: 'individual-case',
    competent: 'housing-corporation',
    ours: false,
  },
  {
    name: 'police investigate a fire',
    view: { themes: ['crisis'] },
    items: [press('fact', ['investigation'])],
    course: 'H07',
    gate: 'investigation',
    competent: 'police',
    ours: false,
  },
  {
    name: 'the council asks about an investigation',
    items: [press('fact', ['investigation']), council('question', ['council'])],
    course: 'H17',
    gate: 'investigation',
  },
  {
    name: 'a tender for the swimming pool',
    items: [press('fact', ['tender', 'money'])],
    course: 'H12',
    gate: 'tender',
  },
  {
    name: 'an entrepreneur asks about a tender',
    items: [resident('question', ['tender'], { voice: 'entrepreneur' })],
    course: 'H03',
    gate: 'tender',
  },
  {
    name: 'a rumour about a case before the judge',
    items: [resident('rumour', ['legal-procedure'])],
    course: 'H03',
    gate: 'legal-procedure',
  },
  {
    name: 'a care case that police investigate',
    items: [press('fact', ['investigation', 'individual-case'])],
    course: 'H07',
    gate: 'individual-case',
  },
  {
    name: 'an unsafe post of somebody who objected',
    items: [resident('report', ['acute-danger', 'legal-procedure'])],
    course: 'H03',
    gate: 'legal-procedure',
  },
  {
    name: 'people grieve about an accident that police look into',
    items: [
      police('fact', ['accident', 'investigation']),
      resident('feeling', ['emotion', 'accident'], angry),
    ],
    course: 'H10',
    gate: 'investigation',
  },
];

describe('advise on safety, threat and gates', () => {
  it.each(safety)('$name → $course', expectJudged);
  it.each(gates)('$name → $course behind $gate', expectJudged);
  it.each([...safety, ...gates])('gives sound factors: $name', expectSound);

  it.each(gates)('keeps a gated story to the process: $name', (row) => {
    const { alternatives } = advise(storyView({ ...row.view, items: row.items }));
    for (const other of alternatives) expect(['H00', 'H01', 'H03', 'H07', 'H12']).toContain(other);
  });

  it('never escalates on the word of one publisher who is not an institution', () => {
    for (const source of ['resident', 'press', 'politics'] as const) {
      for (const count of [1, 2, 5]) {
        const items = Array.from({ length: count }, () =>
          from(source)('report', ['acute-danger'], { publisher: 'same' }),
        );
        expect(advise(storyView({ items })).course).not.toBe('H15');
      }
    }
  });
});
