/** The rows in which hosts are typed. */
import type { Host } from '../../shared/model/moment.ts';

/** A row as it is typed; `key` tells rows apart while they change. */
export interface HostRow extends Host {
  readonly key: number;
}

/** Who was kept; where nobody was, a row for each function that one meets; never none at all. */
export function hostRows(hosts: readonly Host[], met: readonly string[]): readonly HostRow[] {
  const open = met.length === 0 ? [''] : met;
  const rows = hosts.length > 0 ? hosts : open.map((post) => ({ name: '', post }));
  return rows.map((row, key) => ({ ...row, key }));
}

/** What is to be kept: a row without a name is none. */
export function toHosts(rows: readonly HostRow[]): readonly Host[] {
  return rows
    .map(({ name, post }) => ({ name: name.trim(), post: post.trim() }))
    .filter(({ name }) => name !== '');
}

/** True where a function was typed without a name: nothing that was typed is dropped in silence. */
export function lacksName(rows: readonly HostRow[], met: readonly string[]): boolean {
  return rows.some(
    ({ name, post }) => name.trim() === '' && post.trim() !== '' && !met.includes(post.trim()),
  );
}
