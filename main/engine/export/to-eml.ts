/** The briefing as an e-mail to nobody yet: a draft in the user's own mail program (RFC 5322, 2045, 2046). */
import { createHash } from 'node:crypto';
import MimeNode from 'nodemailer/lib/mime-node';
import { toMailHtml, toMailText } from '../../../shared/briefing/to-mail.ts';
import { longDate } from '../../../shared/language/dutch-dates.ts';
import { type DatedDocument, documentMoment } from './document-moment.ts';
import { documentTitle } from './document-title.ts';

/** Folds the document into a message with a text and an HTML part. It has no sender and no recipients. */
export async function toEml({ briefing, document }: DatedDocument): Promise<Uint8Array> {
  const [text, html] = [toMailText(document), toMailHtml(document)];
  const { title } = documentTitle(document);
  const message = new MimeNode('multipart/alternative', {
    // "=_" cannot stand in quoted-printable text; the hash cannot be foreseen by whoever wrote a quote.
    boundaryPrefix: '=_lp',
    baseBoundary: createHash('sha256').update(text).update('\0').update(html).digest('hex').slice(0, 32),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  message.setHeader('Subject', `${title}, ${longDate(briefing.date)}`);
  message.setHeader('Date', documentMoment(briefing));
  message.setHeader('X-Unsent', '1');
  message.setHeader('Content-Language', 'nl');
  // The program that sends it gives the number: two drafts of one briefing are two messages.
  message.setHeader('Message-ID', { value: '' });
  message.createChild('text/plain; charset=utf-8').setContent(text);
  message.createChild('text/html; charset=utf-8').setContent(html);
  return message.build();
}
