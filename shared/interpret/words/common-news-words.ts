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
  moeten mogen willen wil doen doet gedaan gezien horen gehoord vinden vindt weet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
