/** Fills a catalogue line: ICU MessageFormat, so that plurals are the translator's and not the code's. */
import { IntlMessageFormat } from 'intl-messageformat';

const compiled = new Map<string, IntlMessageFormat>();

/** `line` with its `{arguments}` filled in, Dutch number and plural rules. Throws on a line that is not ICU. */
export function say(line: string, args: Readonly<Record<string, string | number>> = {}): string {
  let format = compiled.get(line);
  if (format === undefined) {
    format = new IntlMessageFormat(line, 'nl-NL', undefined, { ignoreTag: true });
    compiled.set(line, format);
  }
  return String(format.format(args));
}
