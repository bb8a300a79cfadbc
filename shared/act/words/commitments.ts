/** Wording that promises something and so needs owner, date and approval (practice.md, hard gates); over folded text. */
const who = '(?:we|wij|ik|de gemeente|het college|wethouder)';
const gap = '[^.!?\\n]{0,60}?';

/** Each shape is one way to commit oneself. */
export const commitmentShapes: readonly RegExp[] = [
  `\\b(?:kom|komt|komen) (?:${who} )?${gap}\\bterug\\b(?! (?:in|naar|uit|van)\\b)`,
  `\\b${who} (?:kijk|kijkt|kijken) er(?:naar| naar| ${gap}naar)\\b`,
  `\\b(?:kijk|kijken) ${who} er(?:naar| ${gap}naar)\\b`,
  `\\b(?:zeg|zegt|zeggen) ${gap}\\btoe\\b`,
  `\\b(?:toegezegd|toezegging|toezeggingen|toezeggen|toegezegde)\\b`,
  `\\b(?:beloof|belooft|beloven|beloofd|garandeer|garandeert|garanderen|gegarandeerd)\\b`,
  `\\b${who} (?:zorg|zorgt|zorgen) (?:er ?voor|dat|voor)\\b`,
  `\\b${who} (?:zal|zullen|ga|gaat|gaan) (?:dit|dat|het|de|u|er|hier|ermee|daar|daarmee|zo snel)\\b`,
  `\\b(?:zal|zullen|gaan|ga) ${who} (?:dit|dat|het|de|u|er|hier|ermee|daar|daarmee|zo snel)\\b`,
  `\\b(?:laat|laten) (?:${who} )?(?:het |dit |dat )?(?:u|je|jullie|de raad) ${gap}\\bweten\\b`,
  `\\b(?:pak|pakt|pakken) ${gap}\\bop\\b`,
  `\\b(?:neem|neemt|nemen) (?:${who} )?(?:dit|dat|het|uw \\p{L}+|je \\p{L}+) mee\\b`,
  `\\b(?:neem|neemt|nemen) (?:${who} )?(?:zo snel mogelijk |snel )?contact (?:met u |met je )?op\\b`,
  `\\bu (?:krijgt|hoort|ontvangt) ${gap}\\b(?:voor|uiterlijk|binnen|vandaag|morgen|deze week|volgende week|zo snel mogelijk|bericht|antwoord)\\b`,
  `\\b(?:wordt|worden) ${gap}\\b(?:vandaag|morgen|deze week|volgende week|zo snel mogelijk|binnen \\p{L}+ (?:dagen|weken))\\b ${gap}(?:hersteld|opgelost|opgeruimd|gerepareerd|vervangen|aangepakt|weggehaald|gemaakt)\\b`,
].map((shape) => new RegExp(shape, 'gu'));
