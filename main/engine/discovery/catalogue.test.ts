import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../sources/kinds/kind-of-address.ts';
import { catalogueGroups, proposeGroups, proposeSources } from './catalogue.ts';
import { loadCatalogue, loadMunicipality } from './load-catalogue.ts';
import { councilIndexes, domainOf, type NamedMunicipality, slugOf } from './municipality-names.ts';

const dataFolder = join(import.meta.dirname, '../../../build/data');
const data = loadCatalogue(dataFolder);

/** Only the head of each places file is needed here. */
const facts = JSON.parse(readFileSync(join(dataFolder, 'catalogue/municipalities.json'), 'utf8'));
const all: readonly NamedMunicipality[] = readdirSync(join(dataFolder, 'places'))
  .filter((file) => file.startsWith('GM'))
  .map((file) => {
    const { code, name, province } = JSON.parse(readFileSync(join(dataFolder, 'places', file), 'utf8'));
    return {
      code,
      name,
      province: facts.provinces[code] ?? province,
      everyday: facts.everyday[code] ?? null,
    };
  });
const named = (name: string): NamedMunicipality =>
  all.find((each) => each.name === name) ?? expect.fail(`no municipality ${name}`);
const urlsOf = (name: string): readonly string[] => proposeSources(named(name), data).map(({ url }) => url);

describe('every municipality', () => {
  it('has a province, and there are as many as CBS counts', () => {
    const counts = new Map<string, number>();
    for (const { province } of all) counts.set(province, (counts.get(province) ?? 0) + 1);
    // CBS, gemeentelijke indeling 2024.
    expect(Object.fromEntries(counts)).toEqual({
      Groningen: 10,
      Friesland: 18,
      Drenthe: 12,
      Overijssel: 25,
      Flevoland: 6,
      Gelderland: 51,
      Utrecht: 26,
      'Noord-Holland': 44,
      'Zuid-Holland': 50,
      Zeeland: 13,
      'Noord-Brabant': 56,
      Limburg: 31,
    });
  });

  it.each(all.map((each) => [each.name, each] as const))(
    'gets whole and distinct proposals: %s',
    (_, each) => {
      const proposals = proposeSources(each, data);
      const urls = proposals.map(({ url }) => url);
      expect(new Set(urls).size).toBe(urls.length);
      expect(proposals.length).toBeGreaterThanOrEqual(8);
      expect(proposals.length).toBeLessThanOrEqual(20);
      for (const { url, site, title, publisher, kind } of proposals) {
        const { hostname, pathname } = new URL(url);
        expect(`${url} ${site} ${title} ${publisher}`).not.toMatch(/[{}]|undefined|null|%20%22/);
        expect(hostname).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
        expect(pathname).not.toMatch(/\/\/|\/-|-\/|\/\.xml|__|_\*/);
        expect(site === null || URL.canParse(site)).toBe(true);
        expect(title.trim() === title && title.length > 1 && title.length <= 200).toBe(true);
        expect(kindOfAddress(url)).toBe(kind);
      }
      const origins = proposals.map(({ origin }) => origin);
      expect(origins).toEqual([...origins].sort());
      const groups = proposeGroups(each, data).map(({ group }) => group);
      for (const group of ['municipality', 'council', 'emergency', 'local', 'regional', 'weather'])
        expect(groups).toContain(group);
      expect(groups).toEqual(catalogueGroups.filter((group) => groups.includes(group)));
    },
  );

  it('shares no filled pattern with another', () => {
    const owners = new Map<string, string>();
    for (const each of all)
      for (const { url, origin } of proposeSources(each, data)) {
        if (origin !== 'pattern') continue;
        expect(owners.get(url) ?? each.name, url).toBe(each.name);
        owners.set(url, each.name);
      }
    expect(owners.size).toBeGreaterThan(all.length * 6);
  });

  it('has one regional broadcaster at least, and one paper in most provinces', () => {
    for (const each of all) {
      const listed = proposeGroups(each, data).find(({ group }) => group === 'regional')?.proposals;
      expect(listed?.filter(({ origin }) => origin === 'list').length, each.name).toBeGreaterThanOrEqual(1);
    }
    const dpg = all.filter(({ province }) =>
      [
        'Overijssel',
        'Gelderland',
        'Utrecht',
        'Zuid-Holland',
        'Noord-Brabant',
        'Zeeland',
        'Flevoland',
      ].includes(province),
    );
    for (const each of dpg)
      expect(
        proposeSources(each, data).filter(({ publisher }) => publisher === 'DPG Media'),
        each.name,
      ).toHaveLength(1);
  });

  it('never gets P2000 by itself', () => {
    for (const each of all) expect(urlsOf(each.name).join(' ')).not.toMatch(/alarmeringen|p2000/);
  });
});

describe('the data', () => {
  it('names only municipalities and provinces that exist', () => {
    const names = new Set(all.map(({ name }) => name));
    const provinces = new Set(all.map(({ province }) => province));
    for (const entry of data) {
      const used = [
        ...(entry.municipalities ?? []),
        ...(entry.without ?? []),
        ...(entry.listed ?? []),
        ...Object.keys(entry.slugs ?? {}),
      ];
      expect(
        used.filter((name) => !names.has(name)),
        entry.url,
      ).toEqual([]);
      expect(
        (entry.provinces ?? []).filter((name) => !provinces.has(name)),
        entry.url,
      ).toEqual([]);
    }
  });

  it('loads a municipality with its corrected province, and refuses a code that is none', () => {
    expect(loadMunicipality(dataFolder, 'GM1961')).toMatchObject({
      ok: true,
      value: { name: 'Vijfheerenlanden', province: 'Utrecht', everyday: null },
    });
    expect(loadMunicipality(dataFolder, 'GM9999')).toMatchObject({
      ok: false,
      failure: { key: 'municipality-unknown' },
    });
  });
});

