/**
 * `npm run prove -- evaluation`: a month of work on ten weeks of feeds (a real loopback server), evaluated afterwards, in every format, no names, no causes, the griffie apart; written to artefacts/prove/evaluation.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../main/engine/engine.ts';
import { plainSource } from '../../main/engine/sources-list.ts';
import { evaluationFormats } from '../../shared/contract-evaluation.ts';
import type { Evaluation } from '../../shared/model/follow-up.ts';
import { root } from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';
import { publishers, serveFeeds } from './evaluation-part-feeds.ts';
import { typedName, workOfMonth } from './evaluation-part-month.ts';

/** What the proof found. */
export interface EvaluationOutcome {
  readonly passed: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
  /** Per answer: what was seen and expected of its story, and of its theme in its ward. */
  readonly after: readonly string[];
  readonly milliseconds: number;
  readonly files: readonly string[];
}

const month = '2026-02';
const out = join('artefacts', 'prove', 'evaluation');
/** Words of the matters that are answered, in this order, from 17 February on. */
const words = ['glasbak', 'straatverlichting', 'Lossersestraat'];
const causes = /daardoor|dankzij|doordat|effect|leidde tot|zorgde voor|opleverde|als gevolg/i;

/** Runs all. */
export async function run(): Promise<EvaluationOutcome> {
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-evaluation-'));
  let now = new Date('2026-02-10T08:00:00Z');
  const { server, host } = await serveFeeds(() => now);
  const engine = openEngine({
    home,
    dataFolder: join(root, 'build', 'data'),
    clock: () => now,
    create: true,
    workerFile: null,
  });
  const at = (instant: string): void => {
    now = new Date(instant);
  };
  try {
    await engine.initialise('GM0168', null);
    await engine.allowHosts([host]);
    for (const [n, { name, voice }] of publishers.entries())
      await engine.addSource({
        ...plainSource,
        url: `http://${host}/${n}`,
        title: name,
        publisher: name,
        voice,
      });
    const ids = await workOfMonth({ engine, at }, words);
    at('2026-03-12T09:00:00Z');
    await engine.poll({ all: true });
    const outcome = await prove(engine, ids);
    console.log(JSON.stringify(outcome, null, 2));
    return outcome;
  } finally {
    await engine.close();
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function prove(engine: Engine, ids: readonly string[]): Promise<EvaluationOutcome> {
  const began = performance.now();
  const { evaluation, document } = await engine.evaluation(month);
  const milliseconds = Math.round(performance.now() - began);
  const { files, texts, same } = await exported(engine);
  const json: unknown = JSON.parse(texts['json'] ?? '{}');
  const all = Object.values(texts).join('\n');
  const checks: Record<string, boolean> = {
    'every answer has what came after': sameIds(evaluation, ids),
    'the norm is counted in office hours':
      JSON.stringify(
        evaluation.norms.map(({ team, sent, normed, inTime }) => [team, sent, normed, inTime]),
      ) === '[["webcare",3,3,2]]',
    'one promise kept and one overdue': evaluation.council.inTime === 1 && evaluation.council.overdue === 1,
    'one press inquiry in time and one overdue':
      evaluation.press.inTime === 1 && evaluation.press.overdue === 1,
    'what was learned stands there': evaluation.learned.length === 1,
    'two answers still to be asked about': evaluation.toAsk === 2,
    'the schema holds': schemaErrors('evaluation', json).length === 0,
    'no name': !all.includes(typedName) && !JSON.stringify({ evaluation, document }).includes(typedName),
    'no cause': !causes.test(texts['text'] ?? '') && (texts['text'] ?? '').includes('daarna'),
    'equal months give equal bytes': same,
    'a pdf is made': (files.find((file) => file.endsWith('.pdf')) ?? '') !== '',
    ...(await griffie(engine)),
  };
  const passed = Object.values(checks).every(Boolean);
  return { passed, checks, after: evaluation.followUps.map(afterLine), milliseconds, files };
}

function sameIds({ followUps }: Evaluation, ids: readonly string[]): boolean {
  const told = followUps.every(({ story }) => story.state !== 'no-story' && story.state !== 'not-yet');
  return told && followUps.map(({ action }) => action).join() === ids.join();
}

function afterLine({ title, story, ward }: Evaluation['followUps'][number]): string {
  const line = ({ state, seen, expected }: typeof story): string =>
    `${state} ${seen} (${expected === null ? '-' : expected.toFixed(1)})`;
  return `${title}: ${line(story)}; ${ward === null ? '-' : line(ward)}`;
}

async function exported(engine: Engine): Promise<{
  readonly files: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly same: boolean;
}> {
  const folder = join(root, out);
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const texts: Record<string, string> = {};
  let same = true;
  for (const format of evaluationFormats) {
    const { name, content } = await engine.exportEvaluation(month, format);
    const again = (await engine.exportEvaluation(month, format)).content;
    same &&= Buffer.from(content as string).equals(Buffer.from(again as string));
    const file = `${name}.${format === 'text' ? 'txt' : format}`;
    writeFileSync(join(folder, file), content);
    files.push(join(out, file));
    if (typeof content === 'string') texts[format] = content;
  }
  return { files, texts, same };
}

async function griffie(engine: Engine): Promise<Record<string, boolean>> {
  await engine.saveProfile({ role: 'griffier' });
  const { evaluation, document } = await engine.evaluation(month);
  const { opened, sent, followUps, norms, overrides, learned, press } = evaluation;
  const counts = [opened, sent, followUps.length, norms.length, overrides.length, learned.length];
  return {
    'the griffie sees nothing of the college':
      counts.every((count) => count === 0) &&
      Object.values(press).every((count) => count === 0) &&
      !JSON.stringify(document).includes('evaluation-after'),
  };
}
