/** Help and messages of the command line. */
const common = `
Algemeen:
  --home MAP   de map met instellingen en berichten (standaard: de gegevensmap van uw systeem)
  --now TIJD   doe alsof het dit moment is (ISO-tijd, zoals 2026-03-03T07:00:00+01:00)
  --help       deze uitleg

Afsluitcode: 0 gelukt, 1 de taak mislukte, 2 de aanroep of alle invoer klopt niet.`;

export const nlCommand = {
  help: {
    main: `luisterpost: luisteren, duiden, doen voor uw gemeente

Gebruik: luisterpost OPDRACHT [opties]

Zonder map (lezen van standaardinvoer, schrijven naar standaarduitvoer):
  parse         feeds lezen: bytes naar JSON
  sentences     Nederlandse tekst in zinnen knippen
  readability   leesbaarheid van een tekst
  interpret     wijk, thema, toon, vragen en verhalen bij berichten

Met een map (--home):
  init          een map klaarmaken voor een gemeente
  sources       bronnen: add, find, propose, list, change, pause, resume, history, check,
                remove, import, export, blind
  poll          bronnen ophalen
  import        een CSV-bestand, bewaarde e-mails of uw adressenlijst inlezen
  note          een signaal noteren dat u hoorde
  brief         de briefing maken
  evaluation    de evaluatie van een maand maken
  search        zoeken in de berichten
  forget        een bericht voorgoed verwijderen

Oefenen:
  serve-demo    de voorbeeldweek als feeds op dit apparaat
${common}`,
    parse: `Gebruik: luisterpost parse [BESTAND…|-] [--list BESTAND] [--url ADRES] [--header 'Naam: waarde']

Leest RSS, Atom, RDF en JSON Feed en schrijft JSON: feed, berichten en wat er hersteld is.
Eén bestand (of - voor standaardinvoer) geeft één JSON-waarde; meer bestanden of --list geven JSON Lines.

  --list F     JSON Lines met {file, url?, headers?}; paden zijn ten opzichte van F
  --url U      het adres waar het document vandaan kwam (voor relatieve links)
  --header H   een HTTP-kop, zoals 'content-type: text/xml; charset=iso-8859-1'; mag vaker
${common}`,
    sentences: `Gebruik: luisterpost sentences < tekst

Leest Nederlandse tekst (alinea's gescheiden door een lege regel) en schrijft één zin per regel.
${common}`,
    readability: `Gebruik: luisterpost readability < tekst

Schrijft als JSON: Flesch-Douma, Leesindex A, de aantallen en de bevindingen met hun plaats in de tekst.
Onder 50 woorden of 3 zinnen zijn de scores null.
${common}`,
    interpret: `Gebruik: luisterpost interpret --municipality GM0344 [--profile BESTAND] < berichten.jsonl

Leest JSON Lines {id, title, text, url, published, source:{name, kind}} en schrijft per bericht
{id, scope, wards, themes, tone, voice, questions, story}, in de volgorde van de invoer.

  --municipality GM…  de CBS-code van de gemeente
  --profile F         profiel met eigen wijknamen (zie docs/CLI.md)
${common}`,
    init: `Gebruik: luisterpost init --municipality GM… [--profile BESTAND]

Maakt de map klaar voor een gemeente. Opnieuw aanroepen met een profiel werkt het profiel bij.
${common}`,
    'serve-demo': `Gebruik: luisterpost serve-demo [--port 0] [--municipality GM…]

Serveert de voorbeeldweek (GM0168 Losser of GM0344 Utrecht, alles verzonnen) als feeds op 127.0.0.1.
Schrijft één regel JSON {url, opml, pid} zodra hij klaar is. Stop met Ctrl-C of SIGTERM.
${common}`,
    sources: `Gebruik: luisterpost sources find ADRES [--json]      welke feeds een site heeft, met een proef
         luisterpost sources propose [--json]          waarschijnlijke bronnen van uw gemeente
         luisterpost sources add ADRES [kenmerken]
         luisterpost sources list [--json]
         luisterpost sources change ID [kenmerken]
         luisterpost sources pause ID
         luisterpost sources resume ID
         luisterpost sources history ID [--json]
         luisterpost sources check [ID…] [--json]
         luisterpost sources remove ID
         luisterpost sources import BESTAND|ADRES
         luisterpost sources export [--out BESTAND]
         luisterpost sources blind [--json]            wijken en thema's waar deze week niets van kwam

ADRES mag zonder https:// ervoor. Een besloten groep of een adres in uw eigen netwerk wordt geweigerd.

Kenmerken:
  --title T      naam
  --publisher P  uitgever; bronnen van één uitgever tellen als één stem
  --voice V      press, resident, institution, politics of emergency
  --ward W       alles in de bron gaat over deze wijk of buurt: haar naam of CBS-code ('' haalt dat weg)
  --folder M     map in de lijst ('' haalt haar weg)
  --licence L    quote, open of contract
  --kind K       soort bron, als het adres die niet verraadt (alleen bij add): feed, mastodon, bluesky,
                 publications, council, nl-alert, reports, weather, calendar, folder of mailbox

  --json         JSON in plaats van tekst, waar dat hierboven staat
  --out BESTAND  schrijf de OPML in dit bestand
  --allow-host HOST:POORT  een adres binnen uw eigen netwerk toestaan; mag vaker
${common}`,
    poll: `Gebruik: luisterpost poll [--once|--due|--watch|--source ID] [--json]

Haalt de bronnen op: een regel per bron en een samenvatting.

  --once       alle bronnen nu, één keer (standaard); alleen wie om geduld vroeg, wordt overgeslagen
  --due        alleen de bronnen die aan de beurt zijn, één keer
  --watch      blijven ophalen wanneer bronnen aan de beurt zijn, tot Ctrl-C
  --source ID  alleen deze bron
  --json       JSON Lines
${common}`,
    import: `Gebruik: luisterpost import table BESTAND --title T [--voice V] [--map VELD=KOLOM]… [--refused BESTAND]
         luisterpost import mail BESTAND…
         luisterpost import addresses [BESTAND] [--refused BESTAND]
         luisterpost import addresses --remove

Leest berichten in die niet via een feed komen. Opnieuw inlezen voegt niets dubbel toe.

  --title T       naam van de bron, zoals "Meldingen openbare ruimte"
  --voice V       press, resident (standaard), institution, politics of emergency
  --map VELD=K    welke kolom wat is: text, title, date, link, id, author, category of place;
                  K is de naam of het nummer (vanaf 1), leeg als het veld er niet is;
                  wat u niet noemt, kiest Luisterpost zelf
  --refused F     bewaar de geweigerde regels met de reden
  --json          het verslag als JSON

Met addresses: een lijst van uw adressen (CSV) met straat of postcode en de CBS-code van buurt of wijk, of de CBS-tabel
van postcode, huisnummer en buurt. Straten en postcodes daarin wijzen voortaan hun wijk aan. Een nieuwe lijst komt in de
plaats van de vorige; zonder BESTAND ziet u wat er bewaard is.

  --remove        verwijder de adressenlijst
${common}`,
    note: `Gebruik: luisterpost note TEKST [--channel C] [--ward W]

Noteert een signaal dat u hoorde. Het telt als één stem en nooit als trend.
Telefoonnummers en andere nummers van personen, e-mailadressen, kentekens, accounts en huisnummers worden
onleesbaar gemaakt. Namen niet: schrijf dus geen namen op.

  --channel C  street, phone, meeting, closed-group, letter, mail of other (standaard)
  --ward W     de wijk of buurt, als u die weet: haar naam of CBS-code
${common}`,
    forget: `Gebruik: luisterpost forget ID

Verwijdert een bericht voorgoed, met al zijn versies. Het komt bij het ophalen niet terug.
Het ID (i_…) staat achter elke regel van luisterpost search.
${common}`,
    brief: `Gebruik: luisterpost brief [--date JJJJ-MM-DD] [--role R] [--format F] [--out BESTAND]

Stelt de briefing samen uit de opgehaalde berichten.

  --date D     de dag van de briefing (standaard vandaag)
  --moment ID  voor een moment uit de agenda
  --role R     wethouder, bestuursadviseur, communicatieadviseur of griffier
  --format F   text (standaard), json, html, md, pdf, docx of eml
  --out F      naar dit bestand in plaats van naar standaarduitvoer
${common}`,
    evaluation: `Gebruik: luisterpost evaluation [--month JJJJ-MM] [--format F] [--out BESTAND]

Het werk van een maand, per team of functie: wat er na een antwoord klonk, normtijden,
toezeggingen, persvragen, en waar anders is gekozen dan het advies. Nooit per persoon.

  --month M    de maand (standaard de vorige)
  --format F   text (standaard), html, pdf of json
  --out F      naar dit bestand in plaats van naar standaarduitvoer
${common}`,
    search: `Gebruik: luisterpost search ZOEKVRAAG [--limit 20] [--json]

Zoekt in titel en tekst: woorden, "een zin", begin*. Een lege vraag ('') geeft de nieuwste berichten.
Elke regel eindigt met het ID van het bericht, dat luisterpost forget vraagt.
${common}`,
  },
  initialised: '{name} ({code}) staat klaar in {folder}.',
  sourceAdded: 'Toegevoegd: {title} ({id})',
  sourceRemoved: 'Verwijderd: {id}',
  sourceChanged: 'Gewijzigd: {title} ({id})',
  sourcePaused: 'Gepauzeerd: {title} ({id})',
  sourceResumed: 'Wordt weer gevolgd: {title} ({id})',
  visitLine: '{at}  {health}  {added} nieuw, {edited} gewijzigd  {message}',
  foundLine: '{title}  {url}  ({kind}, {entries, plural, one {# bericht} other {# berichten}})',
  proposedLine: '{title}  {url}  ({kind})',
  blind: { 'no-source': 'in negen weken niets gehoord', silent: 'stil deze week' },
  blindNone: 'Van elke wijk en elk thema kwam deze week iets binnen.',
  importedRows:
    '{rows, plural, one {# regel} other {# regels}}: {added} nieuw, {edited} gewijzigd, {known} al bekend, {refused} geweigerd.',
  importedMails:
    '{rows, plural, one {# e-mail} other {# e-mails}}: {added} nieuw, {edited} gewijzigd, {known} al bekend, {refused} geweigerd.',
  refusedRow: 'Regel {line}: {reason}',
  refusedFile: '{file}: {reason}',
  refusedMore: '… en nog {count} geweigerd.',
  fetchedSource: 'een bron die wordt opgehaald',
  noted: 'Genoteerd: {id}',
  forgotten: 'Verwijderd: {id}',
  imported: '{added, plural, one {# bron} other {# bronnen}} toegevoegd, {known} stonden er al.',
  importRefused: 'Overgeslagen, niet te volgen: {url}',
  sourceLine: '{health}  {id}  {title} ({about})  {url}{error}',
  sourceError: '  {error}',
  pollLine: '{title}: {health}{detail}',
  pollNews: ', {added} nieuw, {edited} gewijzigd',
  pollSummary:
    '{polled} van {sources} bronnen opgehaald: {added} nieuw, {edited} gewijzigd, {unchanged} ongewijzigd, {failed} mislukt.',
  written: 'Geschreven: {file}',
  searchLine: '{when}  {publisher}: {title}  {id}',
  searchNone: 'Niets gevonden.',
  withError: '{title}: {message}',
  startWritten: 'De briefing van vandaag ({municipality}, voorbeeld) staat klaar:',
  startNoDisplay: 'Er is geen beeldscherm gevonden, daarom is er geen venster geopend.',
} as const;
