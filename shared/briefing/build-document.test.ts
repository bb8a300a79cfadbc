import { describe, expect, it } from 'vitest';
import {
  computed,
  fixed,
  quoted,
  sampleBriefing,
  sampleComposed,
  sampleStory,
} from '../../test/support/sample-briefing.ts';
import { sampleItems } from '../../test/support/sample-items.ts';
import type { Briefing } from '../model/briefing.ts';
import { buildDocument } from './build-document.ts';
import type { Block } from './document.ts';
import { sentencesIn } from './document-sentences.ts';
import { mostNotes } from './number-items.ts';
import { quietNotes } from './quiet-notes.ts';

const kinds = (document: readonly Block[]): readonly string[] =>
  document.map((block) => (block.kind === 'heading' ? `heading:${block.section}` : block.kind));

const of = <K extends Block['kind']>(
  document: readonly Block[],
  kind: K,
): readonly Extract<Block, { kind: K }>[] =>
  document.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

const build = (parts: Partial<Briefing>): readonly Block[] => buildDocument(sampleBriefing(parts));

describe('the anatomy', () => {
  it('has every block in reading order', () => {
    expect(kinds(sampleComposed().document)).toEqual([
      'title',
      'page',
      'heading:core',
      'paragraph',
      'heading:agenda',
      'list',
      'heading:decide',
      'list',
      'heading:nothing',
      'list',
      'caution',
      'page',
      'heading:stories',
      'story',
      'story',
      'story',
      'story',
      'story',
      'appendix',
      'heading:drafts',
      'draft',
      'draft',
      'heading:others',
      'list',
      'heading:unchanged',
      'list',
      'heading:sources',
      'sources',
    ]);
  });

  it('names the municipality, the day in words and the reader', () => {
    const [title] = of(sampleComposed().document, 'title');
    expect(title?.text).toBe('Briefing Lindewaard');
    expect(title?.subtitle).toContain('dinsdag 10 maart 2026');
    expect(title?.subtitle).toContain('Wethouder');
  });

  it('gives the griffier facts only: nothing to decide, nothing to leave', () => {
    const sections = kinds(build({ role: 'griffier' }));
    expect(sections).not.toContain('heading:decide');
    expect(sections).not.toContain('heading:nothing');
    const [title] = of(build({ role: 'griffier' }), 'title');
    expect(title?.subtitle).toContain('raad');
  });

  it('has no heading over nothing', () => {
    const empty = build({
      agenda: [],
      decide: [],
      nothing: [],
      cautions: [],
      stories: [],
      core: [fixed('Stil.')],
    });
    expect(kinds(empty)).toEqual(['title', 'page', 'heading:core', 'paragraph']);
  });

  it('has no second page without stories for it', () => {
    const quiet = build({ stories: [sampleStory('s', { placement: 'unchanged' })] });
    expect(of(quiet, 'page').map(({ number }) => number)).toEqual([1]);
    expect(kinds(quiet)).not.toContain('heading:stories');
    expect(kinds(quiet)).toContain('heading:unchanged');
  });
});

