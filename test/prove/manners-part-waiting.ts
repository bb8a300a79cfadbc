/** Manners, first part: when it asks, and how much at once. */

import { after, askedAt, before, feed, hour, known, minutesUntil, withHome } from '../support/bench-case.ts';
import { expected, holds, minutesOn, type ProofLine, proofHome } from '../support/bench-home.ts';
import { type Answering, countingHost, sendDocument, sendStatus } from '../support/bench-host.ts';

/** Requests at the same time on one host. */
const perHost = 4;

/** All of the host's sources answer 429 at first: whichever is asked first, the rest has to be left alone. */
function tooMany(): Promise<readonly ProofLine[]> {
  const paths = Array.from({ length: 12 }, (_, index) => `/${index}.xml`);
  let patient = true;
  return withHome(
    paths,
    (_, response) => {
      if (patient) sendStatus(response, 429, { 'retry-after': '3600' });
      else sendDocument(response, feed);
    },
    async (home, host) => {
      const first = await askedAt(home, host, 'once', minutesOn(0));
      patient = false;
      const { state } = await known(home);
      const early: number[] = [];
      for (const minute of [1, 30, 59])
        for (const mode of ['once', 'due'] as const)
          early.push((await askedAt(home, host, mode, minutesOn(minute))).length);
      const later = await askedAt(home, host, 'once', minutesOn(hour, 30));
      return [
        holds(
          'requests before the rest was left alone',
          first.length >= 1 && first.length <= perHost,
          `${first.length} of ${paths.length}`,
        ),
        expected('state', [state?.health, minutesUntil(state?.notBefore)], ['refused', hour]),
        expected('requests within the hour (once and due)', early, [0, 0, 0, 0, 0, 0]),
        expected('requests after it', later.length, paths.length),
      ];
    },
  );
}

/** The first that is asked answers 429, the others take their time: what was not yet asked stays unasked. */
function oneOfMany(): Promise<readonly ProofLine[]> {
  const paths = Array.from({ length: 12 }, (_, index) => `/${index}.xml`);
  let patient = true;
  return withHome(
    paths,
    (_, response) => {
      if (!patient) setTimeout(() => sendDocument(response, feed), 300);
      else sendStatus(response, 429, { 'retry-after': '3600' });
      patient = false;
    },
    async (home, host) => {
      const first = await askedAt(home, host, 'once', minutesOn(0));
      const early = await askedAt(home, host, 'once', minutesOn(30));
      const later = await askedAt(home, host, 'once', minutesOn(hour, 30));
      return [
        holds('requests in the first poll', first.length <= perHost, `${first.length} of ${paths.length}`),
        expected('requests of any source within the hour', early, []),
        expected('requests after it', later.length, paths.length),
      ];
    },
  );
}

function unavailable(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/feed.xml'],
    (_, response, count) => {
      // As a date: two hours after the answer's own Date.
      const date = new Date(Math.floor(Date.now() / 1000) * 1000);
      const until = new Date(date.getTime() + 2 * 60 * 60 * 1000).toUTCString();
      if (count === 1) sendStatus(response, 503, { date: date.toUTCString(), 'retry-after': until });
      else sendDocument(response, feed);
    },
    async (home, host) => {
      const first = await askedAt(home, host, 'once', minutesOn(0));
      const { state } = await known(home);
      const early = [
        ...(await askedAt(home, host, 'once', minutesOn(hour))),
        ...(await askedAt(home, host, 'due', minutesOn(2 * hour - 1))),
      ];
      const later = await askedAt(home, host, 'once', minutesOn(2 * hour, 30));
      return [
        expected('requests, then state', [first.length, state?.health], [1, 'unreachable']),
        expected('not before (minutes)', minutesUntil(state?.notBefore), 2 * hour),
        expected('requests before it', early, []),
        expected('requests after it', later, ['/feed.xml']),
        expected('state after it', (await known(home)).state?.health, 'healthy'),
      ];
    },
  );
}

