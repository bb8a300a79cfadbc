import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composerChannels,
  composerLink,
  isOutgoingLink,
  longestMailto,
  mailtoLink,
  takesText,
} from './composer-links.ts';

const page = 'https://lindewaard.nl/molenweg?a=1&b=2';
const composed = { text: 'Dicht & open: 50% + meer #molenweg?', page, mastodonHost: 'social.lindewaard.nl' };

describe('a composer link', () => {
  it('carries the text or the page whole, and is one that may be opened', () => {
    for (const channel of composerChannels) {
      const link = composerLink(channel, composed);
      const { searchParams, protocol } = new URL(link ?? '');
      expect(protocol).toBe('https:');
      expect([...searchParams.values()]).toEqual([takesText(channel) ? composed.text : page]);
      expect(isOutgoingLink(link ?? '', composed.mastodonHost)).toBe(true);
    }
  });

  it('is none without the page or server that the channel needs', () => {
    expect(composerLink('facebook', { ...composed, page: null })).toBeNull();
    expect(composerLink('linkedin', { ...composed, page: 'javascript:alert(1)' })).toBeNull();
    for (const mastodonHost of [null, 'localhost', 'a/b.nl', 'a.nl:80', 'user@a.nl', '10.0.0.1'])
      expect(composerLink('mastodon', { ...composed, mastodonHost })).toBeNull();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...composerChannels), (text, channel) => {
        expect(
          isOutgoingLink(composerLink(channel, { ...composed, text }) ?? '', composed.mastodonHost),
        ).toBe(true);
      }),
    );
    expect(isOutgoingLink(composerLink('x', { ...composed, text: 'half \ud83d' }) ?? '', null)).toBe(true);
  });
});

describe('what may be opened', () => {
  it('is nothing but a composer of the list with its own parameter, or a mail draft', () => {
    for (const link of [
      'https://evil.example/intent/tweet?text=a',
      'https://x.com/intent/tweet?text=a&url=https://evil.example',
      'https://x.com/intent/tweet?text=a#b',
      'https://x.com.evil.example/intent/tweet?text=a',
      'https://x.com@evil.example/intent/tweet?text=a',
      'http://x.com/intent/tweet?text=a',
      'https://wa.me/31612345678?text=a',
      'https://other.nl/share?text=a',
      'file:///etc/passwd',
      'mailto:a@b.nl?subject=x&body=y&attach=/etc/passwd',
      'javascript:alert(1)',
      '',
    ])
      expect(isOutgoingLink(link, 'social.lindewaard.nl')).toBe(false);
    expect(isOutgoingLink('https://social.lindewaard.nl/share?text=a', null)).toBe(false);
  });
});

describe('a mail draft', () => {
  it('keeps lines and signs, and is no link where it would be cut', () => {
    const link = mailtoLink('Vraag & antwoord', 'Goedemiddag.\n\nTot 100%?', 'redactie@krant.example');
    const url = new URL(link ?? '');
    expect(url.pathname).toBe('redactie@krant.example');
    expect(url.searchParams.get('body')).toBe('Goedemiddag.\r\n\r\nTot 100%?');
    expect(isOutgoingLink(link ?? '', null)).toBe(true);
    expect(mailtoLink('a', 'b'.repeat(longestMailto), null)).toBeNull();
  });
});
