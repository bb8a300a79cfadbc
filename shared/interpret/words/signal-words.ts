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
    words: `ruik gas, ruikt gas, ruiken gas, gas ruiken, gas geroken, gaslek*, gaslucht, NL-Alert, explosiegevaar, instortingsgevaar, evacuatie, geevacueerd, geëvacueerd, ramen en deuren gesloten, ramen en deuren dicht, ramen en deuren te sluiten, grip 1, grip 2, grip 3, GRIP-1, GRIP-2, GRIP-3, zeer grote brand, grote brand, uitslaande brand, dijkdoorbraak, levensgevaar, levensgevaarlijke situatie, acuut gevaar, direct gevaar, asbest vrijgekomen, giftige rook, giftige stoffen, gevaarlijke stoffen vrijgekomen, code rood, koolmonoxidevergiftiging, schietpartij, schietincident, steekpartij, vermist kind, blijf binnen, ontplofte, ontploffing, explosie bij woning, explosie bij een woning, losliggende stroomkabel, stroomkabel ligt los, drinkwater niet drinken, kookadvies, kook het water, hoogspanningskabel`,
  },
  {
    id: 'threat',
    detail: null,
    words: `=bedreigd, bedreigt, bedreigen, =bedreiging, bedreigingen, maak je kapot, maak hem kapot, maak haar kapot, maken hem af, maken je af, kogel door, kop eraf, hang ze op, steken we het in de fik, steken wij het in de fik, steken we in de fik, steek het in de fik, steek die tent in de fik, steken we het in brand, gaan we in de fik steken, wapens pakken, knokploeg*, doodsbedreiging*, met de dood bedreigd, ik maak je, ik weet waar je woont, weet waar je woont, weet waar jij woont, weet waar hij woont, weet waar zij woont, weet waar ze wonen, weten waar je woont, weten waar hij woont, weet waar de wethouder woont, weet waar de burgemeester woont, weten waar de wethouder woont, weten waar de burgemeester woont, weten je te vinden, kom je thuis opzoeken, komen je thuis opzoeken, we weten je te vinden, we komen je halen, ik sla je, brandbom, beveiliging voor de burgemeester, oproep tot geweld, adres gedeeld, doxing, intimidatie van raadsleden, intimidatie van wethouders, adresgegevens op straat`,
  },
  {
    id: 'legal-procedure',
    detail: null,
    words: `bezwaarschrift*, bezwaar gemaakt, bezwaar maken, maken bezwaar, maakt bezwaar, maak bezwaar, bezwaar indienen, bezwaar ingediend, dienen bezwaar in, bezwaar aangetekend, bezwaarprocedure, bezwaarmaker*, bezwaarcommissie, in beroep, beroep ingesteld, beroepsprocedure, hoger beroep, raad van state, kort geding, rechtszaak, bodemprocedure, voorlopige voorziening, dwangsom, last onder dwangsom, last onder bestuursdwang, bestuursdwang, handhavingsverzoek*, handhavingsprocedure, omgevingsvergunning*, zienswijze*, ter inzage, ontwerpbesluit, dagvaarding, dagvaardt, sommatie, schadeclaim*, planschade, nadeelcompensatie, de rechter, een rechter, kantonrechter*, bestuursrechter*, voorzieningenrechter*, politierechter*, rechter oordeelt, rechter bepaalt, rechter beslist, rechtbank, gerechtshof, woo-verzoek, onteigening, vergunning geweigerd, vergunning verleend, vergunningaanvraag`,
  },
  {
    id: 'individual-case',
    detail: null,
    words: `mijn wmo*, mijn aanvraag, mijn uitkering, mijn bijstand*, mijn indicatie, mijn scootmobiel, mijn traplift, mijn huishoudelijke hulp, mijn toeslag*, mijn dossier, mijn zaak bij, mijn zoon krijgt geen, mijn dochter krijgt geen, mijn pgb, mijn woningurgentie, mijn urgentie, mijn bezwaar, mijn schulden, mijn jeugdhulp, mijn kind krijgt, mijn moeder krijgt geen, mijn vader krijgt geen, mijn jeugdzorg*, mijn vergunning, mijn zaak ligt, mijn herkeuring, mijn gehandicaptenparkeerkaart, bijstandsmoeder uit, gezin uit huis gezet`,
  },
  {
    id: 'investigation',
    detail: null,
    words: `politieonderzoek, politie doet onderzoek, recherche doet onderzoek, politie onderzoekt, politie deed onderzoek, politie doet nader onderzoek, politie doet verder onderzoek, politie is een onderzoek, onderzoekt de zaak, onderzoekt de toedracht, onderzoek naar de toedracht, onderzoekt de oorzaak, recherche, rechercheurs, forensisch onderzoek, openbaar ministerie, officier van justitie, onderzoek loopt, strafrechtelijk onderzoek, aangehouden, aanhouding, verdachte, verdachten, rijksrecherche, onderzoeksraad, inspectie onderzoekt, zoekt getuigen, zoeken getuigen, getuigen gezocht, getuigen kunnen, getuigen worden, getuigen zich, getuigen van het, getuigen van de, getuigen gehoord, getuigenoproep*, getuigenverklaring*, integriteitsonderzoek, aangifte gedaan, aangifte doen, deed aangifte, deden aangifte, doet aangifte, doen aangifte, aangifte bij de politie, aangifte van, aangiftes, FIOD, sporenonderzoek, technisch onderzoek`,
  },
  {
    id: 'tender',
    detail: null,
    words: `aanbesteding*, aanbestedingsprocedure, aanbesteed, europees aanbested*, inschrijving op de opdracht, gunning, gegund, inschrijvers, marktconsultatie`,
  },
  {
    id: 'accident',
    detail: null,
    words: `aanrijding*, aangereden, ongeval, verkeersongeval, bedrijfsongeval, *ongeval, ongeluk, verkeersongeluk, *ongeluk, dodelijk ongeluk, dodelijk ongeval, verongelukt*, botsing, frontale botsing, geschept, te water geraakt, slachtoffer overleden, om het leven gekomen, om het leven, verdronken, zwaargewond, gewond geraakt, raakt gewond, gewond bij, gewond naar het ziekenhuis`,
  },
  {
    id: 'initiative',
    detail: null,
    words: `buurtinitiatief*, bewonersinitiatief*, burgerinitiatief*, inwonersinitiatief, buurtbewoners starten, bewoners starten, bewoners beginnen, buurtbewoners beginnen, bewoners willen zelf, willen zelf, zelf de handen uit de mouwen, handen uit de mouwen, crowdfunding, vrijwilligers zoeken, wij zoeken vrijwilligers, opruimactie, schoonmaakactie, buurtmoestuin, uitdaagrecht, buurtbudget, buurtrecht, geveltuintjesactie, zelf organiseren, wie helpt mee, wie doet er mee, inzamelingsactie, buurtcooperatie, buurtcoöperatie, dorpscooperatie, dorpscoöperatie, buurtapotheek, burenhulp, petitie gestart, plan van bewoners, bewoners maken zelf, buurtfeest`,
  },
  {
    id: 'satire',
    detail: null,
    words: `satire, satirisch*, De Speld, 1-aprilgrap, 1 aprilgrap, aprilgrap, parodie, grapje van de redactie, dit is satire, satirische rubriek, verzonnen bericht`,
  },
  {
    id: 'press-inquiry',
    detail: null,
    words: `persvraag, persvragen, vraag van de redactie, reactie gevraagd aan de gemeente, gemeente was niet bereikbaar voor commentaar, niet bereikbaar voor commentaar, wil niet reageren, wilde niet reageren, onthoudt zich van commentaar, geen commentaar, laat een woordvoerder weten, aldus een woordvoerder, zegt een woordvoerder, meldt een woordvoerder, woordvoerder van de gemeente, gemeentewoordvoerder, reactie van de gemeente, gemeente reageert, in een reactie, de gemeente laat in een reactie, vragen van deze krant, vragen van onze redactie, uit onderzoek van deze krant`,
  },
  {
    id: 'council',
    detail: null,
    words: `gemeenteraad*, raadsvragen, raadsvergadering*, raadsdebat, raadsleden, raadslid, raadsfractie*, raadscommissie, raadsvoorstel, raadsbesluit, raadsinformatiebrief, schriftelijke vragen, mondelinge vragen, technische vragen, motie, moties, amendement, amendementen, fractie, fracties, toezegging aan de raad, interpellatiedebat, spoeddebat, agendapunt, commissievergadering, motie van wantrouwen, begrotingsraad, raadscyclus`,
  },
  {
    id: 'official-correction',
    detail: null,
    words: `klopt niet, kloppen niet, niet juist, is onjuist, zijn onjuist, onjuiste berichten, onjuiste informatie, berust op een misverstand, misverstand, ontkracht*, spreekt tegen, spreekt het bericht tegen, weerspreekt, weersproken, feiten op een rij, er is geen sprake van, geen sprake van, er zijn geen plannen, er is geen plan, geen plannen voor, wij willen duidelijk maken, anders dan wordt gezegd, anders dan online, op sociale media gaat rond, online gaat rond, berichten op sociale media, dat is niet zo, dat is niet waar, is niet waar, feit of fabel, het gerucht, geruchten, in tegenstelling tot eerdere berichten, in tegenstelling tot wat, ligt geen plan, er ligt geen verzoek`,
  },
  {
    id: 'vulnerable',
    detail: null,
    words: `ouderen, oudere bewoners, senioren, kinderen, schoolkinderen, kleuters, minderjarig*, gehandicapt*, mensen met een beperking, rolstoel*, rollator*, blinde, blinden, slechtziende*, dakloos, dakloze*, daklozen, verwarde, dement*, dementie, mantelzorg*, statushouder*, vluchteling*, asielzoeker*, eenzaam*, eenzame, armoede, minima, laaggeletterd*, zwanger*, bijstandsgezin*, hoogbejaard*, arbeidsmigranten, slachtoffers, kwetsbare*, jeugdzorg, verpleeghuis, zorgbehoevend*, mensen met dementie, verzorgingshuis, arme gezinnen`,
  },
  {
    id: 'emotion',
    detail: null,
    words: `boos, boze, woedend*, woede, verdriet, verdrietig*, geschokt*, geschrokken, bang, angst*, bezorgd*, ongerust*, verslagen*, in shock, radeloos, machteloos, rouw, medeleven, emotioneel*, emoties, tranen, frustratie, gefrustreerd*, teleurgesteld*, verontwaardig*, verbijster*, ontzet*, kwaad, zorgen om, maken zich zorgen, maakt zich zorgen, maak me zorgen, maak mij zorgen, maken ons zorgen, onveilig gevoel, voelen zich onveilig, voel me onveilig, trots, opgelucht, dankbaar`,
  },
];

