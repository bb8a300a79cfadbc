/** Words around a place name that say whether the text plays there. All folded, as place tokens are. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** In front of a name: the text is about that place. */
export const locatives = set(
  `in te bij nabij rond rondom langs door heel onder boven achter binnen buiten tussen aan op naast tegenover hoogte omgeving
  hoek kruising vlakbij
  wijk buurt stadsdeel dorp kern woonplaats gebied wijken buurten kernen dorpen dorpskern buurtschap wijkcentrum station park
  winkelcentrum bibliotheek zwembad sporthal sportpark buurthuis dorpshuis begraafplaats kasteel molen bedrijventerrein
  industrieterrein wijkagent wijkteam buurtteam wijkraad dorpsraad wijkbureau bewonersgroep wijkplatform dorpsbelangen`,
);

/** In front of a name that is also a direction or an everyday word: the only ones that make it a ward. */
export const wardWords = set(
  'wijk wijken buurt buurten stadsdeel stadswijk stadsdelen kern dorp gebied woonwijk volkswijk nieuwbouwwijk villawijk wijkagent wijkteam buurtteam wijkraad wijkplatform wijkbureau gebiedscommissie wijkregisseur',
);

/** In front of a name: a body or officer of that ward, who may act or speak anywhere. */
export const wardBodies = set(
  `wijkagent wijkagente wijkagenten wijkteam buurtteam wijkraad dorpsraad wijkbureau wijkplatform wijkregisseur buurtregisseur
  wijkmanager wijkverpleegkundige jongerenwerk jongerenwerker opbouwwerker boa boas handhaver handhavers`,
);

/** Before "in X": where an organisation sits, or where people are for a while; it plays where they came from. */
export const seats = set(
  `hoofdkantoor hoofdkwartier hoofdvestiging hoofdlocatie gevestigd zetel rechtbank gerechtshof gevangenis cel politiebureau
  wisselwoning wisselwoningen logeert logeren logeerde ondergebracht opgevangen noodopvang vakantie weekend`,
);

/** Streets that every village has: with the village's adjective in front they are that village's. */
export const everyStreet = set(
  `hoofdstraat dorpsstraat kerkstraat molenstraat schoolstraat stationsstraat stationsweg kerkweg molenweg dorpsweg hoofdweg
  dorpsplein kerkplein marktplein markt stationsplein raadhuisplein brink kerk dorpskerk molen haven kermis dorpshuis basisschool
  binnenstad centrum dorpskern kern`,
);

/** In front of a name: merely mentioned (origin, direction, opponent). */
export const mentions = set('uit richting naar tegen vanuit afslag via');

/** Before "uit": people who live there and speak of it, or what was taken from there, so that the text plays there. */
export const residents = set(
  'bewoners bewoner buurtbewoners wijkbewoners inwoners omwonenden winkeliers ondernemers dorpelingen buren huurders dorpsbewoners gestolen weg verdwenen ontvreemd gered weggehaald gemeld',
);

/** In a sentence with "naar": something comes to stay, so that the goal is the place. */
export const movings = set(
  'verhuist verhuizen verhuisd verhuizing verplaatst verplaatsen terugkeert terug terugkeer komst gehaald',
);

/** Right in front of a name: an organisation or another kind of thing is called after the place. */
export const organisations = set(
  `sv vv fc rkvv rkvsv sc rksv svv hv vc bc tv hc mhc kv ksv dos rtv omroep radio stichting universiteit hogeschool hogescholen
  provincie waterschap hoogheemraadschap politieregio veiligheidsregio omgevingsdienst ggd bisdom regio mevrouw meneer mevr dhr mw
  familie fam dokter professor heer graaf vliegbasis circuit campus restaurant hotel cafe snackbar pizzeria jong voetbalclub
  rechtbank parket gerechtshof arrondissement kamer vliegveld harmonie fanfare volleybalclub hockeyclub tennisclub team eenheid`,
);

/** Right in front of a name: a person or body of the municipality; the name is theirs, not where something plays. */
export const officials = set('politie burgemeester wethouder gemeenteraad brandweer ziekenhuis');

