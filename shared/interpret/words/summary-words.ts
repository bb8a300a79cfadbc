/** Words by which a summary weighs, keeps and cuts sentences (folded). Source: general knowledge of Dutch news. */

const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs and words by which a news sentence names who says a quote. */
export const sayingVerbs: ReadonlySet<string> = listed(
  `zegt zei zeggen aldus vertelt vertelde vertellen vindt vinden volgens meldt melden laat stelt verklaart noemt noemde schrijft
  reageert benadrukt verzekert verzucht moppert roept denkt hoopt legt klinkt luidt lacht weet vraagt klaagt belooft constateert
  concludeert spreekt bromt`,
);

/** First words of letters, calls and sign-offs: addressed to someone, no news. */
export const callOpenings =
  /^(?:beste|geachte|hallo|hoi|(?:met )?vriendelijke groet|groet(?:en|jes)?|dank|bedankt|iets gezien|getuigen|bel|mail|stuur|geef je op|opgeven|meld (?:je|u)|schrijf je in|luister|download|tickets|kaarten|dit (?:artikel|bericht)|heb (?:je|jij) een tip|volg het|kijk (?:op|voor)|door onze)\b/iu;

/** How a letter opens before its first sentence goes on: may be left out. */
export const salutation =
  /^(?:beste|geachte|lieve|hallo|hoi) \p{Ll}+(?:(?: en|,)? \p{Ll}+){0,2}[,!]\s+(?=\S)/iu;

/** Words that say that something happened or was decided, and what is the case from now on. */
export const eventWords: ReadonlySet<string> = listed(
  `besluit besloot besloten beslist beslissing bepaald bepaalt oordeelt oordeelde aangenomen verworpen afgewezen afgekeurd
  goedgekeurd ingestemd instemt vastgesteld vastgestelde toegekend verleend verleende verleent geweigerd weigert ingetrokken trekt
  intrekt uitgetrokken uittrekt schrapt geschrapt stemde stemt unaniem getekend tekende gesloten sluit sluiten sloot dicht afgesloten
  afsluit open opent geopend heropend heropent vrijgegeven hervat begint begonnen begon start gestart gestopt stopt vervalt vervallen
  verplaatst verhuist verhuizen uitgesteld uitstel vertraagd vertraging afgelast opgeleverd gereed klaar voltooid hersteld herstel
  gerepareerd vervangen vervangt vernieuwd gebouwd bouwt gesloopt sloop gekapt kap geplaatst plaatst plaatsen weggehaald geruimd
  verkocht verkoopt gekocht koopt kost kosten kostte betaalt betalen bijdrage subsidie subsidieert schade boete dwangsom vergunning
  ontslagen benoemd failliet gered blijft blijven krijgt krijgen komt komen verdwijnt verdwijnen verhoogd verhoogt verlaagd verlaagt
  stijgt gestegen daalt gedaald overschreden gemeten bleek blijkt gebleken ontstaan oorzaak veroorzaakt aangehouden opgepakt pakte
  aanhield gearresteerd verdacht veroordeeld geeist vrijgesproken gewond gewonde gewonden overleden slachtoffers omgekomen gedood
  vermist gevonden teruggevonden vond aangetroffen ontruimd ontruimde geevacueerd gered ontplofte ontploft ontploffing explosie
  explosief brand brandde afgebrand uitgebrand botste botsing aanrijding gebotst ingestort overstroomd ondergelopen lek lekkage
  gesprongen storing uitgevallen asbest vervuild besmet ingetrokken verboden verbod verbiedt ingevoerd invoert invoering geldt
  gelden uiterlijk tijdelijk definitief voorlopig inmiddels kwamen`,
);

