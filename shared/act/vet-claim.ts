/** What the guard looks for in a text, and what it looks it up in. */

/** Kinds of claims that a text may only make where the ground holds them. */
export const vetKinds = ['number', 'name', 'date', 'time', 'place', 'quote', 'link', 'contact'] as const;
export type VetKind = (typeof vetKinds)[number];

/** What a text may rest on. */
export interface Ground {
  /** Facts, evidence, and the names of the municipality and its wards: each vets clean by itself. */
  readonly texts: readonly string[];
  /** YYYY-MM-DD of the text: dates without a year are the nearest to it, "morgen" is the day after it. It is no fact itself. */
  readonly date: string;
  /** True where quotation marks hold the text's own speaker, as in a line for the press: then they quote nobody. */
  readonly ownSpeech?: boolean;
}

/** A claim that the ground does not hold; `quote === text.slice(start, end)`, UTF-16 offsets. */
export interface VetFinding {
  readonly kind: VetKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A claim as read: the ground holds it where it holds any of `keys`; as part of a ground it gives `holds`. */
export interface Claim {
  readonly kind: VetKind;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  readonly holds: readonly string[];
}

/** Takes the place of what was read already: no shape fits it. */
export const readMark = '\u0001';

/** The text with the claims' stretches marked as read, offsets unchanged. */
export function markRead(
  text: string,
  claims: readonly { readonly start: number; readonly end: number }[],
): string {
  return claims.reduce(
    (left, { start, end }) => left.slice(0, start) + readMark.repeat(end - start) + left.slice(end),
    text,
  );
}

/** A claim whose keys are also what it holds. */
export function claim(kind: VetKind, start: number, end: number, keys: readonly string[]): Claim {
  return { kind, start, end, keys, holds: keys };
}
