/** Finding sources: at an address, in the catalogue, and where nobody listens yet. */
import { wardsOf } from '../../shared/interpret/place-index.ts';
import type { BlindSpots } from '../../shared/model/coverage.ts';
import type { ParsedFeed } from '../../shared/model/item.ts';
import type { SourcePreview, SourceProposal } from '../../shared/model/preview.ts';
import type { Source } from '../../shared/model/source.ts';
import { ok, type Result, raise } from '../../shared/result.ts';
import { findBlindSpots } from './blind-spots.ts';
import { nothingRemembered } from './collecting.ts';
import { municipalHosts, proposeSources } from './discovery/catalogue.ts';
import { type FoundSource, findSources } from './discovery/find-sources.ts';
import { loadCatalogue, loadMunicipality } from './discovery/load-catalogue.ts';
import { type PreviewContext, previewOf } from './discovery/preview.ts';
import type { EngineContext } from './engine-context.ts';
import { municipalityBox } from './gazetteer.ts';
import { openInterpreter } from './readings.ts';
import { readSettings } from './settings.ts';
import { withCollector, withFetching } from './source-verbs.ts';
import { withBox } from './sources/kinds/nl-alert/area.ts';
import { withProvince } from './sources/kinds/weather/adapter.ts';
import { readDocument } from './sources/read-document.ts';
import { proposedSource } from './sources-list.ts';

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
      const municipality = await ownMunicipality(context);
      const followed = new Set(await store.read((tx) => tx.sources().map(({ url }) => url)));
      const here = nearby(options.dataFolder, municipality);
      const proposals = proposeSources(municipality, loadCatalogue(options.dataFolder)).map(here);
      return proposals.filter(({ url }) => !followed.has(url));
    },
    trySource: (proposal) => tryOne(context, proposal),
    blindSpots: async () => findBlindSpots(context, await readSettings(store, options.home)),
    listWards: async () => {
      const { places } = openInterpreter(options.dataFolder, await readSettings(store, options.home));
      return wardsOf(places).map(({ code, name }) => ({ code, name }));
    },
  };
}

/** Nationwide lists, narrowed to where the municipality is: an alert elsewhere must not alarm anybody here. */
function nearby(
  dataFolder: string,
  { code, province }: { readonly code: string; readonly province: string },
): (proposal: SourceProposal) => SourceProposal {
  const box = municipalityBox(dataFolder, code);
  return (proposal) => {
    const { kind, url } = proposal;
    if (url.includes('#')) return proposal;
    if (kind === 'nl-alert' && box !== null) return { ...proposal, url: withBox(url, box) };
    return kind === 'weather' ? { ...proposal, url: withProvince(url, province) } : proposal;
  };
}

async function ownMunicipality({ store, options }: EngineContext) {
  const { municipality } = await readSettings(store, options.home);
  const named = loadMunicipality(options.dataFolder, municipality.code);
  return named.ok ? named.value : raise(named.failure.code, named.failure.key, named.failure.args);
}

async function previewContext(
  context: EngineContext,
): Promise<PreviewContext & { officialHosts: readonly string[] }> {
  const { store, options } = context;
  const settings = await readSettings(store, options.home);
  return {
    followed: await store.read((tx) => tx.sources().map(({ url }) => url)),
    places: openInterpreter(options.dataFolder, settings).places,
    officialHosts: municipalHosts(await ownMunicipality(context), loadCatalogue(options.dataFolder)),
    now: options.clock().toISOString(),
  };
}

async function findAt(context: EngineContext, address: string): Promise<readonly SourcePreview[]> {
  const shown = await previewContext(context);
  return withFetching(context, async ({ fetcherFor }) => {
    const found = await findSources(address, {
      fetch: (request) => fetcherFor(request)(request),
      read: (page) => readDocument(page.bytes, { url: page.url, headers: page.headers }),
      officialHosts: shown.officialHosts,
    });
    if (!found.ok) return raise(found.failure.code, found.failure.key, found.failure.args);
    const previews: SourcePreview[] = [];
    // One after the other: they are mostly on one server.
    const here = nearby(context.options.dataFolder, await ownMunicipality(context));
    for (const each of found.value)
      previews.push(await previewFound(context, { ...each, proposal: here(each.proposal) }, shown));
    return previews;
  });
}

async function previewFound(
  context: EngineContext,
  { proposal, fetched }: FoundSource,
  shown: PreviewContext,
): Promise<SourcePreview> {
  const outcome = fetched?.feed != null ? ok(fetched.feed) : await collectProposal(context, proposal);
  return previewOf(proposal, outcome, shown);
}

async function tryOne(context: EngineContext, proposal: SourceProposal): Promise<SourcePreview> {
  return previewOf(proposal, await collectProposal(context, proposal), await previewContext(context));
}

function collectProposal(context: EngineContext, proposal: SourceProposal): Promise<Result<ParsedFeed>> {
  const now = context.options.clock();
  const source: Source = proposedSource(proposal, now.toISOString());
  return withCollector(context, async (collect) => {
    const collected = await collect(source, nothingRemembered, now);
    if (collected.kind === 'feed') return ok(collected.feed);
    if (collected.kind === 'failed') return { ok: false, failure: collected.failure };
    return raise('internal', 'source-unforeseen', { url: proposal.title });
  });
}
