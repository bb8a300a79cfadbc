/** Finding sources: at an address, in the catalogue, and where nobody listens yet. */
import type { BlindSpots } from '../../shared/model/coverage.ts';
import type { ParsedFeed } from '../../shared/model/item.ts';
import type { SourcePreview, SourceProposal } from '../../shared/model/preview.ts';
import { ok, type Result, raise, unwrap } from '../../shared/result.ts';
import { findBlindSpots } from './blind-spots.ts';
import { nothingRemembered } from './collecting.ts';
import { municipalHosts, proposeSources } from './discovery/catalogue.ts';
import { findSources } from './discovery/find-sources.ts';
import { loadCatalogue, loadMunicipality } from './discovery/load-catalogue.ts';
import type { NamedMunicipality } from './discovery/municipality-names.ts';
import { type PreviewContext, previewOf } from './discovery/preview.ts';
import type { EngineContext } from './engine-context.ts';
import { municipalityBox } from './gazetteer.ts';
import { ownWards } from './own-wards.ts';
import { openInterpreter } from './readings.ts';
import { readSettings } from './settings.ts';
import { openCollecting } from './source-verbs.ts';
import { withBox } from './sources/kinds/nl-alert/area.ts';
import { withProvince } from './sources/kinds/weather/adapter.ts';
import { readDocument } from './sources/read-document.ts';
import { newSource, plainSource } from './sources-list.ts';

/** The verbs about finding. All reject with FailureError for reasons a user can act on. */
export interface DiscoveryVerbs {
  /** What an address offers, each tried; asks every address once. */
  findSources(address: string): Promise<readonly SourcePreview[]>;
  /** Likely sources of the municipality, not tried yet, without those that are followed. */
  proposeSources(): Promise<readonly SourceProposal[]>;
  trySource(proposal: SourceProposal): Promise<SourcePreview>;
  blindSpots(): Promise<BlindSpots>;
  /** Wards of the municipality, in the gazetteer's order. */
  listWards(): Promise<readonly { readonly code: string; readonly name: string }[]>;
}

/** Builds the verbs. */
export function discoveryVerbs(context: EngineContext): DiscoveryVerbs {
  const { store, options } = context;
  return {
    findSources: (address) => findAt(context, address),
    proposeSources: async () => {
      const { municipality } = await readSettings(store, options.home);
      const named = unwrap(loadMunicipality(options.dataFolder, municipality.code));
      const followed = new Set(await store.read((tx) => tx.sources().map(({ url }) => url)));
      const proposals = proposeSources(named, loadCatalogue(options.dataFolder));
      return proposals.map(nearby(options.dataFolder, named)).filter(({ url }) => !followed.has(url));
    },
    trySource: async (proposal) => {
      const outcome = await collectProposal(context, proposal);
      return previewOf(proposal, outcome, (await lookAround(context)).shown);
    },
    blindSpots: async () => findBlindSpots(context, await readSettings(store, options.home)),
    listWards: () => ownWards(context),
  };
}

/** Nationwide lists, narrowed to where the municipality is: an alert elsewhere must not alarm anybody here. */
function nearby(
  dataFolder: string,
  { code, province }: NamedMunicipality,
): (proposal: SourceProposal) => SourceProposal {
  const box = municipalityBox(dataFolder, code);
  return (proposal) => {
    const { kind, url } = proposal;
    if (url.includes('#')) return proposal;
    if (kind === 'nl-alert' && box !== null) return { ...proposal, url: withBox(url, box) };
    return kind === 'weather' ? { ...proposal, url: withProvince(url, province) } : proposal;
  };
}

/** What previews are made with, and the municipality they are made for. */
async function lookAround({ store, options }: EngineContext): Promise<{
  readonly municipality: NamedMunicipality;
  readonly shown: PreviewContext & { readonly officialHosts: readonly string[] };
}> {
  const settings = await readSettings(store, options.home);
  const addresses = await store.read((tx) => tx.addressList());
  const municipality = unwrap(loadMunicipality(options.dataFolder, settings.municipality.code));
  return {
    municipality,
    shown: {
      followed: await store.read((tx) => tx.sources().map(({ url }) => url)),
      places: openInterpreter(options.dataFolder, settings, addresses).places,
      officialHosts: municipalHosts(municipality, loadCatalogue(options.dataFolder)),
      now: options.clock().toISOString(),
    },
  };
}

async function findAt(context: EngineContext, address: string): Promise<readonly SourcePreview[]> {
  const { municipality, shown } = await lookAround(context);
  const { fetching } = await openCollecting(context);
  const found = unwrap(
    await findSources(address, {
      fetch: (request) => fetching.fetcherFor(request)(request),
      read: (page) => readDocument(page.bytes, { url: page.url, headers: page.headers }),
      officialHosts: shown.officialHosts,
    }),
  );
  const here = nearby(context.options.dataFolder, municipality);
  const previews: SourcePreview[] = [];
  // One after the other: they are mostly on one server.
  for (const { proposal, fetched } of found) {
    const near = here(proposal);
    const outcome = fetched?.feed != null ? ok(fetched.feed) : await collectProposal(context, near);
    previews.push(previewOf(near, outcome, shown));
  }
  return previews;
}

async function collectProposal(
  context: EngineContext,
  proposal: SourceProposal,
): Promise<Result<ParsedFeed>> {
  const now = context.options.clock();
  const source = newSource({ ...plainSource, ...proposal }, now.toISOString());
  const { collect } = await openCollecting(context);
  const collected = await collect(source, nothingRemembered, now);
  if (collected.kind === 'feed') return ok(collected.feed);
  if (collected.kind === 'failed') return { ok: false, failure: collected.failure };
  return raise('internal', 'source-unforeseen', { url: proposal.title });
}
