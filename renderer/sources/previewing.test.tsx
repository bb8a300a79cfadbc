import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SourcePreview } from '../../shared/model/preview.ts';
import type { Failure } from '../../shared/result.ts';
import { PreviewCard } from './preview-card.tsx';
import { kindLine, rhythmLine, wardLine } from './preview-words.ts';
import { nextTab } from './tabs.tsx';
import { type Trial, trialCounts } from './use-trials.ts';
import { outcomeLine } from './use-try-now.ts';

const preview: SourcePreview = {
  proposal: {
    url: 'https://www.bode.example/feed',
    kind: 'feed',
    title: 'De Bode',
    publisher: 'bode.example',
    voice: 'press',
    licence: 'quote',
    site: null,
    origin: 'declared',
  },
  known: false,
  failure: null,
  entries: 20,
  newest: [
    { title: 'Brug dicht', published: '2026-03-03T07:00:00Z' },
    { title: '', published: null },
  ],
  perWeek: 12.4,
  language: 'nl',
  ward: { code: 'WK016801', name: 'Overdinkel', share: 0.8 },
};
const failure = (retry: boolean): Failure => ({
  code: 'network',
  key: 'source-unreachable',
  args: { url: 'https://bode.example' },
  retry,
});
const card = (over: Partial<SourcePreview> = {}): string =>
  renderToStaticMarkup(
    <PreviewCard preview={{ ...preview, ...over }} wards={[]} follow={() => Promise.resolve(null)} />,
  );

describe('a source before it is followed', () => {
  it('says what it is, how often, which language and ward', () => {
    expect(kindLine(preview.proposal)).toBe('feed · pers · bode.example');
    expect(rhythmLine(preview)).toBe('20 berichten te lezen · ongeveer 12 per week · taal: Nederlands');
    expect(wardLine(preview)).toBe('Vooral over Overdinkel: 80% van de berichten noemt die plek.');
  });

  it.each([
    [0.4, 5, '5 berichten te lezen · minder dan één per week'],
    [1, 1, '1 bericht te lezen · ongeveer 1 per week'],
    [null, 5, '5 berichten te lezen · hoe vaak er iets verschijnt, is niet te zien'],
    [null, 0, 'er staan nu geen berichten in'],
  ])('with %s a week and %i entries reads: %s', (perWeek, entries, line) => {
    expect(rhythmLine({ perWeek, entries, language: null })).toBe(line);
  });

  it('shows the newest, also without date or title', () => {
    expect(card()).toContain('Brug dicht <small>3 maart 08.00 uur</small>');
    expect(card()).toContain('(zonder titel) <small>zonder datum</small>');
  });

  it('is followed with a button; the ward is never chosen by itself', () => {
    expect(card()).toContain('aria-label="Volg: De Bode"');
    expect(card()).toContain('<option value="" selected="">de hele gemeente, of wisselend</option>');
  });

  it('cannot be followed twice, nor where it will never work', () => {
    expect(card({ known: true })).toContain('U volgt deze bron al.');
    expect(card({ known: true })).not.toContain('<form');
    expect(card({ failure: failure(false) })).not.toContain('<form');
    expect(card({ failure: failure(false) })).toContain('Lukt nu niet: https://bode.example is niet');
    expect(card({ failure: failure(true) })).toContain('Toch volgen: De Bode');
  });
});

describe('trying the proposals', () => {
  it('counts what ended and what works', () => {
    const trials = new Map<string, Trial>([
      ['a', { preview }],
      ['b', { failure: failure(true) }],
      ['c', null],
      ['d', { preview: { ...preview, failure: failure(true) } }],
    ]);
    const proposals = ['a', 'b', 'c', 'd', 'e'].map((url) => ({ url }));
    expect(trialCounts(proposals, trials)).toEqual({ done: 3, works: 1, total: 5 });
  });
});

describe('trying a source now', () => {
  it.each([
    [{ failure: null, added: 3, edited: 1 }, '3 nieuw, 1 gewijzigd.'],
    [{ failure: null, added: 0, edited: 0 }, 'niets nieuws.'],
    [{ failure: failure(true), added: 0, edited: 0 }, 'https://bode.example is niet bereikbaar.'],
  ])('says what came of it', (report, line) => {
    expect(outcomeLine(report)).toBe(line);
  });
});

describe('tabs', () => {
  it.each([
    ['ArrowRight', 'c', 'a'],
    ['ArrowLeft', 'a', 'c'],
    ['Home', 'b', 'a'],
    ['End', 'a', 'c'],
    ['Enter', 'a', null],
  ])('%s on %s leads to %s', (key, open, next) => {
    expect(nextTab(['a', 'b', 'c'], open, key)).toBe(next);
  });
});
