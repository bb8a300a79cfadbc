/** Words around a place name that say whether the text plays there. All folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** In front of a name: the text is about that place. */
export const locatives = set(
  'in te bij nabij rond rondom langs door heel onder boven achter binnen buiten tussen aan op naast tegenover vanuit omgeving wijk buurt stadsdeel dorp kern woonplaats gebied wijken buurten kernen dorpen',
);

/** In front of a weak name: the only ones that make "Noord" or "Centrum" a ward. */
export const wardWords = set('wijk wijken buurt buurten stadsdeel stadswijk stadsdelen kern dorp gebied');

/** In front of a name: merely mentioned (origin, direction, opponent). */
export const mentions = set('uit richting naar tegen vanuit afslag via');

/** In front of a name: an organisation or another kind of thing is called after the place. */
export const organisations = set(
  'sv vv fc rkvv rkvsv sc rksv svv hv vc bc tv hc mhc kv rtv omroep radio stichting universiteit hogeschool hogescholen provincie waterschap hoogheemraadschap politieregio veiligheidsregio omgevingsdienst ggd station bisdom mevrouw meneer mevr dhr mw familie fam de-heer professor dr drs ir mr burggraaf graaf heer vliegbasis circuit kasteel uni toren restaurant hotel cafe snackbar pizzeria camping',
);

/** Phrases that make a text about the whole municipality. */
export const wholeMunicipality: readonly RegExp[] = [
  /\b(?:hele|gehele|in de hele|in heel de)\s+(?:gemeente|stad)\b/giu,
  /\b(?:alle|de meeste|verschillende|meerdere)\s+(?:wijken|kernen|dorpen|buurten)\b/giu,
  /\b(?:stadsbreed|gemeentebreed)\b/giu,
  /\binwoners van (?:de|onze) gemeente\b/giu,
  /\b(?:de gemeenteraad|het college van (?:burgemeester en wethouders|b&w|B en W))\b/giu,
];

/** Behind a name: a bracket or word that moves it elsewhere ("Beuningen (Gld)", "Beuningen bij Nijmegen"). */
export const provinces = set(
  'gld gelderland gelderse ov overijssel nb nh zh fr gr dr fl ut lb l zld limburg brabant friesland drenthe flevoland zeeland belgie duitsland',
);
