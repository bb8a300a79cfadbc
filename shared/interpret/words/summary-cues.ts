/** Words that make a sentence unfit to stand alone, folded. */

/** Openings that point back at a sentence that is not there. */
export const danglingOpenings: ReadonlySet<string> = new Set(
  `hij zij ze die dat dit deze daar daarom daardoor daarnaast daarna daarbij daarmee daarvoor daarvan hierdoor hierbij hiermee
  ook toch maar want dus echter bovendien verder eveneens tevens vervolgens toen zo zulke zijn haar hun hem beiden beide allebei
  en of immers overigens inmiddels intussen ondertussen desondanks anderzijds enerzijds vandaar evenmin wel niet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What a desk adds and no reader needs. */
export const deskPhrases =
  /^(?:lees (?:ook|meer|verder)|meer (?:informatie|info|lezen|nieuws)|foto|foto's|video|bekijk|klik|bron|tekst|advertentie|volg ons|abonneer|deel dit|reageer|heeft u tips|tip de redactie|update)\b/iu;

/** Formal phrases of announcements that say nothing by themselves. */
export const boilerplate =
  /\b(?:ter inzage|bezwaarschrift|zaaknummer|kenmerk|publicatiedatum|datum (?:besluit|verzending)|burgemeester en wethouders (?:van|maken|hebben)|neem (?:dan )?contact op|bel (?:dan )?(?:met )?(?:14|0900|0800|112|het algemene)|kijk (?:dan )?op|zie ook|mail naar|aanmelden kan|meer weten)\b/iu;
