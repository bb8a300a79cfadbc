/**
 * Wording that promises something and so needs owner, date and approval (practice.md, hard gates); own lists, over folded
 * text. A shape fits one sentence: the caller gives sentences, and leaves out what `standing` and `unpromised` take away.
 */
import { dayNames, monthNames } from '../../language/calendar-names.ts';
import { ownActs } from './commitment-verbs.ts';

const gap = '[^.!?\\n]{0,60}?';
const we = '(?:we|wij)';
/** Whose promises bind: ourselves, in any name a municipality goes by. */
const actor =
  "(?:we|wij|ik|(?:de|uw|onze) gemeente|het college|(?:de |uw |onze )?wethouder|(?:de |onze )?burgemeester|(?:een|onze) (?:collega|medewerker|wijkmanager|beheerder|aannemer|ploeg)\\p{L}*|onze \\p{L}+|de (?:afdeling|vakafdeling|boa's)|de (?:wijkmanager|wijkbeheerder|buitendienst|projectleider))";
const day = `(?:${dayNames.join('|')})`;
const month = `(?:${monthNames.join('|')})`;

/** A moment that still has to come. */
const moment = `(?:vandaag|vanmiddag|vanavond|vannacht|morgen|morgenochtend|morgenmiddag|morgenavond|overmorgen|straks|binnenkort|spoedig|meteen|direct|gelijk|zo snel mogelijk|zo spoedig mogelijk|snel|later (?:vandaag|deze|dit)|(?:deze|volgende|komende) (?:week|maand|winter|zomer|herfst|lente|dagen|weken|maanden|${day})|(?:dit|volgend|komend) (?:jaar|voorjaar|najaar|weekend|kwartaal|seizoen)|in (?:het|de) (?:voorjaar|najaar|zomer|herfst|winter|lente)|na (?:de|het) (?:zomer|winter|vakantie|zomervakantie|bouwvak|weekend|carnaval)|(?:voor|rond|tegen) (?:de|het) (?:zomer|winter|vakantie|einde|eind|weekend|kerst)\\p{L}*|(?:voor|uiterlijk|vanaf|per|op|eind|begin|half|in) (?:\\d{1,2} )?${month}|(?:uiterlijk|voor) (?:eind|${day}|morgen|volgende)|uiterlijk|binnen (?:\\d+|een|enkele|twee|drie|vier|vijf|zes|acht|tien|een paar|afzienbare|korte) (?:uur|dag|dagen|week|weken|werkdagen|maand|maanden|tijd|termijn)|(?<!\\bop )${day})`;

/** A moment that makes a service a promise: `u krijgt meteen een nummer` is how the service works. */
const term = moment.replace('|straks', '').replace('|meteen|direct|gelijk', '').replace('|snel|', '|');

/** Acts that a municipality announces, first person plural and singular; separable ones by their verb. */
const acts =
  'leggen|planten|maken|zetten|beginnen|starten|bouwen|vervangen|herstellen|repareren|plaatsen|ruimen|openen|vegen|snoeien|halen|brengen|sturen|bellen|mailen|bezoeken|praten|spreken|overleggen|bespreken|kijken|onderzoeken|meten|tellen|controleren|schrijven|informeren|melden|publiceren|komen|organiseren|houden|leveren|betalen|vergoeden|passen|regelen|lossen|pakken|nemen|gaan|doen|staan|geven|vragen|voeren|richten|delen|presenteren|sluiten|verwijderen|verbeteren|verlagen|verhogen|verlengen|strooien|hangen|knippen|maaien|dempen|vullen|schonen|reinigen|asfalteren';
/** A body of ours in the third person. */
const body =
  '(?:(?:de|uw|onze) gemeente|het college|onze \\p{L}+|(?:de|onze) (?:afdeling|wethouder|burgemeester|wijkmanager|wijkbeheerder|buitendienst|projectleider|groenploeg|boa))';

const repaired =
  '(?:hersteld|opgelost|opgeruimd|gerepareerd|vervangen|aangepakt|weggehaald|gemaakt|schoongemaakt|verholpen|geregeld|aangepast|verwijderd|geplaatst|teruggeplaatst|gesnoeid|geleegd|gereinigd|opgehaald|beantwoord|geinformeerd|teruggebeld|uitgezocht|onderzocht|betaald|vergoed|uitgekeerd|verbeterd|bijgevuld|aangelegd|afgerond|gemaaid|ingepland|heropend|gestrooid|geschilderd|verlaagd|verplaatst|uitgebreid|aangevuld|gecontroleerd|gehandhaafd|opgeleverd|nagekeken|besproken|voorgelegd|gestuurd|verstuurd|gebeld|overgemaakt|gecompenseerd|nagelopen|gemeten|gekeken|gewerkt|opgepakt|doorgegeven|meegenomen|bekeken)';
