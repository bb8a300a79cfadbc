/** The spellings of a municipality's name in addresses. */
import { fold } from '../../../shared/language/fold.ts';

/** A municipality with its CBS name, its province and what people call it where that is another name. */
export interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly everyday: string | null;
}

/** The name to show: "Den Haag", "Bergen (NH)". */
function shownName({ name, everyday }: NamedMunicipality): string {
  return everyday ?? name.replace(/\.\)$/, ')');
}

/** "Bergen op Zoom" → "bergen-op-zoom", "'s-Hertogenbosch" → "s-hertogenbosch", "Bergen (NH.)" → "bergen-nh". */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** As domain names have it: words joined, hyphens of the name kept; a mark behind the name gets one: "bergen-nh". */
export function domainOf(name: string): string {
  return fold(name)
    .replace(/\s*\(([a-z]+)\.?\)$/, '-$1')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+|-+$/g, '');
}

/** Index patterns of Open Raadsinformatie: the name and a date; hyphens also occur as underscores. */
export function councilIndexes(names: readonly string[]): string {
  const spellings = names.flatMap((name) => {
    const folded = slugOf(name);
    const kept = fold(name)
      .replace(/[^a-z0-9-]+/g, '_')
      .replace(/^[_-]+|[_-]+$/g, '');
    return [folded.replace(/-/g, '_'), kept];
  });
  return [...new Set(spellings)].map((spelling) => `ori_${spelling}_2*`).join(',');
}

/** The name as officielebekendmakingen.nl writes it: as CBS, without the point in "(NH.)". */
function creatorOf({ name }: NamedMunicipality): string {
  return encodeURIComponent(name.replace(/\.\)$/, ')'));
}

const placeholder = /\{(name|slug|domain|site|creator|indexes|provinceSlug)\}/g;

/** Whether an address is to be filled in. */
export function isPattern(text: string): boolean {
  return text.includes('{');
}

/** Fills the placeholders; `own` stands for slug, domain and site where the rule is wrong for this municipality. */
export function fillPattern(text: string, municipality: NamedMunicipality, own: string | null): string {
  const plain = municipality.everyday ?? municipality.name;
  return text.replace(placeholder, (_, key: string) => {
    switch (key) {
      case 'name':
        return shownName(municipality);
      case 'slug':
        return own ?? slugOf(plain);
      case 'domain':
        return own ?? domainOf(plain);
      case 'site':
        return own ?? `www.${domainOf(plain)}.nl`;
      case 'creator':
        return creatorOf(municipality);
      case 'indexes':
        return councilIndexes([plain, municipality.name]);
      default:
        return provinceSlug(municipality.province);
    }
  });
}

/** The police call Friesland by its Frisian name (rss.politie.nl). */
function provinceSlug(province: string): string {
  return province === 'Friesland' ? 'fryslan' : slugOf(province);
}
