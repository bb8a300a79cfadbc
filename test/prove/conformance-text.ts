/** HTML → folded text with parse5: the yardstick, independent of the program's own text writer (htmlparser2). */
import { parseFragment } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

const silent = new Set([
  'script',
  'style',
  'template',
  'head',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
]);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr math mi mo mn mrow svg circle'.split(
    ' ',
  ),
);

/** Folds white space of every kind. */
export function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function collect(node: Node, parts: string[]): void {
  if (node.nodeName === '#text') parts.push(node.value ?? '');
  if (node.nodeName.startsWith('#') && node.nodeName !== '#document-fragment') return;
  if (silent.has(node.nodeName)) return;
  const block = !inline.has(node.nodeName);
  if (block) parts.push(node.nodeName === 'li' ? ' - ' : ' ');
  for (const child of node.childNodes ?? []) collect(child, parts);
  if (block) parts.push(' ');
}

function holdsElement(node: Node): boolean {
  return (node.childNodes ?? []).some((child) => !child.nodeName.startsWith('#'));
}

/** The readings of an expected value that count as right: as HTML, and as plain text where it has no markup at all. */
export function readingsOf(expected: string): readonly string[] {
  const tree = parseFragment(expected) as Node;
  const parts: string[] = [];
  collect(tree, parts);
  const plain = !holdsElement(tree) && !/&(?:#\w+|[A-Za-z]\w*);/.test(expected);
  return plain ? [fold(parts.join('')), fold(expected)] : [fold(parts.join(''))];
}
