/** Words about the places where a neighbourhood talks. */
import type {
  CommunityPlatform,
  JoinAnswer,
  JoinCapacity,
  JoinReason,
  Liveliness,
} from '../model/community.ts';

const platforms: Readonly<Record<CommunityPlatform, string>> = {
  'facebook-group': 'Facebookgroep',
  whatsapp: 'WhatsApp-groep',
  nextdoor: 'Nextdoor',
  forum: 'forum',
  mastodon: 'Mastodon',
  website: 'buurtsite',
  paper: 'wijkkrant',
  meeting: 'bijeenkomst',
  other: 'andere plek',
};

const livelinesses: Readonly<Record<Liveliness, string>> = {
  quiet: 'rustig',
  some: 'wekelijks in gesprek',
  lively: 'dagelijks in gesprek',
};

const capacities: Readonly<Record<JoinCapacity, string>> = {
  municipality: 'als gemeente',
  'ward-manager': 'als wijkmanager',
  'alderman-in-office': 'als wethouder, in functie',
};

const answers: Readonly<Record<JoinAnswer, string>> = {
  yes: 'Meepraten kan',
  'ask-first': 'Eerst vragen',
  'in-person': 'Alleen in persoon',
  no: 'Niet meepraten',
};

const reasons: Readonly<Record<JoinReason, string>> = {
  'talk-here': 'Het gesprek loopt hier al.',
  'inform-ward': 'Deze plek hoort bij de wijk waar de vraag speelt.',
  closed: 'Dit is een besloten plek. Luisterpost leest er niet mee; vraag het eerst.',
  'closed-unknown': 'Er is niemand genoteerd om het aan te vragen. Noteer eerst een functie.',
  'house-rules': 'De huisregels vragen om eerst te overleggen.',
  editors: 'Een redactie beslist wat hier komt te staan.',
  'alderman-in-person': 'De wethouder komt zelf, en schrijft hier niet.',
  'alderman-invited': 'De wethouder komt hier alleen op uitnodiging.',
  'handed-over': 'Dit is overgedragen. In de buurt wordt er niets over gezegd.',
  gate: 'Er loopt een procedure of een persoonlijk dossier. Alleen de proceslijn, en niet hier.',
  'other-course': 'Het advies bij dit verhaal is geen gesprek in de buurt.',
  'not-here': 'Hier gaat het er niet over. Breng het er dan ook niet heen.',
  'not-followed': 'Deze plek wordt niet meegelezen. Kijk eerst of het gesprek er loopt.',
  'no-fact': 'Er is nog geen openbaar feit om mee te komen. Zoek dat eerst uit.',
};

/** The greeting that goes with a place, before who speaks. */
const hello: Readonly<Record<CommunityPlatform, string>> = {
  'facebook-group': 'Dag allemaal',
  whatsapp: 'Dag buren',
  nextdoor: 'Dag buren',
  forum: 'Hallo allemaal',
  mastodon: 'Goedendag',
  website: 'Beste bezoekers',
  paper: 'Beste lezers',
  meeting: 'Goedenavond allemaal',
  other: 'Goedendag',
};

const speaker: Readonly<Record<JoinCapacity, string>> = {
  municipality: 'hier de gemeente {municipality}',
  'ward-manager': 'hier de wijkmanager van de gemeente {municipality}',
  'alderman-in-office': 'namens de wethouder van {municipality}',
};

/** The words. */
export const nlCommunities = {
  platforms,
  livelinesses,
  capacities,
  answers,
  reasons,
  message: {
    hello,
    keeper: 'Goedendag',
    speaker,
    who: '{hello}, {speaker}.',
    /** An invitation without a fact: only where the course is to take part. */
    listen: 'Het gaat hier over {matter}. Wat vindt u daarbij belangrijk?',
    /** What people may do; never a promise to come back. */
    invite: {
      'facebook-group': 'Vragen of aanvullingen? Zet ze hieronder.',
      whatsapp: 'Vragen? Stel ze hier, liever zonder namen of foto’s van anderen.',
      nextdoor: 'Weet u meer of mist u iets? Zet het hieronder.',
      forum: 'Klopt er iets niet of mist u iets? Reageer gerust in dit onderwerp.',
      mastodon: 'Vragen? Reageer gerust.',
      website: 'Vragen? {contact}',
      paper: 'Vragen? {contact}',
      meeting: 'Wat wilt u hierover vragen of meegeven?',
      other: 'Vragen? {contact}',
    } satisfies Readonly<Record<CommunityPlatform, string>>,
    contact: {
      phone: 'Bel {phone}.',
      page: 'Kijk op {page}.',
      none: 'Bel het algemene nummer van de gemeente.',
    },
    /** To its keeper: one request, and the text it is about. */
    ask: 'Mag er in {name} één bericht komen over {matter}?',
    askText: 'Dit is de tekst:',
    askRules: 'Past het niet bij de huisregels? Laat dat dan gerust weten.',
    askAlderman:
      'Over {matter} wil de wethouder graag met de buurt praten. Is er een moment waarop dat past?',
  },
  proposals: '{count, plural, one {Een bron die u volgt} other {# bronnen die u volgt}} kan zo’n plek zijn.',
} as const;

/** What went wrong and what to do about it, by Failure key. */
export const nlCommunityFailures = {
  'community-unknown': 'Deze plek staat niet (meer) in de lijst.',
  'community-person': 'Noteer een functie, geen naam: bijvoorbeeld ‘beheerder’ of ‘dorpsraad’.',
  'community-rules-person': 'In de huisregels staat een naam. Noem de functie in plaats daarvan.',
  'community-closed-source': 'Een besloten plek wordt niet meegelezen. Koppel er geen bron aan.',
  'community-invite': 'Dit is een uitnodigingslink. Daarmee kan iedereen naar binnen; bewaar die niet hier.',
  'community-ward': 'Deze wijk of buurt hoort niet bij uw gemeente.',
  'community-source': 'Deze bron volgt u niet (meer).',
  'community-not-proposed': 'Deze bron wordt niet (meer) voorgesteld.',
  'community-griffie': 'Meepraten in de buurt hoort bij het college. De griffie heeft dit niet.',
} as const;
