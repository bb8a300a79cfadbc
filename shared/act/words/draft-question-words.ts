/**
 * How Dutch people ask, by what they want to know: own list, over folded text. The first sort whose shape fits a
 * question wins, so "hoe lang" goes before "hoe".
 */
export const questionShapes = [
  ['how-long', /\b(?:hoe ?lang|tot wanneer|hoeveel (?:dagen|weken|maanden|jaar) (?:nog|duurt|gaat))\b/],
  ['when', /\b(?:wanneer|hoe laat|welke (?:dag|datum|week|maand))\b/],
  [
    'why',
    /\b(?:waarom|waardoor|hoezo|vanwaar|wat is de (?:reden|oorzaak)|hoe komt (?:het|dat)|waar (?:komt|komen)\b.*\bvandaan)\b/,
  ],
  [
    'cost',
    /\b(?:hoe duur|wat (?:kost|kosten)|wat gaat (?:het|dat|dit) kosten|hoeveel (?:kost|kosten|geld|euro|betaal|betalen)|wie betaalt)\b/,
  ],
  ['who', /\b(?:wie|welke (?:instantie|organisatie|dienst|afdeling))\b/],
  ['where', /\b(?:waar(?:heen|naartoe)?|welke (?:plek|route|straat|weg|kant)|langs welke)\b/],
  ['how', /\b(?:hoe|op welke manier)\b/],
  [
    'may',
    /^(?:(?:en|maar|of|ook|nu|dus) )?(?:mag|mogen|kan|kunnen|moet|moeten|hoef|hoeven)\b|\b(?:mag|kan) (?:ik|je|dat|dit|het)\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const month = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const date = String.raw`\d{1,2} (?:${month})|(?:eind|begin|half|in) (?:${month})|\d{1,2}(?:[.:]\d{2})? uur|${weekday}`;

/** What a sentence that answers such a question holds; folded text. */
export const answerShapes: Readonly<Record<string, RegExp>> = {
  'how-long': new RegExp(
    String.raw`\b(?:tot en met|t\/m|tot (?:${date})|duurt|duren|(?:een|twee|drie|vier|vijf|zes|\d+) (?:dagen|weken|maanden|jaar|uur))\b`,
  ),
  when: new RegExp(String.raw`\b(?:${date}|volgende (?:week|maand)|deze week)\b`),
  why: /\b(?:vanwege|wegens|omdat|doordat|want|reden|oorzaak|in verband met|door (?:een|de|het))\b/,
  cost: /\b(?:euro|gratis|kost|kosten|bedrag|tarief|betaalt|betalen)\b|€/,
  who: /\b(?:aannemer|afdeling|dienst|eigenaar|beheerder|verantwoordelijk|uitgevoerd door|gaat over)\b/,
  where: /\b(?:via|locatie|adres|langs|omleiding|route|tussen|ter hoogte van)\b/,
  how: /\b(?:via|kunt u|u kunt|aanmelden|aanvragen|melden|eerst|stap)\b/,
  may: /\b(?:kunt|kan|mag|mogen|hoeft|moet|moeten|toegestaan|verplicht|mogelijk|bereikbaar|gesloten|afgesloten)\b/,
};

/**
 * Questions to neighbours and readers, which no municipality needs to answer: who helps, who has seen something, who is
 * in, what do you think. "Weet iemand wanneer …" asks for information and is not one of them. Over folded text.
 */
export const neighbourShape = new RegExp(
  [
    String.raw`\bwie (?:helpt|kent|durft|mist|herkent|zoekt|stemt|nog meer|doet er|gaat er|komt er|heeft er)\b`,
    String.raw`\bwie (?:kan|wil|zou) (?:mij|me|ons|mijn|m'n|mn|onze|mee|er mee|ook)\b`,
    String.raw`\b(?:heeft|kent|hoorde|zag|mist|herkent|zoekt) (?:hier |er |toevallig )*iemand\b`,
    String.raw`\bbij iemand\b`,
    String.raw`\biemand (?:hier )?(?:ervaring|ervaringen|een idee hoe|tips)\b`,
    String.raw`\b(?:wat|hoe|welke|waar|waarmee|hoeveel) (?:\w+ )?jullie\b`,
    String.raw`\bwie (?:belt|meldt|bel) (?:de|het|er)\b`,
    String.raw`\biemand\b.{0,40}\b(?:gezien|gehoord|herkend|interesse|foto|foto's|filmpjes?|beelden|gevonden|tips)\b`,
    String.raw`\bis er (?:nog |hier )?iemand (?:die|in|met)\b`,
    String.raw`\b(?:zijn|waren) er (?:nog |hier )?(?:meer|anderen|mensen|buren|ouders)\b`,
    String.raw`\b(?:bij|nog|heeft|hebben) meer mensen\b`,
    String.raw`\bwat (?:vindt|vinden|vind|stemmen|stemt|denkt|denken|denk) (?:u|jij|je|jullie)\b`,
    String.raw`\b(?:doe|doen|doet|ga|gaan|gaat) (?:u|je|jij|jullie) (?:ook )?mee\b`,
  ].join('|'),
);
