/** Dutch plurals whose vowel changes, and words that only look like a diminutive. Own list; folded. */

/** Plural → singular, where no rule gives it. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['kinderen', 'kind'],
  ['kinders', 'kind'],
  ['eieren', 'ei'],
  ['bladeren', 'blad'],
  ['liederen', 'lied'],
  ['volkeren', 'volk'],
  ['goederen', 'goed'],
  ['koeien', 'koe'],
  ['vlooien', 'vlo'],
  ['mogelijkheden', 'mogelijkheid'],
  ['musea', 'museum'],
  ['centra', 'centrum'],
  ['media', 'medium'],
  ['bestuurders', 'bestuurder'],
  ['lieden', 'man'],
]);

/** End in -je and are no diminutives. */
export const noDiminutives: ReadonlySet<string> = new Set(
  'oranje franje plunje meisje beetje sprookje toetje ietsje hachje bonje oranjes franjes oesje'.split(' '),
);

/** End in -en, -e or -s in the singular. */
export const noPlurals: ReadonlySet<string> = new Set(
  `open even eten oven regen tegen samen morgen wapen teken molen keten haven leven jongen deken laken zegen negen zeven boven binnen buiten
  tussen toen groen steen been geen atlas pandas campus alles eens steeds sinds straks
  ergens nergens overigens volgens examen`
    .trim()
    .split(/\s+/),
);
