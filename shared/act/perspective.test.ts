/** Situations judged by hand, from municipal practice, before the rules were written. */
import { describe, expect, it } from 'vitest';
import { type ItemSpec, type SignalSpec, storyView, type ViewSpec } from '../../test/support/story-views.ts';
import type { CourseId } from '../model/advice.ts';
import type { MessageKind } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { courses } from './courses.ts';
import { advise } from './perspective.ts';

const from =
  (source: SourceVoice) =>
  (kind: MessageKind, signals: readonly SignalSpec[] = [], more: Partial<ItemSpec> = {}): ItemSpec => ({
    source,
    kind,
    signals,
    ...more,
  });
const resident = from('resident');
const press = from('press');
const council = from('politics');
const office = from('institution');
const police = from('emergency');

interface Row {
  readonly name: string;
  readonly items: readonly ItemSpec[];
  readonly course: CourseId;
  readonly gate?: string;
  readonly competent?: string | null;
  readonly ours?: boolean;
  readonly factor?: string;
  readonly view?: Omit<ViewSpec, 'items'>;
}

const angry = { tone: 'negative' } as const;

const safety: readonly Row[] = [
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
    items: [resident('feeling', ['acute-danger'], angry)],
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

const gates: readonly Row[] = [
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
    course: 'H12',
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
    items: [press('fact', ['investigation'])],
    course: 'H07',
    gate: 'investigation',
    competent: 'police',
    ours: false,
  },
  {
    name: 'the council asks about an investigation',
    items: [press('fact', ['investigation']), council('question', ['council'])],
    course: 'H12',
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

const ordinary: readonly Row[] = [
  { name: 'a loose paving stone', items: [resident('report', ['defect'])], course: 'H06', factor: 'defect' },
  { name: 'a full bottle bank, and when?', items: [resident('question', ['defect'])], course: 'H06' },
  {
    name: 'a question that the municipality answered',
    items: [office('fact'), resident('question')],
    course: 'H03',
    factor: 'public-answer',
  },
  {
    name: 'a question without a public answer',
    items: [resident('question')],
    course: 'H02',
    factor: 'answer-unknown',
  },
  {
    name: 'three people ask the same',
    items: [resident('question'), resident('question'), resident('question')],
    course: 'H05',
    factor: 'same-question',
  },
  {
    name: 'one person asks three times',
    items: [1, 2, 3].map(() => resident('question', [], { sender: 'one' })),
    course: 'H02',
  },
  {
    name: 'two wards ask',
    items: [resident('question', [], { wards: ['WK1'] }), resident('question', [], { wards: ['WK2'] })],
    course: 'H05',
    factor: 'same-question',
  },
  { name: 'a rumour, nothing official', items: [resident('rumour')], course: 'H02', factor: 'rumour' },
  {
    name: 'a rumour that was corrected',
    items: [resident('rumour'), office('fact', ['official-correction'])],
    course: 'H04',
    factor: 'official-source',
  },
  {
    name: 'a rumour beside an official fact',
    items: [resident('rumour'), resident('rumour'), office('fact')],
    course: 'H04',
  },
  {
    name: 'the water board is asked',
    items: [resident('report', ['other-authority:water-board'])],
    course: 'H07',
    ours: false,
    competent: 'water-board',
  },
  {
    name: 'somebody asks about a provincial road',
    items: [resident('question', ['other-authority:province']), office('fact', ['other-authority:province'])],
    course: 'H07',
    competent: 'province',
    ours: false,
  },
  {
    name: 'police tell of a burglary, nobody asks',
    items: [police('fact', ['other-authority:police'])],
    course: 'H00',
    ours: false,
    competent: 'police',
  },
  {
    name: 'one remark on the police in a story of ours',
    items: [
      resident('report', ['defect']),
      resident('report', ['defect']),
      resident('report', ['defect', 'other-authority:police']),
    ],
    course: 'H06',
    ours: true,
    competent: null,
  },
  {
    name: 'residents look for hands for a village shop',
    items: [resident('call', ['initiative'])],
    course: 'H11',
    factor: 'initiative',
  },
  {
    name: 'a playground built by parents',
    items: [press('fact', ['initiative'], { tone: 'positive' })],
    course: 'H09',
  },
  {
    name: 'praise for the road works',
    items: [resident('compliment', ['compliment'], { tone: 'positive' })],
    course: 'H09',
    factor: 'compliment',
  },
  {
    name: 'grief in a village after a crash',
    items: [press('fact', ['accident']), resident('feeling', ['emotion', 'accident'], angry)],
    course: 'H10',
    factor: 'accident',
  },
  { name: 'a small collision, only the police tell', items: [police('fact', ['accident'])], course: 'H01' },
  {
    name: 'how many accidents must there be?',
    items: [press('fact', ['accident']), resident('question', ['accident', 'emotion'], angry)],
    course: 'H10',
  },
  {
    name: 'anger of three neighbours',
    items: [1, 2, 3].map(() => resident('feeling', ['emotion'], angry)),
    course: 'H10',
    factor: 'emotion',
  },
  { name: 'one sad post', items: [resident('feeling', ['emotion'], angry)], course: 'H01' },
  {
    name: 'one angry post about what is public',
    items: [resident('feeling', ['emotion'], angry), office('fact')],
    course: 'H08',
    factor: 'emotion',
  },
  {
    name: 'one sad post that keeps coming back',
    items: [resident('feeling', ['emotion'], angry)],
    view: { first: '2026-02-01T08:00:00Z' },
    course: 'H10',
  },
  { name: 'a joke', items: [resident('rumour', ['satire'])], course: 'H00', factor: 'satire' },
  { name: 'a column with a taunt', items: [press('feeling', ['satire'])], course: 'H00' },
  {
    name: 'written council questions',
    items: [council('question', ['council'])],
    course: 'H17',
    factor: 'council-questions',
  },
  {
    name: 'council questions on a defect that residents report',
    items: [resident('report', ['defect']), council('question', ['council', 'defect'])],
    course: 'H17',
  },
  {
    name: 'a council proposal that asks for money',
    items: [office('fact', ['council', 'money'])],
    course: 'H12',
    factor: 'council',
  },
  { name: 'a paper notes that the council agreed', items: [press('fact', ['council'])], course: 'H01' },
  {
    name: 'the press calls about the costs of the pool',
    items: [press('fact', ['press-inquiry', 'money'])],
    course: 'H14',
    factor: 'press',
  },
  {
    name: 'two papers and a party about a plan',
    items: [press('fact'), press('fact'), council('feeling', ['council'])],
    course: 'H14',
  },
  {
    name: 'one source, rising',
    items: [resident('feeling')],
    view: { trend: 'rising' },
    course: 'H01',
    factor: 'single-source',
  },
  { name: 'an opinion', items: [resident('feeling')], course: 'H00', factor: 'opinion' },
  { name: 'a report on a market', items: [press('fact')], course: 'H00' },
  {
    name: 'three neighbours talk about an official plan',
    items: [office('fact'), resident('feeling'), resident('feeling'), resident('feeling')],
    course: 'H08',
    factor: 'conversation',
  },
  {
    name: 'news from elsewhere',
    items: [press('fact')],
    view: { scope: 'elders' },
    course: 'H00',
    ours: false,
    factor: 'elsewhere',
  },
  {
    name: 'a neighbour looks for a tutor',
    items: [resident('question', [], { text: 'Wie kan mijn zoon bijles geven?' })],
    course: 'H00',
  },
  {
    name: 'has anybody seen a white van?',
    items: [resident('question', [], { text: 'Iemand een witte bus gezien rond acht uur?' }), police('fact')],
    course: 'H00',
  },
  {
    name: 'does anybody know until when?',
    items: [resident('question', [], { text: 'Weet iemand hoe lang de weg dicht is?' }), office('fact')],
    course: 'H03',
  },
  {
    name: 'a party asks its readers what they think',
    items: [council('feeling', [], { text: 'Vijf euro per uur vinden wij veel. Wat vindt u?' })],
    course: 'H01',
  },
  { name: 'nothing at all', items: [], course: 'H00' },
];

describe('advise', () => {
  const check = (row: Row): void => {
    const advice = advise(storyView({ ...row.view, items: row.items }));
    expect(advice.course).toBe(row.course);
    expect(advice.gate).toBe(row.gate ?? null);
    if (row.ours !== undefined) expect(advice.ours).toBe(row.ours);
    if (row.competent !== undefined) expect(advice.competent).toBe(row.competent);
    if (row.factor !== undefined) expect(advice.factors.map(({ id }) => id)).toContain(row.factor);
  };
  it.each(safety)('safety and threat: $name → $course', check);
  it.each(gates)('hard gates: $name → $course behind $gate', check);
  it.each(ordinary)('the tree: $name → $course', check);

  const all = [...safety, ...gates, ...ordinary];

  it('judges at least forty situations', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  it.each(all)('gives two other courses and sound factors: $name', (row) => {
    const view = storyView({ ...row.view, items: row.items });
    const advice = advise(view);
    expect(new Set([advice.course, ...advice.alternatives]).size).toBe(3);
    const known = new Set(view.items.map(({ item }) => item.id));
    for (const factor of advice.factors) {
      for (const id of factor.items) expect(known.has(id)).toBe(true);
      for (const number of Object.values(factor.numbers)) expect(Number.isFinite(number)).toBe(true);
    }
    expect(advice.factors.length).toBeGreaterThan(0);
    expect(new Set(advice.factors.map(({ id }) => id)).size).toBe(advice.factors.length);
    expect(advice.priority).toBeCloseTo(
      advice.factors.reduce((sum, { weight }) => sum + weight, 0),
      6,
    );
    expect(advise(view)).toEqual(advice);
  });

  it.each(all.filter(({ gate }) => gate !== undefined))(
    'keeps a gated story to the process: $name',
    (row) => {
      const { alternatives } = advise(storyView({ ...row.view, items: row.items }));
      for (const other of alternatives) expect(['H00', 'H01', 'H03', 'H07', 'H12']).toContain(other);
    },
  );

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

describe('priority', () => {
  const priority = (spec: ViewSpec): number => advise(storyView(spec)).priority;

  it.each([
    { name: 'a quiet opinion', spec: { items: [resident('feeling')] }, value: 0 },
    { name: 'confirmed danger', spec: { items: [police('fact', ['acute-danger'])] }, value: 3 },
    { name: 'danger in one post', spec: { items: [resident('report', ['acute-danger'])] }, value: 1.5 },
    { name: 'council questions', spec: { items: [council('question', ['council'])] }, value: 2 },
    { name: 'rising', spec: { items: [resident('feeling')], trend: 'rising' as const }, value: 2 },
    { name: 'back after silence', spec: { items: [resident('feeling')], trend: 'back' as const }, value: 1 },
    { name: 'five publishers', spec: { items: [1, 2, 3, 4, 5].map(() => press('fact')) }, value: 1 },
    { name: 'vulnerable people', spec: { items: [resident('feeling', ['vulnerable'])] }, value: 1 },
    { name: 'of the police', spec: { items: [police('fact', ['other-authority:police'])] }, value: -2 },
    {
      name: 'council questions outside the portfolio',
      spec: {
        items: [council('question', ['council'])],
        themes: ['verkeer' as const],
        portfolio: ['zorg' as const],
      },
      value: 1,
    },
  ])('$name weighs $value', ({ spec, value }) => {
    expect(priority(spec)).toBe(value);
  });
});

describe('courses', () => {
  it('has a fast lane for the three that practice names', () => {
    expect(
      Object.values(courses)
        .filter(({ fastLane }) => fastLane)
        .map(({ id }) => id),
    ).toEqual(['H03', 'H06', 'H07']);
  });
});