/** A thing of the street, for `defect`: fires with a word of `defectStates` in the same sentence. */
export const defectThings = `
  lantaarnpaal, lantaarnpalen, straatlantaarn*, straatverlichting, verlichting, lamp, lampen, stoeptegel*, tegel, tegels, stoep, trottoir, fietspad, wegdek, asfalt, gat, kuil, put, putdeksel, riool, kolk, container, prullenbak, bankje, bank, speeltoestel*, schommel, glijbaan, hek, paal, paaltje, verkeerslicht*, stoplicht*, verkeersbord*, bord, boom, tak, takken, brug, vlonder, lift, bushokje, fontein, waterleiding, klinkers, boomwortel*, drempel, afvalbak, glasbak, grofvuil, afval, laadpaal, roltrap, fietsbrug, fietsenrek, slagboom, poller, speeltuin, leuning, trap, straatnaambord, duiker`;

/** States that make a thing a defect. */
export const defectStates = `
  kapot*, =stuk, defect*, doen het niet, doet het niet, doet het al, losliggend*, =los, losse, loszittend*, scheef*, verzakt*, verstopt*, lekt, lekkend*, lek, uitgevallen, brandt niet, branden niet, brandt al, =uit, overvol*, =vol, omgevallen, omgewaaid*, omver, afgebroken, gebroken, beschadigd*, gevaarlijk los, werkt niet, werken niet, buiten gebruik, buiten werking, ontbreekt, ontbreken, vernield*, donker, gladde, spekglad*, bijgeplaatst*, gedumpt*, niet geleegd, niet opgehaald, weggezakt*, opgedrukt*, doorgeroest, knippert, storing, doorgeroeste, dicht geslibd, ondergelopen, rotte, rot, verrot*, overwoekerd*`;

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
    words: `netbeheerder*, Stedin, Liander, Enexis, TenneT, Coteq, Rendo, Westland Infra, Alliander`,
  },
  {
    id: 'other-authority',
    detail: 'transport',
    words: `NS, ProRail, prorail, NS-station, Arriva, Connexxion, Keolis, Qbuzz, EBS, Transdev, Syntus, RRReis, RET, GVB, HTM, U-OV, busvervoerder*, vervoerder*, busmaatschappij*, busbedrijf, vervoersbedrijf, vervoersmaatschappij*, spoorbeheerder`,
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
  bedreigde, voortbestaan bedreigd, voortbestaan wordt bedreigd, voortbestaan bedreigt, met uitsterven bedreigd, natuur wordt bedreigd, bedreigt de natuur, bedreigt het voortbestaan, bedreiging voor, rechter rijstrook, rechter rijbaan, de rechter rijstrook, de rechter rijbaan, de rechter rotonde, de rechter helft, de rechter zijde, de rechter ingang, het ongeluk wil, het ongeluk wilde, per ongeluk, geluk bij een ongeluk, een ongeluk aan, geboorteaangifte, aangifte van geboorte, aangifte van overlijden, aangifte van verhuizing, aangifte inkomstenbelasting, belastingaangifte, geen sprake van vertraging*, geen sprake van hinder, geen sprake van gevaar, geen sprake van spoed, geen sprake van opzet, geen sprake van letsel, geen sprake van gewonden, geen sprake van brand, geen sprake van een misdrijf, er is geen sprake van vertraging*, er is geen sprake van hinder, er is geen sprake van gevaar, er is geen sprake van spoed, er is geen sprake van opzet, er is geen sprake van letsel, er is geen sprake van gewonden, er is geen sprake van brand, er is geen sprake van een misdrijf, buiten levensgevaar, code rood is voorbij, kwetsbare soorten, kwetsbare natuur, kwetsbare gebieden, kwetsbare plant*, kwetsbare dier*, kwetsbare oever*, kwetsbare plek*, niet bang, wees niet bang`;
