/** Words of the lint, of the readability figures and of the channels a message goes out by. */
export const nlLint = {
  /** Per finding what is the matter and what helps; ICU lines. */
  notes: {
    'long-sentence': 'Deze zin telt {words} woorden. Maak er twee van; tot {aim} woorden leest prettig.',
    passive: 'Wie doet dit? Noem die als het kan: “de gemeente legt aan” in plaats van “wordt aangelegd”.',
    jargon: '“{quote}” is ambtelijk. Schrijf liever “{plain}”.',
    'legal-word': '“{quote}” blijft staan, het is een juridisch woord. Leg het kort uit: {meaning}.',
    'nominal-style': 'Maak van “{quote}” een werkwoord.',
    'split-construction': 'Deze woorden horen bij elkaar maar staan ver uiteen. Zet ze dichter bij elkaar.',
    abbreviation: 'Schrijf “{quote}” de eerste keer voluit.',
    'abbreviation-known': 'Schrijf “{quote}” de eerste keer voluit: {meaning}.',
    'abbreviation-plain': 'Schrijf “{quote}” voluit: “{plain}”.',
    'forbidden-phrase': '“{quote}” is een standaardzin. Zeg wat u weet of wat u doet.',
    'party-word': 'De gemeente noemt geen partij: “{quote}” hoort hier niet.',
    'election-word': '“{quote}” klinkt als campagne. De gemeente blijft neutraal.',
    'personal-data': '“{quote}” wijst naar een persoon. Laat het weg of noem de functie.',
    commitment: '“{quote}” is een toezegging. Geef een eigenaar, een datum en een akkoord, of haal het weg.',
    'label-word': '“{quote}” is een etiket op een mens. Beschrijf wat iemand zegt of vraagt.',
    'mean-length': 'Gemiddeld {mean, number, ::.#} woorden per zin. Voor deze tekst is {aim} het streven.',
    claim:
      '“{quote}” staat niet op het feitenblad en niet in de bronnen. {sort, select, number {Zoek de bron van dit getal} name {Zoek de bron van deze naam} date {Zoek de bron van deze datum} time {Zoek de bron van deze tijd} place {Zoek de bron van deze plek} link {Zoek de bron van dit adres} contact {Zoek de bron van dit adres} quote {Zoek de bron van dit citaat} other {Zoek de bron}} of haal het weg.',
    withheld: 'Dit is nog niet openbaar. Het mag niet in een openbare tekst.',
    'channel-limit':
      'Te lang voor {channel, select, x {X} bluesky {Bluesky} mastodon {Mastodon} threads {Threads} facebook {Facebook} linkedin {LinkedIn} other {dit kanaal}}: {over, plural, one {# teken} other {# tekens}} te veel. Er passen er {limit, number}.',
    'channel-advice':
      'Lang voor {channel, select, whatsapp {WhatsApp} neighbourhood {een buurtsite} other {dit kanaal}}: {used, number} tekens. Houd het liefst onder de {limit, number}.',
  },
  /** The figures in plain words; the guard says why there is none. */
  readability: {
    empty: 'Er staat nog niets.',
    'too-short':
      '{words, plural, one {# woord} other {# woorden}} in {sentences, plural, one {# zin} other {# zinnen}}: te kort voor een leesbaarheidscijfer. Dat kan vanaf 50 woorden en 3 zinnen.',
    mean: '{sentences, plural, one {# zin} other {# zinnen}}, gemiddeld {mean, number, ::.#} woorden.',
    longest: 'De langste zin telt {words, plural, one {# woord} other {# woorden}}.',
    'flesch-douma':
      'Flesch-Douma {score, number, ::.#}: {band, select, very_hard {zeer moeilijk} hard {moeilijk} fairly_hard {tamelijk moeilijk} normal {normaal} fairly_easy {tamelijk gemakkelijk} easy {gemakkelijk} very_easy {zeer gemakkelijk} other {onbekend}} te lezen.',
    brouwer:
      'Leesindex A {score, number, ::.#}{band, select, very_hard {: heel moeilijk te lezen} normal {: normaal te lezen} other {}}.',
  },
  channels: {
    x: 'X',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    threads: 'Threads',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    whatsapp: 'WhatsApp-kanaal',
    neighbourhood: 'buurtsite',
  },
  severities: { red: 'zo kan het niet weg', amber: 'kijk er nog eens naar', note: 'leg uit' },
} as const;
