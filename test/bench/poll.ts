/**
 * `npm run bench -- poll [ROUNDS]`: 500 sources of 30 items over loopback, cold (nothing known) and warm (every answer
 * 304), against newsboat and Python's feedparser, turn about in one run. What counts are the ratios.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openSqliteStore } from '../../main/engine/store/sqlite-store.ts';
import { type Timing, timed } from '../support/bench-measure.ts';
import { ensurePrograms } from '../support/bench-packages.ts';
import { must } from '../support/demo.ts';
import { cleanEnvironment, root, temporaryFolder } from '../support/luisterpost.ts';

const sources = 500;
const itemsEach = 30;
const now = '2026-03-03T08:00:00+01:00';
const later = '2026-03-03T08:30:00+01:00';
/** What ours may take of newsboat's time for the same. */
const ceilings = { cold: 0.6, warm: 0.1 } as const;
/** newsboat as it comes (one thread) is what is judged against; its best of these is reported beside it. */
const newsboatThreads = [8, 16] as const;

const launcher = join(root, 'build', 'luisterpost.mjs');
/** Debian's own Python: its packages are invisible to another one on the path. */
const python = '/usr/bin/python3';
const newsboat = '/usr/bin/newsboat';
const feedparserScript = join(root, 'test', 'bench', 'poll-feedparser.py');

/** What the server was asked since the last reset. */
interface Counts {
  readonly full: number;
  readonly notModified: number;
  readonly other: number;
  readonly connections: number;
  /** Requests open at the same time, at most. */
  readonly most: number;
}

/** One of the three: `cold` starts from nothing and leaves what `warm` needs. */
interface Contestant {
  readonly name: 'ours' | 'newsboat' | 'newsboat-best' | 'feedparser';
  /** Makes ready what is not timed. */
  prepare(folder: string): Promise<void>;
  poll(folder: string, warm: boolean): Promise<Timing>;
  /** What it needs between cold and warm before it asks conditionally; timed apart. */
  readonly between?: (folder: string) => Promise<Timing>;
  /** Items kept, or null where nothing is kept. */
  kept(folder: string): Promise<number | null>;
}

interface Turn {
  readonly cold: Timing;
  readonly between: Timing | null;
  readonly warm: Timing;
  readonly coldCounts: Counts;
  readonly warmCounts: Counts;
  readonly kept: number | null;
}

/** Medians of a contestant. */
interface Figures {
  readonly coldMilliseconds: number;
  readonly warmMilliseconds: number;
  readonly coldMegabytes: number;
  readonly warmMegabytes: number;
}

/** What the bench found. */
export interface PollOutcome {
  readonly passed: boolean;
  readonly missing: readonly string[];
  readonly failures: readonly string[];
  readonly rounds: number;
  readonly ours: Figures;
  readonly newsboat: Figures | null;
  /** newsboat with the number of threads that suits it best here. */
  readonly newsboatBest: Figures | null;
  readonly newsboatThreads: number | null;
  /** newsboat's second reload, which gets every document again. */
  readonly newsboatSecondMilliseconds: number | null;
  readonly feedparser: Figures | null;
  readonly ratios: {
    readonly cold: number | null;
    readonly warm: number | null;
    readonly warmToNewsboatCold: number | null;
    readonly warmToNewsboatSecond: number | null;
    readonly coldToNewsboatBest: number | null;
    readonly warmToNewsboatBest: number | null;
    readonly coldToFeedparser: number | null;
    readonly warmToFeedparser: number | null;
  };
  /** The first `brief` after the cold poll, which interprets everything. */
  readonly firstBriefMilliseconds: number;
}

