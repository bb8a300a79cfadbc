/** What somebody is typing about a source, before it is saved. */
import type { SourceChange } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';

/** The fields of the form; an empty ward or folder is none. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly voice: Source['voice'];
  readonly ward: string;
  readonly folder: string;
  readonly licence: Source['licence'];
}

/** The form as it opens. */
export function draftOf(source: Source): SourceDraft {
  const { title, publisher, voice, licence } = source;
  return { title, publisher, voice, licence, ward: source.fixedWard ?? '', folder: source.folder ?? '' };
}

/** Only what differs from what is kept: a field that another window changed meanwhile stays. */
export function changeOf(source: Source, draft: SourceDraft): SourceChange {
  const title = draft.title.trim();
  const publisher = draft.publisher.trim();
  const folder = draft.folder.trim() || null;
  const fixedWard = draft.ward || null;
  return {
    ...(title !== source.title && { title }),
    ...(publisher !== source.publisher && { publisher }),
    ...(draft.voice !== source.voice && { voice: draft.voice }),
    ...(fixedWard !== source.fixedWard && { fixedWard }),
    ...(folder !== source.folder && { folder }),
    ...(draft.licence !== source.licence && { licence: draft.licence }),
  };
}

/** True where the draft has all that a source needs. */
export function isWhole(draft: SourceDraft): boolean {
  return draft.title.trim() !== '' && draft.publisher.trim() !== '';
}
