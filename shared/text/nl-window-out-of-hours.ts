/** Words of the out-of-hours sheet, on the page and as text. */

/** The words. */
export const nlWindowOutOfHours = {
  title: 'Buiten kantooruren',
  help: 'Wat klaarligt, wie wat mag versturen en wie u belt. Druk het af of zet het op uw telefoon vóór het weekend.',
  loading: 'Het blad wordt gemaakt…',
  stand: 'Stand: {day}, {time} uur',
  open: 'Het is nu kantoortijd.',
  closed: 'Het is nu buiten kantooruren.',
  refresh: 'Werk bij',
  refreshed: 'Het blad is bijgewerkt.',
  copy: 'Kopieer als tekst',
  copied: 'Het blad is gekopieerd.',
  print: 'Druk af…',
  handOver: {
    title: 'Eerst overdragen',
    line: '{title}',
    help: 'Dit handelt u niet zelf af. Bel wie erover gaat.',
  },
  ready: {
    title: 'Klaar om te versturen',
    empty: 'Er ligt geen tekst klaar.',
    by: 'Door: {roles}',
    fast: 'snelle baan: alles is al openbaar',
    on: 'via {channel}',
    copy: 'Kopieer tekst',
    copyAbout: 'Kopieer tekst: {title}',
    copied: 'De tekst van ‘{title}’ is gekopieerd.',
  },
  waiting: {
    title: 'Wacht op akkoord: nog niet versturen',
    empty: 'Er wacht niets op akkoord.',
    line: 'akkoord {level} van {roles}',
  },
  fastLane: {
    title: 'Mag meteen, met wat al openbaar is',
    line: '{course}: {roles}',
    nobody: 'niemand',
  },
  answers: {
    title: 'Goedgekeurde antwoorden',
    empty: 'Er staan geen goedgekeurde antwoorden in de antwoordenbank.',
    until: 'geldt tot en met {date}',
    copyAbout: 'Kopieer antwoord: {question}',
  },
  duty: {
    title: 'Wie te bellen',
    empty: 'Er is nog niemand ingevuld. Vul bij Richtlijnen ten minste het piket crisiscommunicatie in.',
    matter: 'Waarvoor',
    function: 'Functie',
    phone: 'Telefoon',
    general: 'Algemeen nummer: {phone}',
    page: 'Contactpagina: {page}',
  },
  replacements: {
    title: 'Wie nu wie vervangt',
    line: '{by} voor {absent}, tot en met {until}',
  },
} as const;
