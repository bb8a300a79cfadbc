import { describe, expect, it } from 'vitest';
import { isChallengePage } from './challenge-page.ts';
import { readDocument } from './read-document.ts';

const page = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `De raad sprak over punt ${index} van de agenda.`).join(' ');

const challenges: readonly (readonly [string, string])[] = [
  ['a browser check', page('Just a moment...', '<div id="cf"></div>')],
  ['a browser check in Dutch', page('Een ogenblik geduld…', '<p>We controleren uw verbinding.</p>')],
  ['a person check', page('Gemeentenieuws', '<p>Please verify you are human to continue.</p>')],
  ['a person check in Dutch', page('Lindewaard', '<p>Bevestig eerst dat u geen robot bent.</p>')],
  ['a robot question', page('Lindewaard', '<h1>Ben je een robot?</h1><form><input type="checkbox"></form>')],
  ['scripts and cookies', page('', '<noscript>x</noscript><p>Enable JavaScript and cookies to continue</p>')],
  ['a block by a network', page('Access Denied', '<h1>Access Denied</h1><p>Reference #18.2c</p>')],
  ['a block in Dutch', page('Website', '<h1>Toegang geweigerd</h1><p>Neem contact op met de beheerder.</p>')],
  ['a bare 403', '<html><head><title>403 Forbidden</title></head><body><center>nginx</center></body></html>'],
  ['a blocked address', page('Lindewaard', '<p>Uw IP-adres is geblokkeerd.</p>')],
  ['an empty page with a captcha', page('', '<div class="g-recaptcha" data-sitekey="x"></div>')],
  ['an empty page with a check', page('', '<script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>')],
  ['a login form', page('Intranet', '<form><input name="u"><input type="password" name="p"></form>')],
  ['a login page', page('Inloggen - Lindewaard', '<p>Vul uw gegevens in.</p>')],
  [
    'a cookie wall',
    page('Nieuws', '<p>Accepteer de cookies om deze website te bekijken.</p><button>Akkoord</button>'),
  ],
  ['a cookie wall by title', page('Cookiewall', '<p>Wij en onze 812 partners.</p><button>Akkoord</button>')],
  ['typographic quotation marks', page('', '<p>I’m not a robot</p>')],
];

const ordinary: readonly (readonly [string, string])[] = [
  ['a home page', page('Lindewaard', `<h1>Nieuws</h1><p>${words(5)}</p>`)],
  ['an almost empty page', page('Lindewaard', '<p>Binnenkort online.</p>')],
  ['a page of a script', page('Lindewaard', '<div id="root"></div><script src="/app.js"></script>')],
  ['a 404 page', page('404 - Pagina niet gevonden', '<p>Deze pagina bestaat niet meer.</p>')],
  ['maintenance', page('Onderhoud', '<p>We zijn zo terug.</p>')],
  [
    'a banner about cookies',
    page('Dorpshuis', `<p>${words(3)}</p><div>Wij gebruiken cookies. <button>Accepteren</button></div>`),
  ],
  [
    'an article about captchas',
    page(
      'Captcha op de site',
      `<h1>Captcha op de site van de gemeente</h1><p>${words(60)} Ik ben geen robot.</p>`,
    ),
  ],
  [
    'an article about access',
    page('Toegang geweigerd aan raadslid', `<h1>Toegang geweigerd aan raadslid</h1><p>${words(60)}</p>`),
  ],
  [
    'a login box beside the news',
    page('Vereniging', `<form><input type="password"></form><p>${words(20)}</p>`),
  ],
  [
    'a contact form with a captcha',
    page('Contact', `<p>${words(20)}</p><form><div class="g-recaptcha"></div></form>`),
  ],
  [
    'a site behind a network',
    page('Nieuws', `<p>${words(20)}</p><script src="/cdn-cgi/challenge-platform/x.js"></script>`),
  ],
  ['a list of links to log in', page('Digitale balie', `<p>${words(4)}</p><a href="/in">Inloggen</a>`)],
];

describe('pages that keep us out', () => {
  it.each(challenges)('%s is a refusal', async (_, html) => {
    expect(isChallengePage(html)).toBe(true);
    const result = await readDocument(new TextEncoder().encode(html));
    expect(result).toMatchObject({ ok: false, failure: { code: 'refused', key: 'feed-is-a-challenge' } });
  });

  it.each(ordinary)('%s is a page', async (_, html) => {
    expect(isChallengePage(html)).toBe(false);
    const result = await readDocument(new TextEncoder().encode(html));
    expect(result).toMatchObject({ ok: false, failure: { code: 'input', key: 'feed-is-a-web-page' } });
  });

  it('never asks this of a feed', async () => {
    const feed =
      '<rss version="2.0"><channel><title>Just a moment</title><item><title>Access denied</title></item></channel></rss>';
    expect(await readDocument(new TextEncoder().encode(feed))).toMatchObject({ ok: true });
  });

  it('ends on hostile pages', () => {
    for (const unit of ['<title>', '<h1', '<input ', 'verify ', "'", '<h1>x'])
      expect(typeof isChallengePage(unit.repeat(60_000))).toBe('boolean');
  });
});
