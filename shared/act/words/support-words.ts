/** What an initiative does and asks for. Source: general knowledge; domain notes §1 (uitdaagrecht, buurtbudget, burenhulp). */

/** Residents take over what the municipality does. */
export const takeOver = `
  overnemen, nemen over, neemt over, zelf beheren, zelfbeheer, in beheer, in eigen beheer, beheer overnemen, zelf onderhouden, onderhouden zelf, onderhoud overnemen, adopteren, uitdaagrecht, right to challenge, zelf exploiteren, sleutelbeheer, onderhouden de, onderhouden zij zelf`;

/** Money is asked or sought. */
export const wantsMoney = `
  euro, budget, buurtbudget, bewonersbudget, wijkbudget, bijdrage, bijdragen, potje, wijkpotje, subsidie, offerte, financier*, sponsor*, geld, tekort, komen tekort, crowdfunding, vergoeding`;

/** People help each other. */
export const mutualHelp = `
  burenhulp, buren helpen, helpen elkaar, elkaar helpen, boodschappen, maatje*, klusje*, klussendienst, klusdienst, gezelschap, eenzaam*, alleen zijn, samen eten, koken voor, maaltijd*, vervoer naar, rijden naar het ziekenhuis, mantelzorg*, oppas*, huiswerk*, taalmaatje*, wandelgroep, koffieochtend, koffie drinken`;

/** Ground or a room. */
export const wantsGround = `
  grond, grasveld*, perceel, veldje, plantsoen, groenstrook, ruimte, grotere ruimte, keuken, zaal, pand, gebouw, garagebox, lokaal, locatie, stukje groen`;

/** Permission. */
export const wantsPermit = `
  toestemming, vergunning, mag dat, mogen we, mogen wij, mag het, ontheffing, akkoord van de gemeente`;

/** Advice or a contact. */
export const wantsAdvice = `
  bij wie, wie kunnen we bellen, wie moeten we hebben, contact, contactpersoon, meedenken, meedenkt, advies, hoe pakken we, verzekering, waar kunnen we terecht, gemeente meekrijgen, overleg met de gemeente`;

/** Hands. */
export const wantsHands = `
  wie helpt, wie doet mee, wie doet er mee, vrijwilligers gezocht, zoeken vrijwilligers, zoekt vrijwilligers, handen, helpende handen, meehelpen`;
