/** Passwords of sources, by source id. They live in the system's secret store; the engine holds them only while it runs. */

/** Where the engine finds a source's password. */
export interface Secrets {
  /** Null where none is kept. */
  read(sourceId: string): Promise<string | null>;
}

/** The environment variable that holds a source's password for the command line: `LUISTERPOST_SECRET_B_0123…`. */
export function secretVariable(sourceId: string): string {
  return `LUISTERPOST_SECRET_${sourceId.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

/** Secrets from the environment, for a run without a desktop. */
function environmentSecrets(environment: NodeJS.ProcessEnv): Secrets {
  return { read: async (sourceId) => environment[secretVariable(sourceId)] ?? null };
}

/** Secrets that the desktop hands over while the app runs, then those of the environment. */
export function heldSecrets(
  environment: NodeJS.ProcessEnv,
): Secrets & { provide(held: Readonly<Record<string, string>>): void } {
  const held = new Map<string, string>();
  const fallback = environmentSecrets(environment);
  return {
    read: async (sourceId) => held.get(sourceId) ?? fallback.read(sourceId),
    provide: (given) => {
      held.clear();
      for (const [id, secret] of Object.entries(given)) held.set(id, secret);
    },
  };
}
