/** Addresses that people type, taken apart without throwing. */

/** The address, or null where it is none. */
export function urlOf(text: string): URL | null {
  try {
    return new URL(text.trim());
  } catch {
    return null;
  }
}

/** The address with parameters set; those that are there already stay as they are. */
export function withDefaults(url: URL, defaults: Readonly<Record<string, string>>): URL {
  const result = new URL(url);
  for (const [name, value] of Object.entries(defaults)) {
    if (!result.searchParams.has(name)) result.searchParams.set(name, value);
  }
  return result;
}
