/**
 * Building blocks of drafts that many products share. Every group holds variants; every variant is a list of sentences.
 * Slots: matter ("de glasbak aan de Esweg"), subject, where ("aan de Esweg"), place ("in De Lutte"), clause ("wanneer de weg
 * opengaat"), body, publisher, municipality, day, phone, page; numbers as ICU plurals. A group with `.plain` beside it is for
 * a matter that has a name; `.plain` is for one that has not. Nothing here states a fact about a case: those come from the
 * sheet and the evidence.
 */
export const nlDraft = {
  /** Asked, and nothing public answers it. `clause` holds the question. */
  'open.clause': [
    ['{Clause}, kunnen we hier nu nog niet zeggen.'],
    ['{Clause}? Daar hebben we hier nog geen zeker antwoord op.'],
    ['Nog niet bij ons bekend is {clause}.'],
    ['We kunnen u nu nog niet zeggen {clause}.'],
  ],
  'open.question': [
    ['Het antwoord op uw vraag over {matter} hebben we hier nog niet.'],
    ['Over {matter} kunnen we u nu nog geen zeker antwoord geven.'],
    ['Op uw vraag over {matter} willen we niet gokken; een zeker antwoord hebben we nog niet.'],
  ],
  'open.question.plain': [
    ['Het antwoord op uw vraag hebben we hier nog niet.'],
    ['Een zeker antwoord op uw vraag kunnen we u nu nog niet geven.'],
  ],
  'open.department': [
    ['Dat moet komen van de collega’s die erover gaan.'],
    ['Daarvoor moeten we bij de vakafdeling zijn.'],
    ['De vakafdeling gaat hierover.'],
  ],
  'known.lead': [['Dit staat wel vast.'], ['Dit weten we wel zeker.'], ['Wat we wel weten, is dit.']],
  'unknown.clause': [
    ['{Clause}, weten we nog niet.'],
    ['Nog niet bekend is {clause}.'],
    ['{Clause}, is nog niet bekend.'],
  ],

  'source.other': [['Dat meldt {publisher}.'], ['Zo meldt {publisher} het.'], ['Dit komt van {publisher}.']],
  'source.press': [['Zo stond het bij {publisher}.'], ['Dat schreef {publisher}.']],
  'state.day': [['(Stand: {day}.)'], ['(Dit is de stand van {day}.)']],

  /** How to reach us; `phone` and `page` come from the municipality's own guidelines. */
  'contact.page': [
    ['Meer leest u op {page}.'],
    ['Het hele bericht staat op {page}.'],
    ['Op {page} staat de rest.'],
  ],
  'contact.phone': [
    ['Liever even praten? Bel {phone}.'],
    ['Nog een vraag? Bel {phone}.'],
    ['U kunt ons bellen op {phone}.'],
  ],
  'contact.general': [
    ['Nog een vraag? Bel het algemene nummer van de gemeente.'],
    ['Liever iemand spreken? Bel het algemene nummer.'],
    ['Blijft er iets onduidelijk? Stel uw vraag gerust hier.'],
  ],
  'sign.webcare': [['Het webcareteam'], ['Webcare gemeente {municipality}'], ['Team webcare']],

  'rumour.open': [
    ['Of het verhaal over {matter} klopt, is nog niet bevestigd.'],
    ['Over {matter} is ons geen bericht van de gemeente bekend (stand: {day}).'],
    ['Wat er over {matter} rondgaat, is niet bevestigd (stand: {day}).'],
  ],
  'rumour.open.plain': [
    ['Over dit verhaal is ons geen bericht van de gemeente bekend (stand: {day}).'],
    ['Wat hier rondgaat, is niet bevestigd (stand: {day}).'],
  ],
  'rumour.status': [
    ['Niet bevestigd is: niet zeker.'],
    ['Een officieel bericht dat het zo is, vonden we niet.'],
    ['Wie er meer van weet, is eerst de vakafdeling.'],
  ],
  'rumour.ask': [
    ['Heeft u een brief of stuk gezien? Laat ons weten welk.'],
    ['Weet u waar het vandaan komt? Stuur ons de bron, zonder namen.'],
    ['Deel het liever pas als het zeker is.'],
  ],
  'danger.open': [
    ['Wat er {where} aan de hand is, is nog niet bevestigd (stand: {day}).'],
    ['Bevestigd is het nog niet; dit is wat we {day} weten.'],
  ],
  'danger.do': [
    ['Ziet, ruikt of hoort u het zelf? Ga weg en bel 112.'],
    ['Bent u daar? Blijf uit de buurt en bel 112, ook ’s nachts.'],
  ],

  'inform.open': [['Over {matter} krijgen we vragen.'], ['Bewoners vragen naar {matter}.']],
  'inform.open.plain': [['Hierover krijgen we vragen.'], ['Bewoners stellen hier vragen over.']],

  'report.open.one': [
    ['Volgens uw bericht is er iets mis met {matter}.'],
    ['U meldt een probleem met {matter}.'],
    ['We lezen dat het niet goed gaat met {matter}.'],
  ],
  'report.open.one.plain': [
    ['U meldt dat er {where} iets niet in orde is.'],
    ['Volgens uw bericht is er {where} iets mis.'],
  ],
  'report.open.many': [
    ['Volgens bewoners is er iets mis met {matter}.'],
    ['Bewoners schrijven dat het niet goed gaat met {matter}.'],
  ],
  'report.open.many.plain': [
    ['Volgens bewoners is er {where} iets niet in orde.'],
    ['Bewoners schrijven dat er {where} iets mis is.'],
  ],
  'report.open.news': [['Met {matter} is iets niet in orde.'], ['Met {matter} gaat het niet goed.']],
  'report.open.news.plain': [['Er is {where} iets niet in orde.'], ['Er gaat {where} iets niet goed.']],
  'report.open.nuisance': [
    ['U heeft last van {matter}, lezen we.'],
    ['Uw bericht over {matter} hebben we gelezen.'],
  ],
  'report.open.nuisance.plain': [
    ['U heeft last van wat er {where} gebeurt, lezen we.'],
    ['Uw bericht over de overlast {where} hebben we gelezen.'],
  ],
  'report.route': [
    ['Zo’n melding hoort bij het team beheer.'],
    ['Het team beheer gaat hierover.'],
    ['Beheer openbare ruimte is hiervoor aan zet.'],
  ],
  'report.route.nuisance': [
    ['Toezicht en handhaving gaat hierover.'],
    ['Zo’n melding hoort bij toezicht en handhaving.'],
  ],
  'report.number': [
    ['Meld het via {page}; dan krijgt u meteen een meldnummer.'],
    ['Doe een melding via {page}: dan staat het bij de juiste ploeg.'],
  ],
  'report.call': [
    ['Bel het algemene nummer en vraag naar meldingen; dan krijgt u een meldnummer.'],
    ['Een melding doet u via de website of het algemene nummer.'],
  ],
  'report.danger': [
    ['Is het nu gevaarlijk? Bel dan meteen het algemene nummer, of 112 als er haast is.'],
    ['Kan iemand zich eraan bezeren? Bel dan en wacht niet op antwoord hier.'],
  ],
  'report.unknown': [
    ['Wanneer het is opgelost, weten we nog niet.'],
    ['Een dag voor herstel kunnen we nog niet noemen.'],
  ],

  'refer.open': [
    ['Over {matter} gaat {body}, niet de gemeente.'],
    ['Voor {matter} moet u bij {body} zijn.'],
    ['{Body} gaat over {matter}; de gemeente heeft daar geen zeggenschap over.'],
  ],
  'refer.open.plain': [['Hier gaat {body} over, niet de gemeente.'], ['Hiervoor moet u bij {body} zijn.']],
  'refer.close': [
    ['De gemeente kan dit niet van hen overnemen.'],
    ['Wij kunnen daar zelf niets over beslissen.'],
  ],

  'join.close': [
    ['Heeft u er een vraag over? Stel die hier gerust.'],
    ['Wilt u meer weten? Stel uw vraag hier.'],
    ['Wie er meer over wil weten, kan het hier vragen.'],
  ],
  'unknown.list': [['Nog niet bekend: {clause}.'], ['Dit weten we nog niet: {clause}.']],
  'thanks.compliment': [
    ['Fijn om te horen dat het bevalt.'],
    ['Dank u wel, dat horen we graag.'],
    ['Mooi dat u er blij mee bent.'],
  ],
  'done.called': [['U belde er al over, lezen we.'], ['U heeft er al over gebeld, schrijft u.']],
  'done.written': [['U schreef ons er al over, lezen we.'], ['U mailde er al over, schrijft u.']],
  'done.reported': [['U heeft het al gemeld, lezen we.'], ['Gemeld heeft u het al, schrijft u.']],
} as const;
