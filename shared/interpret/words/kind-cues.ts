/** Words that tell what sort of message a text is. Source: general knowledge; domain notes §1 (Duiden). */

/** The writer passes on what others are said to say. */
export const rumourCues = `
  gerucht, geruchten, het gerucht gaat, gaat het gerucht, ik hoorde dat, ik heb gehoord dat, heb gehoord dat, we hoorden dat, hoorde net dat, hoor net dat, hoorde van, hoor van, hoorde via via, via via gehoord, via via, schijnbaar, ze zeggen dat, er wordt gezegd, er wordt gefluisterd, wordt gefluisterd, in de wandelgangen, naar verluidt, volgens de buren, volgens de buurman, volgens de buurvrouw, volgens geruchten, het schijnt dat, schijnt te, schijnt er, kennelijk komt er, klopt het dat, is het waar dat, iemand vertelde, werd verteld dat, men zegt, op facebook staat dat, op facebook gaat rond, gaat rond dat, gaat hier rond, doet de ronde, doen de ronde, zou zomaar,
  ik hoor dat, we horen dat, ik hoorde, ik hoor van, ik hoor net, hoorde net, hoor net, hoorde ik, hoorde gisteren, hoorde vandaag, gehoord dat, horen zeggen, van horen zeggen, ze zeggen, zeggen ze dat, wordt gezegd, schijnt dat, schijnt al, schijnt het, schijnt 't, schijnt nu, schijnt zo, schijnt ie, schijnen te, schijnen ze, naar het schijnt, het verhaal gaat, gaat het verhaal, er gaan verhalen, roddel*, klopt dat verhaal, weet niet of het waar is, weet niet of het klopt, of het klopt weet ik niet, geen idee of het klopt, las ergens, ergens gelezen dat, iemand zei dat, mensen zeggen dat, in het dorp wordt, op straat hoor je, via mijn buurman, volgens mijn kapper, volgens de bakker, volgens insiders, onbevestigd*, gonst het, gonst van, wordt gespeculeerd, speculatie*,
  schijnt, schijnt da`;

/** The writer wants others to do something. */
export const callCues = `
  teken de petitie, tekenen van de petitie, petitie, kom naar, komt allen, kom allemaal, kom ook, doe mee, doet u mee, doe je mee, meld je aan, meldt u aan, meld u aan, geef je op, geef u op, aanmelden kan, laat je horen, laat van u horen, we roepen op, wij roepen op, roept op, roepen op, oproep, oproep aan, getuigen gezocht, politie zoekt getuigen, zoekt getuigen, gezocht, vrijwilligers gezocht, wie helpt, wie wil helpen, help mee, stem op, sluit je aan, sluit u aan, wees welkom, deel dit bericht, graag delen, delen wordt gewaardeerd, vul de enquete in, denk mee, praat mee, tips zijn welkom, bel de politie, neem contact op met de politie, zegt het voort, protesteer mee, actie op, demonstreren op, laten we samen, wie doet er mee, wie doet mee,
  let op, pas op, opgelet, kijk uit, oppassen, wees alert, hulp gevraagd, hulp gezocht, wie helpt, wie helpt er, wie heeft tijd, wie kan * missen, wie wil er, wie gaat er mee, wie komt er, help ons, steun ons, steun de, doneer*, geef je, geef uw, schrijf je in, schrijf u in, schrijf mee, teken nu, teken ook, tekent u, kom langs, kom gezellig, kom kijken, kom helpen, kom zaterdag, kom vrijdag, kom zondag, komt u ook, neem mee, breng mee, verzamelen om, verzamelen bij, we verzamelen, zoekt vrijwilligers, zoeken vrijwilligers, zoekt chauffeurs, zoekt leden, zoekt bestuursleden, zoekt dringend, zoeken dringend, we zoeken, wij zoeken, ik zoek, zijn op zoek naar, is op zoek naar, op zoek naar vrijwilligers, nieuwe vrijwilligers, heeft dringend, vrijwilligers nodig, hulp nodig, handen nodig, zoekt camerabeelden, zoeken camerabeelden, camerabeelden gevraagd, komen graag in contact, komt graag in contact, iets gezien, heb je iets gezien, heeft u iets gezien, heeft u informatie, heeft u meer informatie, wie heeft iets gezien, getuigen worden, getuigen kunnen, roept getuigen op, roept inwoners op, roept bewoners op, roept iedereen op, roept op om, we roepen, wij roepen, oproepje, laat weten, stuur pb, stuur een pb, stuur een mail, mail naar, stem mee, stem voor, stem tegen, spreek in, kom inspreken, dien een zienswijze in, maak bezwaar, teken bezwaar, bel meteen, bel 112, doe de deur niet open, trap er niet in, geef nooit, blijf weg, blijf uit de buurt, houd ramen, hou ramen, houd afstand, vermijd het gebied, kom niet kijken, ga niet, delen aub, deel dit, rt, retweet, zeg het voort, zegt het voort, wie kan helpen, wie kan meehelpen, wie kan komen helpen, kan iemand helpen, wie steekt * handen, wie heeft er een, wie heeft nog, wie kan * lenen, iemand nog een, haast, spoed, met spoed, iedereen welkom, welkom, aanmelden via, opgeven kan, opgeven bij, inschrijven kan, inzamelen voor, haal je kaart*, reserveer*, graag tot, tot zaterdag`;

