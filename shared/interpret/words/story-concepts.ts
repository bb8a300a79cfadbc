/**
 * Words by which different people name one thing: a reporter's "uitslaande brand", a resident's "rook" and the fire service's
 * "blussen". Source: general knowledge of Dutch local news.
 */

/**
 * Concept → words (folded). `x*` begins a word, `*x` ends one, `x` is the whole word. A word may belong to more than one.
 */
export const storyConcepts: Readonly<Record<string, string>> = {
  fire: 'brand brandje branden brandweer* *brand blus* geblust vlammen vuur vuurzee rook* uitgebrand afgebrand brandend* brandstichting roet* brandlucht brandschade',
  collision:
    'aanrijding* ongeval* ongeluk* botsing* botst* gebotst aangereden geschept *ongeval *ongeluk *aanrijding frontaal kop-staart* verkeersslachtoffer*',
  burglary: 'inbra* inbreker* ingebroken inbraak* opengebroken *inbraak *inbraken kluis woninginbra*',
  theft:
    'diefstal* gestolen dief dieven steelt stelen gejat gejatte ontvreemd weggenomen buitgemaakt buit *diefstal *dief *dieven zakkenroller*',
  robbery: 'overval* beroving* beroofd straatroof straatroven overvallers *overval',
  stabbing: 'steekpartij* steekincident* neergestoken gestoken mes messen',
  shooting: 'schietpartij* schietincident* neergeschoten beschoten geschoten schoten kogel* vuurwapen*',
  explosion:
    'explosie* ontploffing* ontploft* knal knallen plofkraak* vuurwerkbom* explosief explosieven cobra',
  fireworks: 'vuurwerk* knalvuurwerk siervuurwerk carbid* carbidschieten jaarwisseling oudjaar* oud-en-nieuw',
  missing: 'vermist* vermissing* verdwenen zoektocht',
  dead: 'dode doden dodelijk* overleden omgekomen overlijdt overleed lichaam levenloos verongelukt',
  arrest: 'aangehouden aanhouding* arrestatie* arresteert gearresteerd verdachte verdachten opgepakt betrapt',
  court: 'rechter* rechtbank rechtszaak veroordeeld celstraf taakstraf vonnis rechtszitting',
  fraud:
    'oplicht* opgelicht fraude* babbeltruc* nepagent* nepmonteur* nepcollectant* phishing nepmail* nepbank*',
  drugs:
    'drugs* drugsdump* drugslab* hennep* wiet* wietplantage dealer* dealen drugsafval lachgas* cocaine xtc coffeeshop*',
  nuisance:
    'overlast* *overlast hangjongeren hangjeugd hangplek* baldadig* pesterij* intimidatie straatintimidatie',
  vandalism: 'vernield vernieling* vandalisme vandalen bekladd* graffiti gesloopt kapotgemaakt bekogel*',
  noise:
    'geluid* geluidsoverlast geluidhinder lawaai herrie dreun* gedreun bas bastonen decibel* brom gebrom zoemtoon bonk* gebonk',
  smell: 'stank* stinkt stinken gestank geur* geurhinder rioollucht *lucht luchtjes mestlucht',
  outage:
    'stroomstoring* stroomuitval stroomloos stroom kabelbreuk stroomnet netbeheerder elektriciteit* middenspanning*',
  netcongestion: 'netcongestie stroomnet* transformator* trafo* laadpaal laadpalen elektriciteitsnet*',
  gas: 'gaslek* gaslucht gasleiding* gaslekkage aardgas* koolmonoxide',
  watermain: 'waterleiding* leidingbreuk* waterlek* kraanwater drinkwater* kookadvies',
  sewer: 'riool* riolering* afvalwater* rioolwerk* put putten rioolput* gemaal overstort* helofyten* septic',
  flood:
    'wateroverlast* ondergelopen overstrom* blank kelder* regenwater* hoosbui* hemelwater* plensbui* hoogwater* dijk dijken dijkversterking kwel',
  storm: 'storm* windhoos windstoten omgewaaid* stormschade code-rood code-oranje hagel* onweer* bliksem*',
  ice: 'gladheid glad ijzel* sneeuw* strooi* gestrooid vorst',
  drought: 'droogte sproeiverbod* droogval* blauwalg* waterkwaliteit zwemwater*',
  trees:
    'boom bomen *bomen boompje* linde* lindes eik eiken kastanje* plataan platanen populier* kap kappen gekapt kapvergunning bomenkap vellen geveld rooien gerooid snoei* gesnoeid iepen beuken wortels *kap',
  green:
    'groen groenstrook groenvoorziening plantsoen* perk perken gras maai* gemaaid onkruid bloembak* bloemen struik* struiken berm bermen geveltuin* moestuin* volkstuin*',
  caterpillars: 'processierups* rups rupsen eikenprocessie*',
  rats: 'rat ratten rattenoverlast rattenval* ongedierte muizen duiven meeuw meeuwen meeuwenoverlast',
  dogs: 'hond honden hondenpoep hondenuitlaat* losloopgebied hondenlosloop* hondenveld* aangelijnd bijtincident*',
  wildlife:
    'wolf wolven schapen ooien zwijn zwijnen bever bevers das dassen ree reeen vos vossen ganzen egel egels zwaan zwanen otter',
  waste:
    'afval* *afval vuilnis* container containers *container *containers kliko kliko* grijze-bak restafval gft pmd glasbak papierbak oud-papier milieustraat* recycl* inzamel* ophaal* vuilnisophaal* afvalpas* zwerfafval zwerfvuil prullenbak* dumping* gedumpt grofvuil diftar milieupark',
  lights:
    'lantaarn* lantaarnpaal* straatverlichting verlichting lamp lampen straatlamp* lichtmast* led-verlichting',
  paving:
    'stoeptegel* stoep trottoir* bestrating tegels verzak* gat gaten kuil kuilen asfalt* wegdek klinker* scheef* losliggend*',
  playground:
    'speeltuin* speelplaats* speelplek* speeltoestel* schommel* glijbaan trapveld* jeugdhonk skatebaan skatepark pannakooi speelveld* jop speelveldje',
  closure:
    'afgesloten afsluiting* afsluit* gestremd stremming* omleiding* omrijden onbereikbaar geblokkeerd versperd wegafsluiting*',
  roadworks:
    'wegwerk* werkzaamheden opgebroken openbreken herinrichting* heringericht opknapbeurt reconstructie* wegonderhoud graafwerk* asfalteren bouwhek* hekken aannemer* onderhoudswerk* vernieuwd vernieuwing',
  speeding:
    'snelheid* hardrijd* te-hard racen scheur* flitser* flitspaal* drempel drempels 30-kilometer* 30-zone 30km* zestig snelheidsremmer* wegversmalling* verkeersremmer*',
  crossing:
    'oversteek* zebrapad* zebra oversteekplaats* stoplicht* verkeerslicht* rotonde* kruispunt* kruising* klaar-over* verkeersbrigadier*',
  cycling:
    'fietspad* fietser* fietsstraat* fietsroute* fietstunnel* fietsbrug* snelfietsroute doorfietsroute fatbike* e-bike* bakfiets* fietsenstalling* fietsenrek* wrakfiets*',
  trucks:
    'vrachtverkeer vrachtwagen* vrachtauto* sluipverkeer doorgaand rondweg randweg bypass verkeersdruk milieuzone',
  parking:
    'parkeer* parkeren *parkeren geparkeerd parkeervergunning* parkeerplaats* parkeerplek* parkeertarief* parkeerschijf parkeergarage* betaald-parkeren bezoekersregeling naheffing parkeerboete*',
  bus: 'bus buslijn* bussen bushalte* buurtbus* busvervoer busbaan dienstregeling* streekbus halte haltes vervoerder* chauffeurs',
  train: 'trein* spoor* station* perron* overweg* reizigers prorail intercity stationsplein',
  tram: 'tram* metro* lightrail tramlijn* metrostation',
  lift: 'lift liften roltrap* traplift*',
  bridge: 'brug bruggen *brug *bruggen ophaalbrug brugwachter* viaduct* brugdek',
  tunnel: 'tunnel* *tunnel onderdoorgang*',
  ferry: 'veer veerpont* pont veerdienst voetveer',
  boats:
    'boot boten schip schepen haven* aanlegplaats* woonboot* woonboten sloep* vaarverbod ligplaats* vaarweg kade kades kademuur*',
  airport: 'vliegtuig* vliegveld* luchthaven* vlieghinder vluchten nachtvlucht* aanvlieg*',
  housing:
    'woning* *woningen nieuwbouw* huurwoning* koopwoning* appartement* bouwplan* woningbouw* wijkje tiny flexwoning* bouwproject* bouwgrond kavels kavel',
  rent: 'huur huurder* huurverhoging* verhuurder* woningcorporatie* corporatie* woonstichting huurdersvereniging servicekosten',
  demolition: 'sloop* slopen gesloopt sloopplan* renovatie* gerenoveerd verduurzaming verduurzamen',
  mould: 'schimmel* vocht vochtig* lekkage* lekt lekken lek lekkend* tocht*',
  foundation:
    'fundering* funderingsherstel verzakt* verzakking* scheur scheuren scheurvorming palen paalrot heien heiwerk* geheid trillingen',
  squat: 'krakers gekraakt kraakpand antikraak leegstand leegstaand* verloederd*',
  roomletting:
    'kamerverhuur verkamering studentenhuis* studentenwoning* arbeidsmigrant* logiesgebouw polenhotel vakantiepark* airbnb*',
  asylum:
    'asielzoeker* azc opvanglocatie* noodopvang vluchteling* statushouder* oekrain* crisisopvang opvang ontheemden',
  homeless: 'dakloze* daklozen daklozenopvang nachtopvang slaapplek* zwerver* buitenslapers',
  pool: 'zwembad* bad instructiebad zwemles* zwemmen zwemmers zwemmer buitenbad binnenbad recreatiebad badmeester* zwemclub zwemveren* natuurbad',
  sportshall: 'sporthal* gymzaal* sportzaal* turnhal sportvloer gym',
  sportsclub:
    'voetbal* hockey* kunstgras* clubhuis kleedkamer* sportpark* tennis* korfbal* atletiek* wedstrijd* kantine promotie degradatie competitie kampioen*',
  school:
    'school scholen *school basisschool* leerling* leraar leraren leerkracht* docent* schoolplein schoolgebouw* schoolbestuur* onderwijs klas klassen brede-school kindcentrum juf meester',
  childcare: 'kinderopvang creche peuter* gastouder* bso',
  youthcare: 'jeugdzorg* jeugdhulp* wijkteam* jongerenwerk* jongerencentrum jeugdwerk*',
  library: 'bibliotheek* bieb biebfiliaal boekenkast*',
  community:
    'buurthuis* wijkcentrum* dorpshuis* gemeenschapshuis* wijkgebouw* ontmoetingscentrum* mfa multifunctioneel buurtkamer* huiskamer*',
  carehome:
    'verpleeghuis* verzorgingshuis* woonzorg* zorgcentrum* dementie* mantelzorg* thuiszorg zorginstelling* ouderenzorg zusters',
  doctor:
    'huisarts* huisartsenpost* dokter dokters apotheek* tandarts* praktijk gezondheidscentrum* patient*',
  hospital: 'ziekenhuis* spoedeisend* polikliniek* seh ziekenhuislocatie',
  epidemic: 'legionella* griep* vogelgriep* mazelen kinkhoest vaccin* besmet* uitbraak',
  poverty:
    'voedselbank* armoede* minima* minimaregeling* schulden* schuldhulp* energietoeslag bijstand* uitkering* kledingbank weggeefwinkel',
  wmo: 'wmo* huishoudelijke hulpmiddel* scootmobiel* rolstoel* regiotaxi wmo-taxi taxivervoer doelgroepenvervoer toegankelijk*',
  shop: 'winkel* supermarkt* winkelcentrum* winkelstraat winkelier* bakker* slager* kapsalon failliet* faillissement* koopzondag* koopavond* dorpswinkel buurtsuper',
  market: 'markt weekmarkt marktkramen marktkooplui marktkoopman* marktplein standplaats* kraam kramen',
  catering: 'horeca* terras* cafe cafes restaurant* kroeg* sluitingstijd* snackbar* frituur coffeecorner',
  event:
    'evenement* festival* dancefeest* kermis* carnaval* optocht* braderie* feest* feestje* concert* jaarmarkt koningsdag evenementenvergunning* evenemententerrein festivalterrein muziekfeest',
  fair: 'kermis* attracties botsauto* kermisexploitant*',
  santa: 'sinterklaas* intocht* zwarte piet pieten roetveeg*',
  memorial: 'dodenherdenking herdenking* monument oorlogsmonument 4-mei bevrijdingsdag',
  heritage:
    'monument* rijksmonument* molen molens kerk kerktoren kerkgebouw kasteel toren carillon erfgoed opgraving* archeolog* historisch*',
  museum: 'museum* tentoonstelling* expositie* kunstwerk* standbeeld* muurschildering* theater* schouwburg*',
  mosque: 'moskee* gebedsruimte islamitisch* synagoge',
  graveyard: 'begraafplaats* kerkhof graf graven crematorium uitvaart*',
  windmills: 'windmolen* windturbine* windpark* slagschaduw',
  solar: 'zonnepark* zonneweide* zonnepaneel zonnepanelen',
  heating: 'warmtenet* warmtepomp* aardgasvrij* stadsverwarming warmtebedrijf*',
  factory:
    'fabriek* bedrijventerrein* uitstoot* distributiecentrum* datacenter* asfaltcentrale biovergist* mestfabriek mestvergist* emissie*',
  farming:
    'boer boeren veehouder* stal stallen stikstof* varkens* kippen* geiten* agrarisch* mest* gewasbescherming* landbouw*',
  pollution:
    'pfas* asbest* vervuil* verontreinig* bodemsanering gifgrond grondwatervervuiling lozing geloosd olievlek',
  nature: 'natuurgebied* heide stadspark* landgoed bos bossen recreatieplas duinen ecolog*',
  council:
    'motie* amendement* raadsvergadering* raadsdebat raadsvragen schriftelijke-vragen coalitie* fractie* raadslid raadsleden wethouder* college gemeenteraad',
  election: 'verkiezing* stembureau* stemmen stemlokaal opkomst referendum*',
  budget:
    'begroting* bezuinig* tekort* ozb belasting* heffing* afvalstoffenheffing toeristenbelasting tarief tarieven kadernota perspectiefnota miljoenen',
  merger: 'fusie* herindeling* samenvoeg* fuseren gefuseerd',
  permit:
    'vergunning* omgevingsvergunning* bestemmingsplan* omgevingsplan* zienswijze* aanvraag ter-inzage bezwaar* welstand',
  participation:
    'inloopavond* informatieavond* bewonersavond* inspraak* participatie* enquete* peiling* klankbord* wijkraad dorpsraad handtekening* petitie* buurtbijeenkomst*',
  petition: 'petitie* handtekening* protest* demonstratie* actiegroep* spandoek* protesteren betoging*',
  cameras: 'camera* cameratoezicht cameraauto beelden deurbel*',
  counter: 'balie* loket* gemeentehuis stadhuis paspoort* rijbewijs* burgerzaken wachttijd*',
  hotspotpolice:
    'wijkagent* politiebureau* handhaver* boa boas toezichthouder* gebiedsverbod* samenscholing* veiligheidsrisicogebied noodverordening avondklok*',
  prostitution: 'prostitutie* seksbedrijf* mensenhandel* uitbuiting',
  internet: 'glasvezel* internet* mast zendmast* 5g antenne* storing',
  volunteers: 'vrijwilliger* lintje* lintjes onderscheiding* vrijwilligersprijs* jubileum* jubilea',
};
