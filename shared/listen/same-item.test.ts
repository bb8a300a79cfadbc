import { describe, expect, it } from 'vitest';
import type { Item } from '../model/item.ts';
import { nearDuplicate, nextVersion } from './same-item.ts';

const item = (part: Partial<Item>): Item => ({
  id: 'i_1',
  version: 1,
  sourceId: 'b1',
  publisher: 'p',
  publisherTitle: 'P',
  voice: 'press',
  fixedWard: null,
  title: 'Brug gaat open',
  text: 'De brug over de Linde gaat vrijdag open voor al het verkeer.',
  link: null,
  published: '2026-04-07T08:00:00.000Z',
  firstSeen: '2026-04-07T09:00:00.000Z',
  seen: '2026-04-07T09:00:00.000Z',
  language: 'nl',
  sender: null,
  masking: 1,
  ...part,
});

describe('nextVersion', () => {
  const later = { seen: '2026-04-07T11:00:00.000Z', firstSeen: '2026-04-07T11:00:00.000Z' };

  it('counts on and keeps the first arrival when a word changes', () => {
    const next = nextVersion(item({}), item({ ...later, title: 'Brug blijft dicht' }));
    expect(next).toMatchObject({
      version: 2,
      title: 'Brug blijft dicht',
      firstSeen: '2026-04-07T09:00:00.000Z',
      seen: later.seen,
    });
  });

  it('keeps a date that the edit no longer names', () => {
    expect(nextVersion(item({}), item({ text: 'Anders.', published: null }))?.published).toBe(
      '2026-04-07T08:00:00.000Z',
    );
  });

  it.each([
    ['nothing', {}],
    ['white space', { text: 'De brug over de Linde  gaat vrijdag open\nvoor al het verkeer.' }],
    ['the link', { link: 'https://a.example/2' }],
    ['the date', { published: '2026-04-08T08:00:00.000Z' }],
    ['the id', { id: 'i_2', title: 'Iets anders' }],
  ])('makes none when %s changes', (_what, part) => {
    expect(nextVersion(item({}), item({ ...later, ...part }))).toBeNull();
  });

  it('takes a stronger mask for no edit', () => {
    const before = item({ text: 'Mail a@b.example nu.', masking: 0 });
    expect(nextVersion(before, item({ text: 'Mail [e-mail] nu.' }))).toBeNull();
  });

  it('lets two sources not take turns, but takes the fuller text', () => {
    const full = item({
      sourceId: 'b2',
      text: 'De brug over de Linde gaat vrijdag open voor al het verkeer. Meer.',
    });
    const short = item({ text: 'De brug over de Linde gaat vrijdag open …' });
    expect(nextVersion(short, full)).toMatchObject({ version: 2, text: full.text });
    expect(nextVersion(full, short)).toBeNull();
    expect(nextVersion(item({}), item({ sourceId: 'b2', text: 'Een heel ander verhaal.' }))).toBeNull();
  });
});

const story = {
  title: 'Brand verwoest schuur in Losser',
  text: 'Een grote brand heeft dinsdagavond een schuur aan de Denekamperdijk in Losser verwoest. De brandweer was snel ter plaatse maar kon niet voorkomen dat het gebouw volledig uitbrandde. Er raakte niemand gewond. De oorzaak van de brand wordt onderzocht, zegt een woordvoerder van de veiligheidsregio.',
};

describe('nearDuplicate', () => {
  it.each([
    ['itself', story],
    ['a copy under another title', { ...story, title: 'Schuur brandt af' }],
    ['a copy with a new intro', { ...story, text: `Wat een avond voor de buurt. ${story.text}` }],
    ['a copy cut short', { ...story, text: story.text.slice(0, 170) }],
    [
      'a copy with a closing line',
      { ...story, text: `${story.text} Lees ook de eerdere berichten over branden in de regio.` },
    ],
    [
      'a copy in another case and with other quotes',
      { title: story.title.toUpperCase(), text: story.text.replace(/,/g, ' ,') },
    ],
    ['a copy with an added number', { ...story, title: 'Brand verwoest schuur in Losser: 40 koeien gered' }],
  ])('sees %s', (_what, other) => {
    expect(nearDuplicate(story, other)).toBe(true);
    expect(nearDuplicate(other, story)).toBe(true);
  });

  const permit = (street: string, number: string) => ({
    title: `Aanvraag omgevingsvergunning ${street} ${number}`,
    text: `Burgemeester en wethouders hebben een aanvraag ontvangen voor een omgevingsvergunning op het adres ${street} ${number}. De aanvraag ligt niet ter inzage. U kunt nu nog geen bezwaar maken. Dat kan pas wanneer op de aanvraag is beslist.`,
  });

  it.each([
    [
      'another event',
      {
        title: 'Raad stemt over zwembad',
        text: 'De gemeenteraad van Losser stemt dinsdag over de toekomst van het zwembad. Het college wil het bad renoveren.',
      },
    ],
    [
      'another number of victims',
      { title: 'Brand in Losser: 3 gewonden', text: story.text.replace('niemand', '3 mensen') },
    ],
    ['nothing at all', { title: '', text: '' }],
  ])('tells a story from %s', (_what, other) => {
    expect(nearDuplicate({ ...story, title: 'Brand in Losser: 2 gewonden' }, other)).toBe(false);
  });

  it('tells notices from one template apart by street and by number', () => {
    expect(nearDuplicate(permit('Dorpsstraat', '1'), permit('Kerkstraat', '1'))).toBe(false);
    expect(nearDuplicate(permit('Dorpsstraat', '1'), permit('Dorpsstraat', '3'))).toBe(false);
    expect(nearDuplicate(permit('Dorpsstraat', '1'), permit('Dorpsstraat', '1'))).toBe(true);
  });

  it('compares bare titles only whole', () => {
    const bare = (title: string) => ({ title, text: '' });
    expect(nearDuplicate(bare('Brug over de Linde open'), bare('Brug over de Linde open'))).toBe(true);
    expect(nearDuplicate(bare('Brug over de Linde open'), bare('Brug over de Linde dicht'))).toBe(false);
    expect(nearDuplicate(bare('Brug open'), bare('Brug open'))).toBe(false);
  });
});
