/** Words of facts, their status, and the answer library. */

/** Failures of these calls. */
export const nlFactFailures = {
  'fact-secret':
    'Geheime en vertrouwelijke gegevens kunt u hier niet bewaren. Laat ze in het systeem waar ze horen.',
  'fact-person': 'Noem een functie of afdeling, geen naam: bijvoorbeeld ‘vakafdeling wegen’.',
  'fact-unknown': 'Dit feit staat er niet (meer).',
  'fact-item-elsewhere': 'Dit bericht hoort niet bij dit verhaal.',
  'fact-quote': 'Deze woorden staan niet in het bericht. Kies de zin opnieuw.',
  'fact-release-first':
    'Dit feit is nog niet openbaar. Geef het eerst vrij en noteer wie dat besloot en waarom.',
  'fact-already-public': 'Dit feit is al openbaar.',
  'fact-source-fixed': 'Dit feit komt uit een bericht. De bron kunt u niet aanpassen; maak een nieuw feit.',
  'fact-embargo-end': 'Noteer tot wanneer het embargo geldt.',
  'fact-embargo-past': 'Dit moment is al voorbij. Een embargo eindigt in de toekomst.',
  'fact-embargo-status': 'Een einde van het embargo past alleen bij de status ‘embargo tot’.',
  'answer-unknown': 'Dit antwoord staat er niet (meer).',
  'answer-not-ready': 'Dit antwoord is verlopen of nog niet goedgekeurd.',
  'answer-expires-past': 'Deze datum is al voorbij. Kies een latere datum, of geen.',
  'undo-nothing': 'Er is niets meer om ongedaan te maken.',
} as const;

/** The words. */
export const nlFacts = {
  status: {
    public: 'openbaar',
    'after-college': 'na collegebesluit',
    'council-first': 'eerst raad',
    embargo: 'embargo tot',
  },
  withheld: {
    'after-college': 'Wacht op het besluit van het college',
    'council-first': 'De raad hoort dit eerst',
    embargo: 'Onder embargo',
    expired: 'Verlopen',
    'source-changed': 'De bron is aangepast en zegt dit niet meer',
  },
  aspect: {
    what: 'wat het is',
    when: 'wanneer',
    where: 'waar',
    number: 'hoeveel',
    reason: 'waarom',
    decision: 'wie besloot',
    action: 'wat wij doen',
    unknown: 'wat nog niet bekend is',
    alternative: 'wat wel kan',
    contact: 'waar u terechtkunt',
    origin: 'waar het verhaal vandaan komt',
    admission: 'wat bij ons misging',
  },
  answerState: {
    ready: 'goedgekeurd',
    unapproved: 'nog niet goedgekeurd',
    expired: 'verlopen',
  },
} as const;
