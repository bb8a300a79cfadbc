/**
 * `npm run prove -- model`: the optional language model against a loopback server that speaks the real protocol: good answers
 * are taken, what it invents is refused and told, and every way to fail leaves the draft as it was.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../main/engine/engine.ts';
import type { ModelFault } from '../../shared/model/language-model.ts';
import { FailureError } from '../../shared/result.ts';
import { root } from '../support/luisterpost.ts';
import {
  type ModelBehaviour,
  type ModelServer,
  startModelServer,
} from '../support/protocols/openai-server.ts';

/** What the proof found. */
export interface ModelOutcome {
  readonly passed: boolean;
  readonly offAsked: number;
  readonly accepted: number;
  readonly refused: number;
  readonly failuresTold: number;
  readonly requests: number;
  /** Requests that held something personal of the draft or the facts. */
  readonly leaks: number;
  readonly problems: readonly string[];
}

const draft = 'De Molenweg is dicht. Vragen? Mail jan@voorbeeld.nl of bel 06-12345678.';
const facts = [
  { text: 'De Molenweg in Losser is tot en met vrijdag 13 maart dicht tussen de kerk en de rotonde.' },
  { text: 'Lopen kan wel. Tussen 19.30 en 21.00 uur rijdt er geen bus.' },
  { text: 'In januari kwamen 212 meldingen binnen; dat is 35 procent meer.' },
  { text: 'Een bewoner van de Kerkstraat 12 zegt: "De borden kwamen te laat." Bel 06-12345678.' },
];

const good: readonly string[] = [
  'De Molenweg in Losser is dicht. [1] Lopen kan wel. [2]',
  'Tot en met 13 maart is de Molenweg dicht [1].\nLopen kan wel [2].',
  'Er kwamen tweehonderdtwaalf meldingen binnen. [3] Dat is 35% meer. [3]',
  'Tussen half acht en 21:00 uur rijdt er ’s avonds geen bus. [2]',
  'Een bewoner zegt: "De borden kwamen te laat." [4]',
];
const invented: readonly (readonly [string, ModelFault])[] = [
  ['De Molenweg is 14 dagen dicht. [1]', 'number'],
  ['Er kwamen driehonderd meldingen binnen. [3]', 'number'],
  ['Dat is 36 procent meer. [3]', 'number'],
  ['De Molenweg is dicht tot en met 14 maart. [1]', 'date'],
  ['Morgen gaat de Molenweg open. [1]', 'date'],
  ['Vanaf 18.30 uur rijdt er geen bus. [2]', 'time'],
  ['Wethouder Jansen sluit de Molenweg. [1]', 'name'],
  ['Karin Smit vindt dat te lang. [3]', 'name'],
  ['De Esweg is ook dicht. [1]', 'place'],
  ['Ook in Enschede kwamen meldingen. [3]', 'place'],
  ['Een bewoner zegt: "Het is een schande." [4]', 'quote'],
  ['“Wij schamen ons”, zegt een bewoner. [4]', 'quote'],
  ['Kijk op voorbeeld.nl. [1]', 'link'],
  ['Bel 053 123 45 67. [4]', 'contact'],
  ['De Molenweg is dicht.', 'no-fact'],
  ['De Molenweg is dicht. [7]', 'unknown-fact'],
  ['Lopen kan niet meer. [1]', 'denial'],
  ['We komen hierop terug. [1]', 'commitment'],
  ['Wat vervelend dat de Molenweg dicht is. [1]', 'forbidden'],
];
const failing: readonly (readonly [ModelBehaviour, string])[] = [
  [{ kind: 'status', status: 401 }, 'model-unauthorised'],
  [{ kind: 'status', status: 404 }, 'model-unknown'],
  [{ kind: 'status', status: 429 }, 'model-busy'],
  [{ kind: 'status', status: 500 }, 'model-broken'],
  [{ kind: 'cut', text: 'De Molenweg is dicht. [1]' }, 'model-cut'],
  [{ kind: 'early', text: 'De Molenweg is dicht. [1]' }, 'model-cut'],
  [{ kind: 'length', text: 'De Molenweg is dicht. [1]' }, 'model-cut'],
  [{ kind: 'page' }, 'model-nonsense'],
  [{ kind: 'garbled' }, 'model-nonsense'],
  [{ kind: 'endless' }, 'model-long'],
  [{ kind: 'slow' }, 'model-stopped'],
];

