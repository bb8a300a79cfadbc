/** Passwords of sources in the system's secret store: what is on disk only this user on this machine can read. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import { fail, ok, type Result } from '../../shared/result.ts';
import { secretVariable } from '../engine/secrets.ts';
import type { EngineClient } from './engine-client.ts';

/** Source id → encrypted password, base64. */
type Sealed = Readonly<Record<string, string>>;

const fileOf = (homeFolder: string): string => join(homeFolder, 'secrets.json');

/** Hands all kept passwords to the engine; what cannot be opened (another user or machine) is left out. */
export async function provideSecrets(engine: EngineClient, homeFolder: string): Promise<void> {
  const sealed = readSealed(homeFolder);
  const safe = Object.keys(sealed).length > 0 && isSafe();
  const open = Object.entries(safe ? sealed : {}).flatMap(([id, text]) => {
    try {
      return [[id, safeStorage.decryptString(Buffer.from(text, 'base64'))] as const];
    } catch {
      return [];
    }
  });
  await engine.call('provideSecrets', Object.fromEntries(open));
}

/** Keeps a password, or removes it where the text is empty. Fails `refused` where the system offers no secret store, with the `variable` an administrator may set instead. */
export async function saveSecret(
  engine: EngineClient,
  homeFolder: string,
  { id, secret }: { readonly id: string; readonly secret: string },
): Promise<Result<null>> {
  if (secret !== '' && !isSafe())
    return fail('refused', 'secrets-unavailable', { variable: secretVariable(id) });
  const { [id]: old, ...others } = readSealed(homeFolder);
  if (secret === '' && old === undefined) return ok(null);
  const sealed =
    secret === '' ? others : { ...others, [id]: safeStorage.encryptString(secret).toString('base64') };
  try {
    const file = fileOf(homeFolder);
    writeFileSync(`${file}.new`, JSON.stringify(sealed), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    return fail('store', 'file-unwritable', { file: homeFolder });
  }
  await provideSecrets(engine, homeFolder);
  return ok(null);
}

/** Without a key ring Linux would "encrypt" with a password that is in Chromium's source. */
function isSafe(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

function readSealed(homeFolder: string): Sealed {
  const file = fileOf(homeFolder);
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return value !== null && typeof value === 'object' ? (value as Sealed) : {};
  } catch {
    return {};
  }
}
