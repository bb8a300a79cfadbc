/** The spot a story plays at, in the words that its own messages use: "aan de Esweg", "op het Raadhuisplein". */
import { fold } from '../language/fold.ts';
import { idsOf, officialItems } from './cues.ts';
import { placePhrase } from './draft-place.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** A place phrase and the messages it comes from. */
export interface Where {
  readonly phrase: string;
  readonly items: readonly string[];
  /** True for a street, square or building; false for a ward or the municipality. */
  readonly exact: boolean;
  /** The name without its preposition and article. */
  readonly name: string;
}

/** A preposition of place, an article and a capitalised name of at most three words. */
const spotPhrase =
  /(?<![\p{L}-])((?:[Aa]an|[Oo]p|[Ii]n|[Bb]ij|[Ll]angs|[Rr]ond) (?:(?:de|het|’t|'t) )?)((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+)/gu;
/** Names that end like a street, a square, a path or a public building: general Dutch. */
const spotShape =
  /(?:straat|weg|laan|plein|pad|dijk|kade|singel|gracht|dreef|steeg|markt|brink|akker|veld|park|hof|plantsoen|baan|ring|brug|rotonde|kruising|school|kerk|haven|wal|hal|bad|stationsplein|poort|bos|vijver|tunnel)$/u;

interface Found {
  readonly phrase: string;
  readonly name: string;
}

/** Spots that an item names, each as the item itself writes it. */
function spotsOf({ item }: ViewedItem): readonly Found[] {
  return [item.title, item.text].flatMap((text) =>
    [...text.matchAll(spotPhrase)].flatMap(([, lead = '', name = '']) =>
      spotShape.test(fold(name)) ? [{ phrase: `${lead.toLowerCase()}${name}`, name }] : [],
    ),
  );
}

/** Share of the messages that must name a spot: a quarter, of a story of which most only say "there". */
const leastShare = 0.25;

/** The spot that most messages name, where enough do; else the ward or the municipality. */
export function whereOf(view: StoryView): Where {
  const found = new Map<string, { readonly name: string; readonly phrases: Map<string, number> }>();
  for (const { phrase, name } of view.items.flatMap(spotsOf)) {
    const each = found.get(fold(name)) ?? { name, phrases: new Map<string, number>() };
    each.phrases.set(phrase, (each.phrases.get(phrase) ?? 0) + 1);
    found.set(fold(name), each);
  }
  const named = (key: string): readonly ViewedItem[] =>
    view.items.filter(({ item }) => fold(`${item.title} ${item.text}`).includes(key));
  const ranked = [...found]
    .map(([key, spot]) => ({ ...spot, items: named(key) }))
    .toSorted((a, b) => b.items.length - a.items.length);
  const best = ranked[0];
  const official = new Set(officialItems(view));
  const said = best?.items.some((viewed) => official.has(viewed)) === true;
  if (best === undefined || (!said && best.items.length < Math.max(1, view.items.length * leastShare)))
    return { phrase: placePhrase(view), items: [], exact: false, name: '' };
  const [phrase = ''] = [...best.phrases].sort(([, a], [, b]) => b - a).map(([each]) => each);
  return { phrase, items: idsOf(best.items), exact: true, name: best.name };
}
