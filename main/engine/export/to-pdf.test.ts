import { beforeAll, describe, expect, it } from 'vitest';
import type { ComposedBriefing } from '../../../shared/briefing/composed.ts';
import { hostileComposed } from '../../../test/support/hostile-briefing.ts';
import {
  pageText,
  pdfString,
  type ReadPdf,
  readPdf,
  ref,
  refs,
  stretchesOf,
} from '../../../test/support/read-pdf.ts';
import {
  computed,
  quoted,
  sampleComposed,
  sampleStory,
  written,
} from '../../../test/support/sample-briefing.ts';
import { toPdf } from './to-pdf.ts';

const open = async (composed: ComposedBriefing): Promise<ReadPdf> => readPdf(await toPdf(composed));

let bytes: Uint8Array;
let pdf: ReadPdf;
let hostile: ReadPdf;
beforeAll(async () => {
  bytes = await toPdf(sampleComposed());
  pdf = readPdf(bytes);
  hostile = await open(hostileComposed());
});

const dictsOf = ({ objects }: ReadPdf, pattern: RegExp): readonly string[] =>
  [...objects.values()].map(({ dict }) => dict).filter((dict) => pattern.test(dict));

const pagesOf = (each: ReadPdf): readonly string[] => each.pages.map((page) => pageText(each, page));

/** Types of the structure's elements in reading order, from the top. */
function outline({ objects }: ReadPdf): readonly string[] {
  const types: string[] = [];
  const walk = (number: number): void => {
    const dict = objects.get(number)?.dict ?? '';
    types.push(/\/S \/(\w+)/.exec(dict)?.[1] ?? '');
    for (const child of refs(dict, 'K'))
      if (/\/S \/\w+\n\/P|\/P \d+ 0 R/.test(objects.get(child)?.dict ?? '')) walk(child);
  };
  const [root = ''] = dictsOf({ objects, pages: [] }, /\/Type \/StructTreeRoot/);
  refs(root, 'K').forEach(walk);
  return types;
}

