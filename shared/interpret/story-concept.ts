/** Which concepts a word names. */
import { storyConcepts } from './words/story-concepts.ts';

type Names = ReadonlyMap<string, readonly string[]>;

function compile(): { readonly whole: Names; readonly starts: Names; readonly ends: Names } {
  const tables = {
    whole: new Map<string, string[]>(),
    starts: new Map<string, string[]>(),
    ends: new Map<string, string[]>(),
  };
  for (const [concept, words] of Object.entries(storyConcepts))
    for (const word of words.split(/\s+/).map((each) => each.toLowerCase())) {
      const table = word.endsWith('*') ? tables.starts : word.startsWith('*') ? tables.ends : tables.whole;
      const key = word.replace('*', '');
      table.set(key, [...(table.get(key) ?? []), concept]);
    }
  return tables;
}

const tables = compile();
/** Words of the lists are longer than this at least. */
const shortest = 2;

/** Ids of the concepts a folded word names, each once, in no order; mostly none. */
export function conceptsOf(word: string): readonly string[] {
  const found = new Set(tables.whole.get(word));
  for (let length = shortest; length <= word.length; length += 1) {
    for (const concept of tables.starts.get(word.slice(0, length)) ?? []) found.add(concept);
    for (const concept of tables.ends.get(word.slice(-length)) ?? []) found.add(concept);
  }
  return [...found];
}
