/** Finds wards by what people type: without accents, apostrophes and hyphens. */
import { fold } from '../../shared/language/fold.ts';
import type { LikelyWard } from '../../shared/model/explanation.ts';

/** Those whose name begins with what was typed first, then those that hold it; nothing for a blank query. */
export function findWards(all: readonly LikelyWard[], query: string): readonly LikelyWard[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const rank = (name: string): number => {
    const at = plain(name).indexOf(wanted);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return all.filter(({ name }) => rank(name) < 2).toSorted((a, b) => rank(a.name) - rank(b.name));
}

const plain = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