describe('the file', () => {
  it('says what it is: tagged, PDF/UA, Dutch, titled, dated by the briefing', () => {
    const [catalog = ''] = dictsOf(pdf, /\/Type \/Catalog/);
    expect(Buffer.from(bytes).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(pdfString(catalog, 'Lang')).toBe('nl-NL');
    expect(ref(catalog, 'StructTreeRoot')).not.toBeNull();
    expect(pdf.objects.get(ref(catalog, 'MarkInfo') ?? 0)?.dict).toContain('/Marked true');
    expect(pdf.objects.get(ref(catalog, 'ViewerPreferences') ?? 0)?.dict).toContain('/DisplayDocTitle true');
    const metadata = pdf.objects.get(ref(catalog, 'Metadata') ?? 0)?.stream?.toString('utf8') ?? '';
    expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(metadata).toContain('Briefing Lindewaard');
    const [info = ''] = dictsOf(pdf, /\/CreationDate/);
    const told = (key: string): string | null =>
      pdfString(`/V ${pdf.objects.get(ref(info, key) ?? 0)?.dict}`, 'V');
    expect(told('Title')).toBe('Briefing Lindewaard, dinsdag 10 maart 2026 · Wethouder · niet nagekeken');
    expect(told('CreationDate')).toBe('D:20260310060000Z');
    expect(told('ModDate')).toBe('D:20260310060000Z');
  });

  it('embeds its fonts, with a way back to text', () => {
    const fonts = dictsOf(pdf, /\/Subtype \/Type0/);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(ref(font, 'ToUnicode')).not.toBeNull();
    for (const descriptor of dictsOf(pdf, /\/Type \/FontDescriptor/)) {
      expect(ref(descriptor, 'FontFile2') ?? ref(descriptor, 'FontFile3')).not.toBeNull();
      expect(descriptor).toContain('SourceSans3');
    }
    expect(dictsOf(pdf, /Helvetica|Times/)).toEqual([]);
  });

  it('runs nothing and reaches nothing', () => {
    for (const each of [pdf, hostile]) {
      const all = [...each.objects.values()].map(({ dict }) => dict).join('\n');
      expect(all).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFiles|OpenAction|AA|SubmitForm|GoToR)\b/);
    }
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.compare(await toPdf(sampleComposed()), bytes)).toBe(0);
    const [one, two] = [await toPdf(hostileComposed()), await toPdf(hostileComposed())];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

describe('the pages', () => {
  it('are the front page, the stories, and the appendix', () => {
    const [front = '', stories = '', appendix = '', ...more] = pagesOf(pdf);
    expect(more).toEqual([]);
    for (const part of [
      'Kernbeeld',
      'Agenda',
      'Vóór 12.00 uur beslissen of doen',
      'Hoeft u niets mee',
      'geen peiling',
    ])
      expect(front).toContain(part);
    expect(front).not.toContain('Verhalen');
    for (const part of ['Verhalen', '1. “Molenweg', '5. “Gewonde fietser', 'Luisteren', 'Duiden', 'Doen'])
      expect(stories).toContain(part);
    expect(stories).not.toContain('Bijlage');
    for (const part of ['Bijlage', 'Conceptreacties', 'Ook gezien', 'Ongewijzigd', 'Bronnen'])
      expect(appendix).toContain(part);
  });

  it('are A4, numbered, and carry a running head from the second on', () => {
    for (const { dict } of pdf.pages) expect(dict).toContain('/MediaBox [0 0 595.28 841.89]');
    pagesOf(pdf).forEach((text, index) => {
      expect(text).toContain(`Pagina ${index + 1} van 3`);
      expect(text.includes('Briefing Lindewaard · dinsdag 10 maart 2026')).toBe(index > 0);
    });
  });

  it('hold a body of 750 words on two', async () => {
    const filler =
      'Bewoners en winkeliers vragen wanneer de weg weer opengaat en waar de omleiding staat aangegeven. ';
    const long = computed(filler.repeat(4).trim(), ['i_01', 'i_02', 'i_03']);
    const stories = Array.from({ length: 5 }, (_, index) =>
      sampleStory(`s_${index}`, {
        title: quoted('i_05', filler.trim(), 'title'),
        themes: ['sport-cultuur', 'bestuur'],
        listen: [long],
        interpret: [computed(filler.repeat(2).trim(), ['i_04'])],
        act: [written(filler.trim())],
      }),
    );
    const full = await open(sampleComposed({ stories }));
    const appendix = pagesOf(full).findIndex((text) => text.includes('Bijlage'));
    expect(appendix).toBe(2);
  });

  it('lose no story and no line when they are many', async () => {
    const stories = Array.from({ length: 40 }, (_, index) =>
      sampleStory(`s_${index}`, {
        title: written(`Verhaal nummer ${index} eindigt hier`),
        listen: [written(`Begin ${index}. ${'Woorden over de afsluiting. '.repeat(30)} Einde ${index}.`)],
      }),
    );
    const long = await open(sampleComposed({ stories }));
    const all = pagesOf(long).join('');
    for (let index = 0; index < 40; index++) {
      expect(all).toContain(`Verhaal nummer ${index} eindigt hier`);
      expect(all).toContain(`Begin ${index}. `);
      expect(all).toContain(`Einde ${index}.`);
    }
  });

  it('show Dutch, euro and quotation marks as text', async () => {
    const text = 'ĳsvrij, één € “ja” … – ’s-Gravenhage, Şahin';
    const [front = ''] = pagesOf(await open(sampleComposed({ core: [written(text)] })));
    expect(front).toContain(text);
  });
});

describe('the structure', () => {
  it('has headings that skip no level, lists with labels, and quotes', () => {
    const types = outline(pdf);
    expect(types[0]).toBe('Document');
    const levels = types.filter((type) => /^H\d$/.test(type)).map((type) => Number(type[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const count = (type: string): number => types.filter((each) => each === type).length;
    expect(count('LI')).toBe(count('Lbl'));
    expect(count('LI')).toBe(count('LBody'));
    expect(count('BlockQuote')).toBe(2);
    expect(count('H3')).toBe(7);
    expect(types.slice(0, 5)).toEqual(['Document', 'H1', 'P', 'H2', 'P']);
  });

  it.each(['sample', 'hostile'])('holds everything that is drawn, or calls it an artifact: %s', (name) => {
    const each = name === 'sample' ? pdf : hostile;
    const [root = ''] = dictsOf(each, /\/Type \/StructTreeRoot/);
    for (const page of each.pages) {
      const key = /\/StructParents (\d+)/.exec(page.dict)?.[1] ?? '';
      const owners = new RegExp(`\\n\\s*${key} \\[([^\\]]*)\\]`).exec(root)?.[1]?.match(/\d+ 0 R/g) ?? [];
      const stretches = stretchesOf(each, page);
      const marks = stretches.map(({ mark }) => mark);
      expect(stretches.filter(({ mark, paints }) => mark === null && paints)).toEqual([]);
      const numbers = marks.filter((mark) => typeof mark === 'number');
      expect(new Set(numbers)).toEqual(new Set(owners.map((_, index) => index)));
    }
  });

  it('gives each link an element, a place in the tree and words', () => {
    const annotations = dictsOf(pdf, /\/Type \/Annot\b/);
    const links = outline(pdf).filter((type) => type === 'Link');
    expect(annotations.length).toBe(links.length);
    for (const dict of annotations) {
      expect(dict).toMatch(/\/StructParent \d+/);
      expect(pdfString(dict, 'Contents')).toMatch(/\S/);
    }
    for (const { dict } of pdf.pages) expect(dict).toContain('/Tabs /S');
  });
});

describe('links', () => {
  const targets = (each: ReadPdf): readonly (string | null)[] =>
    dictsOf(each, /\/S \/URI/).map((dict) => pdfString(dict, 'URI'));

  it('go to the source on the web', () => {
    expect(targets(pdf)).toHaveLength(15);
    expect(targets(pdf)).toContain('https://omroep.example/nieuws/2026/03/09/winkeliers-verrast?utm=1&x=2');
  });

  it('go from each note to its place in the list', () => {
    const names = [...dictsOf(pdf, /\/S \/GoTo/)].map((dict) => pdfString(dict, 'D'));
    const known = [...pdf.objects.values()].map(({ dict }) => dict).join('\n');
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(known).toContain(`(${name}) [`);
  });

  it('are web addresses only, in plain signs', () => {
    expect(targets(hostile).length).toBeGreaterThan(0);
    for (const target of targets(hostile)) expect(target).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
  });
});

describe('signs that no font has', () => {
  it('are boxes that still say what they are', async () => {
    const each = await open(sampleComposed({ core: [written('voor 😀 na مر')] }));
    const [front = ''] = pagesOf(each);
    expect(front).toContain('voor ');
    expect(front).toContain(' na ');
    const actual = dictsOf(each, /\/S \/Span/).map((dict) => pdfString(dict, 'ActualText'));
    expect(actual).toEqual(['😀', 'م', 'ر']);
  });
});

it('makes a page of nothing at all', async () => {
  const { briefing } = sampleComposed();
  const empty = await open({ briefing, document: [] });
  expect(empty.pages).toHaveLength(1);
});
