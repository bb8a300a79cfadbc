/** Names in the margin of a text: compared with, someone's home, an office's seat, an officer's ward. */
import type { NameMatch } from './name-trie.ts';
import type { PlaceName } from './place-index.ts';
import type { PlaceToken } from './place-tokens.ts';
import { seats, wardBodies } from './words/place-context.ts';

const articles = /^(?:de|het|een|["\u201c\u201d\u201e'\u2018\u2019(])$/;
const prepositions = /^(?:in|te|uit|bij|op|van)$/;
const owners = /^(?:mijn|m'n|mn|me|onze|ons|haar|zijn|z'n|hun|jouw|je)$/;
const habits = /^(?:normaal|normaliter|gewoonlijk|doorgaans|meestal)$/;

/**
 * The role of a name in the margin, or null where nothing puts it there: `passing` for what is compared with ("zoals in X"),
 * for a relative's home ("bij mijn zus in X") and a habit ("die normaal door X fietst"); `aside` for a ward's officer, the seat
 * of an organisation and the goal of a journey to something elsewhere.
 */
export function sideRole(
  tokens: readonly PlaceToken[],
  { from, to, value }: NameMatch<PlaceName>,
): 'aside' | 'passing' | null {
  const key = (at: number): string => tokens[at]?.key ?? '';
  let at = from - 1;
  while (articles.test(key(at))) at -= 1;
  const body = key(at) === 'van' ? key(at - 1) : key(at);
  if (wardBodies.has(body)) return 'aside';
  const lead = prepositions.test(key(at)) ? at - 1 : at;
  if (comparesWith(key, lead)) return 'passing';
  if (isHabit(key, at)) return 'passing';
  // "In X hebben ze het al", says someone who lives elsewhere.
  if (key(at) === 'in' && /^(?:ze|zij)$/.test(key(to + 1)) && tokens[at]?.opens === true) return 'passing';
  if (lead === at) return null;
  if (seats.has(key(lead))) return 'aside';
  if (owners.test(key(lead - 1)) && /^(?:bij|naar|van|met|aan)$/.test(key(lead - 2))) return 'passing';
  return value.sort === 'elsewhere' && isGoal(key, lead) ? 'aside' : null;
}

/** "Zoals in X", "net als in X", "anders dan in X", "in tegenstelling tot X", "vergelijkbaar met X". */
function comparesWith(key: (at: number) => string, lead: number): boolean {
  const [last, before] = [key(lead), key(lead - 1)];
  if (last === 'zoals' || last === 'evenals') return true;
  if (last === 'dan') return /er$|^anders$/.test(before);
  if (last === 'als')
    return [1, 2, 3].some((back) =>
      /^(?:net|zo|even|evenzeer|dezelfde|hetzelfde|zelfde|zoveel)$/.test(key(lead - back)),
    );
  if (last === 'tot') return before === 'tegenstelling';
  return last === 'met' && before === 'vergelijkbaar';
}

/** "Die normaal door X fietst". */
function isHabit(key: (at: number) => string, at: number): boolean {
  return [at - 1, at - 2, at - 3].some(
    (back) => habits.test(key(back)) && /^(?:die|dat)$/.test(key(back - 1)),
  );
}

/** "Naar het ziekenhuis in X": `lead` is the last word before the preposition. */
function isGoal(key: (at: number) => string, lead: number): boolean {
  return [1, 2, 3].some((back) => key(lead - back) === 'naar');
}
