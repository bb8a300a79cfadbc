/** Reads files and standard input, with Failures that name what could not be read. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FailureError, raise } from '../../shared/result.ts';
import type { CommandContext } from './command.ts';

/** Bytes of a file; `-` is standard input. Throws FailureError `input`. */
export async function readBytes(context: CommandContext, name: string): Promise<Uint8Array> {
  if (name === '-') return readAll(context.streams.input, name);
  try {
    return await readAll(createReadStream(resolve(context.folder, name)), name);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    return raise('input', 'file-unreadable', { file: name }, error);
  }
}

/** A device or a pipe may never end; no document or list we read is this large. */
const mostBytes = 128 * 1024 * 1024;

/** Text of standard input, decoded as UTF-8, without a byte order mark. */
export async function readText(context: CommandContext): Promise<string> {
  return new TextDecoder().decode(await readAll(context.streams.input, '-'));
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

async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    if (size > mostBytes) raise('input', 'file-too-large', { file: name, limit: mostBytes / 1024 / 1024 });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
