/** The Link header (RFC 8288). */
import type { SourcePage } from '../adapter.ts';

/** The target of `rel="next"` on the same host as the page, or null: a server may not send us elsewhere. */
export function nextLink(page: SourcePage): string | null {
  for (const match of (page.headers.link ?? '').slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (!/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(match[2] ?? '')) continue;
    try {
      const base = new URL(page.url);
      const target = new URL(match[1] ?? '', base);
      if (target.host !== base.host) return null;
      // A server behind a proxy often believes that it speaks plain http.
      target.protocol = base.protocol;
      return target.href;
    } catch {
      return null;
    }
  }
  return null;
}
