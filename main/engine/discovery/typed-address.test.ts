import { describe, expect, it } from 'vitest';
import { readTypedAddress } from './typed-address.ts';

describe('what people type', () => {
  it.each([
    ['hallodorp.example', 'https://hallodorp.example/', 'http://hallodorp.example/'],
    ['  www.dorp.example/nieuws ', 'https://www.dorp.example/nieuws', 'http://www.dorp.example/nieuws'],
    ['WWW.Dorp.Example', 'https://www.dorp.example/', 'http://www.dorp.example/'],
    ['//dorp.example/x', 'https://dorp.example/x', 'http://dorp.example/x'],
    ['<https://dorp.example/feed>', 'https://dorp.example/feed', null],
    ['“dorp.example”', 'https://dorp.example/', 'http://dorp.example/'],
    ['http://dorp.example/feed#top', 'http://dorp.example/feed', null],
    ['HTTPS://dorp.example', 'https://dorp.example/', null],
    ['feed://dorp.example/rss', 'https://dorp.example/rss', 'http://dorp.example/rss'],
    ['feed:https://dorp.example/rss', 'https://dorp.example/rss', null],
    ['feed:http://dorp.example/rss', 'http://dorp.example/rss', null],
    ['webcal://dorp.example/agenda.ics', 'https://dorp.example/agenda.ics', null],
    ['dorp.example:8080/feed', 'https://dorp.example:8080/feed', 'http://dorp.example:8080/feed'],
    ['localhost:8080/feed', 'https://localhost:8080/feed', 'http://localhost:8080/feed'],
    ['127.0.0.1:8080', 'https://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['[::1]:8080/feed', 'https://[::1]:8080/feed', 'http://[::1]:8080/feed'],
    ['dorp.example?feed=rss2', 'https://dorp.example/?feed=rss2', 'http://dorp.example/?feed=rss2'],
    ['café.example', 'https://xn--caf-dma.example/', 'http://xn--caf-dma.example/'],
    ['/r/Utrecht', 'https://www.reddit.com/r/Utrecht/', null],
    ['@raad@server.example', 'https://server.example/@raad', null],
    ['raad.bsky.social', 'https://bsky.app/profile/raad.bsky.social', null],
  ])('%s', (typed, first, fallback) => {
    expect(readTypedAddress(typed)).toEqual({ ok: true, value: { first, fallback } });
  });

  it.each([
    ['', 'address-incomplete'],
    ['   ', 'address-incomplete'],
    ['losser', 'address-incomplete'],
    ['https://losser/nieuws', 'address-incomplete'],
    ['x'.repeat(3000), 'address-incomplete'],
    ['mijn dorp.example', 'address-broken'],
    ['https://', 'address-broken'],
    ['http://dorp.example:99999/', 'address-broken'],
    ['ftp://dorp.example', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['file:///etc/hosts', 'address-scheme'],
    ['data:text/html,x', 'address-scheme'],
    ['iemand@dorp.example', 'address-is-mail'],
    ['mailto:iemand@dorp.example', 'address-is-mail'],
    ['https://naam@dorp.example/', 'address-has-password'],
  ])('%j is refused: %s', (typed, key) => {
    expect(readTypedAddress(typed)).toMatchObject({ ok: false, failure: { code: 'input', key } });
  });

  it('does not repeat a password in its refusal', () => {
    expect(JSON.stringify(readTypedAddress('https://naam:woord@dorp .example/'))).not.toContain('woord');
  });

  it('does not repeat a long text in its refusal', () => {
    const result = readTypedAddress('x'.repeat(3000));
    expect(result.ok ? '' : String(result.failure.args['address'])).toHaveLength(80);
  });
});
