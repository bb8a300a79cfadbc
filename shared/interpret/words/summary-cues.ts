/** Words that make a sentence unfit to stand alone, folded. */

/** Openings that point back at a sentence that is not there. */
export const danglingOpenings: ReadonlySet<string> = new Set(
  `hij zij ze die dat dit deze daar daarom daardoor daarnaast daarna daarbij daarmee daarvoor daarvan hierdoor hierbij hiermee
  ook toch maar want dus echter bovendien verder eveneens tevens vervolgens toen zo zulke zijn haar hun hem beiden beide allebei
  en of immers overigens inmiddels intussen ondertussen desondanks anderzijds enerzijds vandaar evenmin wel`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Connectives that a sentence can do without where a comma sets them apart. */
export const commaConnectives =
  /^(?:daarnaast|verder|bovendien|tevens|eveneens|overigens|kortom|trouwens|tot slot|ten slotte|tenslotte|en),\s+(?!(?:zo|aldus|volgens|maar|en|die|dat)\b)(?=\S)/iu;

/**
 * Connectives without a comma: only where a subject follows, so that the order of the words stays right: "Ook de school
 * doet mee", "Maar Losser betaalt", never "Ook komt er een school".
 */
export const looseConnectives = /^(?:ook|en|maar|want)\s+(?=(?:de|het|een|alle|elke)\s)/iu;

/** What a desk adds and no reader needs. */
export const deskPhrases =
  /^(?:lees (?:ook|meer|verder)|meer (?:informatie|info|lezen|nieuws)|foto|foto's|video|bekijk|klik|bron|tekst|advertentie|volg ons|abonneer|deel dit|reageer|heeft u tips|tip de redactie|update)\b/iu;

/** Formal phrases of announcements that say nothing by themselves. */
export const boilerplate =
  /\b(?:ter inzage|bezwaarschrift|zaaknummer|kenmerk|publicatiedatum|datum (?:besluit|verzending)|burgemeester en wethouders (?:van|maken|hebben)|neem (?:dan )?contact op|bel (?:dan )?(?:met )?(?:14|0900|0800|112|het algemene)|kijk (?:dan )?op|zie ook|mail naar|aanmelden kan|meer weten)\b/iu;
