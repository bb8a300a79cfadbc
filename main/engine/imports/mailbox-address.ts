/** Where a designated mailbox is. */
import { fail, ok, type Result } from '../../../shared/result.ts';

/** The parts of `imaps://user@host:port/folder`. */
export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly folder: string;
  /** False for `imap://`: a plain connection, for hosts the user allowed by name alone. */
  readonly secure: boolean;
}

/**
 * Reads an address; the user's name may hold `%40`, the folder defaults to INBOX, the port to 993 (143 where plain; RFC
 * 8314 and 9051). A password in the address is refused: it belongs in the secret store. Refuses `mailbox-address`.
 */
export function mailboxAddress(text: string): Result<MailboxAddress> {
  const match =
    /^(imaps?):\/\/([^:/@\s]{1,200})@([a-z0-9.-]{1,253}|\[[0-9a-f:]+\])(?::(\d{1,5}))?(?:\/([^\s?#]{0,200}))?$/i.exec(
      text,
    );
  const refusal = fail('input', 'mailbox-address', { value: text.replace(/:[^:@/]*@/, ':…@').slice(0, 100) });
  if (!match) return refusal;
  const [, scheme = '', user = '', host = '', port, folder = ''] = match;
  const secure = scheme.toLowerCase() === 'imaps';
  const number = port === undefined ? (secure ? 993 : 143) : Number(port);
  if (number < 1 || number > 65_535) return refusal;
  try {
    return ok({
      host: host.replace(/^\[|\]$/g, '').toLowerCase(),
      port: number,
      user: decodeURIComponent(user),
      folder: decodeURIComponent(folder) || 'INBOX',
      secure,
    });
  } catch {
    return refusal;
  }
}
