/**
 * `npm run prove -- manners`: the poller as servers see it. Counting hosts on loopback, the real command line, and a
 * clock that is moved: when it asks, how much at once, what it says of itself, and what each answer leads to.
 */
import { expected, holds, type ProofLine, printProof, proofCase } from '../support/bench-home.ts';
import { everythingAsked } from '../support/bench-host.ts';
import { answerCases } from './manners-part-answers.ts';
import { waitingCases } from './manners-part-waiting.ts';

/** What the proof found. */
export interface MannersOutcome {
  readonly passed: boolean;
  readonly requests: number;
  readonly lines: readonly ProofLine[];
}

/** Runs the proof and prints its table. */
export async function run(): Promise<MannersOutcome> {
  const lines: ProofLine[] = [];
  for (const [name, work] of [...waitingCases, ...answerCases]) lines.push(...(await proofCase(name, work)));
  lines.push(...(await proofCase('every request', everyRequest)));
  printProof(lines);
  return { passed: lines.every(({ ok }) => ok), requests: everythingAsked.length, lines };
}

/** What holds of all requests of all cases. */
async function everyRequest(): Promise<readonly ProofLine[]> {
  const withHeader = (name: string): number =>
    everythingAsked.filter(({ headers }) => headers[name] !== undefined).length;
  const named = everythingAsked.filter(({ headers }) =>
    /luisterpost/i.test(headers['user-agent'] ?? ''),
  ).length;
  const agents = new Set(everythingAsked.map(({ headers }) => headers['user-agent']));
  return [
    expected('with a cookie, with a referrer', [withHeader('cookie'), withHeader('referer')], [0, 0]),
    holds('names Luisterpost', named === everythingAsked.length, [...agents].join(' | ')),
  ];
}
