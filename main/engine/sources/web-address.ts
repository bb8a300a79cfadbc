/** Relative references → absolute http(s) addresses. */
import { attribute, type XmlElement } from './xml-node.ts';

const bareHost = /^www\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i;

/** An absolute http(s) address, as published where it is one already, or null for anything else. Never throws. */
export function absoluteAddress(reference: string | null, base: string | null): string | null {
  const written = reference?.replace(/[\t\r\n]/g, '').trim() ?? '';
  if (written === '' || written.length > 8192) return null;
  // A host typed without its scheme is no path: www.example.nl/1.
  const trimmed = base !== null && bareHost.test(written) ? `https://${written}` : written;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return /^https?:\/\/[!-~]+$/i.test(trimmed) ? trimmed : url.href;
  } catch {
    return null;
  }
}

/** Address of a document: Content-Location where it is a web address (RFC 9110 §8.7), else the URL it came from. */
export function documentAddress(url: string | undefined, contentLocation: string | undefined): string | null {
  const own = absoluteAddress(url ?? null, null);
  return absoluteAddress(contentLocation ?? null, own) ?? own;
}

/** The base address in force at an element: every `xml:base` from the outside inwards, on top of the document's. */
export function baseAt(element: XmlElement | null, documentBase: string | null): string | null {
  if (element === null) return documentBase;
  const outer = baseAt(element.parent, documentBase);
  const own = attribute(element, 'xml:base');
  return own === null ? outer : (absoluteAddress(own, outer) ?? outer);
}
