/** The host of a web address, for who reads it. */

/** Empty where it is no web address (the sample, a folder, an imported file). */
export function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
