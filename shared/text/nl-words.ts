/** Names of themes, voices, roles, states. */
import type { Certainty } from '../model/briefing.ts';
import type { Role } from '../model/role.ts';
import type { SourceHealth, SourceKind, SourceLicence, SourceVoice } from '../model/source.ts';
import type { TrendState } from '../model/story.ts';
import type { ThemeId } from '../model/theme.ts';

export const nlThemes: Readonly<Record<ThemeId, string>> = {
  wonen: 'Wonen en bouwen',
  ruimte: 'Ruimte en omgeving',
  verkeer: 'Verkeer',
  'parkeren-ov': 'Parkeren en ov',
  'openbare-ruimte': 'Openbare ruimte en groen',
  afval: 'Afval en schoon',
  veiligheid: 'Veiligheid en overlast',
  crisis: 'Crisis en brandweer',
  'klimaat-milieu': 'Klimaat, energie en milieu',
  water: 'Water en riool',
  zorg: 'Zorg en gezondheid',
  'jeugd-onderwijs': 'Jeugd en onderwijs',
  'werk-inkomen': 'Werk en inkomen',
  economie: 'Economie en evenementen',
  'sport-cultuur': 'Sport, cultuur en samenleven',
  bestuur: 'Bestuur en dienstverlening',
};

export const nlVoices: Readonly<Record<SourceVoice, string>> = {
  press: 'pers',
  resident: 'bewoners',
  institution: 'instellingen',
  politics: 'politiek',
  emergency: 'hulpdiensten',
};

export const nlRoles: Readonly<Record<Role, string>> = {
  wethouder: 'Wethouder',
  bestuursadviseur: 'Bestuursadviseur',
  communicatieadviseur: 'Communicatieadviseur',
  griffier: 'Griffier',
};

export const nlHealth: Readonly<Record<SourceHealth, string>> = {
  new: 'nieuw',
  healthy: 'gezond',
  unchanged: 'ongewijzigd',
  'valid-but-empty': 'leeg maar geldig',
  slow: 'traag',
  silent: 'stil',
  moved: 'verhuisd',
  invalid: 'ongeldig',
  refused: 'geweigerd',
  unreachable: 'onbereikbaar',
  gone: 'opgeheven',
  paused: 'gepauzeerd',
};

export const nlKinds: Readonly<Record<SourceKind, string>> = {
  feed: 'feed',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  publications: 'officiële bekendmakingen',
  council: 'raadsinformatie',
  'nl-alert': 'NL-Alert',
  reports: 'meldingen openbare ruimte',
  weather: 'weerwaarschuwingen',
  calendar: 'agenda',
  folder: 'map met bestanden',
  import: 'ingelezen bestand',
  manual: 'handmatig',
  mailbox: 'postbus',
};

export const nlLicences: Readonly<Record<SourceLicence, string>> = {
  quote: 'kop en kort citaat',
  open: 'vrij te gebruiken',
  contract: 'onder knipselcontract',
};

export const nlCertainty: Readonly<Record<Certainty, string>> = {
  high: 'zekerheid hoog',
  middle: 'zekerheid midden',
  low: 'zekerheid laag',
};

export const nlTrend: Readonly<Record<TrendState, string>> = {
  new: 'nieuw',
  rising: 'stijgt',
  steady: 'houdt aan',
  falling: 'zakt',
  back: 'terug',
  'no-history': 'nog geen vergelijking',
};
