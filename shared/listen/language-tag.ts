/** Language tags as feeds write them → ISO 639-1. */

const names: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  dutch: 'nl',
  nld: 'nl',
  dut: 'nl',
  english: 'en',
  eng: 'en',
  deutsch: 'de',
  deu: 'de',
  ger: 'de',
  fry: 'fy',
  frysk: 'fy',
};

/** "nl-NL", "NL_be", "dut" → "nl"; null where it is no language. */
export function languageOf(tag: string | null): string | null {
  const primary = /^\s*([a-z]{2,10})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (primary === undefined) return null;
  if (primary.length === 2) return primary;
  return Object.hasOwn(names, primary) ? (names[primary] ?? null) : null;
}
