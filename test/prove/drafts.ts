/**
 * `npm run prove -- drafts [--show N]`: every product for every story of both samples, of the situations judged by hand and of
 * hostile ones. What a draft says stands in sheet, evidence or catalogue; a fact for the council first is in none. `--show N`
 * prints N drafts with the messages they answer, for judging by hand.
 */
import { type Draft, draftProducts } from '../../shared/model/draft.ts';
import { type DraftCase, draftsOf, judgedCases, type MadeDraft, sampleCases } from './drafts-part-cases.ts';
import {
  claimsIn,
  type DraftFault,
  type FaultKind,
  faultKinds,
  faultsOf,
  readsWell,
} from './drafts-part-check.ts';
import { fuzzCases } from './drafts-part-fuzz.ts';
import { proveSecrets, type SecretFigures } from './drafts-part-secret.ts';
import { showDrafts } from './drafts-part-show.ts';

/** What the proof found. */
export interface DraftsOutcome {
  readonly passed: boolean;
  readonly stories: Readonly<Record<DraftCase['origin'], number>>;
  readonly drafts: Readonly<Record<DraftCase['origin'], number>>;
  /** Asked for, where nothing public can be said. */
  readonly none: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<FaultKind, number>>;
  readonly reading: ReadingFigures;
  readonly secrets: SecretFigures;
  readonly millisecondsPerDraft: number;
  /** The first of each kind. */
  readonly examples: readonly string[];
}

/** Of the drafts for residents; shares between 0 and 1. */
interface ReadingFigures {
  readonly drafts: number;
  readonly shortShare: number;
  /** Of fifty words or more. */
  readonly scored: number;
  readonly easyShare: number;
  readonly worst: readonly string[];
}

const hostile = 250;
const wanted = 1000;
/** Issue 5, "Must show". */
const bar = { meanWords: 12, share: 0.9, score: 60, fewestWords: 50 } as const;
const shownExamples = 6;

/** Runs the proof and prints its figures. */
export async function run(...args: readonly string[]): Promise<DraftsOutcome | null> {
  const real = [...(await samples()), ...judgedCases()];
  const show = args.indexOf('--show');
  if (show >= 0) {
    // The runner makes every argument a path.
    showDrafts(real, Number((args[show + 1] ?? '').split(/[\\/]/).at(-1)) || 20);
    return null;
  }
  const outcome = prove([...real, ...fuzzCases(hostile)]);
  print(outcome);
  return outcome;
}

async function samples(): Promise<readonly DraftCase[]> {
  return [...(await sampleCases('GM0168')), ...(await sampleCases('GM0344'))];
}

interface Found {
  readonly made: MadeDraft;
  readonly draft: Draft;
  readonly faults: readonly DraftFault[];
}

function prove(cases: readonly DraftCase[]): DraftsOutcome {
  const began = performance.now();
  const stories = cases.map((each) => draftsOf(each));
  const spent = performance.now() - began;
  const made = stories.flat();
  const found = stories.flatMap(foundIn);
  const faults = tally(found);
  const reading = readingOf(found);
  const secrets = proveSecrets(cases);
  const passed =
    found.length >= wanted &&
    Object.values(faults).every((count) => count === 0) &&
    reading.shortShare >= bar.share &&
    reading.easyShare >= bar.share &&
    secrets.passed;
  return {
    passed,
    stories: byOrigin(cases.map(({ origin }) => origin)),
    drafts: byOrigin(found.map(({ made: { of } }) => of.origin)),
    none: noneOf(made),
    faults,
    reading,
    secrets,
    millisecondsPerDraft: Math.round((spent / made.length) * 10) / 10,
    examples: examplesOf(found),
  };
}

function foundIn(made: readonly MadeDraft[]): readonly Found[] {
  const claims = claimsIn(made);
  return made.flatMap((each): readonly Found[] => {
    const { draft } = each;
    return draft === null ? [] : [{ made: each, draft, faults: faultsOf(each, draft, claims) }];
  });
}

function tally(found: readonly Found[]): Readonly<Record<FaultKind, number>> {
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  for (const { faults } of found)
    for (const kind of new Set(faults.map((fault) => fault.kind))) counts[kind] += 1;
  return counts;
}

function byOrigin(origins: readonly DraftCase['origin'][]): Readonly<Record<DraftCase['origin'], number>> {
  const count = (wantedOrigin: DraftCase['origin']): number =>
    origins.filter((origin) => origin === wantedOrigin).length;
  return { sample: count('sample'), gold: count('gold'), fuzz: count('fuzz') };
}

function noneOf(made: readonly MadeDraft[]): Readonly<Record<string, number>> {
  const none = made.filter(({ draft }) => draft === null);
  return Object.fromEntries(
    [null, ...draftProducts].flatMap((product) => {
      const count = none.filter(({ request }) => request.product === product).length;
      return count === 0 ? [] : [[product ?? 'as-advised', count]];
    }),
  );
}

function readingOf(found: readonly Found[]): ReadingFigures {
  const read = found.flatMap(({ made, draft }) => {
    const figures = readsWell(draft);
    return figures === null ? [] : [{ made, draft, ...figures }];
  });
  const scored = read.filter(({ words, score }) => words >= bar.fewestWords && score !== null);
  const share = <T>(all: readonly T[], fits: (each: T) => boolean): number =>
    all.length === 0 ? 1 : all.filter(fits).length / all.length;
  return {
    drafts: read.length,
    shortShare: share(read, ({ mean }) => mean <= bar.meanWords),
    scored: scored.length,
    easyShare: share(scored, ({ score }) => (score ?? 0) >= bar.score),
    worst: scored
      .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
      .slice(0, shownExamples)
      .map(({ made, draft, score }) => `${score} ${made.of.name} ${draft.product} ${draft.course}`),
  };
}

function examplesOf(found: readonly Found[]): readonly string[] {
  return faultKinds.flatMap((kind) =>
    found
      .flatMap(({ made, draft, faults }) => {
        const fault = faults.find((each) => each.kind === kind);
        const { name } = made.of;
        return fault === undefined
          ? []
          : [`${kind} · ${name} · ${draft.product} ${draft.course}: ${fault.what}`];
      })
      .slice(0, shownExamples),
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function print({ stories, drafts, none, faults, reading, secrets, ...rest }: DraftsOutcome): void {
  const sum = Object.values(drafts).reduce((total, count) => total + count, 0);
  console.log(`stories ${JSON.stringify(stories)}, ${sum} drafts ${JSON.stringify(drafts)}`);
  console.log(`none where nothing public can be said: ${JSON.stringify(none)}`);
  console.log(`faults, drafts that have one: ${JSON.stringify(faults)}`);
  console.log(
    `for residents: ${percent(reading.shortShare)} of ${reading.drafts} at most ${bar.meanWords} words a sentence; ` +
      `of ${reading.scored} with ${bar.fewestWords} words or more ${percent(reading.easyShare)} Flesch-Douma ${bar.score} or more`,
  );
  console.log(`council first: ${JSON.stringify(secrets)}`);
  console.log(`${rest.millisecondsPerDraft} ms a draft`);
  for (const example of [...rest.examples, ...reading.worst]) console.log(`  ${example}`);
  console.log(rest.passed ? 'passed' : 'FAILED');
}
