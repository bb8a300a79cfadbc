/** Phrases that fire a signal: chosen to be sure rather than complete. Source: general knowledge; domain notes §1, §3. */
import type { SignalId } from '../../model/reading.ts';

/** One list: a signal, its detail where it has one, and the phrases. */
export interface SignalWords {
  readonly id: SignalId;
  readonly detail: string | null;
  readonly words: string;
}

/** Signals that any list word fires by itself. */
export const signalWords: readonly SignalWords[] = [
  {
    id: 'acute-danger',
    detail: null,
    words: `om hulp schreeuwt, om hulp roept, schreeuwt om hulp, roept om hulp, dreigt te ontploffen, elk moment ontploffen, elk moment instorten, woningbrand*, felle brand, vlammen slaan, slaan de vlammen, zware explosie, explosie in, explosie aan, flat is ontruimd, flat ontruimd, pand ontruimd wegens, moeten hun huis verlaten, moesten hun huis verlaten, hun woning verlaten, hun woning uit, omgeving is afgezet, omgeving afgezet, blijf op afstand, blijf uit de buurt, amber alert, kind vermist, vermiste jongen, vermist meisje, vermiste kleuter, vermissing kind, sinds * vermist, rand van het dak, in het water gevallen, door het ijs gezakt, wil springen, gaat springen, beweegt niet meer, reageert niet meer, niet aanspreekbaar, stroomdraad, hoogspanningsdraad, knetterende kabel, rook uit het dak, verdachte tas, woningen ontruimd, huizen ontruimd, flat ontruimd, school ontruimd, straat ontruimd, omgeving ontruimd, wijk ontruimd, woningen worden ontruimd, woningen zijn ontruimd, moesten hun huis uit, moeten hun huis uit, evacueren, geëvacueerden, schadelijke rook, uit de rook, dikke rookwolk, ernstige rookontwikkeling, gaslekkage, sterke gasgeur, gasgeur, ammoniak*, chloorgas, chloordamp, dijk dreigt, dreigt te bezwijken, bezweken, overstroming dreigt, kade bezweken, drinkwater besmet, drinkwater verontreinigd, water niet drinken, drink het water niet, e. coli, grip1, grip2, code zwart, terroristische aanslag, aanslag gepleegd, gijzeling, gijzelt, schoten gehoord, geschoten, neergestoken, neergeschoten, ontploffingsgevaar, hoofdleiding geraakt, gasleiding geraakt, leiding geraakt, noodopvang geopend, crisisteam, veiligheidsregio schaalt op, drugsafval, drugsdumping*, drugslab, chemisch afval, vaten met, blauwe vaten, lekkende vaten, gif, giftig, giftige, giftige damp, vergiftigd, gevaarlijke stof, gevaarlijke stoffen, met een mes rond, zwaait met een mes, met een machete, vuurwapen getrokken, loopt met een wapen, ingestort, instorting, staat op instorten, balkon naar beneden, rook komt uit, vlammen uit, staat in brand, staan in brand, bewusteloos, kabel ligt bloot, open stroomkabel, kind in het water, iemand in het water, koolmonoxide, zwaar explosief, explosief gevonden, explosief aangetroffen, explosief aan, handgranaat, bommelding, bom gevonden, verdacht pakketje, noodbevel, noodverordening, ruik gas, ruikt gas, ruiken gas, gas ruiken, gas geroken, gaslek*, gaslucht, NL-Alert, explosiegevaar, instortingsgevaar, evacuatie, geevacueerd, geëvacueerd, ramen en deuren gesloten, ramen en deuren dicht, ramen en deuren te sluiten, grip 1, grip 2, grip 3, GRIP-1, GRIP-2, GRIP-3, zeer grote brand, grote brand, uitslaande brand, dijkdoorbraak, levensgevaar, levensgevaarlijke situatie, acuut gevaar, direct gevaar, asbest vrijgekomen, giftige rook, giftige stoffen, gevaarlijke stoffen vrijgekomen, code rood, koolmonoxidevergiftiging, schietpartij, schietincident, steekpartij, vermist kind, blijf binnen, ontplofte, ontploffing, explosie bij woning, explosie bij een woning, losliggende stroomkabel, stroomkabel ligt los, drinkwater niet drinken, kookadvies, kook het water, hoogspanningskabel`,
  },
  {
    id: 'threat',
    detail: null,
    words: `dreigende mail*, dreigende taal, bedreigende mail*, bedreigende taal, dreigde met geweld, iets aan te doen, dreigmail*, dreigbrief*, dreigbericht*, dreigement*, dreigtelefoontje*, dreigende berichten, =bedreigd, bedreigt, bedreigen, =bedreiging, bedreigingen, maak je kapot, maak hem kapot, maak haar kapot, maken hem af, maken je af, kogel door, kop eraf, hang ze op, steken we het in de fik, steken wij het in de fik, steken we in de fik, steek het in de fik, steek die tent in de fik, steken we het in brand, gaan we in de fik steken, wapens pakken, knokploeg*, doodsbedreiging*, met de dood bedreigd, ik maak je, ik weet waar je woont, weet waar je woont, weet waar jij woont, weet waar hij woont, weet waar zij woont, weet waar ze wonen, weten waar je woont, weten waar hij woont, weet waar de wethouder woont, weet waar de burgemeester woont, weten waar de wethouder woont, weten waar de burgemeester woont, weten je te vinden, kom je thuis opzoeken, komen je thuis opzoeken, we weten je te vinden, we komen je halen, ik sla je, brandbom, beveiliging voor de burgemeester, oproep tot geweld, adres gedeeld, doxing, intimidatie van raadsleden, intimidatie van wethouders, adresgegevens op straat`,
  },
  {
    id: 'legal-procedure',
    detail: null,
    words: `beslissing op bezwaar, bezwaartermijn*, beroepstermijn*, juridische stappen, juridische procedure, gerechtelijke procedure, onder de rechter, vonnis, bestuursrechtspraak, ingebrekestelling*, in gebreke gesteld, aansprakelijk gesteld, aansprakelijk stellen, gemeente aansprakelijk, aansprakelijkstelling*, begunstigingstermijn*, mijn bezwaar, mijn vergunning, mijn zaak bij, mijn zaak ligt, onze zienswijze, mijn zienswijze, bezwaar ligt, bezwaar loopt, hoorzitting*, bezwarencommissie*, beroepschrift*, bouwstop, handhavend optreden, handhavend op, bezwaren tegen, ons bezwaar, verzoek om handhaving, gedoogbesluit*, bezwaarschrift*, bezwaar gemaakt, bezwaar maken, maken bezwaar, maakt bezwaar, maak bezwaar, bezwaar indienen, bezwaar ingediend, dienen bezwaar in, bezwaar aangetekend, bezwaarprocedure, bezwaarmaker*, bezwaarcommissie, in beroep, beroep ingesteld, beroepsprocedure, hoger beroep, raad van state, kort geding, rechtszaak, bodemprocedure, voorlopige voorziening, dwangsom, last onder dwangsom, last onder bestuursdwang, bestuursdwang, handhavingsverzoek*, handhavingsprocedure, omgevingsvergunning*, zienswijze*, ter inzage, ontwerpbesluit, dagvaarding, dagvaardt, sommatie, schadeclaim*, planschade, nadeelcompensatie, de rechter, een rechter, kantonrechter*, bestuursrechter*, voorzieningenrechter*, politierechter*, rechter oordeelt, rechter bepaalt, rechter beslist, rechtbank, gerechtshof, woo-verzoek, onteigening, vergunning geweigerd, vergunning verleend, vergunningaanvraag`,
  },
  {
    id: 'individual-case',
    detail: null,
    words: `mijn bijzondere bijstand, mijn Wmo*, mijn beschermd wonen, mijn bijstandsuitkering, mijn consulent, mijn casus, mijn schuldhulp*, mijn wmo*, mijn aanvraag, mijn uitkering, mijn bijstand*, mijn indicatie, mijn scootmobiel, mijn traplift, mijn huishoudelijke hulp, mijn toeslag*, mijn dossier, mijn zoon krijgt geen, mijn dochter krijgt geen, mijn pgb, mijn woningurgentie, mijn urgentie, mijn schulden, mijn jeugdhulp, mijn kind krijgt, mijn moeder krijgt geen, mijn vader krijgt geen, mijn jeugdzorg*, mijn herkeuring, mijn gehandicaptenparkeerkaart, bijstandsmoeder uit, gezin uit huis gezet`,
  },
  {
    id: 'investigation',
    detail: null,
    words: `aangifte heeft gedaan, aangifte hebben gedaan, aangifte tegen, heeft aangifte gedaan, politie-inval*, een inval, inval bij, inval in, doorzoeking, huiszoeking, in beslag genomen, opgepakt, voorgeleid, plaats delict, opsporingsbericht*, buurtonderzoek, integriteitsmelding*, feitenonderzoek, klokkenluider*, het OM, door het OM, fraudeonderzoek, strafzaak, strafrechtelijk vervolgd, integriteitskwestie, in verzekering gesteld, gearresteerd, arrestatie*, politie is een zoektocht, sporen veiliggesteld, inbraken onderzoekt, tips over de dader, politieonderzoek, politie doet onderzoek, recherche doet onderzoek, politie onderzoekt, politie deed onderzoek, politie doet nader onderzoek, politie doet verder onderzoek, politie is een onderzoek, onderzoekt de zaak, onderzoekt de toedracht, onderzoek naar de toedracht, onderzoekt de oorzaak, recherche, rechercheurs, forensisch onderzoek, openbaar ministerie, officier van justitie, onderzoek loopt, strafrechtelijk onderzoek, aangehouden, aanhouding, verdachte, verdachten, rijksrecherche, onderzoeksraad, inspectie onderzoekt, zoekt getuigen, zoeken getuigen, getuigen gezocht, getuigen kunnen, getuigen worden, getuigen zich, getuigen van het, getuigen van de, getuigen gehoord, getuigenoproep*, getuigenverklaring*, integriteitsonderzoek, aangifte gedaan, aangifte doen, deed aangifte, deden aangifte, doet aangifte, doen aangifte, aangifte bij de politie, aangifte van, aangiftes, FIOD, sporenonderzoek, technisch onderzoek`,
  },
  {
    id: 'tender',
    detail: null,
    words: `sluiting inschrijving, meervoudig onderhands, enkelvoudig onderhands, gegadigden, aankondiging opdracht, offerteaanvraag*, offerteprocedure*, nota van inlichtingen, TenderNed, inkoopprocedure*, aanbested*, inschrijver, gunningsbesluit, gunningscriteria, raamovereenkomst, aanbesteding*, aanbestedingsprocedure, aanbesteed, europees aanbested*, inschrijving op de opdracht, gunning, gegund, inschrijvers, marktconsultatie`,
  },
  {
    id: 'accident',
    detail: null,
    words: `aanvaring*, rijdt achterop, reed achterop, achterop bij een, fiets gereden, berm gegleden, berm beland, twee doden, drie doden, een dode en, één dode, doden bij, doden na, dode bij, dode na, kwam om bij, kwamen om, dodelijke brand, fatale brand, omgekomen, kwam om het leven, overleed aan, overleden aan de gevolgen, overleden na een, verdronk, is verdronken, dodelijke val, in de sloot, op zijn kop, op z'n kop, over de kop, uit de bocht, tegen een boom, tegen een lantaarnpaal, kop-staartbotsing*, gekanteld, gebotst, op elkaar gebotst, botste, botsten, frontaal, onder een auto, van de weg geraakt, te water, reanimatie, gereanimeerd, dodelijk gewond, traumahelikopter, aanrijding*, aangereden, ongeval, verkeersongeval, bedrijfsongeval, *ongeval, ongeluk, verkeersongeluk, *ongeluk, dodelijk ongeluk, dodelijk ongeval, verongelukt*, botsing, frontale botsing, geschept, te water geraakt, slachtoffer overleden, om het leven gekomen, om het leven, verdronken, zwaargewond, gewond geraakt, raakt gewond, gewond bij, gewond naar het ziekenhuis`,
  },
  {
    id: 'initiative',
    detail: null,
    words: `willen wij als buren, wij als bewoners, pluktuin, dorpstuin, moestuinbakken, buurttuin, wijkpotje, bewonersbudget, wijkbudget, dorpsbudget, zelfbeheer, right to challenge, initiatiefnemers, trekken het zelf, zelf opknappen, zelf onderhouden, zelf beheren, zelf aanleggen, buurtinitiatief*, bewonersinitiatief*, burgerinitiatief*, inwonersinitiatief, buurtbewoners starten, bewoners starten, bewoners beginnen, buurtbewoners beginnen, bewoners willen zelf, willen zelf, zelf de handen uit de mouwen, handen uit de mouwen, crowdfunding, vrijwilligers zoeken, wij zoeken vrijwilligers, opruimactie, schoonmaakactie, buurtmoestuin, uitdaagrecht, buurtbudget, buurtrecht, geveltuintjesactie, zelf organiseren, wie helpt mee, wie doet er mee, inzamelingsactie, buurtcooperatie, buurtcoöperatie, dorpscooperatie, dorpscoöperatie, buurtapotheek, burenhulp, petitie gestart, plan van bewoners, bewoners maken zelf, buurtfeest`,
  },
  {
    id: 'satire',
    detail: null,
    words: `lachen dit, briljant geschreven, weer op dreef, satirische, met een knipoog bedoeld, dit is een grap, was een grap, goeie grap, goede grap, 1 april!, trapte er bijna in, trapte er even in, had me bijna, had mij bijna, bijna geloofde ik, dacht even dat het echt, dacht even dat dit echt, carnavalskrant, carnavalskraant, gekscherend, satire, satirisch*, De Speld, 1-aprilgrap, 1 aprilgrap, aprilgrap, parodie, grapje van de redactie, dit is satire, satirische rubriek, verzonnen bericht`,
  },
  {
    id: 'press-inquiry',
    detail: null,
    words: `later reageren, volgende week reageren, kon niet reageren, kan niet reageren, wil er niet op reageren, eist opheldering, willen opheldering, wil opheldering, onder vuur, reactie van de wethouder, vroeg de wethouder om een reactie, vroeg het college om een reactie, wil vandaag niet reageren, wil nog niet reageren, was niet bereikbaar voor een reactie, wederhoor, wil niet zeggen, weigert commentaar, persvraag, persvragen, vraag van de redactie, reactie gevraagd aan de gemeente, gemeente was niet bereikbaar voor commentaar, niet bereikbaar voor commentaar, wil niet reageren, wilde niet reageren, onthoudt zich van commentaar, geen commentaar, laat een woordvoerder weten, aldus een woordvoerder, zegt een woordvoerder, meldt een woordvoerder, woordvoerder van de gemeente, gemeentewoordvoerder, reactie van de gemeente, gemeente reageert, in een reactie, de gemeente laat in een reactie, vragen van deze krant, vragen van onze redactie, uit onderzoek van deze krant`,
  },
  {
    id: 'council',
    detail: null,
    words: `mondelinge vraag, schriftelijke vraag, vragenuur, vragenuurtje, toezegging wethouder, de raad ontvangt, de raad vergadert, de raad vergaderde, antwoord van het college, antwoorden van het college, hamerstuk*, bespreekstuk*, stemverklaring*, ingekomen stuk*, de raad kiest, de raad beslist, de raad besluit, raadsagenda, agenda raad, raadsstuk*, kredietaanvraag, voorgesteld besluit, de raad wordt gevraagd, de raad voor, raadsmotie, initiatiefvoorstel, gemeenteraad*, raadsvragen, raadsvergadering*, raadsdebat, raadsleden, raadslid, raadsfractie*, raadscommissie, raadsvoorstel, raadsbesluit, raadsinformatiebrief, schriftelijke vragen, mondelinge vragen, technische vragen, motie, moties, amendement, amendementen, fractie, fracties, toezegging aan de raad, interpellatiedebat, spoeddebat, agendapunt, commissievergadering, motie van wantrouwen, begrotingsraad, raadscyclus`,
  },
  {
    id: 'official-correction',
    detail: null,
    words: `rectificatie, rechtzetting, dat is niet het geval, blijven staan, blijft staan, blijft open, geen plan voor, geen plannen om, geen enkele aanwijzing, is geen sprake van, wordt niet gesloten, gaat niet dicht, gaat niet weg, verdwijnt niet, geen verzoek voor, feiten op een rij, er is geen sprake van, geen sprake van, geen plannen voor, wij willen duidelijk maken, in tegenstelling tot eerdere berichten, ligt geen plan, er ligt geen verzoek`,
  },
  {
    id: 'official-correction',
    detail: 'denial',
    words: `is verzonnen, zijn verzonnen, nepbericht*, nepnieuws, vals bericht, valse bericht, vals alarm, niet afkomstig van, klopt niet, kloppen niet, niet juist, is onjuist, zijn onjuist, onjuiste berichten, onjuiste informatie, berust op een misverstand, misverstand, ontkracht*, spreekt tegen, spreekt het bericht tegen, weerspreekt, weersproken, er zijn geen plannen, er is geen plan, anders dan wordt gezegd, anders dan online, op sociale media gaat rond, online gaat rond, berichten op sociale media, dat is niet zo, dat is niet waar, is niet waar, feit of fabel, het gerucht, geruchten, in tegenstelling tot wat, spreken tegen, spreken het bericht tegen, niet de waarheid, onwaar, onware, niet op waarheid, wat er rondgaat, die rondgaan, die rondgaat, dat rondgaat, rondgaande, gaat een bericht rond, gaan berichten rond, is geen sprake van, loos alarm, onrust over berichten`,
  },
  {
    id: 'vulnerable',
    detail: null,
    words: `leerling, leerlingen, schoolgaande, ouderen, oudere bewoners, senioren, kinderen, schoolkinderen, kleuters, minderjarig*, gehandicapt*, mensen met een beperking, rolstoel*, rollator*, blinde, blinden, slechtziende*, dakloos, dakloze*, daklozen, verwarde, dement*, dementie, mantelzorg*, statushouder*, vluchteling*, asielzoeker*, eenzaam*, eenzame, armoede, minima, laaggeletterd*, zwanger*, bijstandsgezin*, hoogbejaard*, arbeidsmigranten, slachtoffers, kwetsbare*, jeugdzorg, verpleeghuis, zorgbehoevend*, mensen met dementie, verzorgingshuis, arme gezinnen`,
  },
  {
    id: 'emotion',
    detail: null,
    words: `vreselijk, verschrikkelijk, afschuwelijk, sterkte, veel sterkte, gecondoleerd, condoleances, kapot van, er kapot van, RIP, rust zacht, hartverscheurend*, diep triest, raar gevoel, vreemd gevoel, vertrouw het niet, voelt niet goed, niet pluis, verslagenheid, wanhopig*, wanhoop, moedeloos, radeloosheid, durf niet meer, durven niet meer, durf mijn kinderen niet, onveilig*, huilen, huilend*, janken, te janken, gehuild, slapeloze, slaap er slecht, wakker van, doodsangst*, niet serieus genomen, voelt niet fijn, niet meer fijn, rare sfeer, naar gevoel, griezelig*, niet gehoord, netvlies, kaarsje, doodsbang, woest, ziedend, onthutst, gebroken, hart breekt, van streek, ontdaan, boos, boze, woedend*, woede, verdriet, verdrietig*, geschokt*, geschrokken, bang, angst*, bezorgd*, ongerust*, verslagen*, in shock, radeloos, machteloos, rouw, medeleven, emotioneel*, emoties, tranen, frustratie, gefrustreerd*, teleurgesteld*, verontwaardig*, verbijster*, ontzet*, kwaad, zorgen om, maken zich zorgen, maakt zich zorgen, maak me zorgen, maak mij zorgen, maken ons zorgen, onveilig gevoel, voelen zich onveilig, voel me onveilig, trots, opgelucht, dankbaar`,
  },
  {
    id: 'acute-danger',
    detail: 'unrest',
    words: `rekening met een confrontatie, rekening met ongeregeldheden, rekening met rellen, rekening met onrust, confrontatie tussen, ongeregeldheden, agenten bekogeld, politie bekogeld, hulpverleners bekogeld, ME ingezet, ME rukte uit, ME voerde charges uit, noodbevel, noodverordening, oproep tot rellen, oproepen tot rellen, oproepen om te rellen, oproepen tot geweld, oproepen tot ongeregeldheden, relschoppers`,
  },
  {
    id: 'defect',
    detail: null,
    words: `waar kan ik dit melden, waar kan ik dat melden, waar kan ik het melden, waar meld ik, waar meld je, waar moet ik dit melden, waar moet ik dat melden, waar moet ik het melden, kan ik dat doorgeven, kan ik dit doorgeven, hoe meld ik, waar geef ik, heb het gemeld, al gemeld, melding gedaan, melding gemaakt, meld het ff, meld het even, meld het bij de gemeente`,
  },
  {
    id: 'harmless',
    detail: null,
    words: `met de schrik vanaf, kwam met de schrik, kon zelf uitstappen, zelf uitstappen, zelf uit de auto, viel mee, valt mee, geen gewonde, niets ernstigs, niemand raakte gewond, raakte niemand gewond, niemand gewond, niemand is gewond, geen gewonden, geen slachtoffers, geen letsel, zonder letsel, ongedeerd, blikschade, materiële schade, alleen schade, enkel schade, met de schrik vrij, weg is weer vrij, is weer vrij, is weer open, weer vrijgegeven, lichtgewond, licht gewond, ter plaatse behandeld, mocht naar huis, geen gevaar voor, geen gevaar geweest, brand is uit, brand geblust, snel onder controle, snel geblust, loos alarm, vals alarm`,
  },
  {
    id: 'achievement',
    detail: null,
    words: `kampioen, kampioenen, kampioenschap gewonnen, landstitel, gewonnen, eerste prijs, winnaar, winnares, winnen prijs, wint prijs, vrijwilligersprijs*, onderscheiding, onderscheiden, lintje, lintjes, koninklijk onderscheiden, uitgeroepen tot, bekroond, jubileum, jarig bestaan, mijlpaal, duizendste, honderdste, record, recordopbrengst, opgehaald voor, ingezameld voor, in de bloemetjes, in het zonnetje, erehaag, gehuldigd, huldiging, erepenning*, stadspenning, redde het leven, reddende engel, wat een prestatie, zo verdiend, verdienen een`,
  },
  {
    id: 'invitation',
    detail: null,
    words: `praat mee, denk mee, denkt u mee, denk je mee, meedenken, meepraten, doe mee, kom langs, kom naar, loop binnen, binnenlopen, inloopavond*, inloopbijeenkomst*, inloopmoment*, bewonersavond*, informatieavond*, informatiebijeenkomst*, bijeenkomst, iedereen is welkom, u bent welkom, van harte welkom, geef uw mening, vragenlijst, dorpsgesprek*, wijkgesprek*, stadsgesprek*, spreekuur`,
  },
  {
    id: 'unheard',
    detail: null,
    words: `alweer, nog steeds, nog altijd, ook vannacht, vannacht weer, zoveelste, spuugzat, zo zat, niemand die antwoordt, niemand reageert, geen antwoord, komt kijken, komen kijken, jaar mailen, weer door, weer de hele, weer herrie, opnieuw, wéér, van het kastje naar de muur, hebben we gemeld, gemeld en niemand, niemand komt, ziet niemand, kom kijken, kom zelf kijken, kom zelf, kom eens kijken, kom maar kijken, komt er iemand kijken, iemand van de gemeente kijken, een keer komen kijken, kom een ochtend, kom een avond, vragen om een gesprek, om een gesprek, in gesprek met de wethouder, niet serieus genomen, niet gehoord, voelen ons niet gehoord, voelen zich niet gehoord, nul reactie, geen reactie, nog niets gehoord, nooit iets gehoord, niemand luistert, luistert niemand, wordt niet geluisterd, hoe vaak moeten we, hoe vaak nog, hoe lang moet, weken verder, maanden verder, al maanden, al jaren, al jaaren, al weken, elke keer weer, iedere keer weer, iedere ochtend, elke ochtend, elke avond, iedere avond, elke nacht, iedere nacht, elk weekend, niemand doet iets, doet niemand, gebeurt niets, gebeurt niks, niks gebeurt, weer niks, spandoek*, handtekeningen, trekken aan de bel, trekt aan de bel`,
  },
];

