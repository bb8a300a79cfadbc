/** Endings of web addresses that Dutch local news writes without `www.`; a small own list. */
export const siteEndings = 'nl|com|org|net|eu|info|be|de|frl|amsterdam|gov|tv|nu|app|io';
