import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AddedSource } from '../../shared/contract-listening.ts';
import { listeningChecks } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { CallFailed, type call } from '../bridge.ts';
import { FirstLook } from './first-look.tsx';
import { FollowFolder } from './follow-folder.tsx';
import { FollowMailbox } from './follow-mailbox.tsx';
import { followMailbox } from './follow-mailbox-steps.ts';
import { MailboxPaused, pausedLines } from './mailbox-paused.tsx';
import { mailboxProblem, mailboxSource, noMailbox, type TypedMailbox } from './mailbox-source.ts';

const typed: TypedMailbox = {
  server: ' IMAP.Gemeente.example ',
  user: 'signalen@gemeente.example',
  folder: '',
  password: 'geheim',
};
const failure = (key: string, args: Failure['args'] = {}): Failure => ({
  code: 'refused',
  key,
  args,
  retry: false,
});
const source: Source = {
  id: 'b_1',
  url: 'imaps://signalen%40gemeente.example@imap.gemeente.example/INBOX',
  kind: 'mailbox',
  title: 'Postbus signalen',
  publisher: 'Postbus signalen',
  voice: 'resident',
  fixedWard: null,
  folder: null,
  site: null,
  licence: 'quote',
  paused: false,
  addedAt: '2026-03-03T07:00:00.000Z',
};

describe('a mailbox as it is typed', () => {
  it('becomes a source of residents, without the password and without a whole mail address in its name', () => {
    const added = mailboxSource(typed);
    expect(added).toEqual({
      url: 'imaps://signalen%40gemeente.example@imap.gemeente.example/INBOX',
      kind: 'mailbox',
      title: 'Postbus signalen',
      publisher: 'Postbus signalen',
      voice: 'resident',
      ward: null,
      folder: null,
      site: null,
      licence: 'quote',
    });
    expect(JSON.stringify(added)).not.toContain('geheim');
  });

  it.each([
    ['Signalen van bewoners', 'Signalen%20van%20bewoners'],
    ['INBOX/Wijken', 'INBOX%2FWijken'],
    ['Vraag?#1', 'Vraag%3F%231'],
  ])('folder “%s” is one part of the address', (folder, part) => {
    expect(mailboxSource({ ...typed, folder }).url).toMatch(new RegExp(`/${part}$`));
  });

  it.each([
    ['losser\\post', 'imaps://losser%5Cpost@', 'Postbus losser\\post'],
    ['post:een', 'imaps://post%3Aeen@', 'Postbus post:een'],
    ['@post', 'imaps://%40post@', 'Postbus @post'],
  ])('user “%s” cannot break out of the address', (user, start, title) => {
    const added = mailboxSource({ ...typed, user });
    expect(added.url.startsWith(start)).toBe(true);
    expect(added.title).toBe(title);
    expect(new URL(added.url).password).toBe('');
  });

  it('passes the gate', () => {
    for (const server of ['imap.gemeente.example', 'imap.gemeente.example:1993', '[::1]:993'])
      expect(listeningChecks().addSource.safeParse(mailboxSource({ ...typed, server })).success).toBe(true);
    expect(listeningChecks().followFolder.safeParse({}).success).toBe(true);
    expect(listeningChecks().followFolder.safeParse({ path: '/etc' }).success).toBe(false);
  });

  it.each<[Partial<TypedMailbox>, string]>([
    [{}, ''],
    [{ server: '10.0.0.1:993' }, ''],
    [{ server: ' ' }, 'Vul de server, de gebruikersnaam en het wachtwoord in.'],
    [{ user: '' }, 'Vul de server, de gebruikersnaam en het wachtwoord in.'],
    [{ password: '' }, 'Vul de server, de gebruikersnaam en het wachtwoord in.'],
    [{ server: 'imaps://imap.nl' }, 'Vul bij de server alleen de naam in, zoals imap.gemeente.nl.'],
    [{ server: 'imap.nl/INBOX' }, 'Vul bij de server alleen de naam in, zoals imap.gemeente.nl.'],
    [{ server: 'ik@imap.nl' }, 'Vul bij de server alleen de naam in, zoals imap.gemeente.nl.'],
  ])('with %o is told: %s', (part, line) => {
    expect(mailboxProblem({ ...typed, ...part })).toBe(line);
  });
});

