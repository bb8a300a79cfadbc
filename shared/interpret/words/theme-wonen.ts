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
    huisvestingsverordening, huizenprij*, huizenmarkt, huizenkoper*, huizentekort, WOZ-waarde, betaalbare woning*, betaalbaar levensloopbestendig*, erfpacht, hypotheek, hypotheken,
    schimmel*, vochtplek*, lekkage in de woning, achterstallig onderhoud, portiekflat*, galerijflat*, woonbron, woningstichting, woonstichting, huurdersvereniging, huurdersbelang*, huurcommissie,
    woonurgentie, urgentieverklaring, wachtlijst voor een woning, sociale woningbouw, sleuteloverdracht, eerste paal, inschrijfduur, collectief particulier opdrachtgeverschap, knarrenhof, woonboulevardplan, splitsingsvergunning,
    huisuitzetting*, uithuiszetting, tochtige woning, vve-beheer, wooncrisis, transformatie naar woningen, opgeleverde woningen, huurmarkt, koopmarkt, huurflat*, sloopwoning*, sloopflat*, recreatiewoning bewonen, permanente woonproject*, woningbouwproject*, woningbouwplan*, woonplan*, woningeigenaar, woningeigenaren, huiseigenaar, huiseigenaren, cpo-project, woonbuurtje, appartementen in aanbouw, vochtproblemen, ingeloot*, loting voor woningen, huurdersorganisatie,
    *flat, *huisvesting, betaalbare huizen, woonplek, koopsom, woontoren, huizen erbij, vochtig, huisjesmelkers, huurflats, portiek, bouwkosten woningen, sociale huurders, huismeester, opknapbeurt, plafond lekt, keuken en badkamer, isolatie van huurwoningen, nieuwbouwhuizen, grondgebonden, gestapelde bouw, bouwt woningen, bewoonster, kozijnen schilderen, servicekosten, zonder lift, lift kapot, lift stuk, bewonerscommissie, complexbeheerder, pension voor arbeidsmigranten`,
  plain: `
    makelaar*, te huur, kraken, corporatie*, bouwplan*, *appartement, =flat, flatgebouw*, flatbewoner*, starters, =huur, verhuur, verhuren, sloop, slopen, gesloopt*, sloopplan*,
    renovatie woningen, bewoond, woonruimte, leegstaand*, leegstand woning*, inschrijfdatum, bouwproject, bouwgrond, bouwkavel*, bouwtoezicht, opgeleverd*, oplevering, bouwbedrijf,
    projectontwikkelaar*, verduurzaming van woningen, penthouse*, woonblok*, huizenblok*, rijtjeshui*, vrijstaande, twee-onder-een-kap*, kluswoning*, spoedzoeker*, splitsen, bouwt, huisbaas, woonboot, woonboten, woonschip, woonschepen, portiek*, galerij, cv-ketel, kozijnen, nieuwe huizen, huizen bouwen, huizen gebouwd, huizen erbij, woonlocatie*, woongroep*, hofje, hofjes, knarrenhof*, bouwvakkers, heipalen, aannemer*, woonkwaliteit, woonwens*, woonzorgcomplex*, urgentie,
    schilderwerk, badkamer, expats, appartement*, woonkamer, plafond, voordeur, schilders, wonen, bewoning, kopers, nieuwbouw*, lift, warm water, douchen, douche, cv, cv-installatie, verwarming doet het niet, wasmachine`,
  weak: `bouwen, gebouwd*, bouw, bouwer, huis, huizen, trappenhuis, pand, panden, renovatie, renoveren, gerenoveerd*, kamers, onderhoud, bewonersavond, verhuizen, verhuist, verhuizing, lekkage*, woonwijk*, complex, betaalbaar*, bewoners, kamer, keuken, huren, flats, verhuurd*, wachtlijst`,
};
