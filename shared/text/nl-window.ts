/** Words of the window. */
export const nlWindow = {} as const;
