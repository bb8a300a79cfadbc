/** What the engine takes as the secret of a source. */

/** Kinds that ask a password. Bluesky also asks under which name: its secret is `name:app-password`. */
export type SecretKind = 'bluesky' | 'mailbox';

/** What is typed. */
export interface TypedSecret {
  readonly name: string;
  readonly password: string;
}

/** The secret; null where something is still missing. */
export function secretText(kind: SecretKind, { name, password }: TypedSecret): string | null {
  if (kind === 'mailbox') return password === '' ? null : password;
  const handle = name.trim().replace(/^@/, '');
  const word = password.trim();
  return handle === '' || word === '' ? null : `${handle}:${word}`;
}
