import { describe, expect, it } from 'vitest';
import { hostileComposed } from '../../test/support/hostile-briefing.ts';
import {
  advised,
  computed,
  fixed,
  quoted,
  sampleBriefing,
  sampleComposed,
  sampleStory,
  written,
} from '../../test/support/sample-briefing.ts';
import type { QuotedSentence, Sentence } from '../model/claim.ts';
import { FailureError } from '../result.ts';
import { assertEvidence, longestQuote } from './evidence.ts';

const text = 'Enschede - De weg is dicht, meldt de aannemer.';

/** "De weg is dicht", with parts replaced. */
const quote = (parts: Partial<QuotedSentence> = {}): Sentence => ({
  kind: 'quoted',
  text: 'De weg is dicht.',
  item: 'i_01',
  version: 1,
  field: 'text',
  start: 11,
  end: 46,
  quote: text.slice(11),
  cuts: [{ start: 26, end: 46 }],
  ...parts,
});

const failureOf = (run: () => void): unknown => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof FailureError ? error.failure : error;
  }
};

const check = (sentence: Sentence): unknown =>
  failureOf(() => assertEvidence(sampleBriefing({ core: [sentence] })));

describe('a sentence with its evidence', () => {
  const rest = { title: quoted('i_01', 'a'.repeat(longestQuote), 'title') };
  it.each<[string, Sentence]>([
    ['a trimmed quote', quote()],
    ['a quote with an ellipsis for its cut', quote({ text: 'De weg is dicht (…)' })],
    ['a quote with a capital of its own', quote({ text: 'de weg is dicht' })],
    [
      'a quote with two cuts',
      quote({
        text: 'De weg […] dicht.',
        cuts: [
          { start: 18, end: 20 },
          { start: 26, end: 46 },
        ],
      }),
    ],
    ['a quote as long as may be', rest.title],
    ['numbers', computed('3 berichten.', ['i_01'])],
    ['no items behind numbers', computed('Niets gehoord uit Noord.', [])],
    ['advice', advised('Volg dit.', 'H01')],
    ['a line of the catalogue', fixed('Geen peiling.')],
    ['a person', written('Goedemiddag.')],
  ])('passes: %s', (_, sentence) => {
    expect(check(sentence)).toBeNull();
  });
});

describe('a sentence without its evidence', () => {
  const long = 'a'.repeat(longestQuote + 1);
  it.each<[string, Sentence]>([
    ['an item that is not cited', quote({ item: 'i_99' })],
    ['another version of the item', quote({ version: 2 })],
    ['a start behind its end', quote({ start: 46, end: 11 })],
    ['an empty stretch', quote({ start: 11, end: 11, quote: '' })],
    ['a start before the text', quote({ start: -1, end: 34 })],
    ['a start between two signs', quote({ start: 11.5, end: 46.5 })],
    ['a quote of another length', quote({ end: 45 })],
    ['a quote that is too long', quoted('i_01', long)],
    ['a cut outside the quote', quote({ cuts: [{ start: 26, end: 47 }] })],
    ['a cut before the quote', quote({ cuts: [{ start: 3, end: 12 }] })],
    ['an empty cut', quote({ cuts: [{ start: 26, end: 26 }] })],
    [
      'cuts over each other',
      quote({
        cuts: [
          { start: 26, end: 40 },
          { start: 30, end: 46 },
        ],
      }),
    ],
    ['other words than the source has', quote({ text: 'De weg is open.' })],
    ['more words than the source has', quote({ text: 'De hele weg is dicht.' })],
    ['fewer words without a cut', quote({ cuts: [] })],
    ['an empty quote', quote({ text: ' ' })],
    ['a rule without a name', computed('3 berichten.', [], ' ')],
    [
      'a number that is none',
      { kind: 'computed', text: 'x', rule: 'r', numbers: { n: Number.NaN }, items: [] },
    ],
    ['an endless number', { kind: 'computed', text: 'x', rule: 'r', numbers: { n: 1 / 0 }, items: [] }],
    ['a course that does not exist', advised('Doe iets.', 'H18')],
    ['no course', advised('Doe iets.', '')],
    ['no key', fixed('Geen peiling.', '')],
    ['nobody', { kind: 'written', text: 'x', role: '', at: '2026-03-10T07:41:00Z' }],
    ['no moment', { kind: 'written', text: 'x', role: 'griffier', at: 'gisteren' }],
    ['no words', fixed('', 'key')],
  ])('is refused: %s', (_, sentence) => {
    expect(check(sentence)).toMatchObject({ code: 'internal', key: 'briefing-sentence' });
  });

  const bad = quote({ item: 'i_99' });
  const draft = { ...draftOf(), parts: [{ kind: 'text', heading: null, sentences: [bad] }] } as const;
  it.each([
    ['core', { core: [bad] }],
    ['agenda', { agenda: [bad] }],
    ['decide', { decide: [bad] }],
    ['nothing', { nothing: [bad] }],
    ['cautions', { cautions: [bad] }],
    ['a title', { stories: [sampleStory('s', { title: bad })] }],
    ['listen', { stories: [sampleStory('s', { listen: [bad] })] }],
    ['interpret', { stories: [sampleStory('s', { interpret: [bad] })] }],
    ['act', { stories: [sampleStory('s', { act: [bad] })] }],
    ['a draft', { stories: [sampleStory('s', { draft })] }],
    ['a story that is only listed', { stories: [sampleStory('s', { placement: 'unchanged', title: bad })] }],
  ])('is found in %s', (_, parts) => {
    expect(failureOf(() => assertEvidence(sampleBriefing(parts)))).toMatchObject({
      key: 'briefing-sentence',
    });
  });

  it('is found in a document that has more than its briefing', () => {
    const { briefing, document } = sampleComposed();
    const extra = { kind: 'paragraph', sentences: [{ sentence: bad, notes: [] }] } as const;
    expect(failureOf(() => assertEvidence(briefing, document))).toBeNull();
    expect(failureOf(() => assertEvidence(briefing, [...document, extra]))).toMatchObject({
      key: 'briefing-sentence',
      args: { kind: 'quoted' },
    });
  });
});

function draftOf() {
  return {
    story: 's',
    course: 'H03',
    register: 'webcare',
    capacity: 'municipality',
    product: 'webcare',
    ours: [],
    commitments: [],
    open: [],
  } as const;
}

it('passes whole briefings', () => {
  for (const { briefing, document } of [sampleComposed(), hostileComposed()])
    expect(failureOf(() => assertEvidence(briefing, document))).toBeNull();
});
