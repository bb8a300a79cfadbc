/**
 * What people in a crisis ask, need and feel: cues for the three buckets of Dutch crisis communication. Source: domain notes
 * §1, "Crisiscommunicatie" (I-S-B; the cues there are general knowledge), completed with general knowledge.
 */

/** The three buckets, in the order of their name. */
export const bucketIds = ['information', 'damage', 'meaning'] as const;
export type BucketId = (typeof bucketIds)[number];

/** As lexicon lists. */
export const bucketCues: Readonly<Record<BucketId, string>> = {
  information: `wat, waar, wanneer, waarom, hoe lang, hoelang, hoe laat, hoeveel, weet iemand, iemand enig idee, weten ze, is bekend, wie weet, klopt het, is het waar, wat is er aan de hand, wat gebeurt er, iemand info, meer info, nieuws`,
  damage: `moet ik, moeten we, moeten wij, mogen we, mag ik, kan ik, kunnen we, veilig, veiligheid, ramen, deuren, ventilatie, evacueren, ontruimd, naar huis, omrijden, omleiding, vermist, hulp, helpen, opvang, medicijnen, drinken, water koken, kinderen ophalen, ophalen, binnen blijven, 112, zandzakken, thuis houden, weg blijven, wegblijven`,
  meaning: `schande, schandalig*, eng, bang, angst*, verdriet, verdrietig*, boos, woedend, trots, medeleven, sterkte, schuld, schuldig, vertrouwen, vreselijk, verschrikkelijk, geschokt, geschrokken, onveilig, machteloos, hopelijk, hoop, respect, helden, belachelijk, triest, heftig`,
};
