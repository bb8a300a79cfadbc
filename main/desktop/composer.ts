/** Opens the place where a text goes. Only a composer of the list or a mail draft is ever opened. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clipboard, shell } from 'electron';
import { isOutgoingLink } from '../../shared/act/composer-links.ts';
import type { ComposerRequest } from '../../shared/contract-work.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { EngineClient } from './engine-client.ts';

/** Opens it; where the channel takes no text, the text is on the clipboard. */
export async function openComposer(
  engine: EngineClient,
  request: ComposerRequest,
): Promise<Result<{ readonly withText: boolean }>> {
  const answer = await engine.call('composerLink', request);
  if (!answer.ok) return answer;
  if (answer.value.kind === 'mail-file') return openMailFile(answer.value.name, answer.value.bytes);
  const { url, withText, text, mastodonHost } = answer.value;
  if (!isOutgoingLink(url, mastodonHost)) return fail('refused', 'composer-refused');
  if (!withText) clipboard.writeText(text);
  await shell.openExternal(url);
  return ok({ withText });
}

/** The user's own mail program opens the file as a draft; the folder is the user's own and only theirs. */
async function openMailFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly withText: boolean }>> {
  const file = join(await mkdtemp(join(tmpdir(), 'luisterpost-')), name);
  try {
    await writeFile(file, bytes, { mode: 0o600 });
  } catch {
    return fail('store', 'file-unwritable', { file });
  }
  const problem = await shell.openPath(file);
  return problem === '' ? ok({ withText: true }) : fail('refused', 'composer-no-mail');
}