/** A thing of the street, for `defect`: fires with a word of `defectStates` in the same sentence. */
export const defectThings = `
  rand, wegrand, loopbrug,  fietstunnel, tunneltje, onderdoorgang, parkeerplaats, vuilnis, matras*, bankstel, meubels, koelkast*, wasmachine*, vuilniszak*, zakken, vuilzak*, puin, hondenpoep, poepzakjes, glas, scherven, ketting, boomstam*, stam, struik*, heg, haag, onkruid, gras, berm, perk, vijver, graffiti, oversteek, belijning, wegmarkering, zebrapad, stoeprand, bladeren, ratten, wespennest, eikenprocessierups*, trapje, deur, klep, zandbak, bak, bakken, reling, vangrail, muurtje, dak, goot, lantaarnpaal, lantaarnpalen, straatlantaarn*, straatverlichting, verlichting, lamp, lampen, stoeptegel*, tegel, tegels, stoep, trottoir, fietspad, wegdek, asfalt, gat, kuil, put, putdeksel, riool, kolk, container, prullenbak, bankje, bank, speeltoestel*, schommel, glijbaan, hek, paal, paaltje, verkeerslicht*, stoplicht*, verkeersbord*, bord, boom, tak, takken, brug, vlonder, lift, bushokje, fontein, waterleiding, klinkers, boomwortel*, drempel, afvalbak, glasbak, grofvuil, afval, laadpaal, roltrap, fietsbrug, fietsenrek, slagboom, poller, speeltuin, leuning, trap, straatnaambord, duiker`;

