/** Who says a quote, and what calls and openings give away (folded). Source: general knowledge. */

/** Verbs and words by which a news sentence names who says a quote. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `zegt zei zeggen aldus vertelt vertelde vindt vinden volgens meldt laat stelt verklaart noemt noemde schrijft reageert
  benadrukt verzekert verzucht moppert roept denkt hoopt legt klinkt luidt lacht weet vraagt klaagt belooft constateert
  concludeert spreekt bromt`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** First words of letters, calls and sign-offs: addressed to someone, no news. */
export const callOpenings =
  /^(?:beste|geachte|hallo|hoi|(?:met )?vriendelijke groet|groet(?:en|jes)?|dank|bedankt|iets gezien|getuigen|bel|mail|stuur|geef je op|opgeven|meld (?:je|u)|schrijf je in|luister|download|tickets|kaarten|dit (?:artikel|bericht)|heb (?:je|jij) een tip|volg het|kijk (?:op|voor)|door onze)\b/iu;
