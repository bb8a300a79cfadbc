/**
 * `npm run prove -- faults`: every broken feed through the built command, every misbehaving server through the real
 * poller on a real store; each must end in the state that its corpus documents.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readableFeeds, refusedFeeds } from '../fixtures/feeds-expected.ts';
import { jsonLines, luisterpost, root, temporaryFolder } from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';
import { serverDeviations, serverFamilies } from '../support/server-stage.ts';

/** What was asked for: fewer would prove too little. */
const wanted = { feeds: 60, servers: 30 } as const;
const feedsFolder = join(root, 'test', 'fixtures', 'feeds');
const url = 'https://lindewaard.example/rss.xml';

/** One family of faults. */
export interface FaultFamily {
  readonly name: string;
  readonly count: number;
  readonly asDocumented: number;
  /** Name of the feed or server and what was otherwise, a line each. */
  readonly deviations: readonly string[];
}

/** What the proof found. */
export interface FaultsOutcome {
  readonly passed: boolean;
  readonly feeds: number;
  readonly servers: number;
  readonly families: readonly FaultFamily[];
  /** What is wrong with the corpus or the command as a whole. */
  readonly failures: readonly string[];
  readonly milliseconds: Readonly<Record<'feeds' | 'servers', number>>;
}

/** Runs the proof and prints a line per family. */
export async function run(): Promise<FaultsOutcome> {
  const began = performance.now();
  const read = await feedFamilies();
  const between = performance.now();
  const servers: FaultFamily[] = [];
  for (const [name, entries] of Object.entries(serverFamilies)) {
    const lines: (readonly [string, readonly string[]])[] = [];
    for (const entry of entries) lines.push([entry.name, await survived(() => serverDeviations(entry))]);
    servers.push(familyOf(`server: ${name}`, lines));
  }
  const counts = { feeds: countOf(read.families), servers: countOf(servers) };
  const families = [...read.families, ...servers];
  const failures = [
    ...read.failures,
    ...(counts.feeds < wanted.feeds ? [`only ${counts.feeds} feeds, ${wanted.feeds} wanted`] : []),
    ...(counts.servers < wanted.servers ? [`only ${counts.servers} servers, ${wanted.servers} wanted`] : []),
  ];
  const outcome: FaultsOutcome = {
    passed: failures.length === 0 && families.every(({ deviations }) => deviations.length === 0),
    ...counts,
    families,
    failures,
    milliseconds: {
      feeds: Math.round(between - began),
      servers: Math.round(performance.now() - between),
    },
  };
  print(outcome);
  return outcome;
}

interface PrintedDocument {
  readonly file?: string;
  readonly kind?: string;
  readonly entries?: readonly { readonly title: string | null }[];
  readonly problems?: readonly { readonly code: string }[];
  readonly error?: { readonly code: string };
}

/** A file, its family, and the document that must be printed of it. */
interface ExpectedFeed {
  readonly file: string;
  readonly family: string;
  readonly state: Readonly<Record<string, unknown>>;
}

const expectedFeeds: readonly ExpectedFeed[] = [
  ...readableFeeds.map(([file, kind, titles, problems]) => ({
    file,
    family: `feed: read as ${kind}`,
    state: { kind, titles, problems },
  })),
  ...refusedFeeds.map(([file, error]) => ({
    file,
    family: `feed: refused, ${error}`,
    state: { error },
  })),
];

/** All feeds in one process, as a caller with many files does it. */
async function feedFamilies(): Promise<Pick<FaultsOutcome, 'families' | 'failures'>> {
  const folder = temporaryFolder();
  try {
    const list = join(folder, 'list.jsonl');
    const lines = expectedFeeds.map(({ file }) => JSON.stringify({ file: join(feedsFolder, file), url }));
    writeFileSync(list, `${lines.join('\n')}\n`);
    const ran = await luisterpost(['parse', '--list', list]);
    const printed = jsonLines(ran.out) as readonly PrintedDocument[];
    const byFile = new Map(printed.map((document) => [document.file, document]));
    const names = [...new Set(expectedFeeds.map(({ family }) => family))];
    const families = names.map((name) =>
      familyOf(
        name,
        expectedFeeds
          .filter(({ family }) => family === name)
          .map((feed) => [feed.file, feedDeviations(feed, byFile.get(join(feedsFolder, feed.file)))]),
      ),
    );
    return { families, failures: commandFailures(ran, printed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function feedDeviations({ state }: ExpectedFeed, document: PrintedDocument | undefined): readonly string[] {
  if (document === undefined) return ['nothing printed'];
  const all: Readonly<Record<string, unknown>> = {
    kind: document.kind,
    titles: document.entries?.map(({ title }) => title),
    problems: document.problems?.map(({ code }) => code),
    error: document.error?.code,
  };
  const otherwise = Object.keys(all).filter((field) => !isDeepStrictEqual(all[field], state[field]));
  return [
    ...otherwise.map(
      (field) => `${field} ${JSON.stringify(all[field])} instead of ${JSON.stringify(state[field])}`,
    ),
    ...schemaErrors('parse', document).map((error) => `schema: ${error}`),
  ];
}

/** A file without an expectation, or a call that ended otherwise than well and silently. */
function commandFailures(
  ran: { readonly code: number | null; readonly err: string },
  printed: readonly PrintedDocument[],
): readonly string[] {
  const known = new Set(expectedFeeds.map(({ file }) => file));
  const forgotten = readdirSync(feedsFolder).filter((file) => file !== 'README.md' && !known.has(file));
  const order = expectedFeeds.map(({ file }) => join(feedsFolder, file));
  const inOrder = isDeepStrictEqual(
    printed.map(({ file }) => file),
    order,
  );
  return [
    ...forgotten.map((file) => `${file} has no expectation`),
    ...(ran.code === 0 ? [] : [`parse ended with ${ran.code}`]),
    ...(ran.err === '' ? [] : [`parse said: ${ran.err.trim()}`]),
    ...(inOrder ? [] : ['not one line per file, in the order of the list']),
  ];
}

/** What is thrown is a deviation like another: the rest must still be looked at. */
async function survived(visit: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await visit();
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
}

function familyOf(name: string, members: readonly (readonly [string, readonly string[]])[]): FaultFamily {
  return {
    name,
    count: members.length,
    asDocumented: members.filter(([, deviations]) => deviations.length === 0).length,
    deviations: members.flatMap(([member, deviations]) => deviations.map((each) => `${member}: ${each}`)),
  };
}

const countOf = (families: readonly FaultFamily[]): number =>
  families.reduce((sum, { count }) => sum + count, 0);

function print({ families, feeds, servers, failures, milliseconds, passed }: FaultsOutcome): void {
  for (const { name, count, asDocumented, deviations } of families) {
    console.log(`${name.padEnd(40)} ${asDocumented} of ${count} as documented`);
    for (const deviation of deviations) console.log(`  ${deviation}`);
  }
  const seconds = (each: number): string => (each / 1000).toFixed(1);
  console.log(
    `${feeds} feeds in ${seconds(milliseconds.feeds)} s, ${servers} servers in ${seconds(milliseconds.servers)} s`,
  );
  console.log(passed ? 'passed' : ['FAILED', ...failures].join('\n  '));
}