/** Finite verbs that most plain sentences hold one of: without any it may be a heading, a call or a caption. */
export const finiteVerbs: ReadonlySet<string> = listed(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten mag mogen mocht
  mochten zal zullen zou zouden wil willen wilde wilden gaat gaan ging gingen doet doen deed deden staat staan stond stonden ligt
  liggen lag lagen zit zitten zat zaten loopt lopen liep liepen rijdt rijden reed reden valt vallen viel vielen raakt raken raakte
  raakten brengt brengen bracht brachten brak braken houdt houden hield hielden neemt nemen nam namen geeft geven gaf gaven maakt
  maken maakte maakten zet zetten haalt halen haalde haalden vraagt vragen vroeg vroegen zegt zeggen zei zeiden meldt melden meldde
  meldden werkt werken werkte werkten duurt duren duurde onderzoekt onderzoeken onderzocht zoekt zoeken zocht telt tellen telde
  telden stelt stellen stelde stelden dreigt dreigen dreigde zakt zakte zakten steeg stegen daalde daalden verwacht verwachten
  verwachtte levert leveren leverde leverden verliep verlopen betekent laat laten liet lieten ontvangt ontvangen ontving legt leggen
  legde legen biedt bieden bood boden schat schatten geldt zorgt zorgen zorgde`,
);

/** What people think, hope, fear and show: what happened comes first. */
export const reactionWords: ReadonlySet<string> = listed(
  `vindt vinden vond hoopt hopen hoopte vreest vrezen vreesde denkt denken blij boos bang teleurgesteld teleurstelling trots verrast
  geschrokken schrok verbaasd opluchting opgelucht woedend verontwaardigd verdrietig enthousiast zenuwachtig applaus tranen lacht
  lachend glundert zucht verzucht moppert mopperen reageert reageren reacties pleit pleiten roept oproep wens wensen droomt
  genieten genoten gezellig sfeer publiek toeschouwers herinnert herinneringen snap snapt begrijp begrijpt begrijpen jammer helaas
  gelukkig misschien schande schandalig zorgelijk zorgen spannend mooi prachtig`,
);

const small =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const large = 'honderd|duizend|miljoen|miljard';
/** "twaalf", "vijfentwintig", "driehonderd", "zestigste", "tiental". */
const numberWord = new RegExp(
  `^(?:(?:(?:een|${small})en)?(?:${tens})|${small}|(?:${large})(?:en)?)(?:${large})?(?:${small}|${tens})?(?:de|ste|e|tal|tallen|maal)?$`,
);
const quantities: ReadonlySet<string> = listed(
  `eerste tweede derde laatste enige half halve helft kwart driekwart beide beiden dubbel dubbele enkele meerdere tientallen
  anderhalf anderhalve ton mille alle allemaal iedereen iemand elk elke ieder iedere veel weinig meer minder meeste minste`,
);

/** Whether a word is a number written out; `text` tells the number "één" from the article "een". */
export const isNumberWord = (folded: string, text: string): boolean =>
  folded === 'een' ? /é/iu.test(text) : numberWord.test(folded);

/** Whether a word says how much or which one of a row, numbers included. */
export const isQuantity = (folded: string, text: string): boolean =>
  quantities.has(folded) || isNumberWord(folded, text);

/** Words of denial: what a cut may never take along. */
export const negations: ReadonlySet<string> = listed(
  'niet geen nooit zonder nergens niemand niets niks nimmer noch geenszins evenmin amper nauwelijks',
);

/** Words by which a sentence says how sure it is or whose word it is: what a cut may never take along. */
export const hedges: ReadonlySet<string> = listed(
  `zou zouden mogelijk mogelijke misschien vermoedelijk vermoedelijke waarschijnlijk waarschijnlijke verluidt naar volgens aldus
  zogeheten zogenaamd zogenaamde vermeende verdachte verdacht ontkent ontkennen lijkt lijken schijnt beweert beweren onbevestigd
  kan kunnen mag mogen moet moeten wil willen alleen slechts pas nog`,
);

/** First words of a clause that depends on what stands before it. */
export const subordinators: ReadonlySet<string> = listed(
  `dat die wat wie waar waarvan waarmee waarin waarop waarbij waarvoor waardoor omdat doordat zodat nadat voordat totdat terwijl
  hoewel als indien wanneer toen of om en maar want dus of noch sinds zodra mits tenzij aangezien opdat alsof`,
);

/** Where to go, whom to call, how to object, and what is on its way to a fire: useful to those it concerns, no news by then. */
export const serviceShape =
  /\b(?:zienswijzen?|bezwaar (?:maken|indienen)|in beroep|inloop\p{L}*|spreekuur|belangstellenden|belanghebbenden|aanmelden|aanmelding|inschrijven|opgeven|bereikbaar|welkom|kom(?:en)? kijken|gratis toegang|kaartjes|ter plaatse|gealarmeerd|opgeschaald|prio|uw vragen)\b/iu;

/** How a report opens that sets the scene. */
export const colourOpenings =
  /^(?:wie|wat|waar|soms|er (?:was|waren|moesten|zijn mensen)|(?:een|enkele|twee|drie|vier) (?:uur|uren|dag|dagen|nacht|week|weken|maand|maanden|jaar) (?:na|later|geleden))\b/iu;

/** Somebody who stands for all: news only where something happened to them. */
export const personOpenings =
  /^(?:een|de) (?:\p{Ll}+ )?(?:man|vrouw|moeder|vader|buurman|buurvrouw|bewoner|bewoonster|inwoner|inwoonster|omwonende|echtpaar)\b/iu;

/** That a story goes round: never to be spread for want of what is known. */
export const rumourShape =
  /\b(?:geruchten?|(?:verhaal|verhalen)(?: \p{L}+){0,3} (?:de ronde|rond)|(?:doet|doen)(?: \p{L}+){0,4} de ronde|gaat rond|gaan rond|wordt gefluisterd|naar verluidt|schijnt)\b/iu;

/** How laws and agendas speak: correct, and hard to read. */
export const formalShape =
  /\b(?:gelet op|artikel(?:en)? \d|met toepassing van|(?:is|zijn) voornemens|ingevolge|krachtens|onverminderd|ongenummerd|kadastraal|dossier(?:nummer)?|(?:lid|leden) \d|op de agenda|beslistermijn|abusievelijk)\b/iu;
