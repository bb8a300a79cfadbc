/** Words about the council's track and the questions of the press. */
import type { CouncilKind, CouncilReason, CouncilStatus } from '../model/council-entry.ts';
import type { PressLine, PressStatus } from '../model/press-inquiry.ts';

const kinds: Readonly<Record<CouncilKind, string>> = {
  'written-question': 'Schriftelijke vragen',
  'oral-question': 'Mondelinge vragen',
  'technical-question': 'Technische vragen',
  motion: 'Motie',
  commitment: 'Toezegging',
  agenda: 'Vergadering',
};

const statuses: Readonly<Record<CouncilStatus, string>> = {
  open: 'open',
  answered: 'beantwoord',
  settled: 'afgedaan',
  withdrawn: 'ingetrokken',
};

/** Why a row of a list was not taken. */
export const nlCouncilReasons: Readonly<Record<CouncilReason, string>> = {
  'no-title': 'geen onderwerp of titel',
  'kind-unknown': 'niet te zien wat het is: vragen, motie, toezegging of vergadering',
  'date-unreadable': 'geen datum die te lezen is',
  confidential: 'vertrouwelijk of geheim: dat bewaart Luisterpost niet',
  'columns-differ': 'het aantal kolommen wijkt af van de kopregel',
  repeated: 'staat al eerder in deze lijst',
};

const pressStatuses: Readonly<Record<PressStatus, string>> = {
  open: 'open',
  line: 'lijn gekozen',
  checked: 'feiten gecheckt',
  approved: 'akkoord',
  answered: 'beantwoord',
  closed: 'afgesloten',
  withdrawn: 'ingetrokken',
};

const pressLines: Readonly<Record<PressLine, string>> = {
  internal: 'intern',
  passive: 'passief',
  active: 'actief',
};

/** The words. */
export const nlCouncil = {
  kinds,
  statuses,
  reasons: nlCouncilReasons,
  pressStatuses,
  pressLines,
  counted: 'termijn berekend',
  byHand: 'zelf ingevoerd',
  gone: 'staat niet meer op de lijst van {day}',
  /** Lines of the briefing. */
  due: {
    council: '{kind} “{title}”{from}: antwoord uiterlijk {day}{notes}.',
    commitment: '{kind} “{title}”{from}: afdoen uiterlijk {day}{notes}.',
    overdue: '{kind} “{title}”{from}: de termijn was {day}{notes}.',
    from: ' van {from}',
    notes: ' ({notes})',
    workday: 'laatste werkdag {day}',
    press: 'Persvraag van {medium}: antwoord vóór {moment}. Nu nodig: {next}.',
    pressOverdue: 'Persvraag van {medium}: de deadline was {moment}. Nu nodig: {next}.',
    more: '{count, plural, one {Nog # vraag van raad of pers heeft} other {Nog # vragen van raad of pers hebben}} een termijn.',
    moreCouncil:
      '{count, plural, one {Nog # raadsstuk heeft} other {Nog # raadsstukken hebben}} een termijn.',
    meeting: '{day}: {title}.',
    moreMeetings: 'En nog {count, plural, one {# vergadering} other {# vergaderingen}} in deze twee weken.',
  },
  next: { line: 'een lijn', check: 'de feitcheck', approval: 'het akkoord', answer: 'het antwoord' },
} as const;

/** What went wrong and what to do about it, by Failure key; merged into the failures of the catalogue. */
export const nlCouncilFailures = {
  'council-unknown': 'Dit raadsstuk is niet (meer) bekend.',
  'council-columns':
    'In {file} is geen kopregel gevonden met een onderwerp en een datum. Noem de kolommen bijvoorbeeld soort, onderwerp, datum, termijn en status.',
  'council-none':
    'In {file} staat geen regel die te gebruiken is: {refused, plural, one {# regel is} other {# regels zijn}} geweigerd. Wat u al had, is gebleven.',
  'council-older':
    'U las van “{list}” al een nieuwere lijst in, van {known}. Deze van {date} is niet ingelezen.',
  'council-batch-unknown': 'Deze lijst is niet door u ingelezen of al teruggenomen.',
  'council-event-unknown': 'Deze stap is niet (meer) terug te nemen.',
  'press-unknown': 'Deze persvraag is niet (meer) bekend.',
  'press-griffie': 'Persvragen horen bij het college. De griffie heeft ze niet.',
  'press-person': 'Noem hier geen naam van een persoon. Het medium of de functie is genoeg.',
  'press-deadline': 'De deadline ligt vóór de ontvangst. Controleer de datum en de tijd.',
  'press-future': 'Een tijd in de toekomst kan hier niet. Controleer de datum en de tijd.',
  'press-over': 'Deze persvraag is al beantwoord of afgesloten. Neem eerst die stap terug.',
  'press-no-line': 'Er is nog geen lijn. Kies eerst intern, passief of actief en schrijf de lijn op.',
  'press-no-check': 'De feiten zijn nog niet gecheckt. Dat komt vóór het akkoord.',
  'press-no-approval': 'Er is nog geen akkoord. Zonder feitcheck en akkoord gaat er geen antwoord uit.',
  'press-not-answered': 'Deze persvraag is nog niet beantwoord en kan nog niet worden afgesloten.',
  'press-undo': 'Deze stap kan nu niet terug: er is later op voortgebouwd. Neem eerst de laatste stap terug.',
} as const;
