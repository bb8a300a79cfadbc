import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComposedBriefing } from '../../../shared/briefing/composed.ts';
import { shownText } from '../../../shared/briefing/fold-text.ts';
import { attacks, hostileComposed } from '../../../test/support/hostile-briefing.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '../../../test/support/read-xml.ts';
import { sampleComposed } from '../../../test/support/sample-briefing.ts';
import { toDocx } from './to-docx.ts';

interface Word {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly paragraphs: readonly XmlElement[];
}

async function open(composed: ComposedBriefing): Promise<Word> {
  const bytes = await toDocx(composed);
  const entries = Object.entries(unzipSync(bytes)).map(
    ([path, part]) => [path, readXml(strFromU8(part))] as const,
  );
  const parts = new Map(entries);
  const body = parts.get('word/document.xml');
  const paragraphs = body === undefined ? [] : elementsOf(body).filter(({ name }) => name === 'w:p');
  return { bytes, parts, paragraphs };
}

let sample: Word;
let hostile: Word;
beforeAll(async () => {
  sample = await open(sampleComposed());
  hostile = await open(hostileComposed());
});

const all = (word: Word, name: string, path = 'word/document.xml'): readonly XmlElement[] => {
  const part = word.parts.get(path);
  return part === undefined ? [] : elementsOf(part).filter((each) => each.name === name);
};

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

const styleOf = (paragraph: XmlElement): string =>
  value(elementsOf(paragraph).find(({ name }) => name === 'w:pStyle')) ?? 'Normal';

const styled = (word: Word, style: string): readonly string[] =>
  word.paragraphs.filter((paragraph) => styleOf(paragraph) === style).map(textOf);

describe('the file', () => {
  it('holds well-formed parts, and every relation that it names', () => {
    for (const word of [sample, hostile]) {
      const known = new Set(
        all(word, 'Relationship', 'word/_rels/document.xml.rels').map(({ attributes }) => attributes['Id']),
      );
      for (const each of elementsOf(word.parts.get('word/document.xml') as XmlElement))
        if (each.attributes['r:id'] !== undefined) expect(known).toContain(each.attributes['r:id']);
    }
  });

  it('says its title, its language and the day of the briefing', () => {
    const core = elementsOf(sample.parts.get('docProps/core.xml') as XmlElement);
    const told = Object.fromEntries(core.map((each) => [each.name, textOf(each)]));
    expect(told).toMatchObject({
      'dc:title': 'Briefing Lindewaard, dinsdag 10 maart 2026 · Wethouder · niet nagekeken',
      'dc:language': 'nl-NL',
      'dc:creator': 'Luisterpost',
      'cp:lastModifiedBy': 'Luisterpost',
      'dcterms:created': '2026-03-10T06:00:00Z',
      'dcterms:modified': '2026-03-10T06:00:00Z',
    });
    const language = all(sample, 'w:lang', 'word/styles.xml');
    expect(value(language[0])).toBe('nl-NL');
  });

  it('is the same bytes twice, also after other files', async () => {
    expect(Buffer.compare(await toDocx(sampleComposed()), sample.bytes)).toBe(0);
    await toDocx(hostileComposed());
    expect(Buffer.compare(await toDocx(sampleComposed()), sample.bytes)).toBe(0);
    expect(Buffer.compare(await toDocx(hostileComposed()), hostile.bytes)).toBe(0);
  });

  it('has no random names, and archive dates that never change', () => {
    const text = [...sample.parts.values()].map((part) => JSON.stringify(part)).join('');
    expect(text).not.toMatch(/rId[\w-]{20,}/);
    expect(sample.bytes.subarray(10, 14)).toEqual(new Uint8Array([0, 0, 33, 0]));
  });
});

