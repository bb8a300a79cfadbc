/**
 * `npm run prove -- decisions [--misses]`: the decision path on the hand-judged situations, open, blind and together;
 * `--misses` prints what went wrong in the open part. The blind part shows totals only, without its confusion.
 */
import { judgeSituations, type SituationPart } from '../eval/situations.ts';

/** Issue 5, "Must show": the same first choice, and every critical. */
const least = { accuracy: 0.85, criticalAccuracy: 1 } as const;

const parts: readonly SituationPart[] = ['open', 'blind', 'all'];
const shown = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Runs the proof. */
export async function run(
  ...args: readonly string[]
): Promise<{ readonly passed: boolean; readonly figures: unknown }> {
  const figures = parts.map((part) => {
    const { misses, confusion, ...totals } = judgeSituations(part);
    const { situations, accuracy, lenient, criticals, criticalAccuracy, criticalCourse } = totals;
    console.log(
      `${part.padEnd(6)} ${situations} situations: first choice ${shown(accuracy)}, defensible ${shown(lenient)}, criticals ${shown(criticalAccuracy)} of ${criticals} (without the gate ${shown(criticalCourse)})`,
    );
    if (part === 'open' && confusion.length > 0) console.log(`  ${confusion.join(', ')}`);
    if (args.includes('--misses')) for (const miss of misses) console.log(`\n${miss}`);
    return { part, ...totals, confusion: part === 'open' ? confusion : [] };
  });
  const all = figures.find(({ part }) => part === 'all');
  const passed =
    all !== undefined && all.accuracy >= least.accuracy && all.criticalAccuracy >= least.criticalAccuracy;
  return { passed, figures };
}
