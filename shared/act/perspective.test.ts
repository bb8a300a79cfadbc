/** The municipal order, judged by hand before the rules were written; and what makes a story urgent. */
import { describe, expect, it } from 'vitest';
import {
  angry,
  council,
  expectJudged,
  expectSound,
  type JudgedRow,
  office,
  police,
  press,
  resident,
} from '../../test/support/judged-rows.ts';
import { storyView, type ViewSpec } from '../../test/support/story-views.ts';
import { courses } from './courses.ts';
import { advise } from './perspective.ts';

const ordinary: readonly JudgedRow[] = [
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
    view: { themes: ['veiligheid'] },
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
    name: 'a party writes an opinion with a rhetorical question',
    items: [council('feeling', [], { questions: 1 })],
    course: 'H01',
  },
  {
    name: 'a party asks its readers what they think',
    items: [council('feeling', [], { text: 'Vijf euro per uur vinden wij veel. Wat vindt u?' })],
    course: 'H01',
  },
  { name: 'nothing at all', items: [], course: 'H00' },
];

describe('advise', () => {
  it.each(ordinary)('$name → $course', expectJudged);
  it.each(ordinary)('gives sound factors: $name', expectSound);
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
    {
      name: 'of the police',
      spec: { themes: ['veiligheid'] as const, items: [police('fact', ['other-authority:police'])] },
      value: -2,
    },
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
