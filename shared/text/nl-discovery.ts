/** Words of finding sources: what went wrong, how we came to a source, the headings of the catalogue. */
import type { ProposalOrigin } from '../model/preview.ts';

/** Failures of finding and trying a source, by key: what happened and what to do about it. */
export const nlDiscoveryFailures = {
  'address-incomplete':
    '"{address}" is geen volledig webadres. Vul het adres van de site in, bijvoorbeeld gemeente.nl of www.krant.nl/nieuws.',
  'address-is-mail':
    'Dit is een e-mailadres. Vul het adres van een website in. Een nieuwsbrief leest u in via een opgeslagen e-mail of de postbus.',
  'address-has-password':
    'In dit adres staan een naam en een wachtwoord. Vul het adres zonder die gegevens in: een adres wordt bewaard en getoond.',
  'feed-not-found':
    'Op {url} is geen feed gevonden. Zoek op de site naar RSS en vul dat adres in, of vraag de maker van de site ernaar.',
  'robots-disallowed':
    '{url} wil niet dat programma’s deze pagina lezen, en daar houdt Luisterpost zich aan. Kent u het adres van de feed? Vul dat dan in.',
  'robots-unavailable':
    '{url} geeft nu geen antwoord op de vraag wat programma’s er mogen lezen. Probeer het later nog eens.',
  'source-closed-group':
    '{name} heeft geen feed, en wat mensen daar schrijven is vaak voor eigen kring bedoeld. Luisterpost leest er niet mee. Hoorde u er iets dat telt? Noteer het als handmatig signaal.',
  'source-closed-platform':
    '{name} laat zich niet lezen zonder account of betaling, en heeft geen feed. Zag u er iets dat telt? Noteer het als handmatig signaal.',
  'youtube-channel-needed':
    'Dit YouTube-adres noemt het kanaalnummer niet. Open het kanaal, kies bij de beschrijving Delen en dan Kanaal-ID kopiëren, en vul in: youtube.com/channel/ gevolgd door dat nummer.',
} as const;

/** How we came to a source. */
export const nlOrigins: Readonly<Record<ProposalOrigin, string>> = {
  itself: 'Dit adres is zelf de bron.',
  declared: 'De site noemt deze feed zelf.',
  guessed: 'Gevonden via een link op de site of op een gebruikelijk adres.',
  list: 'Staat op onze lijst van bronnen.',
  pattern: 'Een vast adres dat we voor uw gemeente hebben ingevuld.',
};

/** Headings of the catalogue, in the order in which they are shown. */
export const nlCatalogueGroups = {
  municipality: 'Gemeente en bekendmakingen',
  council: 'Gemeenteraad',
  emergency: 'Politie en waarschuwingen',
  local: 'Lokaal nieuws',
  regional: 'Regionale omroep',
  paper: 'Regionale krant',
  weather: 'Weer',
} as const;
