/** Folded words that half of all local news holds: they say little about which event it is. */
export const commonNewsWords: ReadonlySet<string> = new Set(
  `gemeente wethouder burgemeester college raad gemeenteraad politie brandweer buurt wijk dorp stad straat weg inwoners bewoners
  bewoner inwoner mensen man vrouw jaar jaren maand maanden week weken dag dagen uur vandaag gisteren morgen vanavond vanochtend
  vanmiddag vannacht ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
  april mei juni juli augustus september oktober november december nieuw nieuwe eerste tweede laatste keer volgende afgelopen komende
  zegt zeggen meldt melden laat laten weten volgens woordvoerder vraag vragen staat staan maken maakt gaan gaat komen komt krijgt
  krijgen blijft blijven ligt liggen plan plannen goed grote groot kleine hele veel weinig aantal euro miljoen procent zeker
  misschien waarschijnlijk iemand iedereen niemand heel erg echt graag hoor alleen samen open dicht website informatie contact
  regio nederland provincie kind kinderen ouders huis huizen woning woningen auto school plek plaats ruimte tijd
  einde begin onder boven naast rond langs tegen zonder volgens tijdens wegens waar hier daar steeds weer nog al zou zouden kunnen
  mee doe deed deden zit zitten gezeten zat zaten gaf geeft geven gegeven neemt nemen nam genomen houdt houden hield gehouden
  loopt lopen liep gelopen rijdt rijden reed gereden kijkt kijken keek gekeken zoekt zoeken zocht gezocht denkt denken dacht
  gedacht vertelt vertellen vertelde zien ziet zag hoort wacht wachten gewacht wonen woont gewoond werkt werken gewerkt werk zet
  zetten gezet haalt halen gehaald brengt brengen bracht gebracht begint beginnen begon begonnen stopt stoppen helpt helpen hulp
  roept gebeurt gebeuren gebeurd voelt voelen nodig mogelijk bekend duidelijk belangrijk eigen ander andere anderen beide elk elke
  enkele ongeveer ruim bijna precies vooral juist ooit nooit altijd vaak soms meestal snel straks vroeg laat later eerder lang
  langer kort half hele halve paar stuk zelf zelfs ander net echt gewoon eigenlijk helaas gelukkig namelijk bijvoorbeeld terug
  rond vlak naar vanaf vandaan daarna sindsdien erg best beter betere slecht slechte mooi mooie leuk fijn hoog hoge laag lage ver
  drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend twee jullie beste hallo groet groeten bedankt
  dank hartelijk alvast voorlopig tijdelijk inmiddels ondanks dankzij vanwege binnen buiten achter voor tussen zaak dingen ding
  idee reden manier situatie probleem problemen deel delen groep groepen lid leden aan eens hand kop foto bericht reactie
  mogelijkheid contact bel bellen mail mailen melding gemeld aanwezig bezoek zaterdagavond zondagavond vrijdagavond
  ingang uitgang gehele totaal zowel wederom opnieuw gisteravond eergisteren overmorgen ochtends avonds nachts
  moeten mogen willen wil doen doet gedaan gezien horen gehoord vinden vindt weet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
