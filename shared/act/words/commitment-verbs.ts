/**
 * Verbs behind `we`: which of them announce nothing, and which forms are past tense. Own lists, folded. Every other verb in
 * the present announces what we do, and so wants an owner and a date (practice.md, hard gates).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** States, perceptions, manners and requests: no announcement. Verbs that other shapes judge with what follows are here too. */
export const quietVerbs = words(`
zijn hebben kunnen willen moeten mogen hoeven worden zullen weten denken vinden zien horen kennen krijgen begrijpen snappen
hopen verwachten geloven merken voelen menen bedoelen noemen heten danken bedanken wensen feliciteren groeten vragen raden
adviseren verzoeken nodigen verwijzen gebruiken hanteren beheren bezitten verhuren wonen werken leven zitten liggen staan
hangen lopen lezen tellen meten delen steunen betreuren waarderen herkennen erkennen praten spreken rekenen kijken gaan laten
blijven komen doen houden streven missen delen schatten leren ontvangen vieren genieten herdenken vallen hechten achten heffen
bestaan leiden rijden varen wachten constateren concluderen baseren vrezen twijfelen herinneren luisteren bellen mailen
tussen buiten boven indien samen eigen binnen beneden tegen open alleen morgen even eerlijk gegeven misschien wegen dagen weken
kosten lopen toen alleen enkelen allen mensen mannen vrouwen kinderen
`);

/** Strong and irregular past plurals. */
export const pastVerbs = words(`
kwamen gingen deden hadden waren zagen namen gaven lagen lazen spraken kregen schreven bleven hielden lieten riepen liepen
sliepen vielen hingen vingen vonden bonden zonden wonnen begonnen stonden wisten dachten brachten kochten zochten werden zouden
konden mochten moesten wilden sloten kozen verloren trokken hielpen wierpen reden vlogen boden vroegen sloegen droegen aten
zaten braken besloten verschenen bewezen grepen keken leken bezochten onderzochten overlegden verkochten bespraken ontvingen
`);

/** Present plurals that end like a weak past: a consonant, then -den or -ten. */
export const presentDentals = words(`
zetten melden zenden verzenden starten planten testen richten beantwoorden antwoorden verbinden storten lichten schatten
verwachten wachten posten inlichten vergoeden landen branden rusten vasten haasten zwichten stichten kanten hechten achten
belasten ontlasten uitzenden wenden wijden worden vinden laten sluiten zitten letten
`);

/** What a municipality, a college or an alderman does that is procedure, state or report, and no announcement. */
export const quietThirds = words(`
is heeft wil moet mag kan weet vindt zegt laat meldt besluit beslist vergadert bespreekt behandelt ligt staat telt krijgt gaat
bestaat beheert bezit denkt hoopt verwacht ziet hoort kent noemt vraagt adviseert verwijst gebruikt heet woont werkt blijft
schrijft leest spreekt praat hoeft wordt betreurt steunt betaalt erkent wacht ontvangt niet uit dat met het tot met
`);

/** Verbs of doing behind `ik`; in Dutch nearly any word may stand there, so these are listed. */
export const ownActs =
  'leg|zet|begin|start|open|haal|breng|stuur|bel|mail|bezoek|overleg|bespreek|bekijk|onderzoek|schrijf|informeer|meld|organiseer|regel|los|pak|neem|deel|maak|zorg|laat|vraag|geef|doe|check|controleer|verwerk|plan|plaats|herstel|repareer|vervang|betaal|vergoed|pas|leid|ruim|trek|schakel|spreek|kaart|dien|stel|roep|nodig|houd|streef|probeer|zoek|verwijder|beantwoord|lever|werk';
