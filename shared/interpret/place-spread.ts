/** Names that cover several wijken ("Almere Buiten"): which of them a text is about. */
import type { NameMatch } from './name-trie.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import type { Piece, Setting } from './place-piece.ts';
import type { PlaceToken } from './place-tokens.ts';
import { wijkenOf, wijkOf } from './place-wards.ts';

const middles =
  /^(?:centrum|winkelcentrum|stadsdeelcentrum|station|treinstation|ns-station|stationsplein|marktplein|winkelhart)$/;
const square = /plein$/;
const shops =
  /^(?:winkel(?:s|iers?|end|gebied)?|markt|weekmarkt|zaterdagmarkt|kramen|terras(?:sen)?|etalages?|perron|trein(?:en)?)$/;
const points =
  /^(?:plein|woning|flat|flatgebouw|pand|lift|perron|kruising|kruispunt|rotonde|gebouw|appartement|tunnel|viaduct|portiek|galerij|bouwplaats|perceel|bushalte)$/;
const streetName =
  /^(?!(?:.*parkeerplaats|.*werkplaats)$).{3,}(?:straat|laan|plein|weg|pad|kade|dreef|singel|hof|steeg|plantsoen|dijk|gracht|park)$/;

/** Reads the setting of a match that covers several wijken, from its own sentence. */
export function settingOf(tokens: readonly PlaceToken[], { from, to }: NameMatch<PlaceName>): Setting {
  const before = [1, 2, 3].map((back) => tokens[from - back]?.key ?? '');
  if (
    before
      .slice(0, 2)
      .some((key, at) => middles.test(key) && (at === 0 || /^(?:van|in)$/.test(before[0] ?? '')))
  )
    return 'middle';
  const [nearest, second] = before;
  const bySquare = nearest === 'in' && square.test(second ?? '');
  const around = tokens.filter(
    ({ sentence }, at) => sentence === tokens[from]?.sentence && (at < from || at >= to),
  );
  if (bySquare && (second === 'plein' || tokens.some(({ key }) => shops.test(key)))) return 'middle';
  return around.some(({ key, text }) => points.test(key) || (/^\p{Lu}/u.test(text) && streetName.test(key)))
    ? 'point'
    : 'whole';
}

/**
 * Narrows names that cover several wijken: to what the title or the opening names within it, or to the one wijk of it that the
 * rest of the text names; else by its setting: the wijk that is its centre, nothing for a spot that may be anywhere, all of it.
 */
export function narrowed(index: PlaceIndex, pieces: readonly Piece[]): readonly Piece[] {
  const exact = pieces.filter(({ spread }) => !spread);
  const wijken = (some: readonly Piece[]): ReadonlySet<string> =>
    new Set(some.flatMap((piece) => wijkenOf(index, piece).map((code) => wijkOf(index, code))));
  const opening = wijken(
    exact.filter(({ evidence, sentence }) => evidence.field === 'title' || sentence <= 1),
  );
  const anywhere = wijken(exact);
  const settings = new Map<string, Setting>();
  for (const { key, setting } of pieces)
    if (setting !== null && !settings.has(key)) settings.set(key, setting);
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!piece.spread || piece.codes.length < 2) return [piece];
    const first = piece.codes.filter((code) => opening.has(wijkOf(index, code)));
    if (first.length > 0) return [{ ...piece, codes: first }];
    const all = piece.codes.filter((code) => anywhere.has(wijkOf(index, code)));
    if (all.length === 1) return [{ ...piece, codes: all }];
    if (settings.get(piece.key) === 'middle') {
      const centre = piece.codes.filter((code) => /\bcentrum\b/i.test(index.wards.get(code)?.name ?? ''));
      return centre.length === 1 ? [{ ...piece, codes: centre, spread: false }] : [];
    }
    return settings.get(piece.key) === 'point' ? [] : [piece];
  });
}