/** Without Retry-After nobody asked for patience: our own plan backs off, a person may still try. */
function failing(): Promise<readonly ProofLine[]> {
  return withHome(
    ['/feed.xml'],
    (_, response) => sendStatus(response, 503),
    async (home, host) => {
      const waits: number[] = [];
      let at = minutesOn(0);
      const asked: number[] = [];
      for (let round = 0; round < 4; round++) {
        asked.push((await askedAt(home, host, 'due', at)).length);
        const next = (await known(home)).state?.nextCheckAt;
        waits.push(Math.round((Date.parse(next ?? '') - at.getTime()) / 60_000));
        asked.push((await askedAt(home, host, 'due', before(next))).length);
        at = after(next);
      }
      const byHand = await askedAt(home, host, 'once', before((await known(home)).state?.nextCheckAt));
      const { source, state } = await known(home);
      const growing = waits.every((wait, index) => index === 0 || wait > (waits[index - 1] ?? 0));
      return [
        expected('requests at and just before each next check', asked, [1, 0, 1, 0, 1, 0, 1, 0]),
        holds('waits grow', growing && (waits[0] ?? 0) >= 15, `${waits.join(', ')} minutes`),
        expected('requests by hand', byHand.length, 1),
        expected('never dropped', [source.paused, state?.health], [false, 'unreachable']),
      ];
    },
  );
}

function nextCheck(
  name: string,
  headers: Readonly<Record<string, string>>,
  extra: string,
  least: number,
): readonly [string, () => Promise<readonly ProofLine[]>] {
  const most = Math.ceil(least * 1.1) + 1;
  const document = feed.replace('<item>', `${extra}<item>`);
  const work = (): Promise<readonly ProofLine[]> =>
    withHome(
      ['/feed.xml'],
      (_, response) => sendDocument(response, document, headers),
      async (home, host) => {
        await home.poll('due', minutesOn(0));
        const next = (await known(home)).state?.nextCheckAt;
        const wait = minutesUntil(next);
        return [
          holds('planned', wait >= least && wait <= most, `after ${wait} minutes (${least} to ${most})`),
          expected('requests a second before', await askedAt(home, host, 'due', before(next)), []),
          expected('requests a second after', await askedAt(home, host, 'due', after(next)), ['/feed.xml']),
        ];
      },
    );
  return [name, work];
}

async function atOnce(): Promise<readonly ProofLine[]> {
  const slow: Answering = (_, response) => setTimeout(() => sendDocument(response, feed), 80);
  const hosts = await Promise.all([countingHost(slow), countingHost(slow), countingHost(slow)]);
  const urls = hosts.flatMap((host) => Array.from({ length: 30 }, (_, index) => host.url(`/${index}.xml`)));
  const home = await proofHome(urls);
  try {
    await home.poll('once', minutesOn(0));
    return hosts.map((host, index) => {
      const requests = host.take().length;
      const most = host.mostAtOnce();
      const fits = requests === 30 && most <= perHost && most > 1;
      return holds(`host ${index + 1}`, fits, `${requests} requests, at most ${most} at once`);
    });
  } finally {
    home.remove();
    await Promise.all(hosts.map((host) => host.close()));
  }
}

/** The cases. */
export const waitingCases: readonly (readonly [string, () => Promise<readonly ProofLine[]>])[] = [
  ['429 with Retry-After', tooMany],
  ['429 from one of twelve', oneOfMany],
  ['503 with Retry-After as a date', unavailable],
  ['503 without', failing],
  nextCheck('next check, max-age two hours', { 'cache-control': 'max-age=7200' }, '', 120),
  nextCheck('next check, max-age two days', { 'cache-control': 'max-age=172800' }, '', 300),
  nextCheck('next check, ttl seven hours', {}, '<ttl>420</ttl>', 420),
  ['at the same time', atOnce],
];
