import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attacks, hostileComposed } from '../../test/support/hostile-briefing.ts';
import { sampleComposed } from '../../test/support/sample-briefing.ts';
import { shownText } from './fold-text.ts';
import { toHtml } from './to-html.ts';
import { toMailHtml } from './to-mail.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

const named = (elements: readonly Element[], ...tags: readonly string[]): readonly Element[] =>
  elements.filter(({ tagName }) => tags.includes(tagName));

const problemsOf = (html: string): readonly string[] => {
  const problems: string[] = [];
  parse(html, { onParseError: ({ code }) => problems.push(code) });
  return problems;
};

const documents = [
  ['a full briefing', sampleComposed().document],
  ['a hostile one', hostileComposed().document],
] as const;

const folds = [
  ['file', toHtml],
  ['mail', toMailHtml],
] as const;

const cases = folds.flatMap(([fold, run]) =>
  documents.map(([name, document]) => [`${fold}, ${name}`, run(document)] as const),
);

const known = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'hr', 'article'],
  ...[
    'h1',
    'h2',
    'h3',
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'div',
    'dt',
    'dd',
    'blockquote',
    'span',
    'q',
    'sup',
    'a',
  ],
];

describe.each(cases)('%s', (_, html) => {
  const elements = elementsOf(html);

  it('is valid and holds only our own elements and attributes', () => {
    expect(problemsOf(html)).toEqual([]);
    expect(
      [...new Set(elements.map(({ tagName }) => tagName))].filter((tag) => !known.includes(tag)),
    ).toEqual([]);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual(
      [],
    );
  });

  it('opens web addresses and places in itself only', () => {
    const targets = named(elements, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(targets.length).toBeGreaterThan(5);
    const ids = new Set(elements.map((each) => attribute(each, 'id')));
    for (const target of targets)
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1));
      else expect(target).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
  });

  it('fetches nothing and forbids every script', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(named(elements, 'style').map(textOf).join('')).not.toMatch(/url\(|@import|expression/);
  });

  it('says its language and title; its headings skip no level', () => {
    expect(attribute(named(elements, 'html')[0] ?? ({ attrs: [] } as never), 'lang')).toBe('nl');
    expect(textOf(named(elements, 'title')[0] as Element)).toContain('Briefing Lindewaard');
    const levels = named(elements, 'h1', 'h2', 'h3').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has no sign that hides, turns or breaks text', () => {
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\uffff]/);
    expect(html).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('toHtml', () => {
  const html = toHtml(sampleComposed().document);
  const elements = elementsOf(html);

  it('tells the kind of every sentence, and puts quotes between marks that are copied along', () => {
    const spans = elements.filter((each) => attribute(each, 'data-kind') !== null);
    const kinds = new Set(spans.map((each) => attribute(each, 'data-kind')));
    expect([...kinds].toSorted()).toEqual(['advised', 'computed', 'fixed', 'quoted', 'written']);
    for (const quote of named(elements, 'q')) {
      expect(textOf(quote)).toMatch(/^“.*”$/s);
      expect(attribute(quote, 'dir')).toBe('auto');
    }
    expect(named(elements, 'q')).toHaveLength(
      spans.filter((each) => attribute(each, 'data-kind') === 'quoted').length,
    );
  });

  it('parts note numbers, so that 1 and 5 are not 15', () => {
    const raised = named(elements, 'sup').map(textOf);
    expect(raised[0]).toBe('1, 5, 7');
    expect(named(elements, 'sup').every((each) => named(elementsIn(each), 'a').length > 0)).toBe(true);
  });

  it('lists the sources under their own numbers', () => {
    const list = named(elements, 'ol')[0] as Element;
    const items = named(elementsIn(list), 'li');
    expect(items.map((item) => attribute(item, 'value'))).toEqual(items.map((_, index) => String(index + 1)));
    expect(textOf(items[0] as Element)).toBe(
      'Molenweg twee weken dicht tussen kerk en rotonde, Lindewaards Nieuwsblad, 9 maart 08.15 uur',
    );
    expect(named(elementsIn(items[8] as Element), 'a')).toHaveLength(0);
  });

  it('starts the stories on a page of their own in print', () => {
    expect(named(elements, 'hr').map((each) => attribute(each, 'class'))).toEqual(['page']);
    expect(html).toContain('break-before:page');
  });

  it('shows an attack as the text it is', () => {
    const body = textOf(named(elementsOf(toHtml(hostileComposed().document)), 'body')[0] as Element);
    for (const text of Object.values(attacks)) expect(body).toContain(shownText(text));
  });

  it('gives the same bytes twice', () => {
    expect(toHtml(sampleComposed().document)).toBe(html);
  });

  it('is a page without a title too', () => {
    expect(problemsOf(toHtml([]))).toEqual([]);
    expect(toHtml([])).toContain('<title>Luisterpost</title>');
  });
});

function elementsIn(element: Element): readonly Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
