/** A source of the list in one line for people. */
import type { ShownSource } from '../../shared/contract-listening.ts';
import { shownHealth } from '../../shared/model/source.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import type { Engine } from '../engine/engine.ts';

/** Names of wards by code; empty where no source has a ward, since the names take a while to load. */
export async function wardNames(
  engine: Pick<Engine, 'listWards'>,
  sources: readonly ShownSource[],
): Promise<ReadonlyMap<string, string>> {
  if (sources.every(({ source }) => source.fixedWard === null)) return new Map();
  return new Map((await engine.listWards()).map(({ code, name }) => [code, name]));
}

/** Health, id, title, whose it is, ward, address, and in short what went wrong last. */
export function sourceText({ source, state }: ShownSource, wards: ReadonlyMap<string, string>): string {
  const { id, title, publisher, url, fixedWard } = source;
  const error = state?.error ?? null;
  const ward = fixedWard === null ? [] : [wards.get(fixedWard) ?? fixedWard];
  return say(nl.command.sourceLine, {
    health: nl.health[shownHealth(source, state)],
    id,
    title,
    about: [publisher, ...ward].join(', '),
    url,
    error: error === null ? '' : say(nl.command.sourceError, { error: firstSentence(failureText(error)) }),
  });
}

/** What happened; the remedy comes after it, and in full with `--json` and `history`. */
function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
