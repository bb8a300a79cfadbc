/** Reads files and standard input, with Failures that name what could not be read. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { raise } from '../../shared/result.ts';
import type { CommandContext } from './command.ts';

/** Bytes of a file; `-` is standard input. Throws FailureError `input`. */
export async function readBytes(context: CommandContext, name: string): Promise<Uint8Array> {
  if (name === '-') return readAll(context.streams.input);
  try {
    return await readFile(resolve(context.folder, name));
  } catch (error) {
    return raise('input', 'file-unreadable', { file: name }, error);
  }
}

/** Text of standard input, decoded as UTF-8, without a byte order mark. */
export async function readText(context: CommandContext): Promise<string> {
  return new TextDecoder().decode(await readAll(context.streams.input));
}

/** Writes a file. Throws FailureError `store` where that is impossible. */
export async function writeOutput(
  context: CommandContext,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const file = resolve(context.folder, name);
  try {
    await writeFile(file, content);
    return file;
  } catch (error) {
    return raise('store', 'file-unwritable', { file: name }, error);
  }
}

/** Non-empty lines of a text, numbered from 1. */
export function numberedLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  return text
    .split(/\r?\n/)
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}
