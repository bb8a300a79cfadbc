/** `import addresses`: the user's own list of addresses. */
import { resolve } from 'node:path';
import type { AddressReport } from '../../shared/model/address-list.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlAddresses, nlAddressReasons } from '../../shared/text/nl-addresses.ts';
import { nlImports } from '../../shared/text/nl-imports.ts';
import { say } from '../../shared/text/say.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import type { RefusedLine } from '../engine/imports/read-addresses.ts';
import { csvLine } from '../engine/imports/refused-rows.ts';
import { type CommandContext, flag, refuseOptions, textOption } from './command.ts';
import { writeOutput } from './input.ts';

/** Refused rows shown one by one before the rest is only counted. */
const shownRefusals = 20;

/** Reads a list in, tells what is kept (without a file), or removes it. */
export async function importAddresses(context: CommandContext, files: readonly string[]): Promise<number> {
  const [file, extra] = files;
  if (extra !== undefined) raise('usage', 'usage-unknown-option', { detail: extra, command: 'import' });
  refuseOptions(context, 'import', ['title', 'voice', 'map']);
  const remove = flag(context, 'remove');
  if (remove && file !== undefined)
    raise('usage', 'usage-unknown-option', { detail: '--remove', command: 'import' });
  if (file === undefined) refuseOptions(context, 'import', remove ? ['refused', 'json'] : ['refused']);
  const signal = context.stopSignal();
  const engine = openEngine({ ...context, create: false });
  try {
    if (remove) return await removeList(context, engine);
    if (file === undefined) return await showList(context, engine);
    const report = await readList(context, engine, resolve(context.folder, file), signal);
    await tell(context, report);
    return 0;
  } finally {
    await engine.close();
  }
}

/** Refused rows are saved even where the list as a whole was refused: they say why. */
async function readList(
  context: CommandContext,
  engine: Engine,
  path: string,
  signal: AbortSignal,
): Promise<AddressReport> {
  const name = textOption(context, 'refused');
  if (name === null) return engine.importAddresses(path, { signal });
  const rows: RefusedLine[] = [];
  try {
    return await engine.importAddresses(path, { signal, onRefused: (row) => rows.push(row) });
  } finally {
    await saveRefused(context, name, rows);
  }
}

async function removeList(context: CommandContext, engine: Engine): Promise<number> {
  const removed = await engine.removeAddresses();
  await context.streams.out(`${removed ? nlAddresses.removed : nlAddresses.removedNone}\n`);
  return 0;
}

async function showList(context: CommandContext, engine: Engine): Promise<number> {
  const kept = await engine.addressFacts();
  if (flag(context, 'json')) {
    await context.streams.out(`${JSON.stringify(kept)}\n`);
    return 0;
  }
  const line =
    kept === null
      ? nlAddresses.none
      : say(nlAddresses.keptOn, { ...kept, when: kept.importedAt.slice(0, 10) });
  await context.streams.out(`${line}\n`);
  return 0;
}

/** The refused rows as they stand in the file, with line and reason: to be mended in the list itself. */
async function saveRefused(
  context: CommandContext,
  name: string,
  rows: readonly RefusedLine[],
): Promise<void> {
  if (rows.length === 0) return;
  const heading = csvLine([nlImports.refusedLine, nlImports.refusedReason]);
  const lines = rows.map(({ line, reason, text }) => csvLine([String(line), nlAddressReasons[reason], text]));
  const written = await writeOutput(context, name, `\ufeff${heading}${lines.join('')}`);
  context.streams.err(say(nl.command.written, { file: written }));
}

async function tell(context: CommandContext, report: AddressReport): Promise<void> {
  if (flag(context, 'json')) return context.streams.out(`${JSON.stringify(report)}\n`);
  const { addresses, elsewhere, refusedRows, refused, streets, streetsOfSeveral, postcodes } = report;
  const counts = {
    addresses,
    elsewhere,
    refused: refusedRows,
    streets,
    several: streetsOfSeveral,
    postcodes,
  };
  await context.streams.out(`${report.stopped ? nlAddresses.stopped : say(nlAddresses.line, counts)}\n`);
  for (const { line, reason } of refused.slice(0, shownRefusals))
    context.streams.err(say(nl.command.refusedRow, { line, reason: nlAddressReasons[reason] }));
  if (refusedRows > shownRefusals)
    context.streams.err(say(nl.command.refusedMore, { count: refusedRows - shownRefusals }));
}
