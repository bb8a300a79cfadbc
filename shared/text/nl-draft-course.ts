/** Building blocks of the alderman's own words, of initiatives and of the hard gates. Same shape and slots as `nlDraft`. */
export const nlDraftCourse = {
  'praise.open': [
    ['Een compliment voor iedereen die meewerkt aan {matter}.'],
    ['Dank aan iedereen achter {matter}.'],
  ],
  'praise.open.plain': [
    ['Een compliment voor wie zich hier {place} voor inzet.'],
    ['Dank aan iedereen die hier {place} aan meewerkt.'],
  ],

  'accident.open': [
    ['Wat er {day} {where} gebeurde, raakt mensen.'],
    ['Het ongeluk {where} van {day} komt hard aan.'],
    ['Veel mensen zijn geschrokken van wat er {day} {where} gebeurde.'],
  ],
  'accident.hurt': [
    ['Ik denk aan wie gewond raakte en aan de familie.'],
    ['Mijn gedachten zijn bij wie gewond raakte en bij de naasten.'],
  ],
  'accident.dead': [
    ['Ik denk aan de familie en vrienden die iemand verloren.'],
    ['Mijn gedachten zijn bij de nabestaanden.'],
  ],
  'accident.feel': [
    ['Ik denk aan wie erbij betrokken waren en aan hun familie.'],
    ['Mijn gedachten zijn bij wie dit trof.'],
  ],
  'accident.inquiry': [
    ['De politie zoekt uit wat er is gebeurd; daar loop ik niet op vooruit.'],
    ['Wat er precies gebeurde, wordt onderzocht. Daar zeg ik niets over.'],
  ],
  'accident.cause': [
    ['Over de oorzaak weet ik niets zeker, dus daar zeg ik niets over.'],
    ['Hoe het kon gebeuren, staat nog niet vast.'],
  ],
  'visit.at': [
    ['{Day} om {time} ben ik {where}.', 'Kom langs en vertel wat u ziet.'],
    ['Ik ben er {day} om {time}.', 'Loop gerust even aan.'],
  ],

  'emotion.open': [
    ['Ik lees de zorgen over {matter}.'],
    ['Over {matter} maken bewoners zich zorgen; dat lees ik.'],
    ['De reacties over {matter} heb ik gelezen.'],
  ],
  'emotion.open.plain': [
    ['Ik lees de zorgen van bewoners {place}.'],
    ['De reacties van bewoners heb ik gelezen.'],
  ],
  'emotion.limit': [
    ['Een oplossing heb ik vandaag niet, en die verzin ik ook niet.'],
    ['Op een besluit dat er niet is, loop ik niet vooruit.'],
    ['Wat nog niet besloten is, kan ik u niet melden.'],
    ['Ik ga hier niets zeggen wat ik niet kan waarmaken.'],
  ],
  'emotion.ask': [
    ['Wat merkt u er zelf van? En wat zou helpen?'],
    ['Vertel me wat er bij u misgaat, en wanneer.'],
    ['Schrijf of vertel me wat u ziet; dan weet ik waar het om gaat.'],
  ],

  'support.open': [
    ['U wilt zelf aan de slag met {matter}.'],
    ['Voor uw plan met {matter} is de wijkmanager de eerste die u spreekt.'],
  ],
  'support.open.plain': [
    ['Voor uw plan is de wijkmanager de eerste die u spreekt.'],
    ['Met uw plan kunt u naar de wijkmanager.'],
  ],
  'support.contact': [
    ['Vraag via het algemene nummer naar de wijkmanager.'],
    ['De wijkmanager is te bereiken via het algemene nummer.'],
  ],
  'support.unknown': [
    ['Of er geld of ruimte voor is, weten we nog niet.'],
    ['Een ja of nee op geld of ruimte kunnen we nu niet geven.'],
  ],

  'gate.legal-procedure': [
    ['Over {matter} loopt een procedure.', 'Daarom gaan we online niet op de inhoud in.'],
    ['Rond {matter} loopt een procedure, dus de inhoud bespreken we hier niet.'],
  ],
  'gate.legal-procedure.plain': [
    ['Hierover loopt een procedure.', 'Daarom gaan we online niet op de inhoud in.'],
    ['Er loopt een procedure, dus de inhoud bespreken we hier niet.'],
  ],
  'gate.legal-procedure.owner': [
    ['Waar u in de procedure staat, leest u in de brief die u kreeg.'],
    ['De stappen en termijnen staan in de brief over de procedure.'],
  ],
  'gate.legal-procedure.way': [
    ['Een reactie telt alleen mee via de procedure, niet via dit bericht.'],
    ['Wat u hier schrijft, hoort niet bij de procedure.'],
  ],
  'gate.individual-case': [
    ['Dit gaat over uw persoonlijke situatie.', 'Die bespreken we niet in het openbaar.'],
    ['Uw verhaal is persoonlijk; dat bespreken we niet online.'],
  ],
  'gate.individual-case.owner': [
    ['Bel het loket waar u uw aanvraag deed, dan blijft het vertrouwelijk.'],
    ['Bel ons over uw aanvraag; dan blijft het tussen u en ons.'],
  ],
  'gate.individual-case.way': [
    ['Zet hier geen namen, adressen of nummers neer.'],
    ['Bent u het niet eens met een besluit? Dan kunt u bezwaar maken.'],
  ],
  'gate.investigation': [
    ['Rond {matter} loopt een onderzoek.', 'Zolang dat loopt, zeggen wij daar niets over.'],
    ['Er loopt een onderzoek, dus op de inhoud gaan we niet in.'],
  ],
  'gate.investigation.plain': [
    ['Er loopt een onderzoek.', 'Zolang dat loopt, zeggen wij daar niets over.'],
    ['Er loopt een onderzoek, dus op de inhoud gaan we niet in.'],
  ],
  'gate.investigation.owner': [
    ['Wat naar buiten komt, bepaalt de politie of het Openbaar Ministerie.'],
    ['Over het onderzoek zelf gaat de politie of het Openbaar Ministerie.'],
  ],
  'gate.investigation.way': [
    ['Heeft u beelden of zag u iets? Bel 0900-8844, of anoniem 0800-7000.'],
    ['Weet u iets wat kan helpen? Dat kan bij de politie op 0900-8844, anoniem op 0800-7000.'],
  ],
  'gate.tender': [
    ['De aanbesteding voor {matter} loopt.', 'Tot de gunning zeggen we niets over inschrijvingen.'],
    ['Voor {matter} loopt een aanbesteding; over partijen en weging zeggen we tot de gunning niets.'],
  ],
  'gate.tender.plain': [
    ['De aanbesteding loopt.', 'Tot de gunning zeggen we niets over inschrijvingen.'],
    ['Er loopt een aanbesteding; over partijen en weging zeggen we tot de gunning niets.'],
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
    ['Over personen of gezinnen zeggen wij niets, ook niet of wij hen kennen.'],
    ['Wie wel of geen hulp krijgt, blijft tussen die persoon en ons.'],
  ],
  'gate.council.investigation': [
    ['Rond {matter} loopt een onderzoek.'],
    ['Naar wat er speelt rond {matter}, loopt een onderzoek.'],
  ],
  'gate.council.legal-procedure': [
    ['Over {matter} loopt een procedure.'],
    ['Rond {matter} loopt een procedure.'],
  ],
  'gate.council.tender': [
    ['De aanbesteding voor {matter} loopt.'],
    ['Voor {matter} loopt een aanbesteding.'],
  ],
  'gate.council.limit': [['Op de uitkomst lopen wij niet vooruit.'], ['De inhoud bespreken we daarom niet.']],
  'gate.council.individual-case.owner': [
    ['Dat geldt ook als iemand zelf zijn verhaal doet.'],
    ['Ook als mensen zelf hun verhaal vertellen, blijft dat zo.'],
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
    ['Tot de gunning zeggen we niets over partijen of weging.'],
    ['Inlichtingen lopen via inkoop, voor alle partijen gelijk.'],
  ],
  'explain.bezwaar': [['Bezwaar maken is: schriftelijk zeggen dat u het niet eens bent met een besluit.']],
  'explain.beroep': [['Beroep is: de rechter vragen naar een besluit te kijken.']],
  'explain.zienswijze': [['Een zienswijze is uw reactie op een plan dat nog niet vaststaat.']],
  'explain.ter inzage': [['Ter inzage betekent dat iedereen de stukken mag bekijken.']],

  'handover.H15': [
    ['Draag dit signaal direct over aan het piket crisiscommunicatie.'],
    ['Bel het piket crisiscommunicatie over dit signaal.'],
  ],
  'handover.H15.lead': [
    ['De burgemeester heeft de leiding; reageer niet los daarvan.'],
    ['De burgemeester bepaalt wat de gemeente naar buiten brengt.'],
  ],
  'handover.H16': [
    ['Geef dit signaal direct aan de veiligheidscoördinator.'],
    ['Bel de veiligheidscoördinator over dit signaal.'],
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
  'praise.won': [
    ['Gefeliciteerd!'],
    ['Wat een prestatie, gefeliciteerd.'],
    ['Gefeliciteerd met dit mooie resultaat.'],
  ],
  'praise.done': [
    ['Dank aan iedereen die meehielp.'],
    ['Dank u wel, vrijwilligers en helpers.'],
    ['Knap gedaan, en goed voor iedereen {place}.'],
  ],
  'accident.witness': [
    ['Zag u het gebeuren? Bel de politie op 0900-8844.'],
    ['Heeft u iets gezien? De politie hoort het graag, op 0900-8844.'],
  ],
  'accident.worry': [
    ['Ik lees dat bewoners zich al langer zorgen maken over deze plek.'],
    ['Bewoners schrijven dat ze deze plek al langer niet vertrouwen.'],
  ],
  'emotion.done': [
    ['U belde en schreef er al over, lees ik.'],
    ['Dat u hier al eerder over schreef of belde, lees ik ook.'],
  ],
  'support.need.helpers': [['Schrijf op wie er meedoen.'], ['Vertel er meteen bij wie er meedoen.']],
  'support.need.amount': [
    ['Zet erbij wat het ongeveer kost.'],
    ['Een schatting van de kosten helpt het gesprek.'],
  ],
  'support.need.drawing': [
    ['Een schets van de plek helpt ook.'],
    ['Neem een foto of schets van de plek mee.'],
  ],
  'support.bring': [['Neem uw tekening en uw lijstje mee.'], ['Wat u al op papier heeft, kan meteen mee.']],
  'support.ready': [
    ['Wat u al heeft uitgezocht, is genoeg voor een eerste gesprek.'],
    ['Met wat u hier schrijft, kan dat gesprek meteen beginnen.'],
  ],
  'gate.council.tender.plain': [['De aanbesteding loopt.'], ['Er loopt een aanbesteding.']],
  'gate.council.legal-procedure.plain': [['Hierover loopt een procedure.'], ['Er loopt een procedure.']],
  'gate.council.investigation.plain': [['Er loopt een onderzoek.'], ['Hierover loopt een onderzoek.']],
} as const;
