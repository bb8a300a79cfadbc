/** Words the guard must know: what is capitalised without being a name, and what names a time of the year. Own lists, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitalised inside a sentence out of politeness or custom; no name of anybody or any place. */
export const capitalisedCommon: ReadonlySet<string> = words(`
gemeente gemeentes gemeenteraad college raad eerste tweede kamer raadslid raadsleden wethouder wethouders burgemeester griffie griffier
dhr mevr mw drs ir ing mr dr prof ds voorzitter fractie commissie webcare webcareteam wijkmanager gemeentehuis stadhuis college-
u uw ik mevrouw meneer heer dames heren beste geachte hallo dag nederland nederlands nederlandse nederlander nederlanders
europees europese woo wob wmo avg ov aed bsn b w bw q a qa pdf qr sms gps ict wifi toezegging let op ps nb svp fg dpia rib
btw cao wc tv co vragen antwoord luisteren duiden doen intern passief actief
`);

/** Times of the year and holidays, as one shape over the text itself; held only by the same word. */
export const timesOfYear =
  /(?<![\p{L}-])(?:voorjaar|najaar|zomer|herfst|winter|lente|(?:zomer|herfst|kerst|voorjaars|krokus|mei)vakantie|kwartaal|jaarwisseling|pasen|paasdag|kerst|kerstmis|kerstdag|pinksteren|pinksterdag|hemelvaart|hemelvaartsdag|koningsdag|bevrijdingsdag|dodenherdenking|carnaval|sinterklaas|prinsjesdag|ramadan|suikerfeest|offerfeest)(?!\p{L})/giu;

/** Words before a name that say it is a place. */
export const placeCues: ReadonlySet<string> = words(`
in te uit naar rond nabij langs wijk buurt dorp kern stad gemeente straat plein park sportpark zwembad station haven brug
industrieterrein bedrijventerrein school kerk aan op bij tussen
`);

/** Endings that make a street's name whatever stands before them. */
export const surelyStreet = /\p{L}{3,}(?:straat|weg|laan|plein|kade|gracht|singel|dreef|steeg|plantsoen)$/u;

/** Common nouns that end so. */
export const noStreets: ReadonlySet<string> = words(`
snelweg autosnelweg omweg uitweg onderweg hoofdweg zijweg oprijlaan schoolplein marktplein winkelstraat woonstraat
fietsstraat hoofdstraat zijstraat doorgaande toegangsweg rondweg ringweg spoorweg waterweg vaarweg landweg zandweg fietsweg
parallelweg ontsluitingsweg bouwweg dorpsplein stationsplein speelplein voetweg achterweg nergens vanweg verkeersweg
bedrijfsstraat wasstraat afslagweg eenrichtingsweg kruisingsvlak loopgracht stadsgracht kringweg luchtweg rijweg
`);

/** Endings that are a street's in small letters as well. */
export const smallStreet = /^\p{Ll}{3,}(?:straat|laan|gracht|singel|steeg|dreef)$/u;

/** Common nouns that end so, beside `noStreets`. */
export const noSmallStreets: ReadonlySet<string> = words(`
teststraat vaccinatiestraat productiestraat milieustraat zandstraat klinkerstraat speelstraat autostraat bedrijfsstraat
sorteerstraat magistraat kandelaber middenstraat stadssingel oprijlaan toegangslaan bomenlaan beukenlaan eikenlaan
schoolstraat leefstraat buurtstraat achterstraat zijlaan dorpsstraat
`);

/** Words before which a surname is one in small letters too. */
export const personCues: ReadonlySet<string> = words(
  `dhr mevr mw meneer mevrouw heer wethouder burgemeester raadslid griffier gemeentesecretaris minister`,
);

/** Links inside a name. */
export const nameLinks: ReadonlySet<string> = words(`van de der den ten ter 't el al du la le het`);

/** Verbs that say who speaks: a surname that is also a word counts before these. */
export const speakingVerb =
  /^(?:zegt|zei|vindt|vond|meldt|meldde|schrijft|schreef|stelt|vertelt|vertelde|vraagt|vroeg|hoopt|wil|laat|legt|denkt|gaat|komt|woont|kreeg|krijgt|heeft|is|was)$/;
