/** What a question asks for, and words in it that say nothing of its subject. Source: general knowledge of Dutch. */

/** What is asked: a time, a reason, a place, a person or body, a way, an amount, a thing, or whether something is so. */
export type QuestionAim = 'when' | 'why' | 'where' | 'who' | 'how' | 'much' | 'what' | 'whether';

/** Question words by aim, comma-separated, folded; the first in a question decides, so longer phrases stand first. */
export const questionAims: readonly (readonly [QuestionAim, string])[] = [
  [
    'when',
    'wanneer, hoe lang, hoelang, tot wanneer, vanaf wanneer, hoe laat, welke dag, welke datum, op welke dag',
  ],
  ['why', 'waarom, hoezo, waardoor, hoe komt, hoe kan het dat, hoe kan het, wat is de reden'],
  ['where', 'waar, waarheen, waarnaartoe, op welke plek, in welke straat'],
  ['who', 'wie, bij wie, van wie, welke instantie, bij welk loket'],
  ['much', 'hoeveel, hoe vaak, wat kost, wat kosten, hoe duur, hoe groot, hoe hoog'],
  ['how', 'hoe'],
  ['what', 'wat, welke, welk, wat voor'],
];

/** Words that any question may hold. */
export const questionFiller = `
  weten, weet, iemand, enig, idee, tip, tips, benieuwd, hoi, hallo, beste, buren, klopt, waar, dus, jullie, mensen, gemeente, graag, vraag, vragen, eigenlijk, kunnen, kan, zou, zouden, willen, wil, moeten, moet, mogen, mag, gaan, gaat, komen, komt, worden, wordt, zijn, hebben, heeft, doen, doet, laten, laat, krijgen, krijgt, zitten, zit, staan, staat, blijven, blijft, houden, zien, zeggen, vinden, hoor, nou, nog, al, weer, straks, nu, toch, ook, echt, wel, even, eens, precies, mij, ons, onze, mijn, hier, daar, klopt, waar, wanneer, waarom, hoe, wat, wie, welke, hoeveel, hoelang, lang, duren, duurt, college, bereid, bekend`;