describe('spellings of a name', () => {
  it.each([
    ["'s-Hertogenbosch", 's-hertogenbosch', 's-hertogenbosch'],
    ['Bergen op Zoom', 'bergen-op-zoom', 'bergenopzoom'],
    ['Bergen (NH.)', 'bergen-nh', 'bergen-nh'],
    ['Bergen (L.)', 'bergen-l', 'bergen-l'],
    ['Súdwest-Fryslân', 'sudwest-fryslan', 'sudwest-fryslan'],
    ['Reusel-De Mierden', 'reusel-de-mierden', 'reusel-demierden'],
    ['Dijk en Waard', 'dijk-en-waard', 'dijkenwaard'],
    ['Utrecht', 'utrecht', 'utrecht'],
  ])('%s', (name, slug, domain) => {
    expect(slugOf(name)).toBe(slug);
    expect(domainOf(name)).toBe(domain);
  });

  it.each([
    [['Utrecht', 'Utrecht'], 'ori_utrecht_2*'],
    [['Den Haag', "'s-Gravenhage"], 'ori_den_haag_2*,ori_s_gravenhage_2*,ori_s-gravenhage_2*'],
    [['Leidschendam-Voorburg'], 'ori_leidschendam_voorburg_2*,ori_leidschendam-voorburg_2*'],
    [['Bergen (NH.)'], 'ori_bergen_nh_2*'],
  ])('indexes of %s', (names, indexes) => {
    expect(councilIndexes(names)).toBe(indexes);
  });
});

describe('proposals of some municipalities', () => {
  it('Losser', () => {
    expect(urlsOf('Losser')).toEqual([
      'https://api.public-warning.app/api/v1/providers/nl-alert/alerts',
      'https://www.1twente.nl/feed/twente',
      'https://hallolosser.nl/feed/',
      'https://www.oost.nl/rss/index.xml',
      'https://feeds.meteoalarm.org/feeds/meteoalarm-legacy-atom-netherlands',
      'https://www.losser.nl/nieuws.rss',
      'https://zoek.officielebekendmakingen.nl/rss?q=(c.product-area%3D%3D%22officielepublicaties%22)and((w.organisatietype%3D%3D%22gemeente%22)and(dt.creator%3D%3D%22Losser%22))and(w.publicatienaam%3D%3D%22Gemeenteblad%22)',
      'https://repository.overheid.nl/sru?operation=searchRetrieve&version=2.0&query=(c.product-area%3D%3D%22officielepublicaties%22)and(w.organisatietype%3D%3D%22gemeente%22)and(dt.creator%3D%3D%22Losser%22)',
      'https://api.openraadsinformatie.nl/v1/elastic/ori_losser_2*',
      'https://rss.politie.nl/rss/ab/gemeenten/overijssel/losser.xml',
      'https://losser.nieuws.nl/feed/',
      'https://www.tubantia.nl/losser/rss.xml',
    ]);
  });

  it.each([
    [
      'Utrecht',
      [
        'https://www.duic.nl/feed/',
        'https://www.ad.nl/utrecht/rss.xml',
        'https://www.rtvutrecht.nl/rss/nieuws.xml',
      ],
    ],
    [
      "'s-Gravenhage",
      [
        'https://www.ad.nl/den-haag/rss.xml',
        'https://www.omroepwest.nl/rss/denhaag.xml',
        'https://rss.politie.nl/rss/ab/gemeenten/zuid-holland/den-haag.xml',
        'https://www.denhaag.nl/nieuws.rss',
      ],
    ],
    [
      "'s-Hertogenbosch",
      [
        'https://www.bd.nl/den-bosch/rss.xml',
        'https://rss.politie.nl/rss/ab/gemeenten/noord-brabant/den-bosch.xml',
        'https://www.s-hertogenbosch.nl/nieuws.rss',
      ],
    ],
    [
      'Súdwest-Fryslân',
      [
        'https://rss.politie.nl/rss/ab/gemeenten/fryslan/sudwest-fryslan.xml',
        'https://www.sudwestfryslan.nl/nieuws.rss',
      ],
    ],
    [
      'Bergen (NH.)',
      [
        'https://www.bergen-nh.nl/nieuws.rss',
        'https://rss.politie.nl/rss/ab/gemeenten/noord-holland/bergen-nh.xml',
      ],
    ],
    [
      'Land van Cuijk',
      ['https://www.gelderlander.nl/land-van-cuijk/rss.xml', 'https://www.omroepbrabant.nl/rss'],
    ],
    ['Rotterdam', ['https://www.rijnmond.nl/rss/index.xml', 'https://www.ad.nl/rotterdam/rss.xml']],
    ['Eersel', ['https://www.ed.nl/eersel/rss.xml']],
  ])('%s', (name, expected) => {
    expect(urlsOf(name)).toEqual(expect.arrayContaining([...expected]));
  });

  it('names the official name to official services and the everyday one to people', () => {
    const hague = proposeSources(named("'s-Gravenhage"), data);
    expect(hague.find(({ kind }) => kind === 'publications')).toMatchObject({
      title: 'Bekendmakingen gemeente Den Haag',
    });
    expect(hague.find(({ kind }) => kind === 'publications')?.url).toContain('%27s-Gravenhage');
    expect(hague.find(({ kind }) => kind === 'council')?.url).toContain('ori_den_haag_2*');
    expect(proposeSources(named('Ede'), data).find(({ url }) => url.endsWith('nieuws.rss'))?.origin).toBe(
      'list',
    );
    expect(proposeSources(named('Losser'), data).find(({ url }) => url.endsWith('nieuws.rss'))?.origin).toBe(
      'pattern',
    );
  });
});
