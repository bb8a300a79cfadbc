/** Manners, second part: what an answer leads to, and what is sent along. */
import { failureText } from '../../shared/text/failure-text.ts';
import { askedAt, day, feed, hour, type Known, known, withHome } from '../support/bench-case.ts';
import { expected, holds, minutesOn, type PolledLine, type ProofLine } from '../support/bench-home.ts';
import { type CountingHost, sendDocument, sendStatus } from '../support/bench-host.ts';

/** An error with words of its own: a key without words shows as trouble of the program itself. */
function saysWhy(line: PolledLine | undefined): boolean {
  const own = failureText({ key: 'internal', args: {} });
  return typeof line?.error?.message === 'string' && line.error.message !== own;
}

/** `/oud.xml` redirects with `status` on the visits that `when` names, else it answers itself. */
function redirects(
  status: number,
  visits: number,
  when: (count: number) => boolean,
  judge: (
    visitsAsked: readonly (readonly string[])[],
    known: Known,
    host: CountingHost,
  ) => readonly ProofLine[],
): () => Promise<readonly ProofLine[]> {
  return () =>
    withHome(
      ['/oud.xml'],
      (request, response, count) => {
        if (request.url === '/oud.xml' && when(count))
          sendStatus(response, status, { location: '/nieuw.xml' });
        else sendDocument(response, feed);
      },
      async (home, host) => {
        const asked: (readonly string[])[] = [];
        for (let visit = 0; visit < visits; visit++)
          asked.push(await askedAt(home, host, 'once', minutesOn(visit * hour)));
        return judge(asked, await known(home), host);
      },
    );
}

const both = ['/oud.xml', '/nieuw.xml'];

const moved = redirects(
  301,
  4,
  () => true,
  (asked, { source, state }, host) => [
    expected('requests of four visits', asked, [both, both, both, ['/nieuw.xml']]),
    expected('address', source.url, host.url('/nieuw.xml')),
    holds('state', state?.error === null, `${state?.health}`),
  ],
);

const movedTwice = redirects(
  301,
  6,
  (count) => count !== 3,
  (asked, { source }, host) => [
    expected('requests of six visits', asked, [both, both, ['/oud.xml'], both, both, both]),
    expected('address after three in a row', source.url, host.url('/nieuw.xml')),
  ],
);

const elsewhere = redirects(
  302,
  6,
  () => true,
  (asked, { source, state }, host) => [
    expected(
      'requests of six visits',
      asked,
      Array.from({ length: 6 }, () => both),
    ),
    expected('address', source.url, host.url('/oud.xml')),
    expected('moves seen', state?.movedSeen, 0),
  ],
);

function gone(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/feed.xml'],
    (_, response) => sendStatus(response, 410),
    async (home, host) => {
      const [line] = await home.poll('once', minutesOn(0));
      const first = host.take().length;
      const { source, state } = await known(home);
      const later = [
        ...(await askedAt(home, host, 'once', minutesOn(hour))),
        ...(await askedAt(home, host, 'due', minutesOn(8 * day))),
      ];
      return [
        expected('state and pause', [state?.health, source.paused], ['gone', true]),
        holds('says so', saysWhy(line), `${line?.error?.message}`),
        expected('requests: at first, later', [first, later.length], [1, 0]),
      ];
    },
  );
}

/** A page for people where a feed was: the look of the usual gatekeepers, in our own words. */
const gate = `<!DOCTYPE html><html lang="nl"><head><title>Even geduld…</title></head><body><h1>Controleer of u een mens bent</h1>
<form id="challenge-form" action="/verify" method="post"><div class="g-recaptcha" data-sitekey="x"></div></form>
<noscript>Zet JavaScript en cookies aan om verder te gaan.</noscript></body></html>`;

function captcha(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/feed.xml'],
    (_, response, count) => {
      if (count === 2) sendDocument(response, gate, { 'content-type': 'text/html; charset=utf-8' });
      else sendDocument(response, feed);
    },
    async (home) => {
      await home.poll('once', minutesOn(0));
      const [line] = await home.poll('once', minutesOn(hour));
      const { state } = await known(home);
      await home.poll('once', minutesOn(2 * hour));
      const items = await home.withStore((store) => store.read((tx) => tx.itemCount()));
      return [
        expected('state', state?.health, 'refused'),
        holds('says so', saysWhy(line), `${line?.error?.message}`),
        expected('items, state afterwards', [items, (await known(home)).state?.error], [1, null]),
      ];
    },
  );
}

function endless(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/a.xml'],
    (request, response) =>
      sendStatus(response, 301, { location: request.url === '/a.xml' ? '/b.xml' : '/a.xml' }),
    async (home, host) => {
      const asked: number[] = [];
      for (let visit = 0; visit < 4; visit++)
        asked.push((await askedAt(home, host, 'once', minutesOn(visit * hour))).length);
      const { source, state } = await known(home);
      return [
        expected('state', state?.health, 'unreachable'),
        holds(
          'requests a visit',
          asked.every((count) => count <= 6),
          asked.join(', '),
        ),
        expected('address', source.url, host.url('/a.xml')),
      ];
    },
  );
}

function cookies(): Promise<readonly ProofLine[]> {
  const headers = { 'set-cookie': 'spoor=1; Path=/' };
  return withHome(
    ['/oud.xml', '/feed.xml'],
    (request, response) => {
      if (request.url === '/oud.xml') sendStatus(response, 302, { ...headers, location: '/doel.xml' });
      else sendDocument(response, feed, headers);
    },
    async (home, host) => {
      for (let visit = 0; visit < 3; visit++) await home.poll('once', minutesOn(visit * hour));
      const asked = host.take();
      const told = asked.filter(({ headers: sent }) => 'cookie' in sent || 'referer' in sent);
      return [expected('requests, and those with a cookie or referrer', [asked.length, told.length], [9, 0])];
    },
  );
}

const etag = '"w/1"';
const lastModified = 'Sun, 01 Mar 2026 10:00:00 GMT';

function validators(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/feed.xml'],
    (request, response) => {
      const headers = { etag, 'last-modified': lastModified };
      if (request.headers['if-none-match'] === etag) sendStatus(response, 304, headers);
      else sendDocument(response, feed, headers);
    },
    async (home, host) => {
      const sentAt = async (minute: number): Promise<unknown> => {
        host.take();
        await home.poll('once', minutesOn(minute));
        return host.take().map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']]);
      };
      const nothing = [[undefined, undefined]];
      const given = [[etag, lastModified]];
      return [
        expected('first visit', await sentAt(0), nothing),
        expected('an hour on', await sentAt(hour), given),
        expected('four days on', await sentAt(4 * day), given),
        expected('an hour before eight days', await sentAt(8 * day - hour), given),
        expected('an hour after eight days', await sentAt(8 * day + hour), nothing),
        expected('the visit after that', await sentAt(8 * day + 2 * hour), given),
        expected('items', await home.withStore((store) => store.read((tx) => tx.itemCount())), 1),
      ];
    },
  );
}

/** The cases. */
export const answerCases: readonly (readonly [string, () => Promise<readonly ProofLine[]>])[] = [
  ['301 three times', moved],
  ['301 interrupted', movedTwice],
  ['302', elsewhere],
  ['410', gone],
  ['captcha with 200', captcha],
  ['endless redirect', endless],
  ['Set-Cookie', cookies],
  ['validators', validators],
];
