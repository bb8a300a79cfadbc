/** The likely sources of a municipality: patterns filled in, and a list. Proposals only: each is to be tried first. */
import type { ProposalOrigin, SourceProposal } from '../../../shared/model/preview.ts';
import type { SourceKind, SourceLicence, SourceVoice } from '../../../shared/model/source.ts';
import { fillPattern, isPattern, type NamedMunicipality } from './municipality-names.ts';

/** Headings of the catalogue, in the order in which they are shown. */
export const catalogueGroups = [
  'municipality',
  'council',
  'emergency',
  'local',
  'regional',
  'paper',
  'weather',
] as const;
export type CatalogueGroup = (typeof catalogueGroups)[number];

/** An entry of `build/data/catalogue`; see the README there. Municipalities by their CBS name. */
export interface CatalogueEntry {
  readonly group: CatalogueGroup;
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly voice: SourceVoice;
  readonly licence: SourceLicence;
  readonly site: string | null;
  readonly provinces?: readonly string[];
  readonly municipalities?: readonly string[];
  readonly without?: readonly string[];
  readonly slugs?: Readonly<Record<string, string>>;
  readonly listed?: readonly string[];
}

/** The whole catalogue. */
export type CatalogueData = readonly CatalogueEntry[];

/** Proposals under one heading. */
export interface ProposedGroup {
  readonly group: CatalogueGroup;
  readonly proposals: readonly SourceProposal[];
}

/** Likely sources of a municipality: what is listed by name before what follows from a pattern; each address once. */
export function proposeSources(
  municipality: NamedMunicipality,
  data: CatalogueData,
): readonly SourceProposal[] {
  const proposals = proposeGroups(municipality, data).flatMap((group) => group.proposals);
  return [...proposals].sort((a, b) => rank(a) - rank(b));
}

/** The same by heading, in the order of `catalogueGroups`; headings without proposals are left out. */
export function proposeGroups(
  municipality: NamedMunicipality,
  data: CatalogueData,
): readonly ProposedGroup[] {
  const urls = new Set<string>();
  return catalogueGroups
    .map((group) => ({
      group,
      proposals: data
        .filter((entry) => entry.group === group && isFor(entry, municipality))
        .map((entry) => propose(entry, municipality))
        .sort((a, b) => rank(a) - rank(b))
        .filter(({ url }) => !urls.has(url) && urls.add(url)),
    }))
    .filter(({ proposals }) => proposals.length > 0);
}

const rank = ({ origin }: SourceProposal): number => (origin === 'list' ? 0 : 1);

function isFor(entry: CatalogueEntry, { name, province }: NamedMunicipality): boolean {
  if (entry.without?.includes(name)) return false;
  if (entry.provinces === undefined && entry.municipalities === undefined) return true;
  return (entry.provinces?.includes(province) ?? false) || (entry.municipalities?.includes(name) ?? false);
}

function propose(entry: CatalogueEntry, municipality: NamedMunicipality): SourceProposal {
  const fill = (text: string): string =>
    fillPattern(text, municipality, entry.slugs?.[municipality.name] ?? null);
  const listed = !isPattern(entry.url) || entry.listed?.includes(municipality.name) === true;
  const origin: ProposalOrigin = listed ? 'list' : 'pattern';
  const { kind, voice, licence } = entry;
  return {
    url: new URL(fill(entry.url)).href,
    kind,
    title: fill(entry.title),
    publisher: fill(entry.publisher),
    voice,
    licence,
    site: entry.site === null ? null : fill(entry.site),
    origin,
  };
}

/** Host names of the municipality's own site, without `www.`. */
export function municipalHosts(municipality: NamedMunicipality, data: CatalogueData): readonly string[] {
  const hosts = data
    .filter(({ url }) => url.includes('{site}'))
    .map((entry) => new URL(propose(entry, municipality).url).hostname.replace(/^www\./, ''));
  return [...new Set(hosts)];
}
