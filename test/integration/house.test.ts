/** The house's rules bite: forbidden code planted in a copy of the tree is refused by name. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../support/luisterpost.ts';

const copied = [
  'shared',
  'main',
  'preload',
  'renderer',
  'package.json',
  'tsconfig.base.json',
  'biome.json',
  '.gitignore',
  '.dependency-cruiser.mjs',
];

interface Plant {
  readonly file: string;
  readonly rule: string;
  readonly code: string;
}

/** Forbidden arrows, with the rule of .dependency-cruiser.mjs that must refuse each. */
const arrows: readonly Plant[] = [
  {
    file: 'shared/model/planted-core.ts',
    rule: 'shared-no-core-modules',
    code: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
  },
  {
    file: 'shared/model/planted-engine.ts',
    rule: 'shared-is-pure',
    code: "import { clockFrom } from '../../main/engine/clock.ts';\nexport const planted = clockFrom;\n",
  },
  {
    file: 'shared/listen/planted-act.ts',
    rule: 'shared-listen-never-looks-back',
    code: "import { lint } from '../act/lint.ts';\nexport const planted = lint;\n",
  },
  {
    file: 'shared/model/planted-language.ts',
    rule: 'shared-model-never-looks-back',
    code: "import { stemsOf } from '../language/stems.ts';\nexport const planted = stemsOf;\n",
  },
  {
    file: 'shared/act/planted-briefing.ts',
    rule: 'shared-act-never-looks-back',
    code: "import type { Block } from '../briefing/document.ts';\nexport type Planted = Block;\n",
  },
  {
    file: 'shared/language/planted-left.ts',
    rule: 'no-cycle',
    code: "import { right } from './planted-right.ts';\nexport const left = (): unknown => right;\n",
  },
  {
    file: 'shared/language/planted-right.ts',
    // A cycle is reported at one of its files.
    rule: '',
    code: "import { left } from './planted-left.ts';\nexport const right = (): unknown => left;\n",
  },
  {
    file: 'renderer/planted-main.ts',
    rule: 'renderer-through-the-bridge',
    code: "import { openEngine } from '../main/engine/engine.ts';\nexport const planted = openEngine;\n",
  },
  {
    file: 'renderer/planted-electron.ts',
    rule: 'renderer-through-the-bridge',
    code: "import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;\n",
  },
  {
    file: 'renderer/planted-act.ts',
    rule: 'renderer-computes-nothing',
    code: "import { lint } from '../shared/act/lint.ts';\nexport const planted = lint;\n",
  },
  {
    file: 'preload/planted-model.ts',
    rule: 'preload-knows-the-contract-only',
    code: "import { roles } from '../shared/model/role.ts';\nexport const planted = roles;\n",
  },
  {
    file: 'main/engine/planted-electron.ts',
    rule: 'engine-without-electron',
    code: "import { app } from 'electron';\nexport const planted = app;\n",
  },
  {
    file: 'main/engine/planted-command.ts',
    rule: 'engine-knows-no-caller',
    code: "import { pollCommand } from '../commands/poll.ts';\nexport const planted = pollCommand;\n",
  },
  {
    file: 'main/desktop/planted-command.ts',
    rule: 'commands-only-from-headless',
    code: "import { pollCommand } from '../commands/poll.ts';\nexport const planted = pollCommand;\n",
  },
  {
    file: 'main/engine/planted-database.ts',
    rule: 'store-behind-its-port',
    code: "import { DatabaseSync } from '@photostructure/sqlite';\nexport const planted = DatabaseSync;\n",
  },
  {
    file: 'main/engine/planted-test.ts',
    rule: 'nothing-imports-tests',
    code: "import { planted as other } from './planted.test.ts';\nexport const planted = other;\n",
  },
  { file: 'main/engine/planted.test.ts', rule: '', code: 'export const planted = 1;\n' },
];

/** Forbidden ways of writing, with the lint rule that must refuse each. */
const habits: readonly Plant[] = [
  {
    file: 'shared/model/planted-any.ts',
    rule: 'lint/suspicious/noExplicitAny',
    code: 'export const planted: any = 1;\n',
  },
  {
    file: 'shared/model/planted-default.ts',
    rule: 'lint/style/noDefaultExport',
    code: 'export default 1;\n',
  },
  {
    file: 'shared/model/planted-null.ts',
    rule: 'lint/style/noNonNullAssertion',
    code: "export const planted = [''].at(0)!;\n",
  },
  {
    file: 'shared/model/plantedName.ts',
    rule: 'lint/style/useFilenamingConvention',
    code: 'export const planted = 1;\n',
  },
  {
    file: 'main/engine/planted-log.ts',
    rule: 'lint/suspicious/noConsole',
    code: "console.log('planted');\nexport const planted = 1;\n",
  },
  {
    file: 'main/engine/planted-long.ts',
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
    code: `export function planted(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(61)}  return sum;\n}\n`,
  },
  { file: 'shared/language/planted-left.ts', rule: 'lint/suspicious/noImportCycles', code: '' },
];

