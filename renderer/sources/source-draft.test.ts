import { describe, expect, it } from 'vitest';
import type { SourceProposal } from '../../shared/model/preview.ts';
import type { Source } from '../../shared/model/source.ts';
import { addedFrom } from './added-from.ts';
import { secretText } from './secret-text.ts';
import { changeOf, draftOf, isWhole } from './source-draft.ts';

const source = {
  id: 's1',
  title: 'De Bode',
  publisher: 'bode.example',
  voice: 'press',
  fixedWard: 'WK016801',
  folder: 'Pers',
  licence: 'quote',
} as Source;

describe('what is typed about a source', () => {
  it('changes nothing where nothing was typed, spaces apart', () => {
    expect(changeOf(source, draftOf(source))).toEqual({});
    expect(changeOf(source, { ...draftOf(source), title: ' De Bode ', folder: 'Pers ' })).toEqual({});
    const bare = { ...source, fixedWard: null, folder: null };
    expect(changeOf(bare, draftOf(bare))).toEqual({});
  });

  it('changes only what differs; emptied is none', () => {
    const draft = { ...draftOf(source), voice: 'politics', ward: '', folder: ' ' } as const;
    expect(changeOf(source, draft)).toEqual({ voice: 'politics', fixedWard: null, folder: null });
  });

  it('is whole with a name and a publisher', () => {
    expect(isWhole(draftOf(source))).toBe(true);
    expect(isWhole({ ...draftOf(source), title: '  ' })).toBe(false);
    expect(isWhole({ ...draftOf(source), publisher: '' })).toBe(false);
  });
});

describe('what is followed from a proposal', () => {
  const proposal: SourceProposal = {
    url: 'https://bode.example/feed',
    kind: 'feed',
    title: 'De Bode',
    publisher: 'bode.example',
    voice: 'press',
    licence: 'quote',
    site: 'https://bode.example/',
    origin: 'declared',
  };
  it('has what was chosen, and nothing of how it was found', () => {
    expect(addedFrom(proposal, { title: ' Bode ', voice: 'resident', ward: 'WK016801' })).toEqual({
      url: proposal.url,
      kind: 'feed',
      title: 'Bode',
      publisher: 'bode.example',
      voice: 'resident',
      ward: 'WK016801',
      folder: null,
      site: 'https://bode.example/',
      licence: 'quote',
    });
  });

  it('leaves an emptied name and no ward to the engine', () => {
    expect(addedFrom(proposal, { title: ' ', voice: 'press', ward: '' })).toMatchObject({
      title: null,
      ward: null,
    });
  });
});

describe('the secret of a source', () => {
  it.each([
    ['bluesky', '@gemeente.bsky.social ', ' abcd-efgh ', 'gemeente.bsky.social:abcd-efgh'],
    ['bluesky', '', 'abcd-efgh', null],
    ['bluesky', 'gemeente.bsky.social', ' ', null],
    ['mailbox', '', ' met spaties ', ' met spaties '],
    ['mailbox', '', '', null],
  ] as const)('of %s with “%s” and “%s” is %s', (kind, name, password, secret) => {
    expect(secretText(kind, { name, password })).toBe(secret);
  });
});
