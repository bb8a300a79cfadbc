/**
 * `npm run prove -- moments`: a calendar on a real loopback server, read, picked from, changed and read again; the packs at the
 * right local time; what is private nowhere in the home; hosts erased on day eight; the pack as one page of PDF, and as DOCX,
 * e-mail and HTML, written to artefacts/prove/moments.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../main/engine/engine.ts';
import { toText } from '../../shared/briefing/to-text.ts';
import { packFormats } from '../../shared/contract-moments.ts';
import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { root } from '../support/luisterpost.ts';
import { changedCalendar, firstCalendar, forbidden } from './moments-part-calendar.ts';

/** What the proof found. */
export interface MomentsOutcome {
  readonly passed: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
  /** Moments as they stand at the end: local time and state. */
  readonly moments: readonly string[];
  readonly words: number;
  readonly pages: number;
  readonly milliseconds: { readonly read: number; readonly pack: number };
  /** Where the pack was written, by format, relative to the project. */
  readonly files: readonly string[];
}

const hostName = 'Gastvrouw Proefnaam';
const out = join('artefacts', 'prove', 'moments');

interface Stage {
  readonly engine: () => Engine;
  readonly reopen: () => Promise<void>;
  readonly at: (instant: string) => void;
  readonly home: string;
  readonly url: string;
  readonly serve: (calendar: string) => void;
}