/** Runs the bench and prints its figures. The argument arrives as a path (build/prove.mjs resolves it). */
export async function run(roundsText = '3'): Promise<PollOutcome> {
  const rounds = Math.max(1, Number(basename(roundsText)));
  const missing = ensurePrograms([
    { debianPackage: 'newsboat', present: () => existsSync(newsboat) },
    { debianPackage: 'python3-feedparser', present: hasFeedparser },
  ]);
  for (const name of missing) console.log(`missing: ${name} (apt-get install ${name}); goes on without`);
  const folder = temporaryFolder();
  const server = await startServer();
  try {
    const addresses = Array.from({ length: sources }, (_, index) => `${server.url}/bron-${index}.xml`);
    const files = writeLists(folder, addresses);
    const threads = missing.includes('newsboat') ? null : await bestThreads(folder, files.addresses);
    const contestants = [
      ours(server.host, files.opml),
      ...(threads === null
        ? []
        : [
            newsboatWith(1, files.addresses, 'newsboat'),
            newsboatWith(threads, files.addresses, 'newsboat-best'),
          ]),
      ...(missing.includes('python3-feedparser') ? [] : [feedparser(files.addresses)]),
    ];
    const turns = new Map<string, Turn[]>(contestants.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const contestant of contestants)
        turns
          .get(contestant.name)
          ?.push(await takeTurn(contestant, join(folder, `${contestant.name}-${round}`), server));
    const brief = await timed(process.execPath, briefCall(join(folder, 'ours-0')), {
      env: cleanEnvironment(),
    });
    return report(turns, { missing, threads, rounds, firstBrief: brief.milliseconds });
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasFeedparser = (): boolean =>
  spawnSync(python, ['-c', 'import feedparser'], { stdio: 'ignore' }).status === 0;

const briefCall = (home: string): readonly string[] => [
  launcher,
  ...['brief', '--format', 'json', '--out', join(home, 'brief.json'), '--home', home, '--now', later],
];

/** A turn: cold, then warm, each with what the server saw of it. */
async function takeTurn(contestant: Contestant, folder: string, server: Server): Promise<Turn> {
  mkdirSync(folder);
  await contestant.prepare(folder);
  await server.reset();
  const cold = await contestant.poll(folder, false);
  const coldCounts = await server.reset();
  const between = (await contestant.between?.(folder)) ?? null;
  await server.reset();
  const warm = await contestant.poll(folder, true);
  const warmCounts = await server.reset();
  return { cold, between, warm, coldCounts, warmCounts, kept: await contestant.kept(folder) };
}

function ours(host: string, opml: string): Contestant {
  return {
    name: 'ours',
    prepare: async (folder) => {
      await must(['init', '--municipality', 'GM0168', '--home', folder]);
      await must(['sources', 'import', opml, '--allow-host', host, '--home', folder]);
    },
    poll: (folder, warm) =>
      timed(process.execPath, [launcher, 'poll', '--once', '--home', folder, '--now', warm ? later : now], {
        env: cleanEnvironment(),
      }),
    kept: async (folder) => {
      const store = openSqliteStore(join(folder, 'luisterpost.db'));
      try {
        return await store.read((tx) => tx.itemCount());
      } finally {
        await store.close();
      }
    },
  };
}

/**
 * newsboat 2.21 keeps a document's validators from its second reload on (at the first its row is not there yet when it
 * writes them), so an untimed reload lies between: its warm reload is then the one with 500 times 304, to its favour.
 */
function newsboatWith(
  threads: number,
  addresses: string,
  name: 'newsboat' | 'newsboat-best' = 'newsboat-best',
): Contestant {
  const reload = (folder: string): Promise<Timing> =>
    timed(
      newsboat,
      [
        '-C',
        join(folder, 'config'),
        '-u',
        join(folder, 'urls'),
        '-c',
        join(folder, 'cache.db'),
        '-x',
        'reload',
      ],
      { cwd: folder, env: cleanEnvironment({ HOME: folder, LC_ALL: 'C.UTF-8' }) },
    );
  return {
    name,
    prepare: async (folder) => {
      copyFileSync(addresses, join(folder, 'urls'));
      writeFileSync(join(folder, 'config'), `reload-threads ${threads}\n`);
    },
    poll: reload,
    between: reload,
    kept: async (folder) => {
      const { DatabaseSync } = await import('@photostructure/sqlite');
      const database = new DatabaseSync(join(folder, 'cache.db'), { readOnly: true });
      try {
        const row = database.prepare('SELECT count(*) AS items FROM rss_item').get() as { items: number };
        return row.items;
      } finally {
        database.close();
      }
    },
  };
}

function feedparser(addresses: string): Contestant {
  return {
    name: 'feedparser',
    prepare: async () => undefined,
    poll: (folder) =>
      timed(python, [feedparserScript, addresses, join(folder, 'validators')], {
        env: cleanEnvironment({ HOME: folder }),
      }),
    kept: async () => null,
  };
}

/** One cold reload each, outside the rounds: newsboat runs at its best. */
async function bestThreads(folder: string, addresses: string): Promise<number> {
  const tried: { readonly threads: number; readonly milliseconds: number }[] = [];
  for (const threads of newsboatThreads) {
    const own = join(folder, `try-${threads}`);
    mkdirSync(own);
    const contestant = newsboatWith(threads, addresses);
    await contestant.prepare(own);
    tried.push({ threads, milliseconds: (await contestant.poll(own, false)).milliseconds });
  }
  return tried.toSorted((a, b) => a.milliseconds - b.milliseconds)[0]?.threads ?? newsboatThreads[0];
}

function writeLists(
  folder: string,
  addresses: readonly string[],
): { readonly opml: string; readonly addresses: string } {
  const files = { opml: join(folder, 'bronnen.opml'), addresses: join(folder, 'urls') };
  const outlines = addresses.map(
    (url, index) => `<outline type="rss" text="Nieuws uit buurt ${index}" xmlUrl="${url}"/>`,
  );
  writeFileSync(files.opml, `<opml version="2.0"><body>${outlines.join('\n')}</body></opml>\n`);
  writeFileSync(files.addresses, `${addresses.join('\n')}\n`);
  return files;
}

interface Server {
  readonly url: string;
  readonly host: string;
  /** Answers what was counted, and starts counting anew. */
  reset(): Promise<Counts>;
  stop(): void;
}

async function startServer(): Promise<Server> {
  const script = join(root, 'test', 'support', 'bench-server.ts');
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', script, String(sources), String(itemsEach), now],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: cleanEnvironment() },
  );
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
    child.once('exit', (code) => reject(new Error(`the bench's server ended with ${code}`)));
  });
  const host = `127.0.0.1:${port}`;
  return {
    host,
    url: `http://${host}`,
    reset: async () => (await (await fetch(`http://${host}/reset`)).json()) as Counts,
    stop: () => child.stdin?.end(),
  };
}

