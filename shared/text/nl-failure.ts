/** What went wrong and what to do about it, by Failure key. */
import { nlAddressFailures } from './nl-addresses.ts';
import { nlCommunityFailures } from './nl-communities.ts';
import { nlCouncilFailures } from './nl-council.ts';
import { nlDiscoveryFailures } from './nl-discovery.ts';
import { nlEvaluationFailures } from './nl-evaluation.ts';
import { nlFactFailures } from './nl-facts.ts';
import { nlFaultFailures } from './nl-faults.ts';
import { nlImportFailures } from './nl-imports.ts';
import { nlKindFailures } from './nl-kinds.ts';
import { nlModelFailures } from './nl-model.ts';
import { nlMomentFailures } from './nl-moments.ts';
import { nlWhyFailures } from './nl-window-why.ts';
import { nlWorkFailures } from './nl-work.ts';

/** The lines, with the arguments of the failure. */
export const nlFailure = {
  ...nlAddressFailures,
  ...nlCommunityFailures,
  ...nlCouncilFailures,
  ...nlDiscoveryFailures,
  ...nlEvaluationFailures,
  ...nlFactFailures,
  ...nlFaultFailures,
  ...nlImportFailures,
  ...nlKindFailures,
  ...nlModelFailures,
  ...nlMomentFailures,
  ...nlWhyFailures,
  ...nlWorkFailures,
  internal:
    'Er ging iets mis in Luisterpost zelf. Uw gegevens zijn bewaard. Probeer het opnieuw of start de app opnieuw.',
  'usage-unknown-command': 'Onbekende opdracht "{command}". Zie luisterpost --help voor de lijst.',
  'usage-unknown-option': 'Onbekende of onvolledige optie: {detail}. Zie luisterpost {command} --help.',
  'usage-missing': 'Er ontbreekt iets: {detail}. Zie luisterpost {command} --help.',
  'usage-value': 'De waarde "{value}" van {option} klopt niet. Verwacht: {expected}.',
  'file-unreadable': 'Het bestand {file} is niet te lezen. Controleer de naam en de rechten.',
  'file-too-large': 'Het bestand {file} is groter dan {limit} MB en is niet gelezen.',
  'file-unwritable': 'Het bestand {file} is niet te schrijven. Kies een andere map of controleer de rechten.',
  'output-failed': 'De uitvoer kon niet worden geschreven. Controleer de ruimte op de schijf.',
  'file-exists': 'Het bestand {file} bestaat al.',
  'input-not-json': 'Regel {line} is geen geldige JSON.',
  'input-shape': 'Regel {line} heeft niet de juiste vorm: {detail}.',
  'input-empty': 'Er kwam geen invoer binnen. Geef een bestand op of stuur tekst naar de standaardinvoer.',
  'input-nothing-usable': 'Geen enkele regel van de invoer was bruikbaar.',
  'profile-broken': 'Het profiel {file} klopt niet: {detail}. Zie docs/CLI.md voor een voorbeeld.',
  'municipality-unknown': 'Gemeente {code} is niet bekend. Gebruik de CBS-code, zoals GM0168 voor Losser.',
  'home-missing': 'In {folder} staat nog geen Luisterpost. Begin met: luisterpost init --municipality GM….',
  'home-unwritable': 'De map {folder} kan niet gemaakt of geschreven worden. Kies met --home een andere map.',
  'home-other-municipality': 'Deze map hoort al bij {name} ({code}). Kies met --home een andere map.',
  'store-damaged':
    'De gegevens in {file} zijn beschadigd. Zet een reservekopie terug of verplaats dit bestand en begin opnieuw.',
  'store-unavailable':
    'De gegevens in {file} kunnen niet geopend worden. Controleer de rechten en de vrije ruimte.',
  'store-newer':
    'De gegevens in {file} zijn gemaakt met een nieuwere versie van Luisterpost (versie {version}, deze app kent {known}). Werk de app bij.',
  'disk-full': 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw; wat al bewaard was, staat er nog.',
  'store-busy': 'Een ander venster of programma is met deze gegevens bezig. Probeer het zo opnieuw.',
  'store-closed': 'Luisterpost wordt afgesloten.',
  'store-empty':
    'Er zijn nog geen berichten. Voeg bronnen toe en haal ze op: luisterpost sources import … en luisterpost poll --once.',
  'day-empty': 'Van deze dag en de weken ervoor zijn geen berichten bewaard. Kies een andere dag.',
  'sample-unknown': 'Voor {code} is geen voorbeeldweek beschikbaar. Er is er een voor: {known}.',
  'sample-broken': 'Het voorbeeldbestand {file} klopt niet: {problem}.',
  'sample-not-alone':
    'U hebt hier ook eigen bronnen toegevoegd. Verwijder die eerst bij Bronnen; daarna kunt u uw gemeente kiezen.',
  'sample-source-unknown': 'Deze voorbeeldbron bestaat niet (meer): {url}.',
  'port-unavailable': 'Poort {port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije poort.',
  'feed-empty': 'Het document is leeg.',
  'feed-too-large': 'Het document is te groot om te lezen.',
  'feed-not-text': 'Dit is geen tekst en dus geen feed.',
  'feed-is-a-web-page': 'Dit is een gewone webpagina, geen feed. Zoek op de site naar RSS of een feedadres.',
  'feed-not-recognised':
    'Dit document is geen feed die Luisterpost kent. Controleer het adres, of zoek op de site naar RSS.',
  'feed-unreadable': 'Deze feed is zo beschadigd dat er niets uit te lezen is.',
  'opml-empty': 'In dit OPML-bestand staan geen bronnen.',
  'mailbox-skipped':
    '{count, plural, one {Eén e-mail was} other {# e-mails waren}} niet te lezen of te groot. Kijk er zelf naar in de postbus.',
  'source-not-fetched': '{title} wordt niet opgehaald: de berichten komen van u zelf.',
  'source-exists': 'Deze bron staat er al: {title}.',
  'source-unknown': 'Er is geen bron "{id}". Zie luisterpost sources list.',
  'sources-none': 'Er zijn nog geen bronnen. Voeg ze toe met luisterpost sources add of sources import.',
  'secrets-unavailable':
    'Dit systeem heeft geen sleutelbos waarin een wachtwoord veilig kan. Vraag uw beheerder om er een in te richten.',
  'import-busy': 'Er wordt al een bestand ingelezen.',
  'import-forgotten': 'Dit bestand is niet meer geopend. Kies het opnieuw.',
  'signal-future': 'Een signaal uit de toekomst kan niet. Controleer de datum en de tijd.',
  'ward-unknown': 'Wijk {code} hoort niet bij {municipality}.',
  'alias-everyday':
    '‘{name}’ kan geen naam van een wijk zijn: het is te kort of een woord dat overal in staat. Kies een naam van minstens drie letters.',
  'item-unknown': 'Dit bericht is niet (meer) bekend.',
  'item-no-link': 'Dit bericht heeft geen webadres.',
  'address-broken': '"{url}" is geen geldig webadres.',
  'address-scheme': 'Alleen adressen met http of https kunnen, niet {scheme}.',
  'address-private':
    '{host} is een adres binnen uw eigen netwerk. Sta het toe met --allow-host als u het vertrouwt.',
  'http-status': '{url} gaf foutcode {status}.',
  'redirect-broken': '{url} verwijst door naar een adres dat niet bestaat.',
  'redirect-endless': '{url} blijft doorverwijzen.',
  'document-too-large': 'Het document is groter dan {limit} MB en is niet opgehaald.',
  'source-unforeseen': '{url} gaf iets waar Luisterpost niet mee overweg kan.',
  'source-timeout': '{url} antwoordde niet binnen 20 seconden.',
  'source-unreachable': '{url} is niet bereikbaar.',
  'briefing-sentence': 'Een zin kan niet naar zijn bron herleid worden; de briefing is niet gemaakt.',
  'date-broken': '"{value}" is geen geldige datum of tijd. Gebruik JJJJ-MM-DD of een ISO-tijd.',
  'moment-unknown': 'Er is geen moment "{id}" in de agenda.',
  'format-later': 'Het formaat {format} is er nog niet. Kies uit: {known}.',
  'command-later': 'De opdracht {command} is er nog niet in deze versie.',
  'call-refused': 'Deze vraag is geweigerd: {detail}.',
  'engine-stopped': 'Het werkproces is gestopt en wordt opnieuw gestart. Er is niets verloren.',
  'refresh-busy': 'Er wordt al opgehaald.',
} as const;
