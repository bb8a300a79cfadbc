/** Titles that share a publisher: what one of them prints, the others print too. */

interface PublisherFamily {
  readonly name: string;
  readonly hosts: readonly string[];
}

/** Own list after the publishers' own pages about their titles (DPG Media, Mediahuis Nederland). */
export const publisherFamilies: readonly PublisherFamily[] = [
  {
    name: 'DPG Media',
    hosts: [
      'ad.nl',
      'bd.nl',
      'bndestem.nl',
      'destentor.nl',
      'ed.nl',
      'gelderlander.nl',
      'indebuurt.nl',
      'nu.nl',
      'parool.nl',
      'pzc.nl',
      'trouw.nl',
      'tubantia.nl',
      'volkskrant.nl',
    ],
  },
  {
    name: 'Mediahuis',
    hosts: [
      'dvhn.nl',
      'frieschdagblad.nl',
      'gooieneemlander.nl',
      'haarlemsdagblad.nl',
      'ijmuidercourant.nl',
      'lc.nl',
      'leidschdagblad.nl',
      'limburger.nl',
      'noordhollandsdagblad.nl',
      'nrc.nl',
      'sikkom.nl',
      'telegraaf.nl',
    ],
  },
  { name: 'NOS', hosts: ['nos.nl'] },
  { name: 'Politie', hosts: ['politie.nl'] },
  { name: 'NH/AT5', hosts: ['nhnieuws.nl', 'at5.nl'] },
  { name: 'Nieuws.nl', hosts: ['nieuws.nl'] },
];