describe('a story', () => {
  it('is numbered from 1 and told in three labelled lines', () => {
    const stories = of(sampleComposed().document, 'story');
    expect(stories.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(stories[0]?.lines.map(({ step, label }) => [step, label])).toEqual([
      ['listen', 'Luisteren'],
      ['interpret', 'Duiden'],
      ['act', 'Doen'],
    ]);
  });

  it('leaves out a line with nothing in it', () => {
    const [story] = of(build({ stories: [sampleStory('s', { listen: [fixed('Iets.')] })] }), 'story');
    expect(story?.lines.map(({ step }) => step)).toEqual(['listen']);
  });

  it.each([
    [[{ code: 'WK999901', name: 'Molenbuurt' }], 'wijk', 'Molenbuurt'],
    [[], 'gemeente', 'hele gemeente'],
    [[], 'onbekend', 'wijk onbekend'],
  ] as const)('is tagged with its place: %j %s', (wards, scope, tag) => {
    const [story] = of(build({ stories: [sampleStory('s', { wards, scope })] }), 'story');
    expect(story?.tags).toEqual([tag, 'Verkeer']);
  });

  it('shows a number once on a page, and at every quote', () => {
    const document = quietNotes(
      build({
        stories: [
          sampleStory('s', {
            listen: [computed('2 berichten.', ['i_01', 'i_02']), quoted('i_02', 'Een quote.')],
            interpret: [computed('Nog iets.', ['i_01', 'i_02', 'i_03'])],
          }),
        ],
      }),
    );
    const [story] = of(document, 'story');
    expect(story?.title.notes).toEqual([1]);
    expect(story?.lines.map(({ sentences }) => sentences.map(({ notes }) => notes))).toEqual([
      [[2], [2]],
      [[3]],
    ]);
  });

  it('lists only titles outside the page', () => {
    const stories = ['appendix', 'unchanged'] as const;
    const document = build({
      stories: stories.map((placement) =>
        sampleStory(placement, {
          placement,
          listen: [fixed('Niet hier.')],
          title: fixed(`Titel ${placement}`),
        }),
      ),
    });
    const texts = document.flatMap(sentencesIn).map(({ sentence }) => sentence.text);
    expect(texts).toContain('Titel appendix');
    expect(texts).toContain('Titel unchanged');
    expect(texts).not.toContain('Niet hier.');
  });
});

describe('drafts', () => {
  it('carry a label, marks around a quoted title, and open fields in words', () => {
    const [draft] = of(sampleComposed().document, 'draft');
    expect(draft?.label).toBe('Concept, niet gecontroleerd · webcare · namens de gemeente');
    expect(draft?.title).toBe('“Molenweg twee weken dicht tussen kerk en rotonde”');
    expect(draft?.open.join()).toContain('feitcheck');
    expect(draft?.open.join()).not.toContain('open.');
  });

  it('show an unknown open field rather than drop it', () => {
    const story = sampleBriefing().stories.find((each) => each.draft !== null);
    const draft = story?.draft ?? null;
    const document = build({
      stories: [sampleStory('s', { draft: draft === null ? null : { ...draft, open: ['nieuw-veld'] } })],
    });
    expect(of(document, 'draft')[0]?.open.join()).toContain('nieuw-veld');
  });
});

describe('notes and sources', () => {
  it('number what a sentence rests on, three at most', () => {
    const items = sampleItems.slice(0, 5).map(({ id }) => id);
    const [paragraph] = of(build({ core: [computed('5 berichten.', items)] }), 'paragraph');
    expect(paragraph?.sentences[0]?.notes).toEqual([1, 2, 3].slice(0, mostNotes));
  });

  it('leave out an item that is not cited', () => {
    const [paragraph] = of(build({ core: [computed('2 berichten.', ['i_77', 'i_02'])] }), 'paragraph');
    expect(paragraph?.sentences[0]?.notes).toEqual([2]);
  });

  it('have a source for every note, and no source without a note', () => {
    const { document } = sampleComposed();
    const noted = new Set(document.flatMap(sentencesIn).flatMap(({ notes }) => notes));
    const sources = of(document, 'sources').flatMap(({ notes }) => notes.map(({ number }) => number));
    expect([...noted].toSorted((a, b) => a - b)).toEqual(sources);
    expect(sources).not.toContain(17);
  });

  it('tell publisher, moment in Amsterdam and link; say so where there is no date', () => {
    const notes = of(sampleComposed().document, 'sources').flatMap((block) => block.notes);
    expect(notes[0]).toMatchObject({
      number: 1,
      item: 'i_01',
      publisher: 'Lindewaards Nieuwsblad',
      when: '9 maart 08.15 uur',
      link: 'https://nieuwsblad.example/lindewaard/molenweg-dicht',
    });
    expect(notes.find(({ number }) => number === 9)).toMatchObject({ when: 'zonder datum', link: null });
  });

  it('keep residents without a title', () => {
    const notes = of(sampleComposed().document, 'sources').flatMap((block) => block.notes);
    expect(
      notes.filter(({ publisher }) => publisher.startsWith('Buurtforum')).map(({ title }) => title),
    ).toEqual(['', '', '', '', '']);
  });
});

it('is a pure function of its briefing', () => {
  expect(buildDocument(sampleBriefing())).toEqual(buildDocument(sampleBriefing()));
});
