/** Building blocks per course of action and per hard gate. Same shape and slots as `nlDraft`. */
export const nlDraftCourse = {
  'rumour.open': [
    ['Over {subject} {place} gaat een verhaal rond.'],
    ['Er gaat {place} een verhaal rond over {subject}.'],
    ['Online staat een verhaal over {subject} {place}.'],
  ],
  'rumour.status': [
    ['Of het klopt, weten we nog niet.'],
    ['Bevestigen of ontkennen kunnen we het nu niet.'],
    ['Wat ervan waar is, staat nog niet vast.'],
  ],
  'rumour.source': [
    ['Weet u waar het vandaan komt?', 'Stuur ons de bron, zonder namen.'],
    ['Heeft u een brief of bericht gekregen?', 'Laat ons weten van wie.'],
  ],
  'danger.open': [
    ['Er is een bericht over mogelijk gevaar {place}; het gaat om {subject}.'],
    ['Iemand schrijft over mogelijk gevaar {place}, rond {subject}.'],
  ],
  'danger.status': [['Bevestigd is het nog niet.'], ['Meer weten we nu niet.']],
  'danger.do': [
    ['Ziet of ruikt u het zelf?', 'Ga weg en bel het alarmnummer.'],
    ['Bent u in de buurt en vertrouwt u het niet?', 'Ga weg en bel het alarmnummer.'],
  ],

  'correct.story': [
    ['Online gaat een ander verhaal rond over {subject} {place}.'],
    ['Over {subject} {place} wordt iets anders verteld.'],
    ['Dat is iets anders dan wat rondgaat over {subject} {place}.'],
  ],
  'correct.neutral': [
    ['Over {subject} {place} gaat online een verhaal rond; dit is wat vaststaat.'],
    ['Er gaat {place} een verhaal rond over {subject}; hier ziet u wat bekend is.'],
  ],
  'correct.limit': [
    ['Wat hier niet in staat, kunnen we niet bevestigen.'],
    ['Meer dan dit weten we nu niet zeker.'],
    ['Houd het bij dit feit zolang er niets anders bekend is.'],
  ],

  'inform.open': [
    ['Bewoners stelden online {questions, plural, one {# vraag} other {# vragen}} over {subject} {place}.'],
    ['Over {subject} {place} staan {questions, plural, one {# vraag} other {# vragen}} van bewoners online.'],
  ],
  'inform.asked': [
    ['Daarover kwamen online {questions, plural, one {# vraag} other {# vragen}} van bewoners {place}.'],
    ['Bewoners {place} vroegen hier {questions, plural, one {# keer} other {# keer}} naar.'],
  ],

  'report.open.one': [
    ['Uw melding gaat over {subject} {place}.'],
    ['U meldt dat er iets is met {subject} {place}.'],
    ['Er is iets mis met {subject} {place}, schrijft u.'],
  ],
  'report.open.many': [
    ['Over {subject} {place} schrijven {senders, plural, one {# bewoner} other {# bewoners}}.'],
    ['{senders, plural, one {# bewoner meldt} other {# bewoners melden}} iets over {subject} {place}.'],
  ],
  'report.open.news': [
    ['Er is iets mis met {subject} {place}.'],
    ['Over {subject} {place} verscheen een bericht.'],
  ],
  'report.danger': [
    ['Is het nu gevaarlijk?', 'Bel dan het algemene nummer van de gemeente.'],
    ['Kan iemand zich eraan bezeren?', 'Bel dan meteen en wacht niet op antwoord hier.'],
  ],
  'report.route': [
    ['Zo’n melding hoort bij het team beheer.'],
    ['Het team beheer gaat over zulke meldingen.'],
  ],
  'report.route.nuisance': [
    ['Toezicht en handhaving gaat over zulke meldingen.'],
    ['Zo’n melding hoort bij toezicht en handhaving.'],
  ],
  'report.unknown': [
    ['Wanneer het is opgelost, weten we nog niet.'],
    ['Een dag voor herstel kunnen we nog niet noemen.'],
  ],

  'refer.open': [
    ['Over {subject} {place} gaat {body}, niet de gemeente.'],
    ['Voor {subject} {place} moet u bij {body} zijn.'],
    ['Bij {subject} {place} is {body} aan zet.'],
  ],
  'refer.police': [
    ['Gebeurt het nu?', 'Bel het alarmnummer.'],
    ['Heeft u iets gezien of beelden?', 'Geef die aan de politie en zet ze niet online.'],
  ],
  'refer.housing-corporation': [
    ['Meld het schriftelijk bij uw verhuurder en bewaar die melding.'],
    ['Maak een foto, noem de datum en stuur dat naar uw verhuurder.'],
  ],
  'refer.province': [
    ['Noem het nummer van de weg of de naam van het gebied.'],
    ['Zet erbij bij welke afslag of kruising het is.'],
  ],
  'refer.water-board': [
    ['Noem de sloot, dijk of straat; dan is de plek te vinden.'],
    ['Zet erbij hoe hoog het water staat en sinds wanneer.'],
  ],
  'refer.rws': [['Noem de weg en de rijrichting.'], ['Zet erbij bij welke afrit of brug het is.']],
  'refer.ggd': [
    ['Heeft u klachten?', 'Bel dan eerst uw huisarts.'],
    ['Vragen over gezondheid stelt u daar; wij zien uw gegevens niet.'],
  ],
  'refer.other': [
    ['Leg daar ook uit waar en wanneer het speelt.'],
    ['Daar kennen ze de situatie en de regels.'],
  ],
  'refer.us': [
    ['Wij kunnen daar zelf niets over beslissen.'],
    ['De gemeente heeft daar geen zeggenschap over.'],
    ['Komt u er daar niet uit?', 'Vertel ons dan waar het vastloopt.'],
  ],

  'join.open': [
    ['Er wordt volop gepraat over {subject} {place}.'],
    ['Over {subject} {place} lezen we meer reacties.'],
    ['Wij lezen mee over {subject} {place}.'],
  ],
  'join.add': [['Eén feit erbij.'], ['Dit feit hoort erbij.'], ['Voor wie het zoekt:']],
  'join.close': [
    ['Klopt er iets niet?', 'Zeg het hier gerust.'],
    ['Hoe u ertegenaan kijkt, is aan u.'],
    ['Heeft u er een vraag over?', 'Stel die hier.'],
  ],

  'praise.initiative': [
    ['Wat bewoners {place} doen rond {subject}, verdient een compliment.'],
    ['Een compliment voor wie zich {place} inzet rond {subject}.'],
    ['Rond {subject} {place} nemen mensen zelf het initiatief.'],
  ],
  'praise.work': [
    ['Over {subject} {place} lees ik goede woorden.'],
    ['Mooi om te lezen: een compliment over {subject} {place}.'],
    ['Er is lof voor {subject} {place}.'],
  ],
  'praise.credit': [
    ['De eer is voor wie het deed.'],
    ['Dat is het werk van anderen, niet van mij.'],
    ['Waardering mag je best hardop zeggen.'],
  ],
  'praise.ask': [
    ['Wie hielp er nog meer mee?', 'Noem gerust de club of groep.'],
    ['Wat was er nodig om dit te laten lukken?', 'Daar leren anderen van.'],
  ],

  'accident.open': [
    ['Wat er {place} gebeurde, raakt mensen.'],
    ['Mensen zijn geschrokken van wat er {place} gebeurde.'],
    ['Het ongeluk {place} komt hard aan.'],
  ],
  'accident.feel': [
    ['Ik denk aan de betrokkenen en hun families.'],
    ['Mijn gedachten zijn bij wie dit trof en bij hun naasten.'],
    ['Mijn medeleven gaat uit naar de betrokkenen.'],
  ],
  'accident.inquiry': [
    ['Wat er is gebeurd, wordt onderzocht; daar loop ik niet op vooruit.'],
    ['Er loopt een onderzoek; daar zeg ik niets over.'],
  ],
  'accident.cause': [
    ['Over de oorzaak weet ik niets zeker, dus daarover zeg ik niets.'],
    ['Wat de oorzaak is, staat nog niet vast.'],
  ],
  'accident.questions': [
    ['Bewoners stellen ook vragen over {subject} {place}.'],
    ['In de reacties gaat het ook om {subject}.'],
  ],
  'accident.road': [
    ['Vertel mij hoe u daar loopt, fietst of rijdt.'],
    ['Hoe ervaart u die plek als u er langskomt?', 'Dat hoor ik graag.'],
  ],
  'accident.invite': [
    ['Vertel mij wat u daar ziet.'],
    ['Wat ziet u daar elke dag?', 'Dat hoor ik graag van u.'],
    ['Wilt u erover praten?', 'De wijkmanager is daar ook voor.'],
  ],

  'emotion.open': [
    ['Wat er speelt rond {subject} {place}, raakt mensen.'],
    ['Over {subject} {place} lees ik zorgen van bewoners.'],
    ['De reacties over {subject} {place} laten zien hoe hoog dit zit.'],
  ],
  'emotion.several': [
    ['{senders, plural, one {# bewoner schrijft} other {# bewoners schrijven}} erover.'],
    ['Die reacties komen van {senders, plural, one {# bewoner} other {# bewoners}}.'],
  ],
  'emotion.long': [
    ['Dit speelt al {days, plural, one {# dag} other {# dagen}}.'],
    ['Al {days, plural, one {# dag} other {# dagen}} gaat het hierover.'],
  ],
  'emotion.limit': [
    ['Op een besluit loop ik niet vooruit.'],
    ['Wat nog niet besloten is, kan ik ook niet melden.'],
    ['Een oplossing kan ik u nu niet noemen.'],
  ],
  'emotion.ask': [
    ['Wat merkt u er zelf van?', 'En wat zou helpen?'],
    ['Vertel mij wat er misgaat; dat hoor ik liever zelf.'],
    ['Vertel wat er bij u gebeurt, en wanneer.'],
  ],

  'support.open': [
    ['Bewoners {place} willen zelf aan de slag met {subject}.'],
    ['Er is {place} een plan van bewoners rond {subject}.'],
    ['Rond {subject} {place} willen mensen zelf iets beginnen.'],
  ],
  'support.contact': [
    ['De wijkmanager is de eerste om mee te praten.'],
    ['Begin bij de wijkmanager; die kent de weg in het gemeentehuis.'],
  ],
  'support.need': [
    ['Schrijf op wie er meedoet en wat er nodig is.'],
    ['Vertel wat u zelf doet en waar u hulp bij zoekt.'],
    ['Wie trekt het, wie helpt mee en wat ontbreekt nog?'],
  ],
  'support.unknown': [
    ['Of er geld of ruimte voor is, weten we nog niet.'],
    ['Wat er kan en wat het kost, weten we nog niet.'],
  ],

  'agenda.open': [
    ['Dit onderwerp vraagt een keuze: {subject} {place}.'],
    ['Ter bespreking ligt voor: {subject} {place}.'],
    ['Het gaat om {subject} {place}.'],
  ],
  'agenda.count': [
    [
      'Daarover {items, plural, one {is er # openbaar bericht} other {zijn er # openbare berichten}}, van {publishers, plural, one {# uitgever} other {# uitgevers}}.',
    ],
  ],
  'agenda.money': [
    ['Bedragen staan hier pas in na toetsing door financiën.'],
    ['Over geld staat hier alleen wat al is vastgesteld.'],
  ],
  'agenda.limit': [
    ['Wat nog niet is besloten of gedeeld, staat hier niet in.'],
    ['Deze tekst bevat alleen wat openbaar is.'],
  ],
  'agenda.choice': [
    ['De vraag is wat we willen bereiken, en voor wie.'],
    ['Te kiezen valt tussen nu handelen, afwachten of eerst het gesprek voeren.'],
  ],

  'line.open': [
    ['U vraagt naar {subject} {place}.'],
    ['Het gaat om {subject} {place}.'],
    ['Over {subject} {place} kan ik dit zeggen.'],
  ],
  'line.money': [
    ['Een bedrag dat niet vaststaat, noem ik niet.'],
    ['Zolang bedragen niet vaststaan, zeg ik er niets over.'],
  ],
  'line.council': [['De raad hoort nieuwe feiten als eerste.'], ['Nieuwe feiten horen eerst bij de raad.']],
  'line.limit': [
    ['Meer dan wat openbaar is, kan ik nu niet zeggen.'],
    ['Op de rest loop ik niet vooruit.'],
    ['Speculeren helpt niemand, dus dat doe ik niet.'],
  ],

  'council.open': [
    ['Voorzitter, u vraagt naar {subject} {place}.'],
    ['Voorzitter, de vragen gaan over {subject} {place}.'],
    ['Voorzitter, het gaat om {subject} {place}.'],
  ],
  'council.count': [
    ['In het openbaar {items, plural, one {staat # bericht} other {staan # berichten}} hierover.'],
    ['We telden {items, plural, one {# openbaar bericht} other {# openbare berichten}} hierover.'],
  ],
  'council.unknown': [
    ['Wat ik niet zeker weet, laat ik weg.'],
    ['De rest weet ik nog niet, en ik ga niet gissen.'],
  ],
  'council.limit': [
    ['Wat nog niet is besloten of gedeeld, noem ik hier niet.'],
    ['Op een besluit dat er niet is, loop ik niet vooruit.'],
  ],

  'gate.legal-procedure': [
    ['Over {subject} {place} loopt een procedure.', 'Daarom gaan we online niet op de inhoud in.'],
    ['Rond {subject} {place} loopt een procedure, dus de inhoud bespreken we hier niet.'],
  ],
  'gate.legal-procedure.owner': [
    ['Vragen over de stappen stelt u aan de jurist van de gemeente.'],
    ['De jurist van de gemeente kan u de stappen uitleggen.'],
  ],
  'gate.legal-procedure.way': [
    ['Een reactie telt alleen mee via de procedure, niet via dit bericht.'],
    ['Wat u hier schrijft, hoort niet bij de procedure.'],
  ],
  'gate.individual-case': [
    ['Uw bericht over {subject} gaat over een persoonlijke situatie.', 'Die bespreken we niet online.'],
    ['Uw verhaal over {subject} is persoonlijk; dat bespreken we niet online.'],
  ],
  'gate.individual-case.owner': [
    ['Bel uw contactpersoon bij de gemeente, dan blijft het vertrouwelijk.'],
    ['Uw contactpersoon bij de gemeente kan dit met u bespreken.'],
  ],
  'gate.individual-case.way': [
    ['Zet hier geen namen, adressen of nummers neer.'],
    ['Bent u het ergens niet mee eens?', 'De jurist van de gemeente legt uit wat u kunt doen.'],
  ],
  'gate.investigation': [
    ['Rond {subject} {place} loopt een onderzoek.', 'Zolang dat loopt, zeggen wij daar niets over.'],
    ['Rond {subject} {place} loopt een onderzoek, dus we gaan niet op de inhoud in.'],
  ],
  'gate.investigation.owner': [
    ['Vragen daarover zijn voor de politie of het Openbaar Ministerie.'],
    ['De politie of het Openbaar Ministerie gaat over wat naar buiten komt.'],
  ],
  'gate.investigation.way': [
    ['Heeft u iets gezien?', 'Vertel het de politie en zet geen beelden online.'],
    ['Weet u iets wat kan helpen?', 'Meld het bij de politie.'],
  ],
  'gate.tender': [
    ['Voor {subject} {place} loopt een aanbesteding.', 'Daarom zeggen we er tussendoor niets over.'],
    ['Rond {subject} {place} loopt een aanbesteding, dus we geven nu geen uitleg.'],
  ],
  'gate.tender.owner': [
    ['De inkoopadviseur van de gemeente gaat over de procedure.'],
    ['Vragen stelt u aan de inkoopadviseur, op de manier die in de stukken staat.'],
  ],
  'gate.tender.way': [
    ['Alle partijen krijgen dezelfde informatie, op hetzelfde moment.'],
    ['Zo heeft niemand een voorsprong.'],
  ],
  'gate.council.individual-case': [
    ['Achter dit onderwerp, {subject}, zit een persoonlijk dossier.'],
    ['Het gaat om een persoonlijk dossier rond {subject}.'],
  ],
  'gate.council.investigation': [
    ['Rond {subject} {place} loopt een onderzoek.'],
    ['Naar wat er speelt rond {subject} {place}, loopt een onderzoek.'],
  ],
  'gate.council.legal-procedure': [
    ['Over {subject} {place} loopt een procedure.'],
    ['Rond {subject} {place} loopt een procedure.'],
  ],
  'gate.council.tender': [
    ['Voor {subject} {place} loopt een aanbesteding.'],
    ['Rond {subject} {place} loopt een aanbesteding.'],
  ],
  'gate.council.limit': [
    ['Het college loopt op de uitkomst niet vooruit.'],
    ['Tot de uitkomst er is, geeft het college geen oordeel.'],
    ['De inhoud blijft daarom buiten deze tekst.'],
  ],
  'gate.council.individual-case.owner': [
    ['Over personen spreekt het college niet in het openbaar; de jurist ziet daarop toe.'],
  ],
  'gate.council.investigation.owner': [
    ['De politie of het Openbaar Ministerie bepaalt wat openbaar wordt.'],
    ['Het is aan de politie of het Openbaar Ministerie om daarover iets te zeggen.'],
  ],
  'gate.council.legal-procedure.owner': [
    ['De jurist van de gemeente bewaakt de stappen en de termijnen.'],
    ['De jurist van de gemeente heeft de stukken en kent de termijnen.'],
  ],
  'gate.council.tender.owner': [
    ['De inkoopadviseur bewaakt dat alle partijen hetzelfde weten.'],
    ['Inlichtingen lopen via de inkoopadviseur, voor alle partijen gelijk.'],
  ],
  'explain.bezwaar': [['Bezwaar maken is: schriftelijk zeggen dat u het niet eens bent met een besluit.']],
  'explain.beroep': [['Beroep is: de rechter vragen naar een besluit te kijken.']],
  'explain.zienswijze': [['Een zienswijze is uw reactie op een plan dat nog niet vaststaat.']],
  'explain.ter inzage': [['Ter inzage betekent dat iedereen de stukken mag bekijken.']],

  'handover.H15': [
    ['Draag dit signaal over {subject} {place} direct over aan het piket crisiscommunicatie.'],
    ['Bel het piket crisiscommunicatie over {subject} {place}.'],
  ],
  'handover.H15.lead': [
    ['De burgemeester heeft de leiding; reageer niet los daarvan.'],
    ['De burgemeester bepaalt wat de gemeente naar buiten brengt.'],
  ],
  'handover.H16': [
    ['Geef dit signaal over {subject} {place} direct aan de veiligheidscoördinator.'],
    ['Bel de veiligheidscoördinator over dit signaal: {subject} {place}.'],
  ],
  'handover.H16.lead': [
    ['Reageer niet, bewaar het bericht en deel het niet verder.'],
    ['Bewaar het bericht, antwoord niet en stuur het niet door.'],
  ],
  'handover.count': [
    [
      'Het gaat om {items, plural, one {# bericht} other {# berichten}} van {publishers, plural, one {# uitgever} other {# uitgevers}}.',
    ],
  ],
} as const;
