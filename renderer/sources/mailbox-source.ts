/** The source that a mailbox is, from what a person typed. */
import type { AddedSource } from '../../shared/contract-listening.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';

/** What is typed. */
export interface TypedMailbox {
  readonly server: string;
  readonly user: string;
  readonly folder: string;
  readonly password: string;
}

/** Nothing typed yet. */
export const noMailbox: TypedMailbox = { server: '', user: '', folder: 'INBOX', password: '' };

/** A host name or an IPv6 address between brackets (RFC 3986 §3.2.2), with a port where it is another than 993. */
const serverShape = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/** What is still wrong with it, as a person reads it; empty where nothing is. */
export function mailboxProblem({ server, user, password }: TypedMailbox): string {
  const words = nlSources.followMailbox;
  if (server.trim() === '' || user.trim() === '' || password === '') return words.incomplete;
  return serverShape.test(server.trim()) ? '' : words.badServer;
}

/**
 * Always over TLS (`imaps:`), without the password. The name and publisher are printed in briefings, so they hold no
 * whole mail address: what stands before the @ tells a municipality's mailboxes apart.
 */
export function mailboxSource({ server, user, folder }: TypedMailbox): AddedSource {
  const name = user.trim();
  const title = say(nlSources.followMailbox.sourceTitle, { name: name.split('@')[0] || name });
  const place = encodeURIComponent(folder.trim() || 'INBOX');
  return {
    url: `imaps://${encodeURIComponent(name)}@${server.trim().toLowerCase()}/${place}`,
    kind: 'mailbox',
    title,
    publisher: title,
    voice: 'resident',
    ward: null,
    folder: null,
    site: null,
    licence: 'quote',
  };
}
