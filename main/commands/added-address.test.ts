import { describe, expect, it } from 'vitest';
import { FailureError } from '../../shared/result.ts';
import { addedAddress } from './added-address.ts';

describe('addedAddress', () => {
  it.each([
    ['losser.nl', 'https://losser.nl/'],
    [' www.lindewaard.example/nieuws?pagina=2 ', 'https://www.lindewaard.example/nieuws?pagina=2'],
    ['lindewaard.example:8080/rss', 'https://lindewaard.example:8080/rss'],
    ['lindewaard.example/lijst#6.9,52.2', 'https://lindewaard.example/lijst#6.9,52.2'],
    ['@dorp@lindewaard.example', 'https://lindewaard.example/@dorp'],
    ['r/losser', 'https://www.reddit.com/r/losser/'],
    ['http://lindewaard.example/rss', 'http://lindewaard.example/rss'],
    ['HTTPS://lindewaard.example/rss#x', 'HTTPS://lindewaard.example/rss#x'],
    ['imaps://post@lindewaard.example/INBOX', 'imaps://post@lindewaard.example/INBOX'],
    ['file:///srv/berichten', 'file:///srv/berichten'],
  ])('"%s" is %s', (typed, address) => {
    expect(addedAddress(typed)).toBe(address);
  });

  it.each([
    ['losser', 'address-incomplete'],
    ['iemand@lindewaard.example', 'address-is-mail'],
    ['losser nieuws', 'address-broken'],
    ['iemand@lindewaard.example/rss', 'address-has-password'],
    ['https://iemand:geheim@lindewaard.example/', 'address-has-password'],
    ['https://iemand@lindewaard.example/', 'address-has-password'],
    ['imaps://iemand:geheim@lindewaard.example', 'address-has-password'],
  ])('"%s" is refused: %s', (typed, key) => {
    let thrown: unknown = null;
    try {
      addedAddress(typed);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FailureError);
    if (thrown instanceof FailureError) expect(thrown.failure).toMatchObject({ code: 'input', key });
  });
});
