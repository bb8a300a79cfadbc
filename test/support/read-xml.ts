/** Reads XML strictly, for tests: every element closed, every sign allowed (XML 1.0, 2.2). Throws where it is not. */
import { decodeXML } from 'entities';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

const token = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;

/** The root element. */
export function readXml(text: string): XmlElement {
  const broken = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (broken !== null) throw new Error(`sign not allowed: ${JSON.stringify(broken[0])}`);
  const top: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [top];
  let at = 0;
  for (const found of text.matchAll(token)) {
    if (found.index !== at) break;
    at += found[0].length;
    step(stack, found);
  }
  if (at !== text.length) throw new Error(`not XML: ${text.slice(at, at + 80)}`);
  if (stack.length !== 1) throw new Error(`left open: ${stack.at(-1)?.name}`);
  const [root] = top.children.filter((child) => typeof child !== 'string');
  if (root === undefined) throw new Error('no element');
  return root;
}

function step(stack: Open[], found: RegExpMatchArray): void {
  const [, close, name, attributes = '', empty, text] = found;
  const parent = stack.at(-1);
  if (parent === undefined) throw new Error('closed too often');
  if (text !== undefined) parent.children.push(decodeXML(text));
  if (name === undefined) return;
  if (close === '/') {
    if (parent.name !== name) throw new Error(`${name} closes ${parent.name}`);
    stack.pop();
    return;
  }
  const element: Open = { name, attributes: attributesOf(attributes), children: [] };
  parent.children.push(element);
  if (empty !== '/') stack.push(element);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decodeXML(value)]));
}

/** Every element under one, itself first, in reading order. */
export function elementsOf(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** All text under an element. */
export function textOf(root: XmlElement): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
