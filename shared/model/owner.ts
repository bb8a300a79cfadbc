/** Whose job a matter is. */

/** Bodies that may have to act; the keys of `nlAct.competent` beside the municipality itself. */
export const owners = [
  'municipality',
  'police',
  'housing-corporation',
  'province',
  'water-board',
  'rws',
  'ggd',
  'grid-operator',
  'transport',
  'school',
  'landlord',
  'other',
] as const;
export type Owner = (typeof owners)[number];