async function failureOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'none';
  } catch (error) {
    return error instanceof FailureError ? error.failure.key : String(error);
  }
}

async function tryAnswers(engine: Engine, server: ModelServer, problems: string[]) {
  let accepted = 0;
  let refused = 0;
  for (const text of good) {
    server.behave({ kind: 'answer', text });
    const { accepted: taken, refused: faults } = await engine.rewriteDraft({ text: draft, facts });
    if (taken === null) problems.push(`good but refused: ${text} ${JSON.stringify(faults)}`);
    else accepted += 1;
  }
  for (const [text, fault] of invented) {
    server.behave({ kind: 'answer', text });
    const { accepted: taken, refused: told } = await engine.rewriteDraft({ text: draft, facts });
    const why = told.flatMap((each) => each.why).find((each) => each.fault === fault);
    if (taken !== null || why === undefined) problems.push(`not refused as ${fault}: ${text}`);
    else {
      refused += 1;
      console.log(`  ${text} → ${why.words}`);
    }
  }
  return { accepted, refused };
}

async function tryFailures(engine: Engine, server: ModelServer, problems: string[]): Promise<number> {
  let told = 0;
  for (const [behaviour, key] of failing) {
    server.behave(behaviour);
    const seen = server.requests.length;
    const asked = failureOf(engine.rewriteDraft({ text: draft, facts }));
    if (behaviour.kind === 'slow') {
      while (server.requests.length === seen) await new Promise((resolve) => setTimeout(resolve, 10));
      await engine.cancelModel();
    }
    const found = await asked;
    if (found === key) told += 1;
    else problems.push(`${JSON.stringify(behaviour)} told as ${found}, not ${key}`);
  }
  return told;
}

async function prove(engine: Engine, server: ModelServer): Promise<ModelOutcome> {
  const problems: string[] = [];
  if ((await failureOf(engine.rewriteDraft({ text: draft, facts }))) !== 'model-off')
    problems.push('not off at first');
  const offAsked = server.requests.length;
  const { endpoint } = server;
  await engine.saveModelSettings({ on: true, kind: 'openai', endpoint, model: 'proef', remote: false });
  const { accepted, refused } = await tryAnswers(engine, server, problems);
  const failuresTold = await tryFailures(engine, server, problems);
  const leaks = server.requests.filter(({ body }) =>
    /jan@|12345678|Kerkstraat 12/.test(JSON.stringify(body)),
  ).length;
  const passed = problems.length === 0 && offAsked === 0 && leaks === 0;
  const requests = server.requests.length;
  return { passed, offAsked, accepted, refused, failuresTold, requests, leaks, problems };
}

/** Runs the proof and prints its figures. */
export async function run(): Promise<ModelOutcome> {
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-model-'));
  const server = await startModelServer();
  const clock = () => new Date('2026-03-03T09:00:00Z');
  const dataFolder = join(root, 'build', 'data');
  const engine = openEngine({ home, dataFolder, clock, create: true, workerFile: null });
  try {
    await engine.initialise('GM0168', null);
    const outcome = await prove(engine, server);
    console.log(
      `model: ${outcome.accepted} of ${good.length} good answers taken, ${outcome.refused} of ${invented.length} invented ` +
        `ones refused and told, ${outcome.failuresTold} of ${failing.length} failures told, ${outcome.offAsked} requests ` +
        `while off, ${outcome.leaks} leaks in ${outcome.requests} requests`,
    );
    for (const problem of outcome.problems) console.log(`  ${problem}`);
    return outcome;
  } finally {
    await engine.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
}
