/**
 * `npm run bench -- interpret`: reading and grouping 10,000 items against scikit-learn's grouping of the same items in the
 * same run, and 100,000 against 10,000. What counts are the ratios.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { compilePlaces, wardsOf } from '../../shared/interpret/place-index.ts';
import { unwrap } from '../../shared/result.ts';
import { ensurePrograms } from '../support/bench-packages.ts';
import { benchItems } from '../support/bench-stories.ts';
import { root, temporaryFolder } from '../support/luisterpost.ts';

/** Debian's own Python: what apt installs is not seen by another. */
const python = '/usr/bin/python3';
const runs = 3;
const sizes = { small: 10_000, large: 100_000 } as const;
/** Issue 4: grouping at most a fifth of theirs, all organs at most theirs, ten times the items at most twelve times. */
const limits = { grouping: 0.2, all: 1, growth: 12 } as const;

interface Ours {
  readonly reading: number;
  readonly grouping: number;
  readonly stories: number;
  readonly megabytes: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs the bench and prints its figures. */
export async function run(): Promise<{
  readonly passed: boolean;
  readonly ratios: Readonly<Record<string, number>>;
}> {
  const hasPeer = (): boolean =>
    spawnSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0;
  ensurePrograms([{ debianPackage: 'python3-sklearn', present: hasPeer }]);
  const folder = temporaryFolder();
  try {
    const wards = wardsOf(compilePlaces(unwrap(loadGazetteer(join(root, 'build', 'data'), 'GM0344'))));
    const write = (count: number): string => {
      const file = join(folder, `${count}.jsonl`);
      writeFileSync(
        file,
        benchItems(count, wards, 11)
          .map((item) => `${JSON.stringify(item)}\n`)
          .join(''),
      );
      return file;
    };
    const [small, large] = [write(sizes.small), write(sizes.large)];
    const ours: Ours[] = [];
    const theirs: { readonly seconds: number; readonly megabytes: number; readonly groups: number }[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      ours.push(own(small));
      if (hasPeer()) theirs.push(peer(small));
    }
    const many = own(large);
    return report(ours, theirs, many);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function own(file: string): Ours {
  const script = join(root, 'test', 'support', 'bench-interpret-child.ts');
  const out = execFileSync(process.execPath, ['--max-old-space-size=8192', '--import', 'tsx', script, file], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(out) as Ours;
}

function peer(file: string) {
  const out = execFileSync(python, [join(root, 'test', 'bench', 'group-sklearn.py'), file], {
    encoding: 'utf8',
  });
  const [, groups = 0, seconds = 0, megabytes = 0] = out.trim().split(' ').map(Number);
  return { seconds, megabytes, groups };
}

function report(
  ours: readonly Ours[],
  theirs: readonly { readonly seconds: number; readonly megabytes: number; readonly groups: number }[],
  many: Ours,
) {
  const reading = median(ours.map((each) => each.reading));
  const grouping = median(ours.map((each) => each.grouping));
  const peerSeconds = median(theirs.map(({ seconds }) => seconds));
  const all = reading + grouping;
  const ratios = {
    grouping: grouping / peerSeconds,
    all: all / peerSeconds,
    growth: (many.reading + many.grouping) / all,
  };
  const fixed = (value: number): string => value.toFixed(2);
  console.log(
    `ours, 10,000: reading ${fixed(reading)} s, grouping ${fixed(grouping)} s, ${ours[0]?.stories} stories, ${fixed(median(ours.map(({ megabytes }) => megabytes)))} MB`,
  );
  console.log(
    `scikit-learn, 10,000: ${fixed(peerSeconds)} s, ${theirs[0]?.groups} groups, ${fixed(median(theirs.map(({ megabytes }) => megabytes)))} MB`,
  );
  console.log(
    `ours, 100,000: reading ${fixed(many.reading)} s, grouping ${fixed(many.grouping)} s, ${many.stories} stories, ${fixed(many.megabytes)} MB`,
  );
  for (const name of ['grouping', 'all', 'growth'] as const)
    console.log(`${name}: ${fixed(ratios[name])} (at most ${limits[name]})`);
  const passed =
    theirs.length > 0 &&
    ratios.grouping <= limits.grouping &&
    ratios.all <= limits.all &&
    ratios.growth <= limits.growth;
  return { passed, ratios };
}
