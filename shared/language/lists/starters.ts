/**
 * Words that open a Dutch sentence and are seldom a capitalised word inside one: they settle whether an initial or
 * an abbreviation was also the end. Own list of function words; folded.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Openers that are no part of a surname. */
export const sentenceStarters = words(`
het een er dat dit deze die ik jij je u hij zij ze wij we jullie men iedereen iemand niemand niets alles mijn jouw uw
zijn haar ons onze hun maar want dus doch echter ook toch nog nu toen dan daar hier daarna daarom daardoor daarbij
daarmee daarnaast daarop daarvoor daarover daartegen daaruit hiermee hierdoor hierna hierbij hiervoor hierover als
indien wanneer hoewel ondanks omdat doordat nadat voordat terwijl zodra zolang sinds tijdens volgens behalve naast
vanaf vanuit vanwege dankzij bij met zonder tegen tussen onder boven achter voor over door om tot naar uit aan na in op
wat wie waar waarom hoe welke welk waarmee waardoor hoeveel en of zo zelfs vooral bovendien daarentegen inmiddels
ondertussen intussen vandaag morgen gisteren vanavond vanmiddag vanochtend straks eerst eerder later vaak soms altijd
nooit misschien mogelijk waarschijnlijk helaas gelukkig natuurlijk kortom verder tevens eveneens alleen alle veel
weinig sommige enkele meer meeste beide geen niet wel ja nee graag kom kijk let meld bel neem ga is was heeft hebben
wordt worden kan kunnen moet mag zou zal gaat lees bekijk doe
`);

/** Openers that may also be the first part of a surname (De Vries, Van Dam). */
export const surnameParticles = words(`
de van den der ten ter te 't 's la le du di da del el al ver op in aan uit het
`);

/** Verbs of saying: after a quoted or unquoted question they carry on the same sentence. */
export const sayingVerbs = words(`
zegt zei zeggen zeiden vraagt vroeg vragen vroegen roept riep roepen riepen schrijft schreef schrijven schreven
vertelt vertelde vertellen vertelden meent meende vindt vond vinden vonden stelt stelde stellen stelden meldt meldde
melden meldden laat liet aldus denkt dacht klinkt klonk luidt luidde reageert reageerde antwoordt antwoordde verzucht
verzuchtte lacht lachte
`);
