/** Words of the monthly evaluation. "Daarna" is all it says of what came after: never that it came of it. */
import type { AfterwardState } from '../model/follow-up.ts';

/** Per comparison; `seen` and `expected` count publishers, each once a day. */
const story: Readonly<Record<AfterwardState, string>> = {
  more: 'Daarna klonk het vaker dan verwacht: {seen} keer, verwacht {expected}.',
  less: 'Daarna klonk het minder vaak dan verwacht: {seen} keer, verwacht {expected}.',
  'as-usual': 'Daarna klonk het ongeveer zo vaak als verwacht: {seen} keer, verwacht {expected}.',
  'too-few': 'Daarna: {seen} keer. Te weinig om iets van te zeggen.',
  'not-yet': 'De veertien dagen daarna zijn nog niet om.',
  'no-history': 'Daarna: {seen} keer. Er is geen eerdere tijd om mee te vergelijken.',
  'no-story': 'De berichten van dit verhaal zijn niet meer bewaard.',
};

const ward: Readonly<Record<AfterwardState, string>> = {
  more: 'Over het thema in de wijk: vaker dan verwacht ({seen}, verwacht {expected}).',
  less: 'Over het thema in de wijk: minder vaak dan verwacht ({seen}, verwacht {expected}).',
  'as-usual': 'Over het thema in de wijk: ongeveer zoals verwacht ({seen}, verwacht {expected}).',
  'too-few': 'Over het thema in de wijk: te weinig om iets van te zeggen.',
  'not-yet': 'Over het thema in de wijk: nog niet te zeggen.',
  'no-history': 'Over het thema in de wijk: geen eerdere tijd om mee te vergelijken.',
  'no-story': 'Over het thema in de wijk: geen berichten meer bewaard.',
};

/** The words. */
export const nlEvaluation = {
  title: 'Evaluatie {month}',
  subtitle: 'Gemeente {municipality}. Stand van {day}.',
  fileName: 'evaluatie-{municipality}-{month}',
  /** Where a person's name stood. */
  nameless: '[naam]',
  headings: {
    'evaluation-after': 'Wat er daarna gebeurde',
    'evaluation-norms': 'Hoe snel we antwoordden',
    'evaluation-promises': 'Wat was toegezegd',
    'evaluation-press': 'Vragen van de pers',
    'evaluation-choices': 'Anders gekozen dan het advies',
    'evaluation-learned': 'Wat we leerden',
  },
  opening: {
    college:
      '{opened, plural, =0 {Er is in deze maand geen actie begonnen} one {Er is in deze maand # actie begonnen} other {Er zijn in deze maand # acties begonnen}}, en {sent, plural, =0 {er ging geen antwoord uit} one {er ging # antwoord uit} other {er gingen # antwoorden uit}}.',
    fastLane:
      '{fast, plural, one {# antwoord ging zonder akkoord uit} other {# antwoorden gingen zonder akkoord uit}}: wat erin stond, was al openbaar.',
    toAsk:
      'Bij {count, plural, one {# antwoord} other {# antwoorden}} van veertien dagen of langer geleden staat nog niet hoe het afliep.',
    griffie: 'Wat het college de raad in deze maand schuldig was.',
  },
  /** Stands above what came after; never left out. */
  caveat:
    'Wat daarna kwam, hoeft er niet van te komen. Een verhaal dooft vaak vanzelf uit, en er speelt altijd meer tegelijk. Deze aantallen zeggen niets over de oorzaak.',
  counting:
    'Geteld zijn uitgevers per dag, elk één keer. Verwacht is wat de weken ervoor gewoon maakten. Zo klein als deze aantallen zijn, zegt een verschil weinig.',
  answer: '{title}: antwoord op {day}.',
  story,
  ward,
  told: 'Hoe het afliep, is opgeschreven.',
  notTold: 'Hoe het afliep, is nog niet opgeschreven.',
  noAnswers: 'In deze maand ging er geen antwoord uit.',
  norm: '{team}{channel}: {sent, plural, one {# antwoord} other {# antwoorden}}, {inTime} van {normed} binnen de norm.',
  noNorm: '{team}{channel}: {sent, plural, one {# antwoord} other {# antwoorden}}, geen norm afgesproken.',
  channel: ' ({channel})',
  median: 'De helft was er binnen {hours} kantooruur.',
  normsNow: 'Gemeten in kantooruren, langs de normen van nu.',
  otherTeam: 'Andere functie',
  terms: {
    council: 'Toezeggingen aan de raad: {parts}.',
    promises: 'Toezeggingen in wat uitging: {parts}.',
    press: 'Persvragen met een deadline in deze maand: {parts}.',
    none: 'geen',
    inTime: '{count} op tijd',
    late: '{count} te laat',
    overdue: '{count} over de termijn en nog open',
    open: '{count} open binnen de termijn',
    undated: '{count} zonder datum',
    withdrawn: '{count} ingetrokken',
  },
  promisesNote: 'Bij wat uitging telt de dag waarop de afloop is opgeschreven.',
  override: 'Advies: {advised}. Gekozen: {course}.',
  noAdvice: 'geen',
  noOverrides: 'Er is niet anders gekozen dan het advies.',
  noLearned: 'Er is nog niets opgeschreven.',
} as const;

/** What went wrong and what to do about it, by Failure key. */
export const nlEvaluationFailures = {
  'evaluation-month': 'De maand {month} klopt niet. Schrijf hem als 2026-03.',
  'evaluation-future': 'De maand {month} is nog niet begonnen.',
} as const;
