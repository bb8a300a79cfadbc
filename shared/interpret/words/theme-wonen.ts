/** Words of the theme `wonen` (housing and building). Seed: domain notes §4; rest: general knowledge of local news. */
import type { ThemeWords } from './theme-words.ts';

export const housingWords: ThemeWords = {
  theme: 'wonen',
  decisive: `
    woningbouw*, nieuwbouwwoning*, sociale huur*, woningnood, huurverhoging*, wachtlijst voor een woning, woningcorporatie*, huurwoning*, starterswoning*, flexwoning*, studentenhuisvesting, appartementencomplex*, tiny houses, woonwagen*, schimmel*, woningtekort, seniorenwoning*, woningzoekende*`,
  strong: `
    *woning, woningbouw*, woningnood, woningtekort, woningmarkt*, woningaanbod, woningzoekende*, woningtoewijzing, woningcorporatie*,
    woningdelen, woningsplitsing, woonruimte*, woonruimteverdeling, woningruil, doorstroming, huurwoning*, huurhuis, huurhuizen, huurder*, huurprij*,
    huurverhoging*, huurverlaging, huurcontract*, huurachterstand*, huuropzegging, huurtoeslag, sociale huur*, middenhuur, vrije sector, verhuurder*, huisjesmelker*,
    kamerverhuur, kamerbewoning, starterswoning*, startersleng*, starterslening, starters op de woningmarkt, koopwoning*, koophui*, koopappartement*, nieuwbouwwijk*,
    nieuwbouwwoning*, nieuwbouwproject*, nieuwbouwplan*, bouwproject*, woonwijk in aanbouw, woningbouwlocatie*, flexwoning*, tiny house*, tiny houses, woonwagen*, woonwagenstandplaats*, seniorenwoning*,
    studentenwoning*, studentenhui*, studentencomplex*, studentenkamer*, studentenflat*, studentenhuisvesting, kangoeroewoning*, mantelzorgwoning*, tijdelijke woning*, prefabwoning*, appartementencomplex*,
    appartementengebouw, wooncomplex*, woontoren*, woongebouw*, wooncoöperatie, woonfraude, antikraak, krakers, gekraakt*, kraakpand*, woningontruiming, ontruiming van de woning,
    woonvisie, woondeal, woonzorgvisie, woonlasten, woonbehoefte, prestatieafspraken, zelfbewoningsplicht, opkoopbescherming, verhuurverbod, verhuurvergunning, leegstandswet, huisvesting,
    huisvestingsverordening, huizenprij*, huizenmarkt, huizenkoper*, huizentekort, WOZ-waarde, betaalbare woning*, levensloopbestendig*, erfpacht, hypotheek, hypotheken,
    schimmel*, vochtplek*, lekkage in de woning, achterstallig onderhoud, portiekflat*, galerijflat*, woonbron, woningstichting, woonstichting, huurdersvereniging, huurdersbelang*, huurcommissie,
    woonurgentie, urgentieverklaring, wachtlijst voor een woning, sociale woningbouw, sleuteloverdracht, eerste paal, inschrijfduur, collectief particulier opdrachtgeverschap, knarrenhof, woonboulevardplan, splitsingsvergunning,
    huisuitzetting*, uithuiszetting, tochtige woning, vve-beheer, wooncrisis, transformatie naar woningen, opgeleverde woningen, huurmarkt, koopmarkt, huurflat*, sloopwoning*, sloopflat*, recreatiewoning bewonen, permanente bewoning, woonproject*, woningbouwproject*, woningbouwplan*, woonplan*, woningeigenaar, woningeigenaren, huiseigenaar, huiseigenaren, cpo-project, woonbuurtje, appartementen in aanbouw, vochtproblemen, ingeloot*, loting voor woningen, huurdersorganisatie,
    *flat, *huisvesting, betaalbare woonplek, koopsom, woontoren, huizen erbij, vochtig, huisjesmelkers, huurflats, portiek, bouwkosten woningen, sociale huurders, huismeester, opknapbeurt, plafond lekt, keuken en badkamer, isolatie van huurwoningen, nieuwbouwhuizen, grondgebonden, gestapelde bouw, bouwt woningen, bewoonster, kozijnen schilderen, servicekosten, zonder lift, lift kapot, lift stuk, bewonerscommissie, complexbeheerder, pension voor arbeidsmigranten,
    huisnummer splitsen, huur omhoog, huur opgezegd, kale huur, energieneutrale woningen, sloop van woningen, te slopen woningen, uit hun huis, uit huis moeten, wisselwoning, verhuiskostenvergoeding, wooncoach, seniorenmakelaar, thuisloze jongeren wonen, gemeubileerd, anti-kraak, opkopen, opkoper*, beleggers, vastgoedbelegger*, huizenjacht, overbieden, hypotheekrente, koopstarters, eerste bewoners, nieuwe bewoners, sleutel gekregen, kregen de sleutel, bouw van woningen, bouw van appartementen, woningen bouwen, woningen gebouwd, woningen erbij, woonservicegebied, woonhuis splitsen, woonbestemming, woningbezit, woningvoorraad, doorstroomwoning*, koopgarant, ondermaats onderhoud, enkel glas, optrekkend vocht, kakkerlakken in de flat, intercom, cv-storing, verwarming kapot, liftstoring, galerijen, gevelrenovatie, gevelbekleding, groot onderhoud, onderhuur, hospita, kamernood, kamers voor studenten, studentenhuizen, verkamering, woonoverlast door verhuur, VvE, appartementeneigenaar*, stadsvernieuwing, pandbrigade, jaren ingeschreven, jaar ingeschreven, reageren op een huis, reageren op woningen, reageer op een huis, kamermarkt, kamertekort, op kamers, woonplek, woonplekken, onderdak vinden, huis vinden, huis te vinden, woning vinden, geen huis, huurders*, huurteam, kadaster, verhuurt, huurbaas, inwonen, thuiswonend*, wooninitiatief, ouderenhuisvesting, hofwoning*, woonfonds, portiekwoning*, eengezinswoning*, levensloopwoning*, woningvormen, verhuurstop, scheefwon*, woningzoeker*`,
  plain: `
    makelaar*, te huur, kraken, corporatie*, bouwplan*, *appartement, =flat, flatgebouw*, flatbewoner*, starters, =huur, verhuur, verhuren, sloop, slopen, gesloopt*, sloopplan*,
    renovatie woningen, bewoond, woonruimte, leegstaand*, leegstand woning*, inschrijfdatum, bouwproject, bouwgrond, bouwkavel*, bouwtoezicht, opgeleverd*, oplevering, bouwbedrijf,
    projectontwikkelaar*, verduurzaming van woningen, penthouse*, woonblok*, huizenblok*, rijtjeshui*, vrijstaande, twee-onder-een-kap*, kluswoning*, spoedzoeker*, splitsen, bouwt, huisbaas, woonboot, woonboten, woonschip, woonschepen, portiek*, galerij, cv-ketel, kozijnen, nieuwe huizen bouwen, huizen gebouwd, huizen erbij, woonlocatie*, woongroep*, hofje, hofjes, knarrenhof*, heipalen, aannemer*, woonkwaliteit, woonwens*, woonzorgcomplex*, urgentie,
    schilderwerk, badkamer, expats, appartement*, woonkamer, plafond, voordeur, schilders, wonen, bewoning, kopers, nieuwbouw*, lift, warm water, cv, cv-installatie, verwarming doet het niet, wasmachine,
    dak boven het hoofd, gezinswoning, flatbewoners, benedenwoning, bovenwoning, bovenburen, onderburen, tussenwoning, hoekwoning, buurtje van, woonstraat, wooneenheden, units, containerwoning*, huurders, huizen, balkon, balkons, vocht, tocht, tochten, sleutels, dakpannen,
    verhuurd*, eigenaar woont, tijdelijke huurders, verhuur aan toeristen,
    huren, huis kopen, kinderkamer, bij ouders wonen, nog thuis wonen, lofts, loft, verhuurders*`,
  weak: `bouwen, gebouwd*, bouw, bouwer, huis, trappenhuis, pand, panden, renovatie, renoveren, gerenoveerd*, kamers, onderhoud, bewonersavond, verhuizen, verhuist, verhuizing, lekkage*, woonwijk*, complex, betaalbaar*, bewoners, kamer, keuken, flats, wachtlijst,
    douchen,
    bouwvakkers`,
};
