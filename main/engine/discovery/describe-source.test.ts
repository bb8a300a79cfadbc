import { describe, expect, it } from 'vitest';
import { cleanTitle, describeSource } from './describe-source.ts';

describe('titles', () => {
  it.each([
    ['DUIC » Feed', 'DUIC'],
    ['Dorpsnieuws RSS', 'Dorpsnieuws'],
    ['Dorpsnieuws - RSS feed', 'Dorpsnieuws'],
    ['RSS', ''],
    ['RSS 2.0', ''],
    ['RSS-feed van Dorpsnieuws', 'Dorpsnieuws'],
    ['Atom: Dorpsnieuws', 'Dorpsnieuws'],
    ['Dorpsnieuws (Atom)', 'Dorpsnieuws'],
    ['  Nieuws\n uit   het dorp ', 'Nieuws uit het dorp'],
    ['Atomium bezoekt het dorp', 'Atomium bezoekt het dorp'],
    ['Feedback', 'Feedback'],
    [null, ''],
  ])('%s', (title, expected) => {
    expect(cleanTitle(title)).toBe(expected);
  });

  it('stay within a line of 200 characters, and are never empty', () => {
    const facts = { url: 'https://www.dorp.example/feed', kind: 'feed', site: null } as const;
    expect(describeSource({ ...facts, title: `${'lang '.repeat(200)}\n` }).title.length).toBeLessThanOrEqual(
      200,
    );
    expect(describeSource({ ...facts, title: ' RSS ' }).title).toBe('dorp.example');
  });
});

describe('voice, publisher and licence', () => {
  it.each([
    ['https://rss.politie.nl/rss/ab/x.xml', 'Nieuws', 'emergency', 'Politie', 'quote'],
    ['https://www.brandweer.nl/feed', 'Nieuws', 'emergency', 'brandweer.nl', 'quote'],
    [
      'https://veiligheidsregio-dorp.example/feed',
      null,
      'emergency',
      'veiligheidsregio-dorp.example',
      'quote',
    ],
    [
      'https://zoek.officielebekendmakingen.nl/rss?q=x',
      'Bekendmakingen',
      'institution',
      'zoek.officielebekendmakingen.nl',
      'open',
    ],
    ['https://feeds.rijksoverheid.nl/nieuws.rss', 'Nieuws', 'institution', 'rijksoverheid.nl', 'open'],
    ['https://www.gemeentewestland.nl/nieuws.rss', 'Nieuws', 'institution', 'gemeentewestland.nl', 'quote'],
    ['https://gemeente.groningen.nl/feed', 'Nieuws', 'institution', 'gemeente.groningen.nl', 'quote'],
    ['https://www.waterschapdorp.nl/feed', 'Nieuws', 'institution', 'waterschapdorp.nl', 'quote'],
    ['https://www.ggddorp.nl/feed', 'Nieuws', 'institution', 'ggddorp.nl', 'quote'],
    ['https://www.dorp.nl/nieuws.rss', 'Gemeente Dorp', 'institution', 'dorp.nl', 'quote'],
    ['https://www.gemeente.nu/feed', 'Gemeente.nu', 'press', 'gemeente.nu', 'quote'],
    ['https://dorp.sp.nl/rss.xml', 'SP Dorp', 'politics', 'dorp.sp.nl', 'quote'],
    ['https://www.dorp.example/feed', 'PvdA Dorp', 'politics', 'dorp.example', 'quote'],
    ['https://gemeentebelangen-dorp.nl/feed', 'Nieuws', 'politics', 'gemeentebelangen-dorp.nl', 'quote'],
    ['https://wijkraad.example/feed', 'Nieuws', 'resident', 'wijkraad.example', 'quote'],
    ['https://dorp.example/feed', 'Dorpsbelangen Dorp', 'resident', 'dorp.example', 'quote'],
    ['https://www.tubantia.nl/losser/rss.xml', 'Tubantia', 'press', 'DPG Media', 'quote'],
    ['https://losser.nieuws.nl/feed/', 'Losser', 'press', 'Nieuws.nl', 'quote'],
    ['https://dorpsblad.example/feed', 'Politiek en denkwerk', 'press', 'dorpsblad.example', 'quote'],
    ['https://www.reddit.com/r/Utrecht/.rss', 'Politie Utrecht', 'resident', 'Politie Utrecht', 'quote'],
    [
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC1',
      'Omroep Dorp',
      'press',
      'Omroep Dorp',
      'quote',
    ],
  ] as const)('%s “%s”', (url, title, voice, publisher, licence) => {
    expect(describeSource({ url, kind: 'feed', title, site: null })).toMatchObject({
      voice,
      publisher,
      licence,
    });
  });

  it.each([
    ['https://omroep.example/feed', 'Gemeenteraad – Omroep Dorp', null],
    ['https://omroep.example/feed', 'VVD Archieven - Omroep Dorp', null],
    ['https://omroep.example/feed', 'Politienieuws Twente', null],
    ['https://politie-nieuws.example/feed', 'Nieuws', null],
    ['https://gemeentenieuws.nl/feed', 'Gemeentenieuws', null],
    ['https://omroep.example/feed', 'Gemeente in het nieuws', null],
    ['https://verzamelaar.example/feed', 'Nieuws', 'https://www.politie.nl/'],
    ['https://verzamelaar.example/feed', 'Nieuws', 'https://www.officielebekendmakingen.nl/'],
  ])('does not take a report for its subject: %s “%s” %s', (url, title, site) => {
    expect(describeSource({ url, kind: 'feed', title, site })).toMatchObject({
      voice: 'press',
      licence: 'quote',
    });
  });

  it('knows the municipality’s own site, whatever its feed is called', () => {
    const facts = { url: 'https://nieuws.dorp.nl/feed', kind: 'feed', title: 'Nieuws', site: null } as const;
    expect(describeSource(facts, ['dorp.nl']).voice).toBe('institution');
    expect(describeSource(facts, ['anderdorp.nl']).voice).toBe('press');
  });

  it('does not believe the name of an account', () => {
    const account = {
      url: 'https://server.example/@politie.rss',
      kind: 'mastodon',
      title: 'Politie',
      site: null,
    } as const;
    expect(describeSource(account).voice).toBe('resident');
    expect(describeSource({ ...account, url: 'https://social.overheid.nl/@dorp.rss' }).voice).toBe(
      'institution',
    );
  });
});
