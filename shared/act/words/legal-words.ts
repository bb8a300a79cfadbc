/**
 * Legal and procedural words that a text must keep and explain (practice.md: explained, never replaced), with a plain
 * explanation that a writer may add. Keys are folded; forms with -n, -en and -s count too.
 */
export const legalWords: Readonly<Record<string, string>> = {
  zienswijze: 'uw reactie op een plan waarover nog een besluit komt',
  zienswijzen: 'reacties op een plan waarover nog een besluit komt',
  bezwaar: 'u bent het niet eens met een besluit en vraagt om het opnieuw te bekijken',
  bezwaarschrift: 'de brief waarin u schrijft waarom u het niet eens bent met een besluit',
  'ter inzage': 'u kunt de stukken bekijken',
  participatie: 'inwoners denken en doen mee',
  draagvlak: 'hoeveel mensen achter een plan staan',
};
