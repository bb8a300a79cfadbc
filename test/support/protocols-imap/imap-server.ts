/**
 * A loopback server that speaks as much IMAP4rev1 (RFC 3501) as reading a mailbox takes: LOGIN, AUTHENTICATE PLAIN, LIST,
 * EXAMINE, UID SEARCH, UID FETCH, LOGOUT. It writes down every command, so that a test can tell what was not asked.
 */
import { createServer, type Server, type Socket } from 'node:net';

/** A message in the folder. */
export interface ServedMessage {
  readonly uid: number;
  readonly source: string;
}

/** What the server holds; may change between visits. */
export interface ServedMailbox {
  user: string;
  password: string;
  validity: number;
  messages: ServedMessage[];
  /** Capabilities beside IMAP4rev1. */
  capabilities: string;
  /** Size to claim for a message, where it is not its own. */
  claimedSize?: number;
  /** Breaks the connection at the first command with this name. */
  breakAt?: string;
}

/** The running server. */
export interface ImapServer {
  readonly port: number;
  readonly mailbox: ServedMailbox;
  /** Commands without their tags, passwords included. */
  readonly commands: readonly string[];
  readonly close: () => Promise<void>;
}

interface Session {
  readonly socket: Socket;
  readonly mailbox: ServedMailbox;
  /** A command that waits for its continuation line. */
  waiting: ((line: string) => void) | null;
}

const unquote = (text: string): string => text.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1');

function uidsOf(set: string, messages: readonly ServedMessage[]): readonly ServedMessage[] {
  const highest = Math.max(0, ...messages.map(({ uid }) => uid));
  const number = (text: string): number => (text === '*' ? highest : Number(text));
  const ranges = set.split(',').map((part) => {
    const [from = '0', to = from] = part.split(':');
    return [number(from), number(to)].toSorted((first, second) => first - second);
  });
  return messages.filter(({ uid }) => ranges.some(([from = 0, to = 0]) => uid >= from && uid <= to));
}

function fetchLine(mailbox: ServedMailbox, message: ServedMessage, items: string): Buffer {
  const body = Buffer.from(message.source);
  const parts = [`UID ${message.uid}`];
  if (/RFC822\.SIZE/i.test(items)) parts.push(`RFC822.SIZE ${mailbox.claimedSize ?? body.length}`);
  const head = `* ${mailbox.messages.indexOf(message) + 1} FETCH (${parts.join(' ')}`;
  if (!/BODY(?:\.PEEK)?\[\]/i.test(items)) return Buffer.from(`${head})\r\n`);
  return Buffer.concat([Buffer.from(`${head} BODY[] {${body.length}}\r\n`), body, Buffer.from(')\r\n')]);
}

function authenticate(session: Session, tag: string, encoded: string): void {
  const [, user, password] = Buffer.from(encoded, 'base64').toString('utf8').split('\0');
  logIn(session, tag, user ?? '', password ?? '');
}

function logIn({ socket, mailbox }: Session, tag: string, user: string, password: string): void {
  const known = user === mailbox.user && password === mailbox.password;
  socket.write(known ? `${tag} OK logged in\r\n` : `${tag} NO [AUTHENTICATIONFAILED] refused\r\n`);
}

function examine({ socket, mailbox }: Session, tag: string, folder: string): void {
  if (unquote(folder).toUpperCase() !== 'INBOX') {
    socket.write(`${tag} NO [NONEXISTENT] no such mailbox\r\n`);
    return;
  }
  const next = Math.max(0, ...mailbox.messages.map(({ uid }) => uid)) + 1;
  socket.write(
    `* FLAGS (\\Seen)\r\n* ${mailbox.messages.length} EXISTS\r\n* OK [UIDVALIDITY ${mailbox.validity}] valid\r\n` +
      `* OK [UIDNEXT ${next}] next\r\n${tag} OK [READ-ONLY] examined\r\n`,
  );
}

function uidCommand({ socket, mailbox }: Session, tag: string, rest: string): void {
  const [, verb = '', set = '', items = ''] = /^(\S+) (?:UID )?(\S+) ?(.*)$/is.exec(rest) ?? [];
  const chosen = uidsOf(set, mailbox.messages);
  if (verb.toUpperCase() === 'SEARCH')
    socket.write(`* SEARCH${chosen.map(({ uid }) => ` ${uid}`).join('')}\r\n${tag} OK searched\r\n`);
  else {
    for (const message of chosen) socket.write(fetchLine(mailbox, message, items));
    socket.write(`${tag} OK fetched\r\n`);
  }
}

function answer(session: Session, line: string): void {
  const { socket, mailbox } = session;
  const [, tag = '*', verb = '', rest = ''] = /^(\S+) (\S+) ?(.*)$/s.exec(line) ?? [];
  switch (verb.toUpperCase()) {
    case 'CAPABILITY':
      socket.write(`* CAPABILITY IMAP4rev1 ${mailbox.capabilities}\r\n${tag} OK done\r\n`);
      return;
    case 'LOGIN': {
      const [user = '', password = ''] = rest.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
      logIn(session, tag, unquote(user), unquote(password));
      return;
    }
    case 'AUTHENTICATE': {
      const [, initial] = rest.split(' ');
      if (initial !== undefined) authenticate(session, tag, initial);
      else {
        session.waiting = (encoded) => authenticate(session, tag, encoded);
        socket.write('+ \r\n');
      }
      return;
    }
    case 'LIST':
    case 'LSUB':
      socket.write(`* ${verb.toUpperCase()} () "/" INBOX\r\n${tag} OK listed\r\n`);
      return;
    case 'EXAMINE':
      examine(session, tag, rest.replace(/ \(.*\)$/, ''));
      return;
    case 'UID':
      uidCommand(session, tag, rest);
      return;
    case 'LOGOUT':
      socket.end(`* BYE bye\r\n${tag} OK out\r\n`);
      return;
    case 'NOOP':
      socket.write(`${tag} OK\r\n`);
      return;
    default:
      socket.write(`${tag} BAD unknown\r\n`);
  }
}

function serve(socket: Socket, mailbox: ServedMailbox, commands: string[]): void {
  const session: Session = { socket, mailbox, waiting: null };
  let pending = '';
  socket.on('error', () => undefined);
  socket.setNoDelay(true);
  socket.write('* OK ready\r\n');
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 2);
      commands.push(line.replace(/^\S+ /, ''));
      if (mailbox.breakAt !== undefined && line.includes(mailbox.breakAt)) socket.destroy();
      else if (session.waiting !== null) {
        const wait = session.waiting;
        session.waiting = null;
        wait(line);
      } else answer(session, line);
    }
  });
}

/** Starts it on a free port of the loopback address. */
export async function startImapServer(mailbox: ServedMailbox): Promise<ImapServer> {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, mailbox, commands);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    mailbox,
    commands,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
