/** `npm run prove -- NAME [DIR…]`: runs test/prove/NAME.ts, prints its figures, writes artefacts/prove/NAME.json. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './setup/paths.mjs';
import { requireDependencies } from './setup.mjs';

const folder = join(projectRoot, 'test', 'prove');
const benchFolder = join(projectRoot, 'test', 'bench');

async function main() {
  const bench = process.argv[2] === '--bench';
  const [name, ...rest] = process.argv.slice(bench ? 3 : 2);
  const home = bench ? benchFolder : folder;
  const known = existsSync(home)
    ? readdirSync(home).filter((file) => file.endsWith('.ts') && existsSync(join(home, file)))
    : [];
  const names = known.map((file) => file.slice(0, -3)).filter((each) => !each.includes('-part-'));
  if (name === undefined || !names.includes(name)) {
    process.stderr.write(
      `Gebruik: npm run ${bench ? 'bench' : 'prove'} -- NAAM. Bekend: ${names.join(', ')}\n`,
    );
    process.exitCode = 2;
    return;
  }
  await requireDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  const { run } = await import(pathToFileURL(join(home, `${name}.ts`)).href);
  const from = process.env.INIT_CWD ?? process.cwd();
  const outcome = await run(...rest.map((each) => (each.startsWith('-') ? each : resolve(from, each))));
  const out = join(projectRoot, 'artefacts', 'prove');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(outcome, null, 2)}\n`);
  if (outcome?.passed === false) process.exitCode = 1;
}

await main();
