/** The sources as the table shows them: filtered, by folder, by name. */
import type { ShownSource } from '../../shared/contract-listening.ts';
import { wantsAttention } from './source-health.ts';

/** What the table is narrowed to. */
export const sourceFilters = ['all', 'attention'] as const;
export type SourceFilter = (typeof sourceFilters)[number];

/** Sources that stand together; `folder` is null for what is in none. */
export interface SourceGroup {
  readonly folder: string | null;
  readonly sources: readonly ShownSource[];
}

/** What the filter lets through. */
export function filtered(sources: readonly ShownSource[], filter: SourceFilter): readonly ShownSource[] {
  return filter === 'all' ? sources : sources.filter(wantsAttention);
}

/** Folders by name, what is in none last; within each by name. */
export function groupsOf(sources: readonly ShownSource[]): readonly SourceGroup[] {
  const folders = new Map<string | null, ShownSource[]>();
  for (const shown of sources.toSorted(byTitle)) {
    const { folder } = shown.source;
    folders.set(folder, [...(folders.get(folder) ?? []), shown]);
  }
  return [...folders]
    .map(([folder, own]) => ({ folder, sources: own }))
    .toSorted((a, b) => byFolder(a.folder, b.folder));
}

/** The folders in use, by name. */
export function foldersOf(sources: readonly ShownSource[]): readonly string[] {
  return [...new Set(sources.flatMap(({ source }) => source.folder ?? []))].toSorted(byFolder);
}

const byTitle = (a: ShownSource, b: ShownSource): number =>
  a.source.title.localeCompare(b.source.title, 'nl');

function byFolder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'nl');
}
