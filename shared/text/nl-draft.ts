/**
 * Building blocks of drafts that many courses share. Every group holds variants; every variant is a list of sentences.
 * Slots: subject ("de glasbak"), place ("in De Lutte"), body, publisher, municipality; numbers as ICU plurals.
 * Nothing here states a fact about a case: those come from the evidence.
 */
export const nlDraft = {
  /** In a draft, where only a person knows the answer. */
  'fill.answer': [['[nog in te vullen: het antwoord]']],
  'fill.when': [['[nog in te vullen: het antwoord, met datum]']],
  'fill.how-long': [['[nog in te vullen: het antwoord, met einddatum]']],
  'fill.why': [['[nog in te vullen: het antwoord, met de reden]']],
  'fill.cost': [['[nog in te vullen: het antwoord, met bedrag en bron]']],
  'fill.where': [['[nog in te vullen: het antwoord, met de plek]']],
  'fill.who': [['[nog in te vullen: het antwoord, met de functie of organisatie]']],
  'fill.may': [['[nog in te vullen: het antwoord, ja of nee en waar dat staat]']],
  'fill.how': [['[nog in te vullen: het antwoord, stap voor stap]']],
  'fill.truth': [['[nog in te vullen: wat klopt, met bron]']],

  'ask.when': [
    ['U wilt weten wanneer het zover is met {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: wanneer?'],
    ['U vraagt naar een datum voor {subject} {place}.'],
  ],
  'ask.how-long': [
    ['U vraagt hoe lang het nog duurt met {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: hoe lang nog?'],
  ],
  'ask.why': [
    ['U wilt weten waar het aan ligt met {subject} {place}.'],
    ['U vraagt naar het waarom rond {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: waarom?'],
  ],
  'ask.cost': [
    ['U vraagt naar de kosten van {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: wat kost het?'],
  ],
  'ask.where': [
    ['U vraagt naar de plek voor {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: waar?'],
  ],
  'ask.who': [
    ['U vraagt wie er gaat over {subject} {place}.'],
    ['Uw vraag over {subject} {place} is: wie is aan zet?'],
  ],
  'ask.may': [
    ['U vraagt wat er kan en mag rond {subject} {place}.'],
    ['U vraagt wat er mogelijk is rond {subject} {place}.'],
  ],
  'ask.how': [
    ['U vraagt hoe het gaat met {subject} {place}.'],
    ['U wilt weten hoe het zit met {subject} {place}.'],
  ],
  'ask.other': [
    ['U heeft een vraag over {subject} {place}.'],
    ['U vraagt naar {subject} {place}.'],
    ['Uw vraag gaat over {subject} {place}.'],
  ],

  'unknown.when': [
    ['Een datum kunnen we nog niet noemen.'],
    ['Wanneer het zover is, weten we nog niet.'],
    ['Op uw vraag "wanneer" hebben we nog geen antwoord.'],
  ],
  'unknown.how-long': [['Hoe lang het duurt, weten we nog niet.'], ['Een einddatum kennen we nog niet.']],
  'unknown.why': [
    ['De reden staat er niet bij; die weten we nog niet.'],
    ['Waarom het zo gaat, kunnen we nog niet zeggen.'],
  ],
  'unknown.cost': [['Een bedrag kunnen we nog niet noemen.'], ['Wat het kost, weten we nog niet.']],
  'unknown.where': [
    ['De precieze plek weten we nog niet.'],
    ['Waar het precies is, kunnen we nog niet zeggen.'],
  ],
  'unknown.who': [['Wie erover gaat, kunnen we nog niet zeggen.'], ['Wie aan zet is, weten we nog niet.']],
  'unknown.may': [
    ['Of het in uw geval kan, weten we nog niet.'],
    ['Een ja of nee kunnen we u nog niet geven.'],
  ],
  'unknown.how': [
    ['Hoe het verdergaat, weten we nog niet.'],
    ['De volgende stap kunnen we nog niet noemen.'],
  ],
  'unknown.other': [['Meer dan dit weten we nog niet.'], ['De rest van het antwoord hebben we nog niet.']],

  known: [['Dit is er nu over bekend.'], ['Wel bekend is dit.'], ['Wat al openbaar is:']],
  'source.own': [
    ['Zo staat het in ons bericht.'],
    ['Dat hebben we zo bekendgemaakt.'],
    ['Dat is ons bericht hierover.'],
  ],
  'source.other': [
    ['Dat meldt {publisher}.'],
    ['Zo staat het in het bericht van {publisher}.'],
    ['Dit komt van {publisher}.'],
  ],
  'source.press': [['Zo stond het bij {publisher}.'], ['Dat schreef {publisher}.']],
  closure: [
    ['Komt u daar vaak langs?', 'Kies dan een andere route.'],
    ['Moet u die kant op?', 'Neem extra tijd of rijd om.'],
    ['Ga dus liever langs een andere weg.'],
    ['Heeft u bezoek of een bezorger?', 'Zeg het dan vast door.'],
  ],
  vulnerable: [
    ['Lukt dit u of uw buren niet alleen?', 'Bel ons gerust.'],
    ['Liever iemand spreken?', 'Bel dan het algemene nummer van de gemeente.'],
    ['Kent u iemand voor wie dit lastig is?', 'Vertel het door of bel voor hulp.'],
  ],
  'more.webcare': [
    ['Mist u iets?', 'Stel uw vraag gerust hier.'],
    ['Bedoelde u iets anders?', 'Zeg het ons.'],
    ['Is dit niet wat u zocht?', 'Laat het weten.'],
  ],
  'more.public': [
    ['Vragen?', 'Bel de wijkmanager via het algemene nummer.'],
    ['Nog vragen?', 'Bel het algemene nummer van de gemeente.'],
  ],
  'sign.webcare': [['Het webcareteam'], ['Webcare gemeente {municipality}'], ['Team webcare']],
} as const;
