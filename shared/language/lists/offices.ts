/** Public offices, and the words that announce a person's name; own lists, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Public functions: who holds one is named as such and not masked. Matched at the end of a compound too. */
export const publicOffices = words(`
wethouder wethouders burgemeester burgemeesters locoburgemeester loco-burgemeester raadslid raadsleden
gemeenteraadslid burgerraadslid commissielid fractievoorzitter fractievoorzitters lijsttrekker griffier gemeentesecretaris
gedeputeerde gedeputeerden statenlid statenleden minister ministers staatssecretaris staatssecretarissen premier
minister-president kamerlid kamerleden eurocommissaris europarlementarier dijkgraaf dijkgraven hoogheemraad
commissaris korpschef hoofdofficier ombudsman stadsdeelvoorzitter gebiedscommissielid wijkraadslid dijkgravin
informateur formateur kabinetschef rijksbouwmeester koning koningin prins prinses
`);

/** Offices that are also everyday words; only exact, in small letters, before a capital. */
export const strictOffices = words(`koning koningin prins prinses commissaris premier minister`);

/** Titles and kinship: what follows with a capital is a person's name. */
export const strongCues = words(`
dhr mevr mw meneer mevrouw heer dames juf meester buurman buurvrouw oma opa tante oom zuster broeder pater pastoor
dominee dokter drs ir ing mr dr prof professor ds agente
`);

/** Roles before a name; what follows must also look like a name. */
export const weakCues = words(`
bewoner bewoonster inwoner buurtbewoner omwonende ondernemer eigenaar eigenares trainer coach voorzitter directeur
directrice woordvoerder woordvoerster secretaris penningmeester vrijwilliger vrijwilligster initiatiefnemer organisator
wijkagent agent boa wijkmanager projectleider ambtenaar huisarts arts leraar lerares docent verdachte slachtoffer moeder
vader zoon dochter broer zus echtgenoot echtgenote vriend vriendin collega architect fotograaf schrijver zanger zangeres
kunstenaar winkelier boer boerin bestuurslid hoogleraar onderzoeker advocaat rechter jurist
`);

/** Capitalised words after an office that name its field, not its holder. */
export const portfolios = words(`
verkeer wonen financien sport onderwijs zorg jeugd cultuur economie ruimte mobiliteit duurzaamheid welzijn veiligheid
bestuur werk inkomen milieu klimaat water groen participatie wmo handhaving evenementen bouwen
`);

/** Words that begin a sentence or a body and are capitalised without being a name. */
export const notNames = words(`
de het een dit dat deze die er ik wij we u jij je hij zij ze in op bij met voor van aan na om over door uit maar en ook als
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
oktober november december nederland europa gemeente provincie raad college kamer politie brandweer rijk stichting
vereniging partij nederlandse europese koninklijke nieuwe oude grote kleine sint
`);