/** Code that must not compile in its world, with what the compiler must name. */
const worlds: readonly (Plant & { readonly world: string })[] = [
  { world: 'shared', file: 'shared/model/planted-core.ts', rule: "'node:fs'", code: '' },
  {
    world: 'shared',
    file: 'shared/model/planted-clock.ts',
    rule: "'process'",
    code: 'export const planted = process.hrtime;\n',
  },
  {
    world: 'shared',
    file: 'shared/model/planted-window.ts',
    rule: "'document'",
    code: 'export const planted = document.title;\n',
  },
  {
    world: 'renderer',
    file: 'renderer/planted-process.ts',
    rule: "'process'",
    code: 'export const planted = process.env;\n',
  },
  {
    world: 'main',
    file: 'main/engine/planted-window.ts',
    rule: "'window'",
    code: 'export const planted = window.name;\n',
  },
];

const copy = temporaryFolder();
const contract = join('shared', 'contract.ts');

beforeAll(() => {
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { file, code } of [...arrows, ...habits, ...worlds]) {
    if (code === '') continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), code);
  }
});

function tool(name: string, args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const bin = join(root, 'node_modules', '.bin', name);
  const { status, stdout } = spawnSync(bin, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout };
}

describe('boundaries', () => {
  it('refuse every planted arrow by the name of its rule', () => {
    const rooms = ['shared', 'main', 'preload', 'renderer'];
    const { code, out } = tool('depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      // The copy borrows its packages through a link.
      '--preserve-symlinks',
      ...rooms,
    ]);
    // As `npm run check` reads it: `error RULE: FROM → TO`, and an exit code that is not 0.
    const found = [...out.matchAll(/^ *error ([\w-]+): (\S+)/gm)].map(([, rule, from]) => `${from}: ${rule}`);
    for (const { file, rule } of arrows) if (rule !== '') expect(found).toContain(`${file}: ${rule}`);
    expect(code).not.toBe(0);
    const ours = found.filter((line) => !line.includes('planted'));
    expect(ours).toEqual([]);
  });
});

describe('lint', () => {
  it('refuses every planted habit by the name of its rule', () => {
    const { code, out } = tool('biome', ['lint', '--reporter=github', '--max-diagnostics=none', '.']);
    const found = out.split('\n');
    for (const { file, rule } of habits)
      expect(found.filter((line) => line.includes(`title=${rule},`) && line.includes(file))).not.toEqual([]);
    expect(code).not.toBe(0);
  });
});

describe('types', () => {
  // What they import brings Node's types along, and would hide what is tried here.
  beforeAll(() => {
    for (const { file } of arrows) if (file.startsWith('renderer/')) rmSync(join(copy, file));
  });

  it.each(['main', 'renderer'])('refuse in %s what belongs to another world', (world) => {
    expectRefused(world, tool('tsc', ['-p', join(world, 'tsconfig.json')]).out);
  });

  it('refuse in shared what belongs elsewhere, and a call of the contract without a check', () => {
    const text = readFileSync(join(copy, contract), 'utf8');
    const planted = text
      .replace(
        /export interface Calls\s+extends [^{]+\{/,
        (head) => `${head}\n  readonly planted: { readonly input: Nothing; readonly output: null };`,
      )
      .replace(
        'const callTable: Readonly<Record<CallName, true>> = {',
        'const callTable: Readonly<Record<CallName, true>> = {\n  planted: true,',
      );
    expect(planted.match(/planted/g)).toHaveLength(2);
    writeFileSync(join(copy, contract), planted);
    const { out } = tool('tsc', ['-p', 'shared/tsconfig.json']);
    expectRefused('shared', out);
    const found = out.split('\n').filter((line) => line.startsWith(contract));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/'planted' is missing in type .*CallChecks/);
  });
});

/** Each plant of a world is refused by a line that names what it must not know. */
function expectRefused(world: string, out: string): void {
  const found = out.split('\n');
  for (const { file, rule } of worlds.filter((each) => each.world === world))
    expect(found.filter((line) => line.startsWith(file) && line.includes(rule))).not.toEqual([]);
}