/** Words for the kind of building, in front of a building's own name. */
export const buildingWords = set(
  `school basisschool obs kbs cbs pcbs pcb rkbs ikc kindcentrum spilcentrum bs middelbare dorpshuis buurthuis wijkcentrum
  buurtcentrum wijkgebouw wijkhuis gemeenschapshuis gemeenschapscentrum mfa mfc kulturhus zorgcentrum woonzorgcentrum
  verpleeghuis verzorgingshuis serviceflat sporthal sportcentrum sportcomplex zwembad centrum ontmoetingscentrum
  activiteitencentrum dienstencentrum speeltuin theater bibliotheek`,
);

/** Phrases that make a text about the whole municipality. */
export const wholeMunicipality: readonly RegExp[] = [
  /\b(?:hele|gehele)\s+(?:gemeente|stad)\b|\bheel de (?:gemeente|stad)\b/i,
  /\b(?:alle|de meeste|verschillende|meerdere|tientallen|\d{2,3}|[6-9]|zes|zeven|acht|negen|tien|elf|twaalf)\s+(?:wijken|kernen|dorpen|buurten|dorpskernen)\b/i,
  /(?:tien|tig)\s+(?:wijken|kernen|dorpen|buurten|dorpskernen)\b/i,
  /\bverspreid over (?:de|heel|onze) (?:gemeente|stad)\b/i,
  /\b(?:stadsbre(?:ed|de)|gemeentebre(?:ed|de)|gemeenteraadsverkiezing(?:en)?)\b/i,
  /\binwoners van (?:de|onze) gemeente\b/i,
  /\b(?:de gemeenteraad|het college van (?:burgemeester en wethouders|b&w|B en W)|(?:nieuwe|de) burgemeester)\b/i,
  /(?:^|[.!?]\s+)(?:De )?[Rr]aad (?:stemt|stemde|wil|debatteert|praat|vergadert|heeft|kiest|vraagt|akkoord)\b/,
  /\b(?:alle|onze|elke) inwoners?\b|\b(?:alle|de) (?:stadsdeel|wijk)kantoren\b|\b(?:alle|onze) balies\b/i,
];

/** What stands behind a name to say which one ("Beuningen (Gld)"): abbreviations and names, with the province they mean. */
export const provinces: ReadonlyMap<string, string> = new Map(
  `gld Gelderland,gelderland Gelderland,ov Overijssel,overijssel Overijssel,nb Noord-Brabant,brabant Noord-Brabant,
  nh Noord-Holland,zh Zuid-Holland,fr Friesland,frl Friesland,friesland Friesland,fryslan Friesland,gn Groningen,gr Groningen,
  dr Drenthe,drenthe Drenthe,fl Flevoland,flevoland Flevoland,ut Utrecht,lb Limburg,limburg Limburg,zld Zeeland,zl Zeeland,
  zeeland Zeeland,duitsland -,dui -,belgie -,bel -`
    .split(/\s*,\s*/)
    .map((pair): readonly [string, string] => {
      const [word = '', province = ''] = pair.split(' ');
      return [word, province];
    }),
);

/** In front of a name: which province's it is ("het Gelderse Beuningen"). */
export const provinceAdjectives: ReadonlyMap<string, string> = new Map([
  ['gelderse', 'Gelderland'],
  ['brabantse', 'Noord-Brabant'],
  ['limburgse', 'Limburg'],
  ['zeeuwse', 'Zeeland'],
  ['friese', 'Friesland'],
  ['drentse', 'Drenthe'],
  ['overijsselse', 'Overijssel'],
  ['twentse', 'Overijssel'],
  ['flevolandse', 'Flevoland'],
  ['belgische', '-'],
  ['duitse', '-'],
  ['vlaamse', '-'],
]);

/** Directions: with a capital behind "in" they are a ward, where the municipality has one called so. */
export const compass = set('noord zuid oost west noordoost noordwest zuidoost zuidwest midden');

/** What the middle of a town is called. */
export const centreWords = set(
  'binnenstad centrum stadscentrum stadshart stadskern stadhart dorpscentrum dorpskern kern',
);
