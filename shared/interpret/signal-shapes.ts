/** Signals of several words close together: a person, a menace and an intent; a desk and its deadline. */
import type { Evidence } from '../model/claim.ts';
import type { SignalId, Voice } from '../model/reading.ts';
import { buildLexicon, findHits, type Hit, listWords, readTerm } from './lexicon.ts';
import { evidenceOf, type FieldView, type TextView } from './text-view.ts';
import { type ShapeGroup, type SignalShape, shapeGroups, signalShapes } from './words/signal-shapes.ts';

/** What a shape fired on. */
export interface ShapedSignal {
  readonly id: SignalId;
  readonly detail: string | null;
  readonly evidence: Evidence;
}

// One word may stand in several groups: the lexicon keeps all terms of equal rank.
const groupNames = Object.keys(shapeGroups).filter((name): name is ShapeGroup => name in shapeGroups);
const lexicon = buildLexicon<ShapeGroup>(
  groupNames.flatMap((name) => listWords(shapeGroups[name]).map((pattern) => readTerm(pattern, name))),
);

/** A hit with the field it stands in; `at` counts words from the title's first on. */
interface Place {
  readonly group: ShapeGroup;
  readonly view: FieldView;
  readonly hit: Hit<ShapeGroup>;
  readonly at: number;
}

type Places = ReadonlyMap<ShapeGroup, readonly Place[]>;

function placesIn({ fields }: TextView): Places {
  const found = new Map<ShapeGroup, Place[]>();
  let offset = 0;
  for (const view of fields) {
    for (const hit of findHits(lexicon, view.tokens)) {
      const place = { group: hit.term.value, view, hit, at: offset + hit.first };
      const group = found.get(place.group);
      if (group === undefined) found.set(place.group, [place]);
      else group.push(place);
    }
    offset += view.tokens.length;
  }
  return found;
}

/** The first place where every group has a word within reach of the first group's; null where there is none. */
function meeting({ groups, within }: SignalShape, places: Places): readonly Place[] | null {
  const [lead, ...others] = groups.map((group) => places.get(group) ?? []);
  for (const first of lead ?? []) {
    const near = others.map((group) =>
      group.find(({ at }) => at !== first.at && Math.abs(at - first.at) <= within),
    );
    const met = near.filter((place) => place !== undefined);
    if (met.length === others.length) return [first, ...met];
  }
  return null;
}

/** The shapes that fire in a text, for who speaks there; evidence is one word of each group. */
export function shapedSignals(view: TextView, voice: Voice): ShapedSignal[] {
  const places = placesIn(view);
  return signalShapes
    .filter(({ voices }) => voices.includes(voice))
    .flatMap((shape) =>
      (meeting(shape, places) ?? []).map(({ view: field, hit }) => ({
        id: shape.id,
        detail: shape.detail,
        evidence: evidenceOf(field, hit.first, hit.last),
      })),
    );
}