const news =
  '(?:bericht|antwoord|reactie|uitsluitsel|terugkoppeling|(?:een|de) (?:\\p{L}+ )?(?:brief|mail|telefoontje|uitkomst|uitslag)|uw geld terug|vergoeding|compensatie|nieuws|een update|van ons|van mij|meer (?:informatie|duidelijkheid)|als eerste)';

/** A verb of ours with us before or behind it: an order to the reader (`neem contact op`) is no promise. */
const ours = (verb: string): string => `\\b(?:${actor} (?:${verb})|(?:${verb}) ${actor})\\b`;

/** Each shape is one way to commit oneself. */
export const commitmentShapes: readonly RegExp[] = [
  // Promises by name.
  `\\b(?:beloof|belooft|beloven|beloofd|garandeer|garandeert|garanderen|gegarandeerd)\\b`,
  `\\b(?:toegezegd|toezegging|toezeggingen|toezeggen|toegezegde)\\b`,
  `${ours('zeg|zegt|zeggen')} ${gap}\\btoe\\b`,
  `\\b(?:verzeker|verzekeren) (?:${actor} )?(?:u|je|jullie)\\b`,
  `\\b(?:kunt|kan|mag) (?:u|je|er) ${gap}(?:op|erop) rekenen\\b`,
  `\\b(?:u|je|jullie) (?:kunt|kan|mag|kunnen) ${gap}\\b(?:op ons|op mij|erop|daarop|op) rekenen\\b`,
  `\\breken(?:t u)? (?:er)?op (?:ons|dat)\\b`,
  `\\b${actor} (?:maak|maakt|maken) (?:hier|er|daar) (?:echt |meteen |nu )?werk van\\b`,
  `\\b(?:we|wij|ik) (?:sta|staan) (?:hier|ervoor|daarvoor)(?: voor)? garant\\b`,
  // Returning to it.
  `\\b(?:kom|komt|komen) ${actor} ${gap}\\bterug\\b(?! (?:in|naar|uit|van)\\b)`,
  `\\b${actor} (?:kom|komt|komen) ${gap}\\bterug\\b(?! (?:in|naar|uit|van)\\b)`,
  `\\bkomen (?:hier|er|daar) ?(?:nog |later |snel )?op terug\\b`,
  `\\b${actor} (?:bel|belt|bellen|mail|mailt|mailen|schrijf|schrijft|schrijven) (?:u|je|jullie|hem|haar|de raad)\\b`,
  `\\b(?:bellen|mailen|schrijven) ${we} (?:u|je|jullie)\\b`,
  `\\b(?:u|je|jullie) (?:wordt|word|worden) ${gap}\\b(?:teruggebeld|gebeld|gemaild|geinformeerd|benaderd|op de hoogte gehouden)\\b`,
  `${ours('neem|neemt|nemen')} ${gap}\\bcontact ${gap}\\bop\\b`,
  `${ours('laat|laten')} (?:het|dit|dat|u|je|jullie|(?:de |alle )?(?:raad|buurt|bewoners|omwonenden|inwoners|ouders)) (?!dat\\b)(?:\\p{L}+ ){0,8}weten\\b`,
  `${ours('laat|laten')} (?:het|dit|dat|u|je|jullie) weten\\b`,
  `${ours('houd|houdt|houden')} ${gap}\\bop de hoogte\\b`,
  `${ours('informeer|informeert|informeren')} (?:u|je|jullie|(?:de )?(?:raad|bewoners|omwonenden|inwoners|buurt|ouders|ondernemers))\\b`,
  `\\bzodra ${gap}\\b(?:laten|leest|staat|vindt|zetten|plaatsen|publiceren|starten|beginnen|hoort|melden|informeren|krijgt|delen|ontvangt|horen|bellen|kom|komen)\\b`,
  `\\b(?:u|je|jullie) (?:krijgt|krijgen|hoort|horen|ontvangt|ontvangen) ${gap}\\b(?:${term}|${news})`,
  `\\bu (?:hoort|krijgt) (?:zo )?snel (?:van ons|meer|bericht|antwoord|iets)\\b`,
  `\\b(?:u|je) (?:kunt|kan|mag) (?:\\p{L}+ ){0,8}(?:verwachten|tegemoetzien|tegemoet zien)\\b`,
  `\\b(?:hopen|verwachten|hoop|verwacht) (?:${we} |ik )?(?!u\\b(?: op|$))${gap}\\b(?:${moment})\\b(?<=\\b(?:we|wij|ik)\\b[^.!?]{0,90})`,
  `\\bhoort u ${gap}\\b(?:${term}|van ons|van mij|meer)`,
  `\\b(?:krijgt|ontvangt) u ${gap}\\b(?:${term}|${news})`,
  // Looking into it.
  `\\b${actor} (?:kijk|kijkt|kijken) (?:er|hier|daar) ?(?:${gap})?naar\\b`,
  `\\b(?:kijk|kijken) ${actor} (?:er|hier|daar) ?(?:${gap})?naar\\b`,
  `\\b(?:er|hier|daar) (?:kijk|kijken) ${actor} ${gap}naar\\b`,
  `\\b${actor} (?:kijk|kijkt|kijken|bekijk|bekijkt|bekijken|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen) (?:nu |eerst |samen |graag |verder )?(?:of|wat|hoe|welke|waar|waarom|de mogelijk\\p{L}+|(?:dit|dat) )`,
  `\\b(?:bekijken|onderzoeken|verkennen) ${we} (?:nu |eerst |samen )?(?:of|wat|hoe|welke|waar|waarom|dit|dat|de)\\b`,
  `${ours('zoek|zoekt|zoeken')} ${gap}\\buit\\b`,
  `\\b${actor} (?:gaan?|gaat) ${gap}\\bna (?:of|wat|hoe|waar|waarom)\\b`,
  `${ours('houd|houdt|houden')} ${gap}\\b(?:in de gaten|een oogje in het zeil|vinger aan de pols|scherp)\\b`,
  `\\b${actor} (?:blijf|blijft|blijven) ${gap}\\b(?:volgen|monitoren|kijken|controleren|alert|in gesprek)\\b`,
  // Seeing to it.
  `\\b${actor} (?:zorg|zorgt|zorgen) (?:er ?voor|dat|voor|er dan voor)\\b`,
  `\\bzorgen ${we} (?:er ?voor|dat|voor)\\b`,
  `${ours('pak|pakt|pakken')} ${gap}\\b(?:op|aan)\\b(?= ?[.,;!]|$| met| samen| en)`,
  `${ours('spreek|spreekt|spreken')} ${gap}\\baan\\b(?= ?[.,;!]|$)`,
  `${ours('loop|loopt|lopen|vraag|vraagt|vragen|kijk|kijkt|kijken')} (?:het|dit|dat|de|alles) (?:\\p{L}+ ){0,5}na\\b(?= ?[.,;!]|$| bij)`,
  `${ours('los|lost|lossen')} ${gap}\\bop\\b(?= ?[.,;!]|$| en)`,
  `\\b${actor} (?:regel|regelt|regelen) (?:dit|dat|het|u|de|een)\\b`,
  `${ours('neem|neemt|nemen')} (?:\\p{L}+ ){0,4}mee\\b`,
  `\\b${actor} (?:geef|geeft|geven) ${gap}\\bdoor (?:aan|bij)\\b`,
  `\\b${actor} (?:zet|zetten) ${gap}\\b(?:op de agenda|door naar|in gang)\\b`,
  `${ours('zet|zetten')} (?:ons|mij|me|zich) (?:\\p{L}+ )?(?:in|ervoor)\\b`,
  `${ours('streef|streeft|streven')} (?:\\p{L}+ )?(?:er ?naar|naar)\\b`,
  `${ours('doe|doet|doen')} (?:\\p{L}+ )?(?:ons|mijn|zijn|haar) (?:uiterste )?best\\b`,
  `${ours('ga|gaat|gaan')} ${gap}\\baan de slag\\b`,
  `${ours('maak|maakt|maken')} ${gap}\\been (?:eind|einde) aan\\b`,
  `\\b${actor} (?:stuur|stuurt|sturen) (?:\\p{L}+ )?(?:iemand|een (?:ploeg|collega|medewerker|boa|brief|mail)|u|je|jullie|de raad)\\b`,
  `\\b(?:kom|komt|komen) (?:${actor} )?(?:\\p{L}+ ){0,3}(?:langs|kijken)\\b(?= ?[.,;!]|$| bij| en)(?<=\\b(?:we|wij|ik|collega|medewerker|beheerder|wijkmanager|wethouder|gemeente)\\b[^.!?]{0,40})`,
  `\\b${actor} (?:trek|trekt|trekken|stel|stelt|stellen) ${gap}\\b(?:geld|euro|budget|middelen)\\b ${gap}\\b(?:uit|beschikbaar)\\b`,
  `\\b${actor} (?:vergoed|vergoedt|vergoeden|compenseer|compenseert|compenseren) (?:u|de|het|alle|uw|deze|die|dit|dat)\\b`,
  `\\b${actor} (?:herstel|herstelt|herstellen|repareer|repareert|repareren|vervang|vervangt|vervangen|plaats|plaatst|plaatsen|verwijder|verwijdert|verwijderen) (?:de|het|dit|dat|deze|een|nieuwe|extra)\\b`,
  // The future.
  `\\b${actor} (?:zal|zullen|ga|gaat|gaan) (?!(?:niet |ook )?(?:over|uit van|naar school|ervan)\\b)(?:\\p{L}+ ){0,9}?(?:dit|dat|het|de|u|er|hier|ermee|daar|daarmee|zo|met|een|nu|morgen|meer|extra|nieuwe|\\p{L}{3,}en)\\b`,
  `\\b(?:zal|zullen|ga|gaan|gaat) ${actor} (?!(?:niet |ook )?(?:over|uit van|ervan)\\b)(?:\\p{L}+ ){0,9}?(?:dit|dat|het|de|u|er|hier|ermee|daar|daarmee|zo|met|een|nu|meer|extra|nieuwe|\\p{L}{3,}en)\\b`,
  `\\b(?:dat|dit|hier|daar)(?:mee| mee)? (?:gaan|zullen) ${we} (?:\\p{L}+ ){0,6}?\\p{L}+en\\b`,
  `\\b${we} (?:${acts}) ${gap}\\b${moment}\\b`,
  `\\b${moment} (?:\\p{L}+ ){0,6}?(?:${acts}) ${we}\\b`,
  `\\bik (?:${ownActs}) (?:het|dit|dat|u|uw|je|de|een|hierover|er|ermee|graag|contact|iemand|nu|alvast|na|mee|uit|op|door)\\b`,
  `\\b(?:${ownActs}) ik (?:het|dit|dat|u|uw|je|de|een|hierover|er|ermee|graag|contact|iemand|nu|alvast|na|mee|uit|op|door)\\b`,
  `\\bik (?:${ownActs}|sta|ben) ${gap}\\b${moment}\\b`,
  `\\b${moment} (?:\\p{L}+ ){0,6}?(?:${ownActs}|sta|ben|ga) ik\\b`,
  `\\b(?:wordt|worden) ${gap}\\b${moment} ${gap}${repaired}\\b`,
  `\\b${moment} (?:wordt|worden) ${gap}${repaired}\\b`,
  `\\b(?:uiterlijk|voor) (?:\\d{1,2} ${month}|${day}|morgen|vandaag|eind (?:van )?(?:${month}|deze|dit|volgende|volgend)|het (?:einde|eind) van|de (?:zomer|winter|kerst|vakantie|zomervakantie|bouwvak))\\b`,
  `\\bbinnen (?:\\d+|een|enkele|twee|drie|vier|vijf|zes|acht|tien|een paar) (?:uur|dag|dagen|week|weken|werkdagen|maand|maanden)\\b`,
  `\\b${body} (?:investeert|reserveert|financiert|trekt|steekt|bekostigt) ${gap}\\b(?:euro|geld|ton|miljoen|mln|budget|uit)\\b`,
  `\\b(?:onze|een) \\p{L}+ (?:gaat|gaan|komt|komen) (?:\\p{L}+ )?(?:kijken|langs|repareren|controleren|meten|praten|helpen)\\b`,
  `\\ber (?:wordt|worden) ${gap}\\b${repaired}\\b`,
  `${ours('werk|werkt|werken')} (?:nu |hard |samen )?(?:eraan|hieraan|daaraan|aan (?:een|de|het|betere?|nieuwe|extra))\\b`,
  `${ours('denk|denkt|denken')} ${gap}\\bna over\\b`,
  `${ours('vraag|vraagt|vragen')} (?:de|het|onze|[a-z]+) (?!af\\b)(?:\\p{L}+ ){0,3}om\\b(?<!\\b(?:u|je|jullie|uw) [^.!?]{0,40})`,
  `\\b(?:het|ons) (?:streven|doel|voornemen) is\\b`,
  `\\bwe laten (?:de|het|dit|dat|een|uw) (?:\\p{L}+ ){1,6}\\p{L}+en\\b`,
  `\\b(?:\\p{L}+) laten we (?:de|het|dit|dat|een|uw) (?:\\p{L}+ ){1,6}\\p{L}+en\\b`,
  `\\bletten ${gap}\\bextra op\\b`,
  `\\b(?:is|zijn|moet|moeten) (?:\\p{L}+ ){0,4}${moment} ${gap}\\b(?:klaar|gereed|opgelost|hersteld|in orde)\\b`,
  `\\b${moment} (?:is|zijn|moet|moeten) ${gap}\\b(?:klaar|gereed|opgelost|hersteld|in orde)\\b`,
  `\\b(?:dit|dat|het) komt (?:weer |echt |helemaal |zeker )?(?:in orde|goed)\\b`,
  `\\ber komen (?:\\p{L}+ )?(?:extra|nieuwe|meer|betere)\\b`,
  `${ours('maak|maakt|maken')} (?:me|mij|ons|zich) (?:hard|sterk) voor\\b`,
  `${ours('draag|draagt|dragen|betaal|betaalt|betalen')} (?:\\p{L}+ )?(?:de kosten|de rekening|mee)\\b`,
  `${ours('houd|houdt|houden')} ${gap}\\brekening met\\b`,
  `${ours('neem|neemt|nemen')} (?:de|het|dit|dat|uw) (?:\\p{L}+ ){0,4}(?:op|over|door)\\b(?= ?[.,;!]|$)`,
  `\\ber komt (?:\\p{L}+ )?(?:snel|binnenkort|een (?:oplossing|onderzoek|gesprek|bijeenkomst|reactie|antwoord|brief|bewonersavond|vergoeding|(?:nieuwe|extra) \\p{L}+)|onderzoek|duidelijkheid|compensatie|extra \\p{L}+)\\b`,
  `\\bkomt er (?:\\p{L}+ )?(?:snel|binnenkort|een (?:oplossing|onderzoek|gesprek|bijeenkomst|reactie|antwoord|brief|bewonersavond|vergoeding)|onderzoek|duidelijkheid|compensatie)\\b`,
].map((shape) => new RegExp(shape, 'gu'));

