/** Words of the theme `ruimte` (spatial planning). Seed: domain notes §4; rest: general knowledge of local news. */
import type { ThemeWords } from './theme-words.ts';

export const planningWords: ThemeWords = {
  theme: 'ruimte',
  decisive: `
    bestemmingsplan*, omgevingsplan*, omgevingsvisie*, herinrichting*, gebiedsontwikkeling*, zienswijze*, omgevingsvergunning*, centrumplan*, bouwhoogte*, woontoren*, herontwikkel*, bestemmingswijziging, ter inzage, hoogbouw*, stedenbouw*, bouwvergunning*`,
  strong: `
    omgevingsplan*, omgevingsvergunning*, omgevingsvisie*, omgevingswet*, bestemmingsplan*, bestemmingswijziging, zienswijze*, inspraak*, herinrichting*, herinrichten, heringericht*, gebiedsontwikkeling*, gebiedsvisie*,
    hoogbouw*, stedenbouw*, stedelijke ontwikkeling, kavelverdeling, welstand*, dakkapel*, dakopbouw*, uitbouw, erfafscheiding*, inloopavond*, inloopbijeenkomst*, bouwhoogte*, centrumplan*, centrumvisie,
    structuurvisie, ruimtelijke ordening, ruimtelijke kwaliteit, ruimtelijk plan, ruimtelijke plannen, gebiedsplan*, masterplan*, stedenbouwkundig*, beeldkwaliteitsplan*, voorkeursrecht, onteigen*, ruilverkaveling, herbestemming, herbestemmen, herbestemd*,
    transformatiegebied*, transformatie van het gebied, inbreidingslocatie*, uitbreidingslocatie*, uitbreidingswijk, stadsuitbreiding, dorpsuitbreiding, woningbouw op het terrein, grondexploitatie, grondprij*, grondverkoop, gemeentegrond, snippergroen,
    kapvergunning*, sloopvergunning*, bouwvergunning*, bouwaanvraag, vergunningaanvraag*, vergunningvrij, ter inzage, ontwerpbesluit*, ontwerpbestemmingsplan, voorontwerp*, wijzigingsbesluit, planologisch*, projectbesluit, voorbereidingsbesluit, ontwerp-omgevingsplan,
    bouwenvelop, stadsvernieuwing, wijkvernieuwing, gebiedsvernieuwing, stationsgebied, ontwikkellocatie*, bouwlocatie, landschapsplan, dorpsvisie, dorpsontwikkelplan, stedelijke vernieuwing, rooilijn, rijksmonumentencommissie, bouwstop, vrijkomende agrarische bebouwing,
    participatietraject*, participatieplan, participatiebijeenkomst, omwonendenoverleg, klankbordgroep*, ontwerpsessie*, inrichtingsplan*, herontwikkel*, toekomstvisie, ladder voor duurzame verstedelijking, bouwplan te hoog, groene gevel, illegaal gebouwd*, illegale bouw, bouwregels, adviescommissie omgevingskwaliteit, omgevingskwaliteit, vergunning voor het bouwen, transformatie,
    bouwplannen, plankaart, inloop over het plan, plantekening, tekening van het plan, kavel op het bedrijventerrein, bedrijfskavel, gebiedsproces, groeiambitie, skyline, stadsontwerp, verbeelding van het plan, bezonningsstudie*, bestemming wijzigen, sloop-nieuwbouw, braakliggend*,
    plan voor het terrein, nieuwe invulling, invulling van het terrein, voormalige fabrieksterrein, oude fabrieksterrein, braakliggend terrein, planschade, bouwen in het groen, bouwen in het buitengebied, groene weide, dorpsrand, stadsrand, polder bebouwen, verdichting, verdichten, binnenstedelijk bouwen, dorpsaanzicht, beschermd stadsgezicht, beschermd dorpsgezicht, welstandscommissie, bouwaanvragen, bezwaar tegen de bouw, bouw stilgelegd, bouwput, skybox, windhinder, zichtlijn*, ontwerpwedstrijd, architect*, stedenbouwkundige, supervisor, landschapsarchitect, meepraten over, meedenken over, meepraatavond, ontwerpatelier, denk mee over, schetsen, impressie, impressies, artist impression, stationsomgeving, stationsplein opnieuw, kernwinkelgebied, functiewijziging, splitsing perceel, bouwstroom, grond verkocht, grondbezit, grondtransactie, koopt grond, aankoop van grond, voorkeurslocatie, locatieonderzoek, locatiekeuze, zoekgebied*, haalbaarheidsonderzoek, stikstofregels bouw, uitgiftepunt kavels, vrije kavels, participatie,
    zichtlijnen, bouwmassa, bebouwingsplan, dorpskernvisie, plangrens, buurtvisie, stedenbouwplan, ontwikkelvisie, bouwmogelijkheden, welstandsnota, bouwwerk, erker, schutting plaatsen,
    bouwrijp*, schutting*, tiny forest, 5g-mast*, antennemast*, zendmast*, glasvezel*, distributiecentr*, datacenter*, kaalslag dorpsgezicht, herbestemming*, herbestemd, bouwlocatie*, uitbreidingswijk*, gebiedsfonds, bouwenveloppe, voorkeursvariant, ruimtelijke procedure, illegaal gebouwd, zonder vergunning gebouwd, gedoogbeschikking, strijdig gebruik, omgevingsloket, vooroverleg, grondaankoop*, grondprijs*, groenverkoop, landje pik, beeldregie, transformatiegebied, nieuwe wijk, inspraakavond*, inspraakronde,
    terinzagelegging, ontwerpbeschikking, kennisgeving, gebruik wijzigen, vergunning verleend, verleende vergunning*, aangevraagde vergunning*, aanvraag vergunning, reclamebord*, reclamemast*, winkelhart, visie op het centrum, woonwijk in weiland, buitenplaats*, landgoedontwikkeling, bouwrecht*, bouwvlak, tegen het bouwplan, tegen de bouwplannen,
    nieuwe bestemming, andere bestemming, hoge toren, woontoren*,
    plein op de schop, centrum op de schop, verbouwd tot, verbouwen tot, ombouwen tot, omgebouwd tot, gele brief`,
  plain: `
    participatie*, plangebied*, projectgebied, =kavel, kavels, bouwkavel*, bouwvlak, schaduwwerking, bezonning, uitzicht, bebouwing*, gebouw van, verdiepingen, woonlagen, torenflat, woontoren, vergunningverlening, vergunning aangevraagd, omwonende*, bewonersinspraak, informatieavond*, informatiebijeenkomst*, inwonersavond,
    bezwaar maken tegen het plan, plannen voor het, nieuw plein, dorpsplein, marktplein, stationsplein, schetsontwerp*, voorlopig ontwerp, definitief ontwerp, ontwerp, landschap*, grondeigenaar, grondeigenaren, perceel, percelen, stedelijk, dorpshart, dorpskern, centrumgebied, stadshart, leegstaande kerk, schuur bouwen, reclamezuil, reclamemast, zendmast*, antennemast*, plaatsen van een, bouwen van een, beroep bij de raad van state, raad van state, burgerberaad, dorpsraad-avond, ruimtelijk*, verrommeling,
    inloop, tekening*, toren, torens, omwonenden, uitbreiding, bomenkap plan, bezwaarschrift*, bezwaarmaker*,
    fabrieksterrein*, haventerrein*, kazerneterrein, gemengd gebied, bouwlagen, woonlaag, lagen bovenop, optopp*, transformeren, invulling, van tafel,
    uitbreiding van,
    inspraak, aanbouw, buitengebied, bouwblok, dorpsgezicht, stadsgezicht, braakliggend*, kaal terrein, voormalig terrein, ontwikkelaar*, plankaart, situatietekening, glasvezelkabel*, schetsontwerp, denktank,
    vergunning, besluit, plein, leegstaande pand,
    bestemming,
    kerkplein, op de schop, maakten bezwaar`,
  weak: `serre, ontwerp, vergroten van, aanbouw, privacy, schaduw, plan, plannen, vergunning, plein, terrein, locatie, inrichting, bezwaar, bezwaren, bewonersavond, ontwikkelaar, projectontwikkelaar, gebied, bouwen, maquette, schets*, invulling, verdieping, hoogte,
    buitengebied`,
};
