/**
 * Whose job a matter is, by what a text names. Source: general knowledge of Dutch administration (who keeps which road, water,
 * house or order) and the project's domain notes §1 and §4.
 */
import type { Owner } from '../../model/owner.ts';

/** A body's list: `names` say the body itself, `matters` what falls to it. Wildcards: see `readTerm` in `../lexicon.ts`. */
export interface OwnerWords {
  readonly owner: Owner;
  readonly names: string;
  readonly matters: string;
}

export const ownerWords: readonly OwnerWords[] = [
  {
    owner: 'municipality',
    names: `gemeente, gemeenten, gemeentelijk*, college, wethouder, burgemeester, gemeenteraad, raadslid, raadsleden, raadsvragen, fractie, motie, b en w, boa, boa's, handhaver, handhaving, omgevingsdienst*, wijkbeheer*, wijkregisseur*, gebiedsmanager*, buitendienst, groenbeheer, gemeentehuis, stadhuis, stadsbestuur, inloopavond, zienswijze*`,
    matters: `riool*, rioler*, stoep*, stoeptegel*, lantaarnpa*, straatverlichting, plantsoen*, speeltuin*, bomen, boom, bomenkap, kapvergunning, groenstrook*, hondenpoep, onkruid, prullenbak*, container*, afval*, grofvuil, milieustraat*, zwerfafval, bestemmingsplan*, omgevingsplan*, omgevingsvergunning*, bouwplan*, herinricht*, parkeervergunning*, parkeertarief*, betaald parkeren, parkeerplaats*, fietspad*, drempel*, zebrapad*, rotonde*, 30 km*, kruispunt*, wegwerkzaamheden, evenementenvergunning*, vergunning*, subsidie*, bezuinig*, begroting*, ozb*, leges, paspoort*, bijstand*, wmo*, jeugdzorg, jeugdhulp, leerlingenvervoer, azc, asiel*, opvanglocatie*, statushouder*, sporthal*, zwembad*, dorpshuis*, wijkcentrum, buurthuis*, bibliotheek*, woningbouw*, nieuwbouw*, terrassen, weekmarkt*, gladheid*, strooi*, brug*, kade*, begraafplaats*, ondermijning`,
  },
  {
    owner: 'police',
    names: `politie*, wijkagent*, agent, agenten, recherche*, rechercheur*, 0900-8844, officier van justitie, openbaar ministerie, OM, meld misdaad anoniem, politieteam`,
    matters: `inbraak*, *inbraak, *inbraken, ingebroken, inbreker*, diefstal*, *diefstal, gestolen, overval*, beroofd*, beroving*, straatroof, mishandel*, steekpartij*, neergestoken, schietpartij*, schietincident*, explosie*, explosief*, knal, brandstichting*, vernield*, vernieling*, drugs*, hennep*, oplicht*, babbeltruc*, nepagent*, nepcollectant*, phishing, spoofing, aangehouden, aanhouding*, gearresteerd*, verdachte*, aangifte, getuigen, vermist, vermissing, bedreig*, wapen*, vuurwapen*, heli, achtervolging, alcoholcontrole, verkeerscontrole*, snelheidscontrole*, reed door, doorgereden, aanrijding*, aangereden, geschept`,
  },
  {
    owner: 'housing-corporation',
    names: `woningcorporatie*, corporatie*, woningstichting*, woonstichting*, woningbouwvereniging*, verhuurder*, huurdersvereniging*, huurdersbelang*, bewonerscommissie*, huismeester*`,
    matters: `huurder*, huurwoning*, sociale huur*, huurverhoging*, huurflat*, portiek, portieken, portiekflat*, galerijflat*, bergingen, trappenhuis, schimmel*, servicekosten, huurcontract*, groot onderhoud, huurhuis, huurhuizen, complexbeheer*`,
  },
  {
    owner: 'province',
    names: `provincie*, gedeputeerde*, provinciale staten, provinciehuis, commissaris van de koning, faunabeheer*, BIJ12`,
    matters: `provinciale weg*, N2*, N3*, N5*, N6*, N7*, N9*, wolf, wolven, wolvenschade, faunaschade, ganzenbeheer, stikstofvergunning*, natuurvergunning*, natura 2000, ontgronding*, zandwinning, groeve, vervoersconcessie, ov-concessie, busconcessie, busdienst*, buslijn*, bus, bussen, halte, haltes, stadsbus*, buschauffeur*, omgevingsvergunning voor de fabriek, chemisch bedrijf, fakkelen, affakkelen, fakkel, dienstregeling, streekbus*, doodgebeten, schapen dood, zwemwater*, zwemadvies, windpark*`,
  },
  {
    owner: 'water-board',
    names: `waterschap*, hoogheemraadschap*, dijkgraaf, Waternet, Wetterskip, heemraad*, heemraden, waterschapsbelasting`,
    matters: `dijk, dijken, dijkversterk*, dijkverzwar*, gemaal, gemalen, waterpeil*, peilbesluit*, slootkant*, sloot, sloten, watergang*, duiker, stuw, stuwen, beek, beken, baggeren, waterkwaliteit, blauwalg*, muskusrat*, regenwaterbuffer*, waterbuffer*, waterberging*, schouw, rioolwaterzuiver*, rwzi, afvalwater*, grondwaterpeil*, onttrekkingsverbod*, sproeiverbod*, beregen*`,
  },
  {
    owner: 'rws',
    names: `rijkswaterstaat*, RWS, minister van infrastructuur, verkeerscentrum*, verkeerscentrale*`,
    matters: `rijksweg*, snelweg*, autosnelweg*, A1, A2, A4, A5, A6, A7, A8, A9, A10, A12, A13, A15, A16, A17, A18, A20, A22, A24, A27, A28, A29, A30, A31, A32, A35, A37, A44, A48, A50, A58, A59, A65, A67, A73, A74, A76, A77, A79, afrit, oprit, knooppunt, vluchtstrook, rijstrook, rechterrijstrook, linkerrijstrook, afsluitdijk, kanaalbrug, vaarweg, kribben, uiterwaard*, kanaal, scheepvaart*, binnenvaart*, vaarwegmarkering, aanvaring*, sluizencomplex`,
  },
  {
    owner: 'ggd',
    names: `GGD*, ggd`,
    matters: `vaccin*, inenting*, griepprik, coronaprik, mazelen, kinkhoest, legionella*, besmetting*, uitbraak, infectieziekte*, luchtkwaliteitsonderzoek, tekenbeet*, soa*, gezondheidsmonitor`,
  },
  {
    owner: 'grid-operator',
    names: `netbeheerder*, Stedin, Liander, Enexis, TenneT, Coteq, Rendo, Westland Infra, waterbedrijf*, Vitens, Brabant Water, Evides, PWN, Dunea, WML, Oasen`,
    matters: `stroomstoring*, stroomuitval, zonder stroom, gasleiding*, netcongestie, waterleiding*, drinkwater*, leidingbreuk*, elektriciteitshuisje*, trafohuisje*`,
  },
  {
    owner: 'transport',
    names: `NS, ProRail, prorail, Arriva, Connexxion, Keolis, Qbuzz, EBS, Transdev, Syntus, RRReis, RET, GVB, HTM, U-OV, busvervoerder*, vervoerder, vervoersmaatschappij*, spoorbeheerder, reizigersvereniging, buurtbus*`,
    matters: `trein, treinen, treinverkeer, spoor, spoorlijn, perron*, sprinter*, intercity*, station, stationslift, conducteur*, treinreiziger*, treinstel*`,
  },
  {
    owner: 'school',
    names: `schoolbestuur*, schooldirecteur*, schooldirectie, scholengroep, scholenstichting*, scholenkoepel, rector, raad van toezicht, college van bestuur, kinderopvangorganisatie*, gastouder*`,
    matters: `bso, kinderopvang, leerlingen, schooljaar, lesuitval, lerarentekort, invaljuf, schoolreis*, schoolkamp*, leraar, leraren, docent*, oudercommissie, klas, eindexamen*, open dag, hogeschool*, universiteit*, MBO, roc`,
  },
  {
    owner: 'landlord',
    names: `huisbaas, huisbazen, pandeigenaar*, huisjesmelker*, particuliere verhuurder*, vastgoedeigenaar*, belegger*`,
    matters: `vrije sector, kamerhuur*, kamerverhuur*`,
  },
  {
    owner: 'other',
    names: `brandweer*, veiligheidsregio*, KNMI, weerdienst*, weerbureau*, ziekenhuis*, umc, huisarts*, tandarts*, apotheek*, zorgverzekeraar*, zorginstelling*, zorgcentrum, verpleeghuis*, woonzorgcentrum*, thuiszorg*, zusters, organisator*, bestuur van de club, penningmeester, vakbond*, FNV, CNV, werkgever*, directie, curator*, aannemer*, rechtbank, rechter, glasvezelbedrijf*, provider*, exploitant*, ondernemersvereniging*, LTO, stichting, KNRM, reddingsbrigade, CBS, ministerie*, minister, Tweede Kamer, kabinet, bisdom, parochie, kerkbestuur, staatsbosbeheer, natuurmonumenten`,
    matters: `brand, *brand, brandweerlieden, blussen, geblust, rook, code geel, code oranje, code rood, windstoten, onweer, supermarkt*, winkel, winkels, slager, bakker, kapper, restaurant, cafe, hotel, failliet*, faillissement*, overname, vestiging, kassa, personeel, ontslag*, ontslagen, proeftijd, staking*, cao, fabriek, wasserij, bedrijf, voetbal*, wedstrijd*, spits, ploeg, doelpunt*, thuiswedstrijd*, hoekschop, kustwacht, reddingsboot, competitie, elftal, club, clubs, toernooi*, wielren*, koers, finish, toneel*, klucht, voorstelling*, concert*, koor, harmonie, fanfare, musical*, theater*, tentoonstelling*, museum*, bingo, kienen, quiz, sponsorloop*, kerk, kerkdienst*, carnavalsvereniging*, optocht*, jubileum, jaar getrouwd, verjaardag, huisartsenpraktijk*, patiënt*, patient*, wachtlijst, heiwerk*, heien, heimachine*, glasvezel*, geldautomaat*, pinautomaat*, pakket*, asteroide, hypotheek, huizenprij*, inflatie, sloep, zeilboot, pont, veerpont`,
  },
];