/** States that make a thing a defect. */
export const defectStates = `
  muurvast,  op rood, op groen, op knipperen, springt niet, naast de bak, naast de container, naast de containers, naast de glasbak, ernaast, deksel weg, is weg, verdwenen, staat blank, onder water, blank, half omgewaaid, opstaand*, hangt nog aan, hangt aan, hangen los, ligt over, liggen over, over het fietspad, over de weg, over de stoep, over het pad, versperd, verspert, versperren, ligt er al, liggen er al, ligt al, liggen al, in de bosjes, in het water, bezaaid, ligt vol, liggen vol, zit vol, zitten vol, zit alweer vol, staat vol, puilt uit, puilen uit, gaat niet open, gaan niet open, gaat niet dicht, niet meer open, knippert, knipperen, kapotgetrapt, beklad, ondergeklad, vol geklad, losgeraakt, loshangend*, doorgezakt, weggespoeld, dichtgegroeid, niet gemaaid, niet gesnoeid, niet geveegd, vastgevroren, ranzig, kapot*, =stuk, defect*, doen het niet, doet het niet, doet het al, losliggend*, =los, losse, loszittend*, scheef*, verzakt*, verstopt*, lekt, lekkend*, lek, uitgevallen, brandt niet, branden niet, brandt al, =uit, overvol*, =vol, omgevallen, omgewaaid*, omver, afgebroken, gebroken, beschadigd*, gevaarlijk los, werkt niet, werken niet, buiten gebruik, buiten werking, ontbreekt, ontbreken, vernield*, donker, gladde, spekglad*, bijgeplaatst*, gedumpt*, niet geleegd, niet opgehaald, weggezakt*, opgedrukt*, doorgeroest, knippert, storing, doorgeroeste, dicht geslibd, ondergelopen, rotte, rot, verrot*, overwoekerd*`;

