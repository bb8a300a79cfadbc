/** An element's content → one HTML string, whatever way it was written down. */
import { voidNames } from './html-names.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { escapeMarkup } from './references.ts';
import { attribute, textIn, type XmlElement, type XmlText } from './xml-node.ts';

/** Inline markup serialised as HTML; text that itself is escaped HTML is taken as such. */
export function innerHtml(element: XmlElement): string {
  const parts: string[] = [];
  const visit = (node: XmlElement): void => {
    for (const child of node.children) {
      if (child.kind === 'text') {
        const raw =
          child.cdata || (node === element && /<[a-z/]/i.test(child.value) && looksLikeHtml(child.value));
        parts.push(raw ? child.value : escapeMarkup(child.value));
        continue;
      }
      const name = child.local.replace(/[^a-z0-9-]/g, '');
      if (voidNames.has(name)) {
        parts.push(`<${name}>`);
        visit(child);
      } else {
        parts.push(`<${name}>`);
        visit(child);
        parts.push(`</${name}>`);
      }
    }
  };
  visit(element);
  return parts.join('');
}

function isElement(node: XmlElement | XmlText): boolean {
  return node.kind === 'element';
}

function ownText(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && only?.kind === 'text') return only.value;
  return element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
}

/** RSS: escaped HTML, CDATA and naked markup, in any mixture. */
export function rssHtml(element: XmlElement): string {
  return element.children.some(isElement) ? innerHtml(element) : ownText(element);
}

/** Base64 that decodes to readable UTF-8, or null. */
function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 === 1) return null;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
    return /[\u0000-\u0008\u000e-\u001f]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function plainOrHtml(text: string): string {
  return looksLikeHtml(text) ? text : escapeMarkup(text);
}

/**
 * Atom 0.3 and 1.0 text constructs (RFC 4287 §3.1, §4.1.3.3): text, html, xhtml, any XML, base64, and the `mode`
 * attribute of 0.3. Text with child elements is taken as markup, whatever its label says.
 */
export function atomHtml(element: XmlElement): string {
  const type = (attribute(element, 'type') ?? 'text').toLowerCase();
  const mode = attribute(element, 'mode')?.toLowerCase() ?? null;
  if (mode === 'base64') {
    const text = textIn(element);
    return plainOrHtml(fromBase64(text) ?? text);
  }
  if (element.children.some(isElement)) return innerHtml(element);
  const text = ownText(element);
  if (type === 'html' || type === 'text/html') return text;
  if (type === 'xhtml' || type === 'application/xhtml+xml')
    return looksLikeHtml(text) && mode === 'escaped' ? text : escapeMarkup(text);
  if (type === 'text' || type.startsWith('text/') || /[+/]xml$/.test(type) || !type.includes('/'))
    return plainOrHtml(text);
  return plainOrHtml(fromBase64(text) ?? text);
}