/** Whether a sentence asks the reader to be in time: that term is the reader's (`meld u uiterlijk maandag aan`). */
export const readersTerm: RegExp =
  /\b(?:u|je|jullie) (?:kunt|kan|moet|mag|dient|hoeft|heeft)\b|\b(?:kunt|kan|moet|mag|heeft) (?:u|je)\b|^(?:\p{L}+ )?(?:meld|geef|stuur|lever|dien|vraag|bel|mail|schrijf|vul|haal|betaal|zet|breng|kom|doe)\b|\b(?:aanmelden|inleveren|insturen|bezwaar|zienswijzen?|inschrijven|opgeven)\b/u;

/** A term by itself, which may be the reader's. */
export const bareTerm: RegExp = /^(?:uiterlijk|voor|binnen) /;

/** Body and verb in the present, with a moment behind them or before them. */
export const bodyActs: RegExp = new RegExp(
  `\\b${body} (\\p{L}+t) [^.!?\\n]{0,80}?\\b${moment}\\b|\\b${moment} (\\p{L}+t) ${body}\\b`,
  'gu',
);

/** A sentence about how a service always works, or about what was: no promise. */
export const standing: RegExp =
  /\b(?:elke|iedere|elk|ieder|altijd|standaard|meestal|doorgaans|dagelijks|wekelijks|maandelijks|jaarlijks|gewoonlijk|op werkdagen|tijdens kantooruren|vorige|vorig|afgelopen|gisteren|eergisteren|destijds|toen)\b/;

/** Taken back in the same breath (`we kunnen niets beloven`), declined (`we gaan niet op de inhoud in`), or said of now. */
export const unpromised: RegExp =
  /\b(?:(?:niets|niet|geen \p{L}+|nooit|nog niets|nog niet) (?:te )?(?:beloven|toezeggen|garanderen|beloofd|toegezegd|gegarandeerd)|(?:beloof|beloven|belooft|garandeer|garanderen|garandeert) (?:we |wij |ik |u |je )?(?:niets|niet|geen)|geen (?:enkele )?toezegging(?:en)?|niet op rekenen|(?:ga|gaat|gaan)\b[^.!?]{0,40}\bniet (?:over|gissen|speculeren|raden|vooruitlopen|op\b[^.!?]{0,40}\bin)|(?:bespreken|zeggen|geven|reageren|delen|noemen|bespreek|zeg|geef|reageer|deel|noem)\b[^.!?]{0,60}\b(?:niet|niets|geen)|verder (?:ga|gaan)|(?:(?:we|wij) (?:praten|spreken)|(?:praten|spreken) (?:we|wij)) (?:vandaag|vanavond|vanmiddag))\b/u;