interface Circumstances {
  readonly missing: readonly string[];
  readonly threads: number | null;
  readonly rounds: number;
  readonly firstBrief: number;
}

function report(turns: ReadonlyMap<string, readonly Turn[]>, about: Circumstances): PollOutcome {
  const of = (name: Contestant['name']): Figures | null => {
    const own = turns.get(name);
    return own === undefined ? null : figures(own);
  };
  const [mine, boat, parser] = [of('ours') ?? figures([]), of('newsboat'), of('feedparser')];
  const best = of('newsboat-best');
  const second = (turns.get('newsboat') ?? []).flatMap(({ between }) => between?.milliseconds ?? []);
  const newsboatSecondMilliseconds = second.length === 0 ? null : Math.round(median(second));
  const failures = [...turns].flatMap(([name, own]) => own.flatMap((turn) => wrong(name, turn)));
  const ratios: PollOutcome['ratios'] = {
    cold: ratio(mine.coldMilliseconds, boat?.coldMilliseconds),
    warm: ratio(mine.warmMilliseconds, boat?.warmMilliseconds),
    warmToNewsboatCold: ratio(mine.warmMilliseconds, boat?.coldMilliseconds),
    warmToNewsboatSecond: ratio(mine.warmMilliseconds, newsboatSecondMilliseconds ?? undefined),
    coldToNewsboatBest: ratio(mine.coldMilliseconds, best?.coldMilliseconds),
    warmToNewsboatBest: ratio(mine.warmMilliseconds, best?.warmMilliseconds),
    coldToFeedparser: ratio(mine.coldMilliseconds, parser?.coldMilliseconds),
    warmToFeedparser: ratio(mine.warmMilliseconds, parser?.warmMilliseconds),
  };
  const passed =
    about.missing.length === 0 &&
    failures.length === 0 &&
    (ratios.cold ?? Number.NaN) <= ceilings.cold &&
    (ratios.warm ?? Number.NaN) <= ceilings.warm;
  const outcome: PollOutcome = {
    passed,
    missing: about.missing,
    failures,
    rounds: about.rounds,
    ours: mine,
    newsboat: boat,
    newsboatBest: best,
    newsboatThreads: about.threads,
    newsboatSecondMilliseconds,
    feedparser: parser,
    ratios,
    firstBriefMilliseconds: Math.round(about.firstBrief),
  };
  print(outcome);
  return outcome;
}