describe('the text', () => {
  it('has real headings in order', () => {
    expect(styled(sample, 'Heading1')).toEqual(['Briefing Lindewaard']);
    expect(styled(sample, 'Heading2')).toEqual([
      'Kernbeeld',
      'Agenda',
      'Vóór 12.00 uur beslissen of doen',
      'Hoeft u niets mee',
      'Verhalen',
      'Bijlage',
      'Conceptreacties',
      'Ook gezien',
      'Ongewijzigd',
      'Bronnen',
    ]);
    expect(styled(sample, 'Heading3')).toHaveLength(7);
    expect(styled(sample, 'Heading3')[0]).toBe('1. “Molenweg twee weken dicht tussen kerk en rotonde”1');
  });

  it('has real lists', () => {
    const listed = sample.paragraphs.filter((each) =>
      elementsOf(each).some(({ name }) => name === 'w:numPr'),
    );
    expect(listed).toHaveLength(9);
    expect(textOf(listed[0] as XmlElement)).toBe('10.30 uur, opening buurthuis De Spil in Noord.');
    expect(value(all(sample, 'w:numFmt', 'word/numbering.xml')[0])).toBe('bullet');
  });

  it('starts the stories and the appendix on a page of their own', () => {
    const first = sample.paragraphs.filter((each) =>
      elementsOf(each).some(
        ({ name, attributes }) => name === 'w:pageBreakBefore' && attributes['w:val'] !== 'false',
      ),
    );
    expect(first.map(textOf)).toEqual(['Verhalen', 'Bijlage']);
  });

  it('keeps the three lines of a story under it', () => {
    const steps = styled(sample, 'Step');
    expect(steps).toHaveLength(15);
    expect(steps.slice(0, 3).map((line) => /^\S+?(?=“|[A-Z](?=[a-z]+ )|\d)/.exec(line)?.[0])).toEqual([
      'Luisteren',
      'Duiden',
      'Doen',
    ]);
  });

  it('counts the pages with fields, without a head on the first', () => {
    const feet = [...sample.parts.keys()].filter((path) => path.startsWith('word/footer'));
    for (const path of feet) {
      const codes = all(sample, 'w:instrText', path).map(textOf);
      expect(codes.join()).toMatch(/PAGE.*NUMPAGES/);
    }
    expect(feet).toHaveLength(2);
    expect(all(sample, 'w:titlePg')).toHaveLength(1);
  });

  it('shows every attack as text', () => {
    const text = hostile.paragraphs.map(textOf).join('\n');
    for (const attack of Object.values(attacks)) expect(text).toContain(shownText(attack));
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('has no field of its own making in the body', () => {
    for (const name of ['w:instrText', 'w:fldSimple', 'w:object', 'w:pict', 'w:altChunk'])
      expect(all(hostile, name)).toEqual([]);
  });
});

describe('notes and links', () => {
  it('lead from a raised number to its source', () => {
    const marks = all(sample, 'w:bookmarkStart');
    expect(marks.map(({ attributes }) => attributes['w:name'])).toEqual(
      Array.from({ length: 16 }, (_, index) => `bron_${index + 1}`),
    );
    expect(new Set(marks.map(({ attributes }) => attributes['w:id'])).size).toBe(16);
    const ends = all(sample, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
    expect(ends).toEqual(marks.map(({ attributes }) => attributes['w:id']));
    const names = new Set(marks.map(({ attributes }) => attributes['w:name']));
    const inner = all(sample, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor'] !== undefined);
    expect(inner.length).toBeGreaterThan(20);
    for (const link of inner) {
      expect(names).toContain(link.attributes['w:anchor']);
      expect(link.attributes['w:anchor']).toBe(`bron_${textOf(link)}`);
      expect(value(elementsOf(link).find(({ name }) => name === 'w:vertAlign'))).toBe('superscript');
    }
  });

  it('lead to the web only', () => {
    for (const word of [sample, hostile]) {
      const outside = all(word, 'Relationship', 'word/_rels/document.xml.rels').filter(
        ({ attributes }) => attributes['TargetMode'] === 'External',
      );
      expect(outside.length).toBeGreaterThan(0);
      for (const { attributes } of outside) expect(attributes['Target']).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
    }
    for (const path of [...hostile.parts.keys()].filter(
      (each) => each.endsWith('.rels') && !each.includes('document'),
    ))
      for (const { attributes } of all(hostile, 'Relationship', path))
        expect(attributes['TargetMode']).not.toBe('External');
  });
});
