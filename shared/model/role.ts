/** Who reads. The griffier gets facts without Doen and without the college's ranking. */
export const roles = ['wethouder', 'bestuursadviseur', 'communicatieadviseur', 'griffier'] as const;
export type Role = (typeof roles)[number];
