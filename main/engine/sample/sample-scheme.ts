/** The scheme of a sample source's address. */
export const sampleScheme = 'sample:';
