/** Words that tell whether a question can be said back as a clause: own lists, folded. */

/** How a question may open, the longest first. */
export const questionWords: readonly (readonly string[])[] = [
  'tot en met wanneer',
  'hoe lang',
  'hoe laat',
  'hoe vaak',
  'hoe ver',
  'hoe duur',
  'tot wanneer',
  'vanaf wanneer',
  'tot hoe laat',
  'op welke dag',
  'welke dag',
  'welke datum',
  'wie',
  'wat',
  'waar',
  'waarheen',
  'wanneer',
  'waarom',
  'hoe',
]
  .map((each) => each.split(' '))
  .toSorted((a, b) => b.length - a.length);

/** Finite verbs of everyday questions. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  `is zijn was waren wordt worden werd werden heeft hebben had kan kunnen kon mag mogen moet moeten zal zullen gaat gaan
  ging komt komen kwam krijgt krijgen blijft blijven staat staan ligt liggen rijdt rijden geldt gelden begint beginnen
  duurt duren kost kosten sluit sluiten opent openen doet doen houdt houden verhuist verhuizen verdwijnt verdwijnen
  betaalt betalen hoeft hoeven start starten stopt stoppen eindigt loopt lopen werkt werken maakt maken plaatst plaatsen
  bouwt bouwen ben heb kun krijg hoef word ga kom betaal zal blijf kunt bent zult hoeft wilt beslist beslissen bepaalt gebeurt valt vallen hoort horen past`.split(
    /\s+/,
  ),
);

/** An infinitive at the end of a question. Over folded text. */
export const bareInfinitive =
  /^(?!(?:open|tegen|boven|buiten|binnen|samen|heen|geen|even|tussen|beneden|eten|steden|scholen|wegen|dagen|weken|huizen|woningen|kosten|auto's)$)(?!.*(?:heden|ingen|kinderen|mensen)$)\p{Ll}{2,}en$|^(?:gaan|staan|doen|zien|zijn|slaan)$/u;

/** Particles that are written together with their verb at the end of a clause: "opengaat", "doorgaat". */
export const particles: ReadonlySet<string> = new Set(
  'open dicht door af aan uit mee terug weg over op neer rond toe bij in'.split(' '),
);

/** Who asks: "u" in our mouth. */
export const askers: ReadonlySet<string> = new Set('ik je jij we wij'.split(' '));

/** What is theirs: "uw" in our mouth. */
export const ownWords: ReadonlySet<string> = new Set("mijn m'n mn onze".split(' '));

/** A verb beside the asker → the same beside "u". */
export const verbsWithYou: readonly (readonly [string, string])[] = [
  ['ben', 'bent'],
  ['zijn', 'bent'],
  ['heb', 'heeft'],
  ['hebben', 'heeft'],
  ['kan', 'kunt'],
  ['kun', 'kunt'],
  ['kunnen', 'kunt'],
  ['mogen', 'mag'],
  ['moeten', 'moet'],
  ['krijg', 'krijgt'],
  ['krijgen', 'krijgt'],
  ['hoef', 'hoeft'],
  ['hoeven', 'hoeft'],
  ['word', 'wordt'],
  ['worden', 'wordt'],
  ['ga', 'gaat'],
  ['gaan', 'gaat'],
  ['kom', 'komt'],
  ['komen', 'komt'],
  ['betaal', 'betaalt'],
  ['betalen', 'betaalt'],
  ['zal', 'zult'],
  ['zullen', 'zult'],
  ['blijf', 'blijft'],
  ['blijven', 'blijft'],
];

/** Particles that only colour a question. */
export const droppedInClause: ReadonlySet<string> = new Set(
  'nou eigenlijk toch dan gewoon even eens nu straks misschien'.split(' '),
);

/** Only the asker can say it, points at what we do not see, or stings: swearing, sighing. */
export const unfitInClause: ReadonlySet<string> = new Set(
  `jou jouw u uw jullie mij me ons ze zij hun hen hij haar iemand niemand iedereen zo ooit hemelsnaam godsnaam verdomme
  vredesnaam wel eindelijk gvd wtf omg lol haha schandalig belachelijk idioot idioten gek debiel onzin waanzin ellende
  puinhoop sukkels zielig arme dit dat die deze daar hier daarvan hiervan ervan eraan erin eruit daarmee hiermee ermee
  maar soms zeker`.split(/\s+/),
);

/** Words that lead into an indirect question, and the clause behind them. Over the question without its mark. */
export const indirectShape =
  /(?:(?:kan|kunt|kunnen|wil|wilt) (?:het college|de wethouder|de burgemeester|de gemeente|u|iemand|jullie)(?: (?:ons|de raad|alsnog|nader))? (?:aangeven|zeggen|toelichten|uitleggen|vertellen|bevestigen|inzicht geven in)|(?:weet|weten|heeft|hebben) (?:iemand|jullie|u|je|het college)(?: enig idee| al)?|(?:enig )?idee|is (?:al |er al )?(?:bekend|duidelijk)|ben benieuwd|vraag me af),? (?<clause>(?:of|wie|wat|waar|wanneer|waarom|hoe|welke|tot wanneer|vanaf wanneer|hoe lang|hoeveel)\b.+)$/iu;

/** A past participle by its form. Over folded words. */
export const participle =
  /^(?:ge\p{L}+(?:d|t|en)|(?:\p{L}{2,4})?ge(?:daan|gaan|zien|staan)|(?:be|ver|ont|her|er|mis)\p{L}+(?:d|t|en)|\p{L}+ge\p{L}+(?:d|t|en))$/u;

/** Words right before a noun, or before its adjective. */
export const nounLeads: ReadonlySet<string> = new Set(
  `de een geen deze die mijn onze uw elke iedere alle veel meer nieuwe in op aan bij voor van met over langs naar uit door
  tot zonder tegen tussen rond sinds na`.split(/\s+/),
);

/** Prepositions that open a phrase of time, place or matter behind a verb. */
export const phraseLeads: ReadonlySet<string> = new Set(
  'op in aan bij voor over langs naar na tijdens tegen tussen rond met door vanaf sinds tot'.split(' '),
);