function print(outcome: PollOutcome): void {
  const { ours: mine, newsboat: boat, feedparser: parser, ratios } = outcome;
  console.log(`${sources} sources, ${sources * itemsEach} items, medians of ${outcome.rounds} rounds`);
  for (const [name, each] of [
    ['ours', mine],
    ['newsboat (as it comes)', boat],
    [`newsboat (${outcome.newsboatThreads} threads)`, outcome.newsboatBest],
    ['feedparser (16 threads)', parser],
  ] as const)
    if (each !== null)
      console.log(
        `${name}: cold ${each.coldMilliseconds} ms, ${each.coldMegabytes} MB; ` +
          `warm ${each.warmMilliseconds} ms, ${each.warmMegabytes} MB`,
      );
  console.log(
    `to newsboat: cold ${ratios.cold} (at most ${ceilings.cold}), warm ${ratios.warm} (at most ${ceilings.warm}), ` +
      `warm to its cold ${ratios.warmToNewsboatCold}, warm to its second ${ratios.warmToNewsboatSecond} ` +
      '(its second reload still gets every document)',
  );
  console.log(
    `to newsboat at its best: cold ${ratios.coldToNewsboatBest}, warm ${ratios.warmToNewsboatBest}`,
  );
  console.log(`to feedparser: cold ${ratios.coldToFeedparser}, warm ${ratios.warmToFeedparser}`);
  console.log(`first briefing, with all interpretation: ${outcome.firstBriefMilliseconds} ms (in no ratio)`);
  if (outcome.failures.length > 0) console.log(`FAILED: ${outcome.failures.join('; ')}`);
}

/** A poll that asked for less, or kept less, is not a poll. */
function wrong(name: string, { coldCounts, warmCounts, kept }: Turn): readonly string[] {
  const told: string[] = [];
  if (coldCounts.full !== sources) told.push(`${name}: cold got ${coldCounts.full} documents`);
  if (warmCounts.notModified !== sources || warmCounts.full > 0)
    told.push(`${name}: warm got ${warmCounts.notModified} times 304 and ${warmCounts.full} documents`);
  if (kept !== null && kept !== sources * itemsEach) told.push(`${name}: kept ${kept} items`);
  return told;
}

function figures(turns: readonly Turn[]): Figures {
  const of = (pick: (turn: Turn) => number): number => Math.round(median(turns.map(pick)));
  const megabytes = (bytes: number): number => bytes / 1024 / 1024;
  return {
    coldMilliseconds: of(({ cold }) => cold.milliseconds),
    warmMilliseconds: of(({ warm }) => warm.milliseconds),
    coldMegabytes: of(({ cold }) => megabytes(cold.peak)),
    warmMegabytes: of(({ warm }) => megabytes(warm.peak)),
  };
}

function ratio(above: number, below: number | undefined): number | null {
  return below === undefined ? null : Math.round((above / below) * 1000) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
