/** What opens the place where a text goes: the channel's own composer, or a draft in the user's own mail program. */
import MimeNode from 'nodemailer/lib/mime-node';
import { currentVersion } from '../../shared/act/action-needs.ts';
import { composerLink, mailtoLink, takesText } from '../../shared/act/composer-links.ts';
import type { ComposerAnswer, ComposerRequest } from '../../shared/contract-work.ts';
import type { Action } from '../../shared/model/action.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { raise } from '../../shared/result.ts';

/** The link or file. Throws FailureError `refused` where the channel needs a page or a server that is not known. */
export async function composerAnswer(
  action: Action,
  { to }: ComposerRequest,
  { mastodonHost }: Guidelines,
): Promise<ComposerAnswer> {
  const text = currentVersion(action)?.text ?? raise('refused', 'action-no-version');
  if (to.kind === 'mail') {
    const url = mailtoLink(to.subject, text, to.to);
    if (url !== null) return { kind: 'link', url, withText: true, text, mastodonHost: null };
    return { kind: 'mail-file', name: 'concept.eml', bytes: await mailFile(to.subject, text, to.to) };
  }
  const { channel, page } = to;
  const url = composerLink(channel, { text, page, mastodonHost });
  if (url === null) raise('refused', channel === 'mastodon' ? 'composer-needs-host' : 'composer-needs-page');
  return { kind: 'link', url, withText: takesText(channel), text, mastodonHost };
}

/** A message without a sender that mail programs open as a draft (X-Unsent). */
async function mailFile(subject: string, text: string, to: string | null): Promise<Uint8Array> {
  const message = new MimeNode('text/plain; charset=utf-8', {
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  message.setHeader('Subject', subject);
  if (to !== null) message.setHeader('To', to);
  message.setHeader('X-Unsent', '1');
  message.setHeader('Content-Language', 'nl');
  // The program that sends it gives the number.
  message.setHeader('Message-ID', { value: '' });
  message.setContent(text);
  return message.build();
}
