/** Which facts are told, in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactAspect } from '../model/fact.ts';
import { keysOf } from './draft-facts.ts';
import { concernOf, type RunContext, type RunSize, runOf } from './draft-run.ts';
import type { Sayable } from './draft-sayable.ts';
import { denialShape } from './words/draft-sentence-words.ts';

let made = 0;
const fact = (text: string, more: Partial<Sayable> = {}): Sayable => {
  made += 1;
  return {
    id: `p_${made}`,
    sentence: { kind: 'written', text, role: 'bestuursadviseur', at: '2026-03-03T08:00:00Z' },
    item: 'i_1',
    start: made * 100,
    own: true,
    publisher: null,
    reported: false,
    aspect: 'what',
    folded: text.toLowerCase(),
    leaning: false,
    before: null,
    words: text.split(' ').length,
    keys: keysOf(text),
    helpful: false,
    denial: denialShape.test(text.toLowerCase()),
    paper: false,
    decree: false,
    kept: false,
    date: '2026-03-03',
    ...more,
  };
};

const context = (asked: readonly string[] = [], more: Partial<RunContext> = {}): RunContext => ({
  course: 'H03',
  asked,
  concern: concernOf(asked),
  date: '2026-03-03',
  doubt: false,
  titles: new Set(),
  ...more,
});
const size: RunSize = { words: 60, sentences: 5, longest: 24 };
const told = (facts: readonly Sayable[], of = context(), within = size): readonly string[] =>
  runOf(facts, of, within).facts.map(({ sentence }) => sentence.text);

const closed = 'De brug is tot en met 4 april dicht.';
const asphalt = 'De brug krijgt nieuw asfalt van een aannemer.';
const question = 'Hoe lang is de brug nog dicht?';

describe('runOf', () => {
  it('opens with the answer, and says that it is one', () => {
    const run = runOf([fact(asphalt), fact(closed)], context([question]), size);
    expect(run.answers).toBe(true);
    expect(run.facts[0]?.sentence.text).toBe(closed);
    expect(runOf([fact('De zomermarkt is op het plein.')], context([question]), size).answers).toBe(false);
  });

  it('opens with what is not so where people doubt', () => {
    const facts = [
      fact('De school aan de Esweg krijgt een nieuwe vloer.'),
      fact('Er komt geen azc in de school aan de Esweg.'),
    ];
    const doubt = context([], { doubt: true, course: 'H04', concern: concernOf(['azc in de school']) });
    expect(told(facts, doubt)[0]).toBe('Er komt geen azc in de school aan de Esweg.');
  });

  it('opens with what a person kept', () => {
    const kept = fact('De brug gaat op 5 april weer open.', { kept: true, item: null });
    expect(told([fact(asphalt), kept])[0]).toBe(kept.sentence.text);
  });

  it('tells what leans only right behind its neighbour', () => {
    const first = fact(closed, { aspect: 'when' });
    const leaning = fact('Fietsers kunnen er wel langs.', {
      leaning: true,
      before: first.id,
      aspect: 'alternative',
    });
    expect(told([first, leaning], context([question]))).toEqual([closed, leaning.sentence.text]);
    const orphan = { ...leaning, before: null };
    expect(told([first, orphan], context([question]))).toEqual([closed]);
    expect(told([orphan])).toEqual([]);
    const elsewhere = fact('Het verkeer volgt de borden via de Kerkstraat.', { aspect: 'alternative' });
    const behind = { ...leaning, before: elsewhere.id, start: elsewhere.start + 1 };
    const run = told([first, elsewhere, behind], context([question]));
    expect(run.indexOf(leaning.sentence.text)).toBe(run.indexOf(elsewhere.sentence.text) + 1);
  });

  it('does not fill space with background', () => {
    const facts = [
      fact(closed, { aspect: 'when' }),
      fact('De brug is gebouwd in 1971.', { item: 'i_2' }),
      fact('Het waterschap heeft een kantoor in Almelo.', { item: 'i_2' }),
    ];
    expect(told(facts, context([question]))).toEqual([closed]);
  });

  it('never mixes senders in one run', () => {
    const other = fact('Fietsers volgen de omleiding via de Kerkstraat.', {
      own: false,
      publisher: 'Waterschap Oost',
      item: 'i_2',
      aspect: 'alternative',
    });
    expect(told([fact(closed), other], context([question]))).toEqual([closed]);
  });

  it('says nothing twice', () => {
    const again = fact('De brug is dicht tot en met 4 april.', { aspect: 'when', item: 'i_2' });
    expect(told([fact(closed, { aspect: 'when' }), again], context([question]))).toHaveLength(1);
  });

  it('closes with the way to reach us', () => {
    const facts = [
      fact('Bel voor vragen het algemene nummer van de gemeente.', { aspect: 'contact' }),
      fact(closed, { aspect: 'when' }),
      fact('Fietsers volgen de omleiding via de Kerkstraat.', { aspect: 'alternative' }),
    ];
    expect(told(facts, context([question])).at(-1)).toContain('algemene nummer');
  });

  it('is empty where nothing stands alone', () => {
    expect(runOf([], context(), size)).toEqual({ facts: [], answers: false });
    expect(told([fact(`De brug is dicht ${'en nog eens dicht '.repeat(10)}.`)])).toEqual([]);
  });

  it('keeps to its bounds, tells each fact once, and leans on nothing that is not there', () => {
    const aspects: readonly FactAspect[] = ['what', 'when', 'alternative', 'contact', 'reason', 'admission'];
    const any = fc.record({
      text: fc.constantFrom(
        closed,
        asphalt,
        'Fietsers kunnen er langs.',
        'Bel de gemeente.',
        'De bus rijdt om via het plein.',
      ),
      aspect: fc.constantFrom(...aspects),
      item: fc.constantFrom('i_1', 'i_2'),
      own: fc.boolean(),
      kept: fc.boolean(),
      leaning: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 9 }),
        fc.boolean(),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (specs, doubt, words, sentences) => {
          const facts = specs.map(({ text, ...more }) => fact(text, more));
          const linked = facts.map((each, at) => ({
            ...each,
            before: each.leaning ? (facts[at - 1]?.id ?? null) : null,
          }));
          const run = runOf(linked, context([question], { doubt }), { words, sentences, longest: 24 }).facts;
          expect(run.length).toBeLessThanOrEqual(sentences);
          expect(new Set(run.map(({ id }) => id)).size).toBe(run.length);
          const [lead, ...rest] = run;
          if (lead === undefined) return;
          expect(lead.leaning).toBe(false);
          expect(rest.reduce((sum, each) => sum + each.words, lead.words)).toBeLessThanOrEqual(
            Math.max(words, lead.words),
          );
          for (const [at, each] of run.entries()) if (each.leaning) expect(run[at - 1]?.id).toBe(each.before);
          expect(new Set(run.map(({ own }) => own)).size).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