/** Runs all. */
export async function run(): Promise<MomentsOutcome> {
  let calendar = firstCalendar;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/calendar; charset=utf-8').end(calendar);
  });
  const port = await listen(server);
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-moments-'));
  let now = new Date('2026-03-24T09:00:00Z');
  const open = (): Engine =>
    openEngine({
      home,
      dataFolder: join(root, 'build', 'data'),
      clock: () => now,
      create: true,
      workerFile: null,
    });
  let engine = open();
  const stage: Stage = {
    engine: () => engine,
    reopen: async () => {
      await engine.close();
      engine = open();
    },
    at: (instant) => {
      now = new Date(instant);
    },
    home,
    url: `http://127.0.0.1:${port}/agenda.ics`,
    serve: (text) => {
      calendar = text;
    },
  };
  try {
    await engine.initialise('GM0168', null);
    await engine.allowHosts([`127.0.0.1:${port}`]);
    await engine.followSample();
    await engine.poll({ all: true });
    const outcome = await prove(stage);
    console.log(JSON.stringify(outcome, null, 2));
    return outcome;
  } finally {
    await engine.close();
    server.close();
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

const wall = (instant: string): string =>
  `${localDate(Date.parse(instant))} ${localTime(Date.parse(instant))}`;

async function prove(stage: Stage): Promise<MomentsOutcome> {
  const checks: Record<string, boolean> = {};
  const began = performance.now();
  const view = await stage.engine().readCalendar({ url: stage.url });
  const read = Math.round(performance.now() - began);
  checks['fourteen hundred on both sides of the clock change'] =
    view.instances.map(({ starts }) => wall(starts)).join() ===
    ['2026-03-26 14.00', '2026-04-02 14.00', '2026-04-09 14.00', '2026-04-16 14.00'].join();
  checks['the private one is dropped and counted'] = view.hidden === 1;
  checks['the ward is found by the place'] = view.instances.every(({ ward }) => ward !== null);
  const picked = await stage.engine().pickInstances(
    view.token,
    view.instances.slice(0, 3).map(({ key }) => key),
  );
  const [first] = picked;
  if (first === undefined) throw new Error('nothing was picked');
  await stage.engine().setHosts(first.id, [{ name: hostName, post: 'voorzitter dorpsraad' }]);
  await stage.engine().changeMoment(first.id, { met: ['bestuur van het dorpshuis'], minutes: 5 });
  checks['hosts are kept while they are needed'] = await holds(stage, hostName);

  stage.serve(changedCalendar);
  const followed = await stage.engine().followCalendars();
  checks['one moved and one cancelled instance are followed'] =
    followed.moved === 1 && followed.cancelled === 1 && followed.gone === 0 && followed.failed.length === 0;
  const again = await stage.engine().followCalendars();
  checks['reading again changes nothing'] = again.moved + again.cancelled + again.changed + again.back === 0;
  const moments = await stage.engine().listMoments('2026-03-24', '2026-05-01');
  checks['marked, not lost'] = moments.map(line).join('; ') === expected;

  stage.at('2026-03-26T17:05:00Z');
  const prepared = await stage.engine().preparePacks();
  checks['ready the evening before, at the new time'] = prepared.join() === first.id;
  checks['not prepared twice'] = (await stage.engine().preparePacks()).length === 0;
  stage.at('2026-03-27T06:00:00Z');
  const { briefing } = await stage.engine().brief({ date: '2026-03-27', role: null, moment: null });
  checks['on the agenda of the day, at the new time'] = briefing.agenda.some(({ text }) =>
    /^09\.30–11\.00 uur Werkbezoek Overdinkel, Dorpshuis Overdinkel \(verplaatst\), pakket klaar\.$/.test(
      text,
    ),
  );
  return {
    ...(await provePack(stage, first, checks)),
    moments: moments.map(line),
    checks,
    ...result(checks, read),
  };
}

const line = ({ starts, state }: Moment): string => `${wall(starts)} ${state}`;
const expected = '2026-03-27 09.30 moved; 2026-04-02 14.00 cancelled; 2026-04-09 14.00 planned';

let packMilliseconds = 0;

function result(
  checks: Readonly<Record<string, boolean>>,
  read: number,
): Pick<MomentsOutcome, 'passed' | 'milliseconds'> {
  return {
    passed: Object.values(checks).every(Boolean),
    milliseconds: { read, pack: packMilliseconds },
  };
}

async function provePack(
  stage: Stage,
  moment: Moment,
  checks: Record<string, boolean>,
): Promise<Pick<MomentsOutcome, 'words' | 'pages' | 'files'>> {
  const began = performance.now();
  const { pack, document } = await stage.engine().momentPack(moment.id);
  packMilliseconds = Math.round(performance.now() - began);
  const text = toText(document);
  checks['the pack says the new time and whom one meets'] =
    text.includes('09.30–11.00 uur') && text.includes('bestuur van het dorpshuis') && text.includes(hostName);
  checks['within its words'] = pack.words <= pack.limit;
  const folder = join(root, out);
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const format of packFormats) {
    const { name, content } = await stage.engine().exportMomentPack(moment.id, format);
    const file = `${name}.${format === 'text' ? 'txt' : format}`;
    writeFileSync(join(folder, file), content);
    files.push(join(out, file));
  }
  const pdf = await stage.engine().exportMomentPack(moment.id, 'pdf');
  const pages =
    Buffer.from(pdf.content)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  checks['the pdf is one page'] = pages === 1;

  stage.at('2026-04-03T08:59:00Z');
  await stage.engine().eraseHosts();
  checks['hosts are still there on day seven'] = await holds(stage, hostName);
  stage.at('2026-04-04T09:01:00Z');
  await stage.engine().brief({ date: null, role: null, moment: null });
  await stage.reopen();
  checks['hosts are erased on day eight, from the bytes too'] = !(await holds(stage, hostName));
  const after = await stage.engine().momentPack(moment.id);
  checks['and from the pack'] = !toText(after.document).includes(hostName);
  const found = forbidden.filter((words) => inHome(stage.home, words));
  checks['nothing private, no attendee and no description in the home'] = found.length === 0;
  return { words: pack.words, pages, files };
}

/** Whether the words stand in the home's bytes, after everything was written to the main file. */
async function holds(stage: Stage, words: string): Promise<boolean> {
  await stage.reopen();
  return inHome(stage.home, words);
}

function inHome(home: string, words: string): boolean {
  const needles = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .some((bytes) => needles.some((needle) => bytes.includes(needle)));
}
