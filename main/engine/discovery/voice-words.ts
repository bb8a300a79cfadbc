/** Hosts and words that tell whose voice a source carries. Own lists; hosts are official domains. */
import type { SourceVoice } from '../../../shared/model/source.ts';

/** Where anybody may have an account: a title there proves nothing. */
export const socialHosts: readonly string[] = ['reddit.com', 'bsky.app', 'public.api.bsky.app'];

/** Domains with one kind of voice, in order of trust. */
export const voiceHosts: readonly (readonly [SourceVoice, readonly string[]])[] = [
  [
    'emergency',
    ['politie.nl', 'brandweer.nl', 'burgernet.nl', 'nl-alert.nl', 'public-warning.app', 'alarmeringen.nl'],
  ],
  [
    'politics',
    [
      '50pluspartij.nl',
      'bestuurlijkeinformatie.nl',
      'bewegingdenk.nl',
      'bij1.org',
      'boerburgerbeweging.nl',
      'cda.nl',
      'christenunie.nl',
      'd66.nl',
      'fvd.nl',
      'groenlinks.nl',
      'groenlinkspvda.nl',
      'ja21.nl',
      'notubiz.nl',
      'openraadsinformatie.nl',
      'partijnieuwsociaalcontract.nl',
      'partijvoordedieren.nl',
      'pvda.nl',
      'pvv.nl',
      'raadsinformatie.nl',
      'sgp.nl',
      'sp.nl',
      'voltnederland.org',
      'vvd.nl',
    ],
  ],
  [
    'institution',
    [
      'cbs.nl',
      'knmi.nl',
      'meteoalarm.org',
      'officielebekendmakingen.nl',
      'overheid.nl',
      'prorail.nl',
      'rechtspraak.nl',
      'rijksoverheid.nl',
      'rijkswaterstaat.nl',
      'rivm.nl',
    ],
  ],
];

/**
 * Words in a host name or a title, met as whole words. Where a newspaper may write the same about somebody ("Politienieuws
 * Twente"), the word must come first and no word for news may follow.
 */
export const voiceWords: readonly (readonly [SourceVoice, RegExp])[] = [
  [
    'emergency',
    /^(?:politie|brandweer|veiligheidsregio|ambulancezorg|reddingsbrigade|nl-alert)\b(?!.*(?:nieuws|news|media|foto))|\bp2000\b/,
  ],
  [
    'politics',
    /\b(?:vvd|cda|d66|pvda|groenlinks|christenunie|sgp|pvv|fvd|ja21|bbb|50plus|partij voor de dieren|raadsfractie|statenfractie|gemeentebelangen|leefbaar)\b|^gemeenteraad\b/,
  ],
  [
    'resident',
    /\b(?:dorpsraad|wijkraad|dorpsbelang|dorpsbelangen|plaatselijk belang|buurtvereniging|wijkvereniging|wijkplatform|bewonersplatform|bewonersvereniging|bewonersgroep|buurtgroep|dorpshuis|wijkcomité|wijkcomite)\b/,
  ],
  [
    'institution',
    /^(?:gemeente|provincie|waterschap|hoogheemraadschap|ggd|rijkswaterstaat|omgevingsdienst)[ -](?!.*(?:nieuws|news|media))/,
  ],
];

/** Government sites: "gemeentewestland.nl", "gemeente.groningen.nl", but not "gemeente.nu" or "gemeentebelangen-x.nl". */
export const governmentHost =
  /^(?:gemeente(?!belang|nieuws|raad|gids|polit)-?[a-z]{3,}[a-z-]*|gemeente\.[a-z-]+|(?:provincie|waterschap|hoogheemraadschap|omgevingsdienst|ggd)-?[a-z][a-z-]*)\.nl$/;

/** Publications that the law gives to all (Auteurswet art. 11), and open data under CC0 or CC BY. */
export const openHosts: readonly string[] = [
  'meteoalarm.org',
  'officielebekendmakingen.nl',
  'openraadsinformatie.nl',
  'overheid.nl',
  'public-warning.app',
  'rijksoverheid.nl',
];
