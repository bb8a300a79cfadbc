/** Version of everything under `interpret/`: stamped on readings, counts and briefings; raise it with every rule change. */
export const RULES_VERSION = '4';
