/** Building blocks of website items, posts, press lines, spoken texts and letters to the council. Same shape and slots as `nlDraft`. */
export const nlDraftProducts = {
  'title.answer': [['{Matter}: dit weten we'], ['Wat u moet weten over {matter}']],
  'title.correct': [['{Matter}: wat klopt en wat niet'], ['Zo zit het met {matter}']],
  'title.open': [['{Matter}: wat we wel en nog niet weten'], ['{Matter}: de stand van zaken']],
  'title.refer': [['{Matter}: bij wie u moet zijn'], ['Waar u terechtkunt met {matter}']],
  'title.plain': [['Wat er speelt {place}'], ['Nieuws {place}: de stand van zaken']],

  'web.unknown.none': [
    ['Een antwoord dat zeker klopt, is er nog niet.'],
    ['Wat het antwoord is, weten we nog niet.'],
  ],

  'press.unannounced': [
    ['De berichten over {matter} ken ik.'],
    ['Ik ken de berichten over {matter}; die bevestig ik niet en die ontken ik niet.'],
    ['Wat er over {matter} geschreven is, heb ik gelezen.'],
  ],
  'press.unannounced.plain': [
    ['De berichten hierover ken ik.'],
    ['Wat hierover geschreven is, heb ik gelezen.'],
  ],
  'press.facts': [
    ['Eerst moeten de feiten op tafel.'],
    ['Ik zeg er iets over als ik zeker weet wat klopt.'],
    ['Zolang ik niet zeker weet wat klopt, gok ik niet.'],
  ],
  'press.money': [
    ['Het bedrag dat genoemd wordt, bevestig ik nu niet.'],
    ['Een bedrag dat ik later moet herroepen, helpt niemand.'],
  ],
  'press.limit': [
    ['Op wat nog niet besloten is, loop ik niet vooruit.'],
    ['Meer kan ik er nu niet over zeggen.'],
    ['Verder ga ik nu niet.'],
  ],
  'press.q.late': [['Waarom horen we dit nu pas?'], ['Had u dit niet eerder kunnen zeggen?']],
  'press.q.cost': [['Wat kost dit?'], ['Om hoeveel geld gaat het?']],
  'press.q.next': [['Hoe gaat het nu verder?'], ['Wat gebeurt er nu?']],
  'press.a.none': [
    ['Dat weet ik nu niet zeker, en dan zeg ik het niet.'],
    ['Daar heb ik nu geen antwoord op dat zeker klopt.'],
    ['Daar kan ik nu niets over zeggen wat ik later moet rechtzetten.'],
  ],
  'press.a.known': [
    ['Wat we weten, is bekendgemaakt. Meer feiten heb ik niet.'],
    ['We delen wat vaststaat, en dat is dit.'],
  ],
  'press.a.body': [
    ['Daar gaat {body} over; vragen daarover zijn daar aan het goede adres.'],
    ['Dat is aan {body}; daar treed ik niet in.'],
  ],
  'press.a.cost': [
    ['Een bedrag staat niet vast, dus dat noem ik niet.'],
    ['Over bedragen zeg ik niets zolang ze niet vaststaan.'],
  ],

  'speech.chair': [['Voorzitter.']],
  'speech.hello': [['Goedemiddag allemaal.'], ['Fijn dat u er bent.'], ['Dank dat ik hier mag staan.']],
  'speech.asked': [
    ['U vraagt naar {matter}.'],
    ['De vragen gaan over {matter}.'],
    ['Er is gevraagd naar {matter}.'],
  ],
  'speech.asked.clause': [['U vraagt {clause}.'], ['De vraag is {clause}.'], ['U wilt weten {clause}.']],
  'speech.asked.plain': [
    ['U stelde vragen; ik loop ze langs.'],
    ['Er zijn vragen gesteld; dit kan ik daarover zeggen.'],
  ],
  'speech.place': [
    ['Het gaat vandaag over {matter}, en over u die er woont.'],
    ['Over {matter} praten we vandaag.'],
  ],
  'speech.place.plain': [
    ['We praten vandaag over wat er {place} speelt.'],
    ['Vandaag gaat het over wat er {place} speelt.'],
  ],
  'speech.gap': [['{Clause}, weet ik nog niet.'], ['Ik weet nog niet {clause}, en ik ga niet gissen.']],
  'speech.gap.plain': [
    ['De rest weet ik nog niet, en ik ga niet gissen.'],
    ['Wat ik niet zeker weet, laat ik weg.'],
  ],
  'speech.limit': [
    ['Waar het college nog niet over besloot, daar geef ik nu geen antwoord op.'],
    ['Op een besluit dat er niet is, loop ik niet vooruit.'],
  ],
  'speech.money': [
    ['Een bedrag dat niet vaststaat, noem ik hier niet.'],
    ['Over bedragen zeg ik pas iets als ze vaststaan.'],
  ],
  'speech.close': [['Tot zover wat vaststaat, voorzitter.'], ['Dat is wat ik er nu over kan zeggen.']],
  'speech.invite': [
    ['Vertel me straks vooral wat u zelf ziet.'],
    ['Ik hoor liever van u hoe het is dan dat ik het uitleg.'],
  ],
  'speech.length': [
    [
      'Uitgesproken duurt dit ongeveer {seconds, plural, one {# seconde} other {# seconden}}. Meer staat er niet vast; de tekst wordt niet opgevuld.',
    ],
  ],
  'speech.commitment': [['U krijgt het antwoord schriftelijk.']],
  'speech.commitment.clause': [['U hoort schriftelijk {clause}.']],

  'letter.occasion.asked': [
    ['Uw raad stelde vragen over {matter}.'],
    ['Aanleiding voor deze brief zijn de vragen van uw raad over {matter}.'],
  ],
  'letter.occasion': [
    ['Deze brief gaat over {matter}.'],
    ['Met deze brief informeert het college uw raad over {matter}.'],
  ],
  'letter.occasion.plain': [
    ['Deze brief gaat over wat er {place} speelt.'],
    ['Met deze brief informeert het college uw raad over wat er {place} speelt.'],
  ],
  'letter.limit': [
    ['Wat nog niet besloten of gedeeld is, staat niet in deze brief.'],
    ['Deze brief bevat alleen wat openbaar is.'],
  ],
  'letter.money': [
    ['Bedragen staan hier pas in na toetsing door financiën.'],
    ['Over geld staat hier alleen wat al is vastgesteld.'],
  ],
  'press.a.late': [
    ['Daar hoort een volledig antwoord op, en dat heb ik nu niet.'],
    ['Op die vraag geef ik geen half antwoord.'],
  ],
  'press.a.next': [
    ['De volgende stap staat nog niet vast, dus die noem ik niet.'],
    ['Wat de volgende stap is, staat nog niet vast.'],
  ],
  'press.person': [
    [
      'Over personen of gezinnen zeggen wij niets, ook niet of wij hen kennen. Dat blijft zo, ook als zij zelf hun verhaal doen.',
    ],
    ['Wij zeggen niets over individuele gezinnen; ook niet of wij hen kennen.'],
  ],
  'letter.occasion.paper': [
    ['Bij de raad ligt een stuk over {matter}.'],
    ['Deze brief gaat over het raadsstuk over {matter}.'],
  ],
  'letter.occasion.paper.plain': [
    ['Deze brief gaat over een stuk dat bij de raad ligt.'],
    ['Bij de raad ligt hierover een stuk.'],
  ],
  'letter.occasion.asked.plain': [
    ['Uw raad stelde hierover vragen.'],
    ['Aanleiding voor deze brief zijn vragen van uw raad.'],
  ],
  'letter.asked': [['Bewoners vragen {clause}.'], ['Een vraag van bewoners is {clause}.']],
  'letter.answer': [['[antwoord: vakafdeling]']],
} as const;

/** Headings of parts of a draft, by key. */
export const nlDraftHeadings = {
  meaning: 'Wat betekent dit voor u?',
  action: 'Wat doet de gemeente?',
  reason: 'Waarom?',
  unknown: 'Wat weten we nog niet?',
  questions: 'Vragen?',
  'press.core': 'Kernboodschap',
  'press.hardest': 'Lastigste vraag',
  'press.other': 'Andere vraag',
  'not-shared': 'Nog niet besloten of gedeeld',
  check: 'Feitcheck en akkoord',
  points: 'Spreekpunten',
  speech: 'Spreektekst',
  commitment: 'TOEZEGGING, alleen na akkoord',
  'letter.occasion': 'Aanleiding',
  'letter.core': 'Kern',
  'letter.heard': 'Wat er speelt',
  'letter.facts': 'Wat vaststaat',
  'letter.limit': 'Wat nog niet besloten is',
  'letter.questions': 'Vragen en antwoorden',
  'letter.paper': 'Het raadsstuk',
  'press.inquiry': 'De persvraag',
  length: 'Lengte',
} as const;
