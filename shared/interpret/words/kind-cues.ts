/** Words that tell what sort of message a text is. Source: general knowledge; domain notes §1 (Duiden). */

/** The writer passes on what others are said to say. */
export const rumourCues = `
  gerucht, geruchten, het gerucht gaat, gaat het gerucht, ik hoorde dat, ik heb gehoord dat, heb gehoord dat, we hoorden dat, hoorde net dat, hoor net dat, hoorde van, hoor van, hoorde via via, via via gehoord, via via, schijnbaar, ze zeggen dat, er wordt gezegd, er wordt gefluisterd, wordt gefluisterd, in de wandelgangen, naar verluidt, volgens de buren, volgens de buurman, volgens de buurvrouw, volgens geruchten, het schijnt dat, schijnt te, schijnt er, kennelijk komt er, klopt het dat, is het waar dat, iemand vertelde, werd verteld dat, men zegt, op facebook staat dat, op facebook gaat rond, gaat rond dat, gaat hier rond, doet de ronde, doen de ronde, zou zomaar`;

/** The writer wants others to do something. */
export const callCues = `
  teken de petitie, tekenen van de petitie, petitie, kom naar, komt allen, kom allemaal, kom ook, doe mee, doet u mee, doe je mee, meld je aan, meldt u aan, meld u aan, geef je op, geef u op, aanmelden kan, laat je horen, laat van u horen, we roepen op, wij roepen op, roept op, roepen op, oproep, oproep aan, getuigen gezocht, politie zoekt getuigen, zoekt getuigen, gezocht, vrijwilligers gezocht, wie helpt, wie wil helpen, help mee, stem op, sluit je aan, sluit u aan, wees welkom, deel dit bericht, graag delen, delen wordt gewaardeerd, vul de enquete in, denk mee, praat mee, tips zijn welkom, bel de politie, neem contact op met de politie, zegt het voort, protesteer mee, actie op, demonstreren op, laten we samen, wie doet er mee, wie doet mee`;

/** The writer reports something that should be fixed. */
export const reportCues = `
  gemeld bij de gemeente, melding gedaan, melding gemaakt, heb gemeld, heb het gemeld, al gemeld, al drie keer gemeld, meldingsnummer, melding gedaan bij, buitenbeter, fixi, slim melden, ligt al, liggen al, staat al, staan al, kapot, defect, doet het niet, doen het niet, losliggend*, overvol, gedumpt, niet opgehaald, niet geleegd, verstopt, wederom, alweer vol, weer vol, alweer, graag actie, graag herstellen, graag repareren, kan dit gerepareerd, kan dit worden, kan hier iets aan`;

/** The writer says how he or she feels. */
export const feelingCues = `
  ik voel me, ik vind, vind ik, ik ben, ik maak me, ik word, mijn mening, wat een, schandalig*, belachelijk*, schande, ik snap niet, snap niet, onbegrijpelijk*, boos, woedend, bang, verdrietig, trots, blij, zat, beu, balen, jammer, ik erger, erger me, we voelen ons, wij voelen ons, voelen ons, word er gek van, gek van, naar mijn mening, ik hoop, bezorgd, ongerust, gefrustreerd, teleurgesteld`;
