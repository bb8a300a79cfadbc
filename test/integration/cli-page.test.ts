/** docs/CLI.md is exact: its examples conform, its lists are the program's, and no command or option is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefCommand } from '../../main/commands/brief.ts';
import type { Command } from '../../main/commands/command.ts';
import { evaluationCommand } from '../../main/commands/evaluation.ts';
import { importCommand } from '../../main/commands/import.ts';
import { initCommand } from '../../main/commands/init.ts';
import { interpretCommand } from '../../main/commands/interpret.ts';
import { forgetCommand, noteCommand } from '../../main/commands/note.ts';
import { parseCommand } from '../../main/commands/parse.ts';
import { pollCommand } from '../../main/commands/poll.ts';
import { searchCommand } from '../../main/commands/search.ts';
import { serveDemoCommand } from '../../main/commands/serve-demo.ts';
import { voiceOfKind } from '../../main/commands/source-kinds.ts';
import { sourcesCommand } from '../../main/commands/sources.ts';
import { readabilityCommand, sentencesCommand } from '../../main/commands/text-commands.ts';
import { briefingFormats } from '../../main/engine/export/export-briefing.ts';
import { lintRules } from '../../shared/act/lint-text.ts';
import { fleschBands } from '../../shared/language/readability.ts';
import { addressReasons } from '../../shared/model/address-list.ts';
import { importFields, importReasons, signalChannels } from '../../shared/model/import.ts';
import { proposalOrigins } from '../../shared/model/preview.ts';
import { messageKinds, tones, voices } from '../../shared/model/reading.ts';
import { roles } from '../../shared/model/role.ts';
import { sourceHealths, sourceKinds, sourceLicences, sourceVoices } from '../../shared/model/source.ts';
import { themeIds } from '../../shared/model/theme.ts';
import { nlDiscoveryFailures } from '../../shared/text/nl-discovery.ts';
import { nlFailure } from '../../shared/text/nl-failure.ts';
import { nlFaultFailures } from '../../shared/text/nl-faults.ts';
import { nlKindFailures } from '../../shared/text/nl-kinds.ts';
import { root } from '../support/luisterpost.ts';
import { type SchemaName, schemaErrors, schemaNames } from '../support/schemas.ts';

const page = readFileSync(join(root, 'docs', 'CLI.md'), 'utf8');
const examples = [...page.matchAll(/^```json (\S+)\n([^`]+)^```/gm)].map(([, name = '', text = '']) => ({
  name,
  value: JSON.parse(text) as Record<string, unknown>,
}));
const commands: readonly Command[] = [
  briefCommand,
  evaluationCommand,
  forgetCommand,
  importCommand,
  initCommand,
  interpretCommand,
  noteCommand,
  parseCommand,
  pollCommand,
  readabilityCommand,
  searchCommand,
  sentencesCommand,
  serveDemoCommand,
  sourcesCommand,
];

/** The part of the page about a command, up to the next heading. */
function section(name: string): string {
  const from = page.search(new RegExp(`^### \`${name}\\b`, 'm'));
  expect(from, name).toBeGreaterThan(0);
  return page.slice(from, from + 3 + page.slice(from + 3).search(/^##/m));
}

describe('examples', () => {
  const known = (name: string): name is SchemaName => schemaNames.some((each) => each === name);

  it('conform to the schema they are named after', () => {
    const shown = examples.filter(({ name }) => name !== 'interpret-input');
    for (const { name, value } of shown) {
      expect(known(name), name).toBe(true);
      if (known(name)) expect(schemaErrors(name, value), name).toEqual([]);
    }
    expect(new Set(shown.map(({ name }) => name))).toEqual(
      // A whole briefing or evaluation is too long for the page; their tests hold them to the schema.
      new Set(schemaNames.filter((name) => name !== 'brief' && name !== 'evaluation')),
    );
  });

  it('give error codes and messages the program has', () => {
    const errors = examples.flatMap(({ value }) =>
      'error' in value && value['error'] !== null ? [value['error']] : [],
    );
    expect(errors.length).toBeGreaterThan(2);
    for (const error of errors) expect(Object.keys(nlFailure)).toContain((error as { code: string }).code);
    const shape =
      /`((?:address|body|document|feed|file|http|input|kind|mailbox|robots|source|table)-[a-z-]+)`/g;
    const codes = [...page.matchAll(shape)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(40);
    for (const code of codes) expect(Object.keys(nlFailure)).toContain(code);
  });

  it('leave out no code of a source that fails', () => {
    const known = { ...nlFaultFailures, ...nlDiscoveryFailures, ...nlKindFailures };
    expect(Object.keys(known).filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('show evidence that slices back into the input shown', () => {
    const input = examples.find(({ name }) => name === 'interpret-input')?.value;
    const output = examples.find(({ name }) => name === 'interpret')?.value;
    const found = JSON.stringify(output).match(/\{"field"[^}]+\}/g) ?? [];
    expect(found.length).toBeGreaterThan(3);
    for (const text of found) {
      const { field, start, end, quote } = JSON.parse(text) as {
        field: string;
        start: number;
        end: number;
        quote: string;
      };
      expect(String(input?.[field]).slice(start, end)).toBe(quote);
    }
  });
});

describe('lists', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    'name every option of %s',
    (name, command) => {
      const text = section(name);
      for (const option of Object.keys(command.options)) expect(text).toMatch(new RegExp(`--${option}\\b`));
    },
  );

  it('name every value the program knows', () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      readability: [...lintRules, ...fleschBands],
      interpret: [...themeIds, ...tones, ...voices, ...messageKinds],
      sources: [...sourceVoices, ...sourceHealths, ...sourceKinds, ...sourceLicences, ...proposalOrigins],
      import: [...importFields, ...importReasons, ...addressReasons],
      note: signalChannels,
      brief: [...briefingFormats],
    };
    for (const [name, known] of Object.entries(values))
      for (const value of known) expect(section(name), name).toContain(`\`${value}\``);
    for (const role of roles) expect(page).toContain(`\`${role}\``);
  });

  it('name kinds of source that interpret understands so', () => {
    for (const voice of sourceVoices) {
      const line = new RegExp(`^- ${voice}: (.+)$`, 'm').exec(page)?.[1] ?? '';
      const words = [...line.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
      expect(words.length).toBeGreaterThan(5);
      for (const word of words) expect([word, voiceOfKind(word)]).toEqual([word, voice]);
    }
  });
});
