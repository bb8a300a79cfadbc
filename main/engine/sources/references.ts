/** Character references (`&eacute;`, `&#233;`) in markup, decoded once. */
import { decodeHTMLAttribute } from 'entities';
import { joinReferencePairs } from './mend-surrogates.ts';

/**
 * Decodes references in text that is HTML. Old names without a semicolon count only where no letter, digit or
 * `=` follows, so that `?a=1&copy=2` survives (HTML standard, "named character reference state", attribute mode).
 */
export function decodeHtmlReferences(text: string): string {
  return text.includes('&') ? decodeHTMLAttribute(joinReferencePairs(text)) : text;
}

const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;
const known = new Map<string, string>();

/**
 * Decodes references in XML, strictly (a semicolon is needed). Names that XML lacks but HTML has are decoded as well,
 * since feeds use them undeclared; other names stay as they are: entity declarations are never honoured.
 */
export function decodeXmlReferences(text: string): string {
  if (!text.includes('&')) return text;
  return joinReferencePairs(text).replace(reference, (whole) => {
    const cached = known.get(whole);
    if (cached !== undefined) return cached;
    const decoded = decodeHTMLAttribute(whole);
    if (known.size < 4096) known.set(whole, decoded);
    return decoded;
  });
}

/** Characters that XML 1.0 forbids (§2.2), lone surrogates included. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** The same with every surrogate: hardly any text has one, and without property classes the test is far cheaper. */
const perhapsForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Drops characters that XML forbids. */
export function dropForbidden(text: string): string {
  return perhapsForbidden.test(text) ? text.replace(forbidden, '') : text;
}

/** Escapes plain text for use in XML or HTML, element content and quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;',
  );
}