describe('following a mailbox', () => {
  /** Calls that answer, but for those that fail; `asked` holds what was asked, in order. */
  function calls(failing: Readonly<Record<string, Failure>>) {
    const asked: string[] = [];
    const ask = async (name: string, input: { readonly change?: Partial<Source> }): Promise<unknown> => {
      asked.push(`${name} ${JSON.stringify(input)}`);
      const failed = failing[name];
      if (failed !== undefined) throw new CallFailed(failed);
      return name === 'saveSecret' ? null : { source: { ...source, ...input.change }, state: null };
    };
    return { asked, ask: ask as unknown as typeof call };
  }
  const added: AddedSource = mailboxSource(typed);

  it('keeps the password before anything is read', async () => {
    const { asked, ask } = calls({});
    expect(await followMailbox(ask, added, 'geheim')).toEqual({ kind: 'followed', source });
    expect(asked).toEqual([
      `addSource ${JSON.stringify(added)}`,
      'saveSecret {"id":"b_1","secret":"geheim"}',
    ]);
  });

  it('pauses it where the password cannot be kept', async () => {
    const { asked, ask } = calls({ saveSecret: failure('secrets-unavailable') });
    expect(await followMailbox(ask, added, 'geheim')).toEqual({
      kind: 'paused',
      source: { ...source, paused: true },
      failure: failure('secrets-unavailable'),
    });
    expect(asked.at(-1)).toBe('changeSource {"id":"b_1","change":{"paused":true}}');
  });

  it('asks no further where it is not added', async () => {
    const { asked, ask } = calls({ addSource: failure('source-exists') });
    expect(await followMailbox(ask, added, 'geheim')).toEqual({
      kind: 'refused',
      failure: failure('source-exists'),
    });
    expect(asked).toHaveLength(1);
  });

  it('says so where it cannot be paused either', async () => {
    const { ask } = calls({ saveSecret: failure('secrets-unavailable'), changeSource: failure('internal') });
    expect(await followMailbox(ask, added, 'geheim')).toEqual({
      kind: 'refused',
      failure: failure('internal'),
    });
  });
});

describe('what a person reads', () => {
  const nothing = (): void => undefined;

  it('is told how a mailbox is read before it is followed', () => {
    const html = renderToStaticMarkup(
      <FollowMailbox tries={new Map()} onAdded={nothing} onPaused={nothing} />,
    );
    expect(html).toContain('Postbus volgen (IMAP)');
    expect(html).toContain('markeert en verwijdert niets en bewaart geen afzenders');
    expect(html).toContain('type="password"');
    expect(html).toContain(`value="${noMailbox.folder}"`);
    expect(noMailbox.folder).toBe('INBOX');
  });

  it('has one button for a folder', () => {
    const html = renderToStaticMarkup(<FollowFolder tries={new Map()} onAdded={nothing} />);
    expect(html).toContain('Map met bestanden volgen');
    expect(html).toContain('Kies een map…');
    expect(html).not.toContain('save-result');
  });

  it.each([
    [new Map<string, string | null>(), 'wordt nu gevolgd'],
    [new Map([['b_1', null]]), 'wordt nu gevolgd'],
    [new Map([['b_1', '3 nieuw, 0 gewijzigd.']]), '“Postbus signalen”: 3 nieuw, 0 gewijzigd.'],
    [new Map([['b_2', '3 nieuw, 0 gewijzigd.']]), 'wordt nu gevolgd'],
  ])('sees what the first look gave: %o', (tries, line) => {
    const html = renderToStaticMarkup(<FirstLook source={source} tries={tries} />);
    expect(html).toContain(line);
    expect(html).toContain('wijzigen, pauzeren of verwijderen');
  });

  it('learns what to do where there is no key ring', () => {
    const refused = failure('secrets-unavailable', { variable: 'LUISTERPOST_SECRET_B_1' });
    const html = renderToStaticMarkup(<MailboxPaused title="Postbus signalen" failure={refused} />);
    expect(html).toContain('“Postbus signalen” is toegevoegd maar gepauzeerd');
    expect(html).toContain('geen sleutelbos');
    expect(html).toContain('LUISTERPOST_SECRET_B_1');
    expect(pausedLines('Postbus', failure('file-unwritable', { file: 'map' }))).toHaveLength(2);
  });
});
