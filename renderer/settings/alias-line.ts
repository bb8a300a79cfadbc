/** What is told of a name that a reader gave to a ward. */
import { fold } from '../../shared/language/fold.ts';
import type { WardAlias } from '../../shared/model/profile.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.settings;

interface Named {
  readonly code: string;
  readonly name: string;
}

/** One line; says so where the register gives the name to another ward, or to the municipality. */
export function aliasLine({ name, ward }: WardAlias, wards: readonly Named[], municipality: string): string {
  const shown = wards.find(({ code }) => code === ward)?.name ?? ward;
  const key = fold(name).trim();
  const other = wards.find((each) => fold(each.name) === key && !isOfOne(each.code, ward));
  if (other !== undefined) return say(words.aliasOverWard, { name, ward: shown, other: other.name });
  if (fold(municipality) === key) return say(words.aliasOverMunicipality, { name, ward: shown });
  return say(words.alias, { name, ward: shown });
}

/** Whether two codes are one ward, or a wijk (WK and six signs) and a buurt (BU, those six and two more) of it. */
function isOfOne(one: string, other: string): boolean {
  const [a, b] = [one.slice(2), other.slice(2)];
  return a.length === b.length ? a === b : a.startsWith(b) || b.startsWith(a);
}
