/**
 * `npm run eval -- [--misses ORGAN] [--blind] [--keep]`: interpretation against the gold sets, beside the last committed
 * figures. `--misses` prints what went wrong in the open part; `--blind` judges the blind third, shows totals only, and
 * adds a line to test/gold/blind-runs.jsonl; `--keep` makes the open figures the ones to compare with.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES_VERSION } from '../../shared/interpret/rules-version.ts';
import { evaluate, type Part } from '../eval/evaluate.ts';
import type { Figure } from '../eval/tally.ts';

const figuresFile = new URL('../gold/figures.json', import.meta.url);
const blindLog = new URL('../gold/blind-runs.jsonl', import.meta.url);

/** Targets of issue 4; `at most` for errors. */
const targets: Readonly<Record<string, number>> = {
  'ward precision': 0.97,
  'ward recall': 0.9,
  'theme accuracy': 0.85,
  'voice accuracy': 0.85,
  'question F1': 0.9,
  'story precision': 0.98,
  'story recall': 0.9,
};

type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>;

const nameOf = ({ organ, metric }: Figure): string => `${organ} ${metric}`;
const rounded = (figures: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map((figure) => [nameOf(figure), Math.round(figure.value * 1000) / 1000]));

function print(part: Part, figures: readonly Figure[], kept: Kept): void {
  console.log(`\n${part}`);
  for (const figure of figures) {
    const name = nameOf(figure);
    const before = kept[part]?.[name];
    const change = before === undefined ? '' : (figure.value - before).toFixed(3).replace(/^(?!-)/, '+');
    const target = targets[name];
    const met = target === undefined ? '' : figure.value >= target ? `  ≥ ${target}` : `  BELOW ${target}`;
    console.log(
      `  ${name.padEnd(30)} ${figure.value.toFixed(3)}  n=${String(figure.n).padEnd(5)} ${change.padEnd(8)}${met}`,
    );
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** Runs the evaluation. */
export async function run(
  ...args: readonly string[]
): Promise<{ readonly passed: boolean; readonly figures: unknown }> {
  const kept = existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Kept) : {};
  const organ = args.includes('--misses')
    ? (args[args.indexOf('--misses') + 1] ?? '').replace(/^.*\//, '')
    : null;
  const parts: readonly Part[] = args.includes('--blind') ? ['blind'] : ['old', 'open'];
  const results: Record<string, Record<string, number>> = {};
  for (const part of parts) {
    const { figures, mistakes, misses } = evaluate(part);
    print(part, figures, kept);
    results[part] = rounded(figures);
    for (const [name, lines] of Object.entries(mistakes))
      if (name === 'confidence' || part !== 'blind')
        console.log(`  ${name}: ${lines.slice(0, 12).join(', ')}`);
    if (organ !== null && part === 'open')
      for (const miss of misses) if (miss.organ === organ) console.log(`\n${miss.line}`);
  }
  if (args.includes('--blind')) {
    const line = {
      at: new Date().toISOString(),
      commit: commit(),
      rules: RULES_VERSION,
      figures: results['blind'],
    };
    appendFileSync(blindLog, `${JSON.stringify(line)}\n`);
  }
  if (args.includes('--keep'))
    writeFileSync(figuresFile, `${JSON.stringify({ ...kept, ...results }, null, 2)}\n`);
  const judged = results['blind'] ?? results['open'] ?? {};
  const passed = Object.entries(targets).every(([name, least]) => (judged[name] ?? 1) >= least);
  return { passed, figures: results };
}