/** In a source's name: the body that speaks there acts first, unless it says that another does. */
export const ownerSourceNames: readonly (readonly [Owner, string])[] = [
  [
    'municipality',
    `gemeente*, bekendmakingen*, raad, gemeenteraad*, griffie*, omgevingsdienst*, meldingen*, melding*, meldapp*, buitenbeter, fixi, signalen*, *fractie, fractie*`,
  ],
  ['police', `politie*, wijkagent*, burgernet`],
  ['housing-corporation', `woningcorporatie*, corporatie*, woningstichting*, woonstichting*, huurders*`],
  ['province', `provincie*`],
  ['water-board', `waterschap*, hoogheemraadschap*, wetterskip, waternet`],
  ['rws', `rijkswaterstaat*, verkeerscentrum*, verkeerscentrale*`],
  ['ggd', `GGD*`],
  ['grid-operator', `stedin, liander, enexis, tennet, vitens`],
  ['transport', `NS, prorail, arriva, connexxion, keolis, qbuzz, transdev, spoor*, buurtbus*`],
  ['school', `school*, *school, *college, lyceum, scholen*, kindcentrum`],
  [
    'other',
    `brandweer*, brandmelding*, alarmering*, p2000*, 112*, veiligheidsregio*, weer*, ziekenhuis*, zorg*, woonzorg*, verpleeghuis*, stichting*, vereniging*, *vereniging, *club, parochie, kerk*, museum*, theater*, sport*, voetbal*, BV`,
  ],
];
