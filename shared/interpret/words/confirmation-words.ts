/** Words by which an official source says that something going round is true, and words that take that back. Source: general knowledge. */

/** As a lexicon list: comma-separated terms. */
export const confirmationWords = `
  bevestigt, bevestigde, bevestigen, bevestigd, bevestiging van,
  dat klopt, het klopt dat, klopt inderdaad, is juist dat, het is waar dat, berust op waarheid, inderdaad
`;

/** In the same sentence: it is no confirmation. */
export const noConfirmation = `
  niet, geen, nog niet, noch, nooit, niemand, zonder bevestiging, wachten op bevestiging, om bevestiging, of het klopt,
  of dat klopt, kunnen wij bevestigen wanneer, afspraak*, inschrijving*, aanmelding*, reservering*, ontvangst*,
  per mail, per e-mail, bevestigingsmail, bevestigingsbrief
`;
