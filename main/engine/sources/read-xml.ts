/** Markup → tree, forgiving: never throws, linear in the input, depth bounded. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { unclosedBefore } from './field-order.ts';
import { mendMarkup } from './mend-markup.ts';
import { type AskedAddresses, vocabularyOf } from './namespaces.ts';
import { decodeXmlReferences } from './references.ts';
import type { XmlDocument, XmlElement, XmlText } from './xml-node.ts';

/** Deeper elements are flattened into their ancestor. Real feeds stay below 40. */
const maximumDepth = 200;

type Scope = ReadonlyMap<string, string>;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | XmlText)[];
  cut: boolean;
  readonly scope: Scope;
}

interface TagInProgress {
  readonly name: string;
  /** Null until there is one. */
  attributes: Map<string, string> | null;
  attribute: string;
  value: string;
}

/** The state of one reading. */
interface Reading {
  readonly text: string;
  readonly codes: Set<string>;
  readonly stack: OpenElement[];
  /** Names of the stack in lower case, without the document itself. */
  readonly names: string[];
  /** How often each name was too deep to keep: its end tag is then skipped as often. */
  readonly flattened: Map<string, number>;
  readonly asked: AskedAddresses;
  tag: TagInProgress | null;
}

/** Most elements have neither: they share one. Never written to. */
const noEntries: ReadonlyMap<string, string> = new Map();

function openElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: OpenElement | null,
  asked: AskedAddresses,
): OpenElement {
  const scope = scopeOf(attributes, parent?.scope ?? noEntries);
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon).toLowerCase();
  const uri = scope.get(prefix) ?? '';
  return {
    kind: 'element',
    name,
    local: name.slice(colon + 1).toLowerCase(),
    vocabulary: vocabularyOf(uri, prefix, asked),
    uri,
    attributes,
    children: [],
    parent,
    cut: false,
    scope,
  };
}

function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
  if (attributes.size === 0) return outer;
  let scope: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), value.trim());
  }
  return scope ?? outer;
}

function topOf(reading: Reading): OpenElement {
  const top = reading.stack.at(-1);
  if (!top) throw new Error('the document element is never closed');
  return top;
}

function close(reading: Reading, count: number): void {
  reading.stack.length -= count;
  reading.names.length -= count;
}

/** Inline XHTML and embedded documents hold elements of any name. */
function holdsForeign(reading: Reading, tag: TagInProgress): boolean {
  const top = topOf(reading);
  if (top.vocabulary === 'xhtml' && tag.name.indexOf(':') === -1) return true;
  return reading.stack.some(
    (e) => e.local === 'content' && /^(application|text)\/.*xml/.test(e.attributes.get('type') ?? ''),
  );
}

/** HTML elements without content that occur bare inside feeds: their missing end tag is no fault. */
const voidNames = new Set(['br', 'hr', 'img', 'wbr']);

function open(reading: Reading, closedByItself: boolean): void {
  const { tag } = reading;
  reading.tag = null;
  if (!tag) return;
  const lower = tag.name.toLowerCase();
  const selfClosing = closedByItself || voidNames.has(lower);
  const unclosed = unclosedBefore(reading.names, lower);
  if (unclosed > 0 && !holdsForeign(reading, tag)) {
    close(reading, unclosed);
    reading.codes.add('not-well-formed');
  }
  if (reading.stack.length > maximumDepth) {
    reading.codes.add('too-deep');
    if (!selfClosing) reading.flattened.set(lower, (reading.flattened.get(lower) ?? 0) + 1);
    return;
  }
  const parent = topOf(reading);
  const element = openElement(tag.name, tag.attributes ?? noEntries, parent, reading.asked);
  parent.children.push(element);
  if (selfClosing) return;
  reading.stack.push(element);
  reading.names.push(lower);
}

function end(reading: Reading, name: string): void {
  const lower = name.toLowerCase();
  const skipped = reading.flattened.get(lower) ?? 0;
  if (skipped > 0) {
    reading.flattened.set(lower, skipped - 1);
    return;
  }
  const at = reading.names.lastIndexOf(lower);
  if (at !== reading.names.length - 1) reading.codes.add('not-well-formed');
  if (at !== -1) close(reading, reading.names.length - at);
}

function addText(reading: Reading, value: string, cdata: boolean): void {
  const { children } = topOf(reading);
  const last = children.at(-1);
  if (value === '') return;
  if (last?.kind === 'text' && last.cdata === cdata)
    children[children.length - 1] = { ...last, value: last.value + value };
  else children.push({ kind: 'text', value, cdata });
}

function callbacks(reading: Reading): TokenizerCallbacks {
  const { text } = reading;
  const slice = (from: number, to: number): string => text.slice(from, to);
  return {
    onopentagname: (from, to) => {
      reading.tag = { name: slice(from, to), attributes: null, attribute: '', value: '' };
    },
    onattribname: (from, to) => {
      if (!reading.tag) return;
      reading.tag.attribute = slice(from, to).toLowerCase();
      reading.tag.value = '';
    },
    onattribdata: (from, to) => {
      if (reading.tag) reading.tag.value += slice(from, to);
    },
    onattribentity: () => undefined,
    onattribend: () => {
      const { tag } = reading;
      if (!tag) return;
      tag.attributes ??= new Map();
      if (!tag.attributes.has(tag.attribute))
        tag.attributes.set(tag.attribute, decodeXmlReferences(tag.value));
    },
    onopentagend: () => open(reading, false),
    onselfclosingtag: () => open(reading, true),
    onclosetag: (from, to) => end(reading, slice(from, to)),
    ontext: (from, to) => addText(reading, decodeXmlReferences(slice(from, to)), false),
    ontextentity: () => undefined,
    oncdata: (from, to, offset) => addText(reading, slice(from, to - offset), true),
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
}

/** Reads a document into a tree. Problem codes say what had to be mended; entity declarations are ignored. */
export function readXml(input: string): XmlDocument {
  const mended = mendMarkup(input);
  const asked: AskedAddresses = new Map();
  const root = openElement('', noEntries, null, asked);
  const reading: Reading = {
    text: mended.text,
    codes: new Set(mended.codes),
    stack: [root],
    names: [],
    flattened: new Map(),
    asked,
    tag: null,
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks(reading));
  tokenizer.write(mended.text);
  tokenizer.end();
  if (reading.names.length > 0) reading.codes.add('truncated');
  for (const element of reading.stack) element.cut = true;
  return { root, codes: reading.codes };
}