/** The writer reports something that should be fixed. */
export const reportCues = `
  gemeld bij de gemeente, melding gedaan, melding gemaakt, heb gemeld, heb het gemeld, al gemeld, al drie keer gemeld, meldingsnummer, melding gedaan bij, buitenbeter, fixi, slim melden, ligt al, liggen al, staat al, staan al, kapot, defect, doet het niet, doen het niet, losliggend*, overvol, gedumpt, niet opgehaald, niet geleegd, verstopt, wederom, alweer vol, weer vol, alweer, graag actie, graag herstellen, graag repareren, kan dit gerepareerd, kan dit worden, kan hier iets aan,
  al gebeld, weer gebeld, al gemaild, melding nummer, doorgegeven aan de gemeente, gemeld via, graag opruimen, graag oplossen, graag maken, graag weghalen, graag snoeien, graag legen, graag controleren, graag handhaven, graag bonnen, graag iets aan doen, kan iemand dit, kan de gemeente dit, kunnen jullie dit, puilt uit, uitpuil*, ligt bezaaid, al dagen vol, brandt niet, branden niet, gaat niet meer, werkt niet, werken niet, buiten werking, diepe kuil, diepe kuilen, gat in, gaten in, losse tegel*, stenen los, tegels los, ligt los, liggen los, doorgerot, verzakt*, ligt scheef, staat scheef, hangt los, omgevallen, afgebroken tak, blokkeert, versperd, versperren, staat geparkeerd op, op de stoep, ter hoogte van, thv, t.h.v., tpv, t.p.v., overwoekerd, dichtgegroeid, niet gemaaid, niet gesnoeid, niet geveegd, dode duif, dode kat, dood dier, olie op de weg, glas op het fietspad, glas op, hondenpoep, lekt, lekkage, gevaarlijke situatie`;

/** The writer says how he or she feels. */
export const feelingCues = `
  ik voel me, ik vind, vind ik, ik ben, ik maak me, ik word, mijn mening, wat een, schandalig*, belachelijk*, schande, ik snap niet, snap niet, onbegrijpelijk*, boos, woedend, bang, verdrietig, trots, blij, zat, beu, balen, jammer, ik erger, erger me, we voelen ons, wij voelen ons, voelen ons, word er gek van, gek van, naar mijn mening, ik hoop, bezorgd, ongerust, gefrustreerd, teleurgesteld,
  ik baal, ik erger me, ik word er, ik heb het gehad, ik mis, wij missen, ik schaam me, ik schrik, geschrokken, ik geniet, ik gun, ik begrijp, ik snap, hoe dan, pfff, zucht, lekker dan, lekker bezig, walgelijk*, triest*, verschrikkelijk*, heftig*, hart vast, van de gekke, om te huilen, hou op, stop hiermee, het is toch, dit is toch, dat is toch, zo zonde, wat zonde, zonde van, rot voor, sneu voor, arme, het gaat nergens over, diep triest, mooi zo, eindelijk, hoezo, waarom altijd, waarom toch`;

