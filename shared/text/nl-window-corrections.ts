/** Words of "Verbeterde plaatsen": what people said about where messages play, and taking it back. */

/** The words. */
export const nlCorrections = {
  title: 'Verbeterde plaatsen',
  help: 'Wat u of een collega verbeterde bij ‘Waarom zie ik dit?’, het nieuwste eerst. Een verhaal dat ergens anders speelt, staat niet meer in de briefing; hier haalt u het terug.',
  none: 'Er is nog geen plaats verbeterd.',
  loading: 'Een ogenblik…',
  place: '{place}, voor {count, plural, one {# bericht} other {# berichten}}, verbeterd op {when}',
  from: '{title} ({publisher})',
  more: 'Dit zijn de nieuwste {shown} van {total} verbeteringen.',
  undo: 'Ongedaan maken',
  undoing: 'Wordt ongedaan gemaakt…',
  undoAbout: '{place}, {title}',
  undone: 'Ongedaan gemaakt: {place}, {title}.',
} as const;
