/** The source that is added, from what was proposed and what a person made of it. */
import type { AddedSource } from '../../shared/contract-listening.ts';
import type { SourceProposal } from '../../shared/model/preview.ts';
import type { Source } from '../../shared/model/source.ts';

/** An emptied name is derived by the engine; the empty ward is none. */
export function addedFrom(
  proposal: SourceProposal,
  chosen: { readonly title: string; readonly voice: Source['voice']; readonly ward: string },
): AddedSource {
  const { url, kind, site, licence, publisher } = proposal;
  return {
    url,
    kind,
    site,
    licence,
    title: chosen.title.trim() || null,
    publisher: publisher.trim() || null,
    voice: chosen.voice,
    ward: chosen.ward || null,
    folder: null,
  };
}