/** A sentence of a resident, a club or a body that opens so asks others to do something (imperatives). */
export const imperativeOpenings = `
  kom, doe, bel, mail, meld, neem, breng, stuur, steun, geef, help, teken, stem, deel, kijk, hou, houd, blijf, laat, schrijf, verzamel, sluit, vul, haal, gebruik, bestel, reserveer, koop, zet, leg, gooi, parkeer, vermijd, zorg, wees, trek, maak, sla, open, praat, denk, loop, fiets, ga, luister, lees, let, pas, check, app, app je, verwijder, bewaar, controleer, waarschuw, ruim, spaar, doneer, word, proef, geniet, vraag`;

/** Where one of these follows, the sentence only says where more is to be read: no call. */
export const onlyContact = `
  meer informatie, voor informatie, vragen, contact op, www, website, lees meer, kijk op, lees verder, lees ook, foto, bekijk, klik, zie ook, lees hier`;

/** In a question these ask for help or knowledge: the writer wants an answer. */
export const helpQuestions = `
  weet iemand, weet er iemand, wie weet, iemand, heeft iemand, kent iemand, kan iemand, waar kan, waar moet, waar vind, hoe kan ik, hoe werkt, hoe zit, hoe krijg, wat kan ik, wat moet ik, kan ik, mag ik, moet ik, krijg ik, is er, zijn er, welke, bij wie, tips, ervaring, ervaringen, hoeveel, hoe laat, wat kost, tot wanneer, vanaf wanneer, geldt, horen meer, anderen ook`;

/** In a question these reproach: the writer vents. */
export const ventingQuestions = `
  nou, nou weer, nou eens, toch, eindelijk, in godsnaam, in hemelsnaam, ooit, eigenlijk wel, serieus, wie bedenkt, wie verzint, hoe lang nog, hoelang nog, hoe vaak, wanneer doet, moet er eerst, alweer, weer`;

/** What makes the message of an authority a call: advice on conduct or where to apply is part of its news. */
export const authorityCalls = `
  getuigen, getuige, getuigenoproep, camerabeelden, beelden van, iets gezien, heeft u informatie, tips, komen graag in contact, komt graag in contact, op zoek naar, zoekt, zoeken, gezocht, oproep, oproep aan, roept op, roepen op, roept inwoners, denk mee, praat mee, doe mee, doet u mee, doe je mee, geef je mening, geef uw mening, vul de vragenlijst, vul de enquete, meld je aan als, meldt u aan als, meld u aan als, word vrijwilliger, hulp gevraagd, waarschuwt, stem op, kom naar de inloop, laat uw stem`;

/** In a source's name: an authority. */
export const authorityNames = `
  gemeente*, politie*, wijkagent*, brandweer*, brandmelding*, veiligheidsregio*, waterschap*, hoogheemraadschap*, wetterskip*, provincie*, rijkswaterstaat*, GGD, omgevingsdienst*, bekendmaking*, prorail*, p2000*, 112*, alarmering*, verkeerscentr*, *corporatie, woningstichting*, woonstichting*, ziekenhuis*, vitens*, stedin*, liander*, enexis*, weer*, KNMI, KNRM, zorg*, woonzorg*, verpleeghuis*`;

/** Holds a rumour's word and says something else. */
export const notRumour = `
  zon schijnt, zonnetje schijnt, schijnt de zon, schijnt het zonnetje, licht schijnt, lamp schijnt, maan schijnt, schijnt naar binnen, schijnt in, schijnt door, gerucht ontkracht, geruchten ontkracht`;

/** Who is praised, by function or as a body: praise without anyone to praise is a feeling. */
export const praised = `
  jullie, =u, gemeente, buitendienst, vrijwilligers, vrijwilliger, medewerkers, medewerker, mensen van, jongens van, mannen van, dames van, meiden, team, ploeg, buren, buurtgenoten, politie, brandweer, agenten, wijkagent, zusters, verpleging, verpleegkundigen, chauffeur*, organisatie, bestuur, iedereen die, juf, meester, bibliotheek, corporatie, aannemer*, hovenier*, vuilnisman*, vuilnismannen, stratenmaker*, monteur*, waterschap, dorpsraad, club, vereniging, conducteur*, balie*, conciërge, huismeester, jongerenwerkers, boa's, handhavers, winkeliers`;