/** Praise, for `compliment`: fires near a body or a deed, see `signals.ts`. */
export const complimentWords = `
  complimenten, compliment, hulde, chapeau, petje af, pluim, dank aan, bedankt, dankjewel, dank je wel, dank u wel, veel dank, hartelijk dank, goed geregeld, goed gedaan, snel opgelost, keurig opgelost, netjes opgelost, goed werk, top geregeld, mooi gedaan, geweldig gedaan, lof voor, waardering voor, respect voor, heel blij met, erg blij met, super blij met, superblij met, dikke duim,
  top gedaan, goed bezig, knap werk, mooi werk, netjes gedaan, keurig gedaan, prima geholpen, goed geholpen, vriendelijk geholpen, snel geholpen, complimentje, dikke pluim, bloemetje voor, ere wie ere toekomt, toppers, kanjers, kanjer, helden, dank jullie wel, dank voor, zo fijn geholpen, ziet er weer, ligt er weer mooi bij, mag gezegd worden, moet gezegd, echt top, super gedaan, superfijn, wat fijn dat, wat mooi dat`;

/** Bodies that are competent instead of the municipality, by detail. */
export const otherAuthorityWords: readonly SignalWords[] = [
  {
    id: 'other-authority',
    detail: 'police',
    words: `politie, politieagent*, politieauto*, politiewagen*, politie-inzet, politieteam*, politiebureau*, politiepost*, wijkagent*, 0900-8844, recherche`,
  },
  {
    id: 'other-authority',
    detail: 'housing-corporation',
    words: `woningcorporatie*, corporatie, woningstichting*, woonstichting*, woningbouwvereniging*, Mitros, Woonin, Portaal, Bo-Ex, Woonstad, Havensteder, Vestia, Hef Wonen, Woonbron, Domijn, Ymere, de Alliantie, Parteon, Wooncompagnie, Woonwaard, Elkien, Actium, Woonconcept, deltaWonen, SWZ, De Woonplaats, Welbions, Beter Wonen, Rentree, Ieder1, Woonkeus, Woonwenz, Wonen Limburg, Thuisvester, Alwel, Stadlander, Woonvizier, Zayaz, BrabantWonen, Area Wonen, Woonveste, Woonpartners, Rijswijk Wonen, WoonInvest, De Goede Woning, Cazas, Woongoed, Eigen Haard, Rochdale, Stadgenoot, Staedion, Haag Wonen, Vivare, Talis, Woonbedrijf, Trudo, Woonzorg Nederland, Lefier, Nijestee, De Huismeesters, Patrimonium, Wonen Zuid, TBV Wonen, Tiwos, WonenBreburg, Casade, Mijande, Ons Huis`,
  },
  {
    id: 'other-authority',
    detail: 'province',
    words: `de provincie, =provincie, provinciale weg*, gedeputeerde*, gedeputeerde staten, provinciale staten, provinciehuis`,
  },
  {
    id: 'other-authority',
    detail: 'water-board',
    words: `waterschap*, hoogheemraadschap*, dijkgraaf, Waternet, Wetterskip`,
  },
  {
    id: 'other-authority',
    detail: 'rws',
    words: `rijkswaterstaat*, RWS, rijksweg*, snelweg A*`,
  },
  { id: 'other-authority', detail: 'ggd', words: `GGD, ggd'en, GGD-arts` },
  {
    id: 'other-authority',
    detail: 'grid-operator',
    words: `netbeheerder*, netbeheer, waterbedrijf*, drinkwaterbedrijf*, Vitens, Brabant Water, Evides, PWN, Dunea, WML, Oasen, Stedin, Liander, Enexis, TenneT, Coteq, Rendo, Westland Infra, Alliander`,
  },
  {
    id: 'other-authority',
    detail: 'transport',
    words: `NS, ProRail, prorail, NS-station, Arriva, Connexxion, Keolis, Qbuzz, EBS, Transdev, Syntus, RRReis, Hermes, Bravo, Breng, Twents, RET, GVB, HTM, U-OV, busvervoerder*, vervoerder*, busmaatschappij*, busbedrijf, vervoersbedrijf, vervoersmaatschappij*, spoorbeheerder`,
  },
  {
    id: 'other-authority',
    detail: 'school',
    words: `schoolbestuur*, schooldirecteur*, schooldirectie, directeur van de school, scholengroep, scholenstichting, schoolbesturen`,
  },
  {
    id: 'other-authority',
    detail: 'landlord',
    words: `verhuurder*, huisbaas, huisbazen, pandeigenaar, huisjesmelker*, particuliere verhuurder*, vastgoedeigenaar, eigenaar van het pand`,
  },
];

