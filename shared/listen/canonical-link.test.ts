import { describe, expect, it } from 'vitest';
import { canonicalLink, linkKey } from './canonical-link.ts';

describe('canonicalLink', () => {
  it.each([
    ['https://a.example/1', 'https://a.example/1'],
    ['https://a.example/1?utm_source=rss&utm_medium=feed', 'https://a.example/1'],
    ['https://a.example/1?id=7&fbclid=xyz', 'https://a.example/1?id=7'],
    ['https://a.example/1?UTM_Source=x&b=2', 'https://a.example/1?b=2'],
    ['https://a.example/?p=12', 'https://a.example/?p=12'],
    ['https://a.example/1#reacties', 'https://a.example/1'],
    ['https://a.example/#/nieuws/1', 'https://a.example/#/nieuws/1'],
    ['https://piet:geheim@a.example/1', 'https://a.example/1'],
    ['HTTP://A.EXAMPLE:80/x', 'http://a.example/x'],
    [' https://a.example/1 ', 'https://a.example/1'],
    ['https://a.example/zoek?q=caf%C3%A9+plein', 'https://a.example/zoek?q=caf%C3%A9+plein'],
    ['https://a.example/1?rsscategorie=2', 'https://a.example/1?rsscategorie=2'],
  ])('makes %s into %s', (link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical);
  });

  it.each([
    null,
    '',
    'x',
    '/nieuws/1',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'file:///etc/passwd',
    'https://',
    'http://[::1',
  ])('refuses %s', (link) => {
    expect(canonicalLink(link)).toBeNull();
    expect(linkKey(link)).toBeNull();
  });

  it('is done after one time', () => {
    const once = canonicalLink('https://a.example/1?utm_source=x&b=2&a=1#x');
    expect(canonicalLink(once)).toBe(once);
  });
});

describe('linkKey', () => {
  it('is one for the many spellings of one address', () => {
    const spellings = [
      'http://www.a.example/nieuws/1/',
      'https://a.example/nieuws/1',
      'https://a.example/nieuws/1?utm_campaign=x',
      'https://a.example:443/nieuws/1#top',
    ];
    expect(new Set(spellings.map(linkKey))).toEqual(new Set(['a.example/nieuws/1']));
  });

  it('does not mind the order of parameters, but minds their values', () => {
    expect(linkKey('https://a.example/?b=2&a=1')).toBe(linkKey('https://a.example/?a=1&b=2'));
    expect(linkKey('https://a.example/?p=1')).not.toBe(linkKey('https://a.example/?p=2'));
    expect(linkKey('https://a.example/A')).not.toBe(linkKey('https://a.example/a'));
  });
});
