import { describe, expect, it } from 'vitest';
import { nearDuplicate } from './same-item.ts';

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