/** Set phrases that hold a signal's word and say something else; swallowed whole. */
export const notSignals = `
  geen ontploffing, geen explosie, geen gaslek*, geen gasgeur, geen steekpartij, geen schietpartij, geen aanslag, einde NL-Alert, NL-Alert ingetrokken, puur gif, pure gif, puur vergif, geen bom, aanvraag omgevingsvergunning*, omgevingsvergunning verleend, omgevingsvergunning ontvangen, aangifte van uw verhuizing, aangifte van een verhuizing, aangifte van je verhuizing, aangifte doen van verhuizing, aangifte doen van een verhuizing, aangifte doen van geboorte, aangifte doen van overlijden, aangifte doen van een geboorte, aangifte van een geboorte, aangifte van een overlijden, kennis van aanbesteding*, ervaring met aanbesteding*, bijna een ongeluk, waterpeil in de sloot, peil in de sloot,
  zonder aanbesteding, nooit bang, ruim op tijd, geen kookadvies, geen evacuatie, geen gif, niet giftig, geen giftige, geen gevaarlijke stoffen, geen levensgevaar, niet gewonnen, rattengif, muizengif, gifgroen , bedreigde, voortbestaan bedreigd, voortbestaan wordt bedreigd, voortbestaan bedreigt, met uitsterven bedreigd, natuur wordt bedreigd, bedreigt de natuur, bedreigt het voortbestaan, bedreiging voor, rechter rijstrook, rechter rijbaan, de rechter rijstrook, de rechter rijbaan, de rechter rotonde, de rechter helft, de rechter zijde, de rechter ingang, het ongeluk wil, het ongeluk wilde, per ongeluk, geluk bij een ongeluk, een ongeluk aan, geboorteaangifte, aangifte van geboorte, aangifte van overlijden, aangifte van verhuizing, aangifte inkomstenbelasting, belastingaangifte, geen sprake van vertraging*, geen sprake van hinder, geen sprake van gevaar, geen sprake van spoed, geen sprake van opzet, geen sprake van letsel, geen sprake van gewonden, geen sprake van brand, geen sprake van een misdrijf, er is geen sprake van vertraging*, er is geen sprake van hinder, er is geen sprake van gevaar, er is geen sprake van spoed, er is geen sprake van opzet, er is geen sprake van letsel, er is geen sprake van gewonden, er is geen sprake van brand, er is geen sprake van een misdrijf, buiten levensgevaar, code rood is voorbij, kwetsbare soorten, kwetsbare natuur, kwetsbare gebieden, kwetsbare plant*, kwetsbare dier*, kwetsbare oever*, kwetsbare plek*, niet bang, wees niet bang`;

/** Stories and exercises: what happens in them happens nowhere; their sentences fire no danger. */
export const fictionWords = `
  thriller*, boekentip*, misdaadroman*, speelfilm*, actiefilm*, escaperoom*, nagespeeld*, figuranten, oefent met, rampoefening*, brandoefening*, dit is een oefening, gaat om een oefening`;
