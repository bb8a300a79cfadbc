/**
 * The 6000 most frequent words of Dutch subtitles, folded, most frequent first; "-" keeps the place of what is no word.
 * Made by build/words/build-word-ranks.mjs from @zxcvbn-ts/language-nl-be (MIT); do not edit.
 */
export const rankedWords: readonly string[] = `
ik je het de dat is een niet en van wat we in ze hij te zijn op maar er met voor die heb me als was ben om dit mijn aan
dan naar weet hier zo jij kan geen nog ja hem heeft wel moet wil hebben goed haar nee hoe nu waar over ook doen uit zou
ga of gaan bent mij bij al ons had iets daar jullie gaat zal hebt kom waarom meer deze moeten laat kunnen dus jou denk
wie alles echt doe door alleen toch zien weg eens man misschien laten nooit nou zei terug oke mee niets iemand komt
toen veel even onze gewoon weten komen nodig mensen tot worden zeggen tijd weer leven twee net tegen maken uw zeg omdat
zit wordt hou kijk heel wij altijd mag gedaan dood zeker af jaar hun wilde dag allemaal jouw huis dacht doet vader kunt
wacht zie vrouw keer andere zoals zij dank anders geef waren willen zich bedankt een mr erg wilt praten spijt geld kon
werk oh iedereen beter werd moeder niemand vinden staat gezien niks binnen zitten zullen na helpen wist vind genoeg
sorry vast elkaar ging uur klaar hele neem leuk natuurlijk alle god maak lang kwam graag he toe drie zegt bedoel deed
dingen maakt alsjeblieft eerste krijgen zonder steeds hallo houden vertellen ziet idee geven achter geweest blijven
helemaal mooi onder kijken zag goede naam moest blijf kun auto luister grote lijkt snel ooit vragen paar wanneer want
meneer nieuwe gebeurd zorgen vriend beetje kinderen gek hand vraag laatste geweldig hadden zelfs enige bang nemen samen
eten zelf hoor geleden staan gevonden jongen denken vandaag denkt beste gezegd thuis wereld jongens heen ken hen eerst
eigen zoon gelijk buiten vertel morgen meisje probleem alsof geloof halen familie elke zouden hoop politie mannen bijna
vermoord eigenlijk werken verdomme horen manier zat vrienden precies kind he kleine begrijp wou geeft orde houdt verder
vroeg stop wachten rustig hoofd krijg daarom gebeurt soms volgens dagen vond krijgt gemaakt kant werkt open gehad voel
zaak blij volgende zoek kans vanavond bel probeer zoeken oude ding moment best tussen plaats pas gehoord vijf verteld
zet prima hulp stad vindt brengen pijn slecht geloven eruit minuten school plan broer pak jezelf hoeveel kamer betekent
spreken juist heet soort haal ergens vier gebruiken ligt blijft welke proberen dokter agent help later voordat ogen
vrij klopt gaf foto word zodat dochter problemen plek water kent week beginnen praat eerder lk mis handen deur baby
bellen boven groot echte hoeft ie doden stoppen moeilijk dr sinds land spelen zoveel hetzelfde mevrouw snap breng
pakken druk verhaal lekker vrouwen schat vergeten gebeuren ervan kreeg waarschijnlijk hoi mogelijk mooie bloed wees
nacht nieuws bed liet lopen gelukkig waarheid reden papa hoorde klinkt maanden vermoorden zorg dollar bezig voorbij
terwijl sta zaken avond tien schuld veilig redden hart zult duidelijk stel the schiet eraan zes begin gekomen vol
vriendin rond voelt baas moord ander klein fijn jaren mam lichaam eerlijk gezicht ver wakker ouders zoiets leren
telefoon los per mama nummer fout mogen meteen slapen zeer dezelfde liefde alstublieft deel liggen erop vaak vallen
belangrijk sterven oud neer buurt langs houd rest stond sir begrepen drinken team vertelde beneden vergeet vooruit mrs
hoort baan dicht inderdaad geval zetten oorlog mezelf tijdens john maakte kennen gebruikt oke geluk hey hield wapen kop
vertrouwen rust mond weken elk betalen anderen neemt recht nam jack kantoor gegeven ermee overal een daarna tweede
onderzoek welkom hard liever bewijs vanaf aardig klootzak stuk woord veranderen zin straks vent zus haat vandaan miss
lieverd zichzelf nieuw ontmoeten werden allebei minder pap nergens kwaad sam erin ervoor kerel gisteren ontmoet miljoen
ok film verloren probeerde gebeld new antwoord noemen informatie boek stil kapitein kwijt enkel valt boos licht
geworden pa persoon konden beschermen slechte ziekenhuis gevoel gegaan voorzichtig hond rijden eindelijk gesproken
meisjes aarde ten normaal grappig heren voelen moordenaar mens president nogal gevangenis loopt degene prachtig hoezo
kopen vechten punt vreemd trouwen contact verkeerd meen koffie verwacht schip ziek plezier einde stap advocaat begint
begon enkele erbij gang gebeurde heer herinner jezus opnieuw serieus zomaar pardon gevraagd controle getrouwd daarmee
spel bedoelt perfect stellen juiste koning beloof grond waard winnen nadat gebruik naartoe begrijpen veranderd acht he
gingen kwamen leeft leg gekregen langer verliezen vroeger lucht wapens verlaten probeert dames seks schieten toekomst
behalve slim meest stuur leger woorden zeven brengt charlie half hierheen trots spullen geheim helpt vraagt michael
weinig ongeveer schatje sommige makkelijk kracht gedood gestolen tenminste lange ongeluk frank zodra werkte wilden eet
slechts lief nietwaar relatie trek afgelopen val volgen ter voelde bekend bewijzen hoef via oom loop belde lijken
sturen men slachtoffer george genomen maand onzin meid york erger idioot ziens dienst erover feest leek vreselijk
eentje gevaar wonen grootste succes vertrekken jawel muziek mocht raar slaap joe absoluut vorige ruimte ieder schuldig
goeie begonnen luisteren sterk omhoog totdat afspraak lezen zwarte vanwege hemel tenzij gisteravond begrijpt ene lag
naast vooral fantastisch gered viel trouwens uh bank pistool noem bedrijf camera blijkbaar woont verkopen beide zolang
straat mike geest david vuur peter verkeerde moesten lieve tom geprobeerd meeste kijkt stierf hotel droom verliefd
jammer gedacht let rug vertaling slaan gaten doel meter drugs gevaarlijk geweldige lijst fbi namen deden jonge schelen
goedemorgen dragen iedere excuseer stom jong zover betaald kende kleren gesprek lukt welk vertelt prijs voorstellen
huwelijk tv missen schrijven groep herinneren regels vonden vliegtuig onderweg delen geleerd stomme bestaat james
vertrouw daarvoor shit trekken zak vanuit gebracht stem gezin keuze raken direct verdomde boot dom verleden gemist
duurt gedachten situatie moe deal tafel band generaal reis partner leuke raad honger geraakt gebouw zwaar gast gestuurd
geboren bracht rechter agenten bureau macht spreek derde regel kolonel ruzie oma zeiden speelt dronken vliegen
luitenant gelooft arme seconden liep tuurlijk red gefeliciteerd koud regelen henry bericht vlucht moeite hel dame oog
ma dansen teken onmogelijk gewerkt helaas grapje arm show lachen leggen sleutel wet liefje keek paul alex aantal zoekt
extra zweer leiden harry mary lijk kapot bleef sneller gebroken uiteindelijk verdwenen kaart kerk mijne dode brand max
betrokken wegwezen plannen volg lastig tijdje negen gebied beiden eind operatie diep persoonlijk liegen zwanger club
respect steek waarvoor missie cool danny amerika zon kost paard waarop maat brief raak rijk rij risico meestal witte
getuige kwalijk rechercheur schoenen bar hoeven midden hopelijk lijn eer gezet zuster bal sprak aanval aandacht kiezen
komaan rode meiden amerikaanse adres zee hoog feestje gekocht bevel wedstrijd sluiten daarvan jimmy volledig rot les
ziel interessant slag sluit zelfmoord computer planeet bereiken verdachte sarah gelezen uitleggen beloofd laatst winkel
zul wagen angst muur leeg bezoek stelen gewonnen positie wisten sheriff bekijken helft warm keus vanmorgen park zulke
nick heerlijk gevallen zaten rennen gewond sergeant volk dieren kort spreekt ah allen tony verdient onderzoeken haast
dromen systeem meester kont enig ontdekt verkocht tante bewegen geschreven groter neus ach verklaring broek verdienen
speel hangt vijand gelukt verschillende speciale verrassing vreemde sla geschiedenis erachter lul bezorgd hoogte vrede
meegenomen zagen liegt bus belachelijk betere raam wijn mes ontslagen geheime gehouden weggaan weekend eh excuses
getuigen jim bom inspecteur gehaald spoor held benen dachten waarvan tas thee ray jane overleven belt meenemen nek
gevecht bestaan ongelooflijk slachtoffers drink ring donker links dichtbij bereid feit vriendje professor verschil
collega spul boeken slaat will alweer rekening gooi beslissing verlies been verjaardag lift tommy bob koningin teveel
levend waarmee raakt draagt verandert trein da monster raakte sporen opa zingen voeten lot richting knap duren speciaal
gebruikte gestopt hoge gesloten boord bedoelde gepakt you draai vannacht ijs enorme reed beurt koop appartement cel
begraven indruk vlees strijd ochtend keuken energie vernietigen geregeld plaatsen gevoelens last la bedanken ophouden
hangen kennis bill patient zware basis kat glas sloeg dankzij dader gasten zwart betaal adem richard boodschap grap bos
geholpen godsnaam prachtige neergeschoten werkelijk gestorven huilen commandant billy soldaten jake jurk gevangen
veiligheid hoek hiermee afstand kilometer regering stoel onschuldig kogel londen vlak stuurde fijne waarin voet haalt
ontsnappen gooien rechts ineens ouwe test toestemming wraak breken rol opschieten kalm goud verantwoordelijk enorm
bespreken noemt verdorie ervaring soldaat gepraat steve mark totaal and gratis overleden moorden eiland beeld passen
leeftijd noemde tekenen doorgaan boom uitzoeken dak besloten lunch ryan vele schoon controleren gearresteerd schoot
eraf achteruit johnny belangrijke lees perfecte dorp eikel bobby dossier past code vieren geluid homo verschrikkelijk
stelt slaapt bier dna hoelang eenmaal simpel zocht blauwe stukje vermist zorgt gat ouder kate schrijf schreef wens
geslagen parijs toevallig leiding edelachtbare bouwen geweten heilige restaurant sterft toegang verbergen draait leidt
armen luke taak ware lab misdaad nadenken vakantie behoorlijk sleutels video levens geniet draaien vertrek betreft eric
slot ms verpest proces opdracht programma klote leider actie waardoor antwoorden gezeten bruiloft vorm woon directeur
client goedenavond advies hoewel eddie chris uren welterusten tijden volwassen vuile majoor radio aangenaam drankje
maan kregen gemakkelijk vergeef klas krant langzaam kosten martin procent mist pad vrijheid verdwijnen gelogen beweging
twijfel neef gemeen fles dol draag vis waarover rood hersenen der verloor taxi voorkomen medicijnen okay binnenkort
doos terecht mening geweer bezit top wonder vergeven stopt hopen thomas ophalen wind oplossen jaloers kevin rachel
onmiddellijk gedrag charles stemmen ontbijt lol walter honden ontvangen verhalen rivier twaalf voedsel gauw volgt vaker
adam keren klanten chef wint brian minuut anna detective verraden don geweld akkoord tonen genoemd gewone papieren
verband hoopte rare brug jas bloemen daniel trap mijnheer aanvallen leer street opnemen robert schade blijkt bijzonder
huid krachten zakken openen arts hoer gestoord scott gegeten echtgenoot bedoeling durf trouw bedenken ergste bedacht
tegenhouden vermoordde nachts vertrokken knul engels start favoriete persoonlijke bepaalde sommigen yeah momentje
medische sexy burgemeester lee officier kussen date ster gezocht captain wezen roep details zomer dikke ruikt eigenaar
motor universiteit hielp kus luistert gegevens claire beveiliging nagedacht lisa gekozen betaalt betekenen verborgen
publiek carriere tanden amy rapport super vrije geheimen opeens beest afgesproken halve rijdt belangrijkste kamp leef
washington steun afdeling honderd vorig rook boel vecht strand jason magie oplossing type rusten droeg wellicht beelden
genaamd terugkomen voeren waardeer nauwelijks bad bieden geinteresseerd verlaat duivel overkomen speelde pond ballen
duizenden gedoe city nerveus locatie blik doelwit gekke meegemaakt twintig emily klant kerels loog post aangevallen
oren emma springen gevolgd releases lach ontmoette zwak engeland ziekte sterren kyle trekt toilet steen logisch landen
geloofde fouten verwachten leo dankbaar veroorzaakt duizend wow aangedaan andy jury verslaan vangen christus maria
testen grens paniek nogmaals telefoontje steken jesse pete ontsnapt herinnert paarden vaders theorie kleur prins vissen
bron lid drank vergadering gebleven meerdere ondanks machine moeders signaal geslapen lijden stappen carter eeuwig
vreselijke km matt doodde dik verkoop rechtbank harde genezen begrafenis veld straf uitgenodigd laag grace kies wiens
william schattig - schot vijanden neuken broers jagen tevreden gaven taart domme flat manieren afmaken vriendelijk san
sterker vluchten pers project st vertrekt belang frankrijk lukken geschoten prinses zwaard aandoen arthur annie
makkelijker gedragen bende ernstig gezond jouwe vingers las arresteren tuin ideeen korte gelaten sean duitse vrijdag
opstaan kunst sterke afscheid menselijke minister clark coach verboden kelder gezelschap bijvoorbeeld achtergelaten
duur compleet to eng toeval snapt hiervan miljoenen simon jerry war melk kelly lui genieten aannemen uitstekend
tegenover dichterbij chicago kocht stuurt volle schijnt lenen moed alice vergissing patienten toon normale broeder
kaarten films reizen ruim herinneringen gedachte saai joey roken truck gaaf tegenwoordig kwestie zette opzij gaande
omgeving kip verstopt leerde vanochtend kast officieel aanbod sms vernietigd verliest menselijk contract lady mooiste
flink majesteit cia carl sukkel stopte haalde verdiend genoegen senator buren alan internet vloer zwemmen taylor
bedoeld opgesloten ontslag bekijk borst schreeuwen bevalt hoger blanke redenen harder ed ontvoerd vasthouden dave lucy
behandelen berg noorden opgeven bepaald spelletje maatje daardoor omstandigheden opgelost heus koken vingerafdrukken
trut eenvoudig hiervoor stukken tent pauze raden roepen leugenaar bek vervangen alarm interesse talent bereikt
amerikanen kanker ted aangezien beslissen des rose cadeau mexico kerst louis invloed geheugen station doorheen vogel
verantwoordelijkheid pillen rome diner besluit vlug deuren woonde west huh verstand moeilijke juffrouw bescherming
quality stilte bak papier erom volledige zojuist kilo chuck vormen vaarwel storm hoed leugen ambulance opgenomen
beslist pizza verdween ontdekken eenheid verzoek overtuigen militaire kogels toegeven smith gedronken high quantity
gekeken phil cent punten reet garage vrees big kluis slaapkamer vandoor wit bezoeken politiek mogelijkheid vertrok
jackson verdomd vervelend vs rekenen klap aanbieden abby streek zaterdag uwe zicht jones elf gewend reactie jazeker
blauw herken verbonden reken schoonheid ho hank klus verandering vermoordt accepteren biertje roger helen gebouwd
aankomen trok larry verhuizen waarde troep kust graf dans verdediging bleek taal grotere dier aanklacht overheid wed
lossen huizen uiteraard gerust manager verdedigen valse lieten westen amper bekeken stal job maakten niveau binnenkomen
poging behandeld overtuigd gewacht stroom wetenschap momenteel wauw liedje vals vincent onderzocht duurde lily josh
keel schepen gouden blind achterlaten gevangene robin voordeel gevangenen eieren verbrand geduld eeuw europa gescheiden
snelheid aardige gary rotzooi heette brak lichamen bidden natuur maggie wijs buik vinger king gespeeld feiten virus ha
jeff plus groene bomen personeel patrick karen pakt plekken commissaris sara zuiden rechten veranderde stof badkamer
leugens zondag erheen smaak aanwezig leraar maandag verliet leefde it pakte franse bergen duitsers woede studeren sliep
kleding stonden troepen eindigen feite hemelsnaam groeien dean piloot geesten controleer verslag ex julia heks daarbij
waarschuwen julie victor jenny melden elizabeth oceaan gas goden mogelijke voorlopig verslagen gepland verdacht
opgepakt susan prive voren stan knappe koffer zonde naakt neen plegen excuus verrast dienen graden ongelofelijk haten
ervandoor opgewonden sterf dubbele tim boerderij rijke morgan bord honderden klootzakken herstellen schrijft wc ernaar
lord besloot behandeling morgenochtend doc orders tong hitler vanmiddag redt ruil nathan verklaren lieg kim sync leert
tegelijk marine champagne liefste genade chauffeur wensen verdien qoq godverdomme eenzaam wegens voorstel gouverneur
graven terrein ontmoeting telt handel zwijgen ademen koos um horloge staten ronde daarover verloofde pot donkere
afspraakje pensioen vrolijk poort hoefde gunst artikel overval belangrijker netjes knieen slimme aanraken reputatie
ontdekte ruik brood russische vogels partij verstoppen komst verdieping dief voorbeeld geur dichter vliegveld markt
burgers centrum volgde ontzettend beer alibi terugkomt brieven minstens whisky onschuldige stenen universum gezondheid
daarheen wijze britse komende kerstmis haven huur plicht assistent omgaan ross fan materiaal laura hartelijk doug
charlotte online onszelf stelde shirt sally bevelen vergat priester meent zelfde dossiers proost kloppen gekend vierde
kaas opzoeken schrikken amanda gepleegd daarin optreden april veilige marcus beroep black motief molly betaalde lucas
verderop jacht scheiden jeugd lokale engel kerstman doei toestand technologie gebaseerd lichten mars bovendien cijfers
bewaren belofte vertaald teleurgesteld vriendschap medelijden fred chloe ramp vegas ren verzet richten steunen wolf
advocaten dwars oefenen bezwaar bevestigen wijzen china nachtmerrie jackie groen minst eindigt verkoopt zwembad
verdriet winter afgesloten geheel min verwijderd donder mobiel monsters okee interesseert leden gooide muren koers nat
bekende waarheen hierin uniform voorbereid wild regen drinkt studenten bepalen briefje fuck berichten gok voldoende
samenwerken lekkere ruiken klok duitsland gemeenschap redelijk wezens echter getekend overwinning rebecca klonk
onderwerp verklaart olie bewust bemanning tellen degenen overkomt vertrouwt hang tyler schoten seconde geldt delict
gibbs groeten maag beantwoorden allerlei wandelen howard waarschuwing gewaarschuwd begreep johnson kist barry
middelbare jay michelle training texas pik race geliefde nationale gedeelte wassen verwachtte scheelt ophangen douche
greg reageren zwijg alcohol stoor verdiende gave sprong bewakers aangenomen model data oor hi jeetje spelletjes noch
wedden meedoen winst gereed middag lijf oliver donna onthouden daarop identiteit crimineel openbaar verpesten
moordenaars bewaker andrew beloofde gods zowel media angela letten breekt sprake kansen explosie indrukwekkend
plotseling schutter hekel fort ingewikkeld lied vriendinnen besef spiegel gevochten lege onlangs stand woestijn
gedwongen russen jamie idioten gezellig lunchen hielden cooper seizoen resultaten pagina frans vlieg bril spannend
doodt mensheid botten busje herinnering olivia kaartje pop verschuldigd gesteld hee tweeen zielig my terry parker hal
letterlijk banden route vliegt walgelijk gegooid smerig verwijderen uitzien beweegt hierover mannetje genie burger
bedreiging lef wilson vlakbij gevolgen gedag ontslaan nummers verzamelen jongeman huiswerk house koude verontschuldigen
gevaarlijke lelijk verbaasd vuil ondertussen gelukkige leest at cole verplaatsen starten gerechtigheid onderdeel wijst
rick ls afrika scheiding lewis linda nate welnee partners hoogste snijden soorten touw zijde ellende harvey nep joden
klagen zacht aap won dringend teruggaan eisen veroordeeld neerschieten vloek stijl smeek rand verrader tel romantisch
zorgde gordon stelletje hersens verdwijnt middelen roept bruce leveren dekking onthoud hof toby politieke cheque
schaduw kasteel lagen dertig branden leidde resultaat catherine aangekomen constant hannah waarbij wanhopig verkracht
jessica winnaar waardeloos merken californie brown doctor ongerust snelle slet fiets vocht opruimen chief ethan daaraan
gsm gewild overeenkomst spring schilderij middernacht brein richt onbekende vervolgens iemands fabriek geschikt
ontspannen anne win broertje gelopen davis apparaat storen handelen dwingen optie slang amen student hoorden opdagen
volkomen makker katie duisternis briljant schouder miller godzijdank lacht dwaas wachtte mac verdrietig bereik gozer
gezorgd spion roy wond campagne boston mogelijkheden dinsdag lever avonds weggegaan verbinding dek meegaan nieuwsgierig
helder omlaag borsten oosten namelijk schande ondertiteling overeen kanten warme gewicht bedrijven derek stront vet
geschenk negeren goeds justitie sneeuw aanklager zand sport besefte versie minste hartaanval bo as illegaal vertrouwde
voort varken prettig jacob moge donderdag straten hout bovenop etentje sindsdien vaste moeilijker merk verdachten durft
opgegeven weggaat truc frankie el wegen planten pen beth aanwezigheid stemming bravo overleefd gedurende magische
levende therapie geplaatst grijp gericht voorafging duwen tip sociale euh opeten daarbinnen beloning dapper
concentreren heleboel beschikbaar seksuele bezorgen koopt hek lois bied huidige on achterna verenigde golf cafe suiker
lippen zuurstof gevoelig herhaal hmm gras gekwetst smerige filmen daisy tunnel rock verstandig organisatie voorgoed
families betwijfel meekomen geruchten angeles redde doorbrengen puur stak diamanten lading miami bevestigd stinkt
inclusief oudere verraad interview middel geboorte nicht momenten podium effect vijftien houding veroorzaken
verpleegster lig bibliotheek schrijver beloven identificeren hut goedenacht volgend gecontroleerd beroemd masker scherp
sophie trainen kamers quinn kampioen graaf oscar oproep carrie achterin beters veroorloven helikopter zekere gelegd
miljard vies geintje uitgaan weleens bruid voer praatte marshall aanwijzingen nina rusland eva benzine wegging keizer
vrouwelijke marie vince voeden studio gif edward uitnodiging elena grant probeerden datje ketting schitterend velen
zekerheid kliniek dylan museum handtekening bevrijden ramen russell rechtszaak dokters rijd kopie rende vampier
personen tieten expert jess feesten white zegen travis rommel mijl daarbuiten opleiding bedenk jordan carlos live
beschermd roze legt walker flauw gewoonlijk telefoontjes pech grootvader junior voorzitter miste owen bodem gevoeld
repareren bewusteloos bommen zusje opname pols herkennen hartslag hete behoefte oorzaak kiest hill brave centrale
dochters bewezen danken gestoken rat koekjes weglopen leuker medisch kopje gelegenheid zijne grenzen betrapt achteren
bijeenkomst uitdaging onderhandelen overvallen wayne triest slagen kruis technisch gooit fantastische beschermt
beantwoord positief vieze bewijst brigadier ogenblik kalmeer hoogheid droog admiraal schaam excuseren vroegen kleed
leid blake maaltijd gereden interessante chinese vuren gezichten ooh fantasie aanpakken namens jeremy afhandelen stress
waarschuw bijbel studie kenny ofwel kaartjes schema gelul vers biedt aangeraakt besteld overnemen waarderen tranen
ontspan geopend documenten mammie groots eventjes boeten staart prettige ondervragen schedel tijdelijk overleed klinken
demon morgenavond vergist aanslag florida proef steven ontstaan kennelijk beslissingen sammy voor smaakt soep nul green
oordeel bloeddruk wegkomt hoofdpijn vijfde brad penny hieruit terroristen rekeningen pijnlijk fase blazen teef jo bot
ei - beroemde chaos verbaast gedumpt tekst scene uitzicht vooruitgang maagd mevr bijzondere sex e-mail lafaard mei
dodelijk ian carol geleid bestellen plassen opgegroeid teddy ontvoering boze affaire kreng verzinnen sigaret vat diane
dennis verspreiden vullen vermogen realiteit doodgaan diegene betekend pakje buitenlandse telkens slechter verander
promotie margaret overstuur one dominee keuzes bekennen levert williams verdwaald federale kranten patroon relaties
bedreigd matthew wetten herkent boodschappen zenuwachtig koninkrijk aanwijzing betty breek chinees uitvoeren haatte
vrachtwagen tank vanzelf francis schone beschadigd marty realiseerde verbranden klasse riep onbekend humor theater
koorts overheen ingang stabiel riley openbare dure maya noodgeval reageert uitweg jennifer psychiater gedraagt datum
correct gedraag nood wiet little woning caroline betekende instructies natuurlijke ali wonden afdrukken netwerk info
martha periode uitziet meende doorlopen simpele achtergrond bijzonders broeders dubbel afgewezen kerstfeest lou
hartstikke schuur veronderstel emoties achterkant schudden beschuldigd kwetsen negatief dick engelse arrestatie
communicatie vloog nachten uitmaken vermiste hierbij hebbes allang trappen langskomen coma daad kut knop bevriend
geraken malcolm creeren beslag artsen nancy japan logan beet doodsbang bewaar casino afschuwelijk diefstal legende
joseph grot proeven gesprekken grijpen oppakken terugtrekken bart applaus zoenen toren eeuwen eigendom verschrikkelijke
criminelen bood verplicht zieke beweert strafblad hollywood voorbereiden vijftig zone loslaten casey connor portemonnee
audrey longen ingehuurd meegebracht gebrek ruilen mankeert zwakke aantrekkelijk verplaatst albert no uitgeschakeld
vliegtuigen spencer tja dronk riskeren weghalen passie kandidaat smeerlap sigaretten toont serie status voorzien mooier
rit bescherm discussie medicijn booth rijbewijs miles televisie meld verzonnen aangeboden ellen ministerie daden
krankzinnig populair whoa allison indianen verzekering virginia koelkast duistere pest lemand overgeven arresteer nut
stervende ondergoed euro incident zing mijzelf homer commentaar ervaren doorzoeken vak vriendjes dorst koe tenslotte
vandaar jonger flinke check titel privacy heelal verspillen justin speelgoed bonnie dagboek voorwaarden gemerkt tape
hol bewustzijn evan aaron vlag werkten moderne rollen angel gespannen terugkeren crisis zoektocht emotioneel overkant
premier harris greep eenheden beseft rechtstreeks love weigeren avontuur lust tevoorschijn roman glimlach groeit ras
amerikaan plat goedkoop strak spanning inbraak karakter opzet lessen college boy ernstige geweren island todd verlegen
toestaan paspoort county vleugels madame juni snoep apart italie oudste liam uitschakelen voertuig kostte september ron
jochie link puinhoop agenda steekt nazi spraken leonard chirurg jee mochten misdaden brachten bekentenis laptop
vergeleken diepe stukjes robot nuttig uitslag zout ratten slimmer afval murphy wendy gebeurtenissen temperatuur bemoei
ongelukkig bezocht financiele tijdstip overste verbergt drukken snappen knuffel diensten erdoor betekenis veiliger aard
opgegeten gevolg moedig duke teruggekomen eli paige loon frisse daarboven herkende lelijke ruth woensdag handig harold
fortuin nicole vrijgelaten ashley journalist vielen wennen megan bleven ambassadeur acteur geslaagd hing computers
francisco schoonmaken mickey snelweg plastic experiment monica morgenvroeg undercover commando gekleed star gemak
overleeft boss eerwaarde motel long tweeling draak schakel diana stephen favoriet heten officiele legde zusters kooi
opgehangen beheersen demonen drankjes wetenschappers concert vermijden irak katten kwetsbaar kleuren raket mitch
straffen bestuur verloofd zonden verspreid draaide heerlijke mason india augustus cadeautje centimeter contant
testament meesten juli waanzin gedroomd handschoenen zender wreed pappa eerlijke rotzak jules mysterie symbool tess
profiel opties traditie schulden hup waag go massa gewonden ontkennen getrokken bezet opgevoed lincoln verkeer knie
heuvel bid verdwijn accepteer liz timing slechtste crane penis benieuwd steden aangeven uitkomen glazen hitte set
maling victoria wade ton mm chocolade bedrogen brandstof verwoest verf hector munitie paleis werkelijkheid yo zoe
gewapend gekost nelson toespraak recept helden enthousiast scherm goedemiddag gele actief politieagent kleiner raymond
joch lokken oefening harper road varen kwart commissie stiekem afsluiten inpakken bewaard neil winkelen beesten vrijen
techniek brandt lane mobiele luisterde interne toegestaan hall beleefd stanley blok zielen keith generatie verlangen
jean revolutie pastoor drama maal laden moeilijkheden bedrag aandelen bevallen willie schoft lawaai eeuwige uzelf
alicia attentie plant staren christian konijn beroofd zussen huren misdrijf clay overlijden doodgeschoten toekomstige
procedure trouwde douchen stierven tina jongetje gokken thanksgiving beweeg duiken shane kindje fruit bevroren erbuiten
sloot steelt berlijn grappen vloot uiterlijk verhuisd spanje carla norman doof alexander mitchell terugbrengen schamen
machtige all tempel walt volwassenen holly wetenschapper weduwe kanaal gemeld watje dient speech goedendag versterking
voorraad legaal bevat dollars korporaal overwegen vee metro afhankelijk weigerde ricky speler gereedschap mcgee
misbruik besproken aflevering chip barbara anthony mobieltje santa japanse reclame combinatie behouden durven gebouwen
goedmaken philip verkrachting jersey pure weggelopen opgeblazen getraind illegale website firma bloeden schop wiskunde
originele ann verwondingen nest kostuum hoofdinspecteur meg standaard zochten stok blaas gloria batman weigert time
afspreken hoofdkwartier heroine gus bossen julian verzeker rex zenuwen vermoeden noah jonathan hoofdstuk symptomen
samantha plekje bemoeien kern - behandelt bagage gehele bay castle voorgesteld jasje begrip sowieso braaf opsluiten gij
misverstand damon laarzen dutch uitgevoerd borg doodsoorzaak football bevrijd gewoonte nederlandse cirkel moordwapen
telefoons boeren gerucht bijten stone explosieven motoren heather miranda opzetten trekker vermoed von internationale
lesje blue wegkomen flikker collins craig lager schoppen fans opereren borrel noemden vanessa seth kok dozen hoeren
broodje zingt dieper halloween diego toestel happy belangrijks hogere stevig hoeveelheid waaraan hufter ontworpen
dankjewel mamma rots boer buurman bouw versieren trevor ontploffen ochtends make-up dumpen gisterenavond gevuld klacht
bestond dodelijke strategie volhouden begaan das informant verwerken trouwt halt auditie randy lijdt canada draad ertoe
south uitgeput pikken ellie ruimen inzet haren slaaf tara schreeuw koninklijke lage liepen bewerkt concentreer zaal
jarig grapjes piano finn ontwikkeld ronnie - kou vaardigheden gestraft omdraaien besmet spoedig beurs schietpartij
opblazen up vergiftigd leerling algemeen zonen ongemakkelijk indien prooi bevindt aankomt uitgang jongedame goedkope
bewaking franklin by huil kurt lauren barney klimmen november uitkomt spelers bijt schreeuwde professionele bestanden
joan voordeur slaven dana regelmatig mysterieuze doorgeven modder ned kroon maffia functie verward veranderingen sectie
vreugde serieuze nuchter typisch rechtszaal overdreven beu buitenaardse vergelijken gabriel nagels neal melissa mel
louise telefoonnummer snij rory droomde zeep accent gefaald drieen werknemers krachtig clienten geneukt bronnen zelden
falen congres verlof stefan secretaresse schouders that christopher afleiding schakelen gestoorde jungle juwelen felix
riem geleefd oproepen schoen colin opgevallen phoebe herhalen relax exact enge caesar alison avenue troost aangeklaagd
shaw verre hakken gewapende oktober uniek professioneel recente duw cocaine opsporen lek ralph cellen teams allemachtig
kenden voetbal achternaam levenslang defensie bond turner curtis earl afghanistan opent parkeerplaats grazen ambassade
verdragen simpson bloem vrijwillig geobsedeerd pierce pleegde bloedt lets regelt aanvaard kalmeren hersteld veronica
tijger monsieur overeind karl klop wenst brooke stille spaans terugkwam pet bud kleintje kwartier amerikaans rita
doorgaat verblijf script sandra chase innemen tekort ritje porno vrouwtje tof streng grootmoeder britten clown
loyaliteit ln zweet cultuur tiener wijf doorstaan gina tracy drijven plots verhouding geladen totale fransen
respecteren doorzocht beledigd gebeten verstop coordinaten complete beleid detail wallace apparatuur achterhalen
voortdurend scholen traceren praktijk bewijsmateriaal smeris seksueel klappen keken verstaan troon elkaars verrassen
bedank kwijtgeraakt warren liefst for se bevolking verbeteren trauma elektrische cowboy engelen stuart bitch salaris
voortaan bruin emotionele blank lamp district vermoorde arrest bishop elliot stoer verklaar banen lente palmer geniaal
beeindigen achteraan dekken lake onbeleefd bestand machines radar anderson extreem ingebroken militair gebruikten
morgens getuigenis bod gebakken stapel jen misselijk front bingo wolven plaat rob paus overdag sandy beschuldigen lex
getest treffen succesvol opening terrorist dale heksen politiebureau beroven schaal reageerde ontsnapte verschijnen
janet maart nicky insecten schok zeldzaam sydney ford seattle kritiek smeken put superman ontbreekt vietnam bijeen
besparen naaien offer mia naomi autopsie manny zowat sebastian eve verse zwaartekracht vanwaar stevie helm jill
gesneden sue regent verhoor riskant dieven leerlingen natalie inzetten opstand schild sukkels zinloos versta mannelijke
verkiezingen fysiek paradijs actrice jager leiders katherine staf aanklagen toezicht geluisterd lichte activiteiten
nutteloos apen moskou sokken opgezet bailey onzichtbaar echo wonderen luid straling jenna beseffen nichtje boeien
behoort charmant planeten daag verslaafd voorkeur genaaid vredesnaam kwade brandon noodzakelijk vic gebeden tovenaar
prijzen gemene le ontwikkelen boyd ademt stapte technische dawson praktisch circus ongeval teruggeven protocol schut
biologische duidelijkheid rondje checken ai doordat blair bruine klaarmaken leed marge schijn brooklyn infectie zack
dagelijks voert mislukt duits stapt daarnet bedekt becky opwindend zogenaamde baker ogenblikje amber autoriteiten
medicatie ontploft contacten operaties manhattan raketten prioriteit special intelligent lawrence therapeut huilt koper
vervloekt tegenstander au satelliet afnemen uitleg kofferbak fascinerend grand service schuilplaats schilderen mekaar
boekje hope kruipen tempo depressief huisje cameron shock joodse afgeleid product passagiers aanpassen paranoide
uitmaakt ongetwijfeld aankwam overlevenden bestemming gewelddadig winkelcentrum doyle sparen spreuk papierwerk burke
tandarts analyse menigte baard oppas goeiemorgen ceremonie omgekomen bakken kennedy officieren verknald vrijwel hanna
vergif mariniers scan tenen tegelijkertijd gene beschrijven daphne beach shawn east eenzame chips grootte freddy verrot
gezonde luxe pijp caleb duncan afgenomen nikki huilde vampiers speelden am bekijkt veertig terugkeer oprecht maten
gelegen verzekeren vergunning geschorst werelden geleend alvast pil beschermde oppassen egoistisch serena uitnodigen
nucleaire verklaard winston ofzo minuutje uitstappen your dadelijk noord vastgebonden graham woody italiaanse eikels
hunter gijzelaars mazzel blinde lost lijkschouwer naald vreemden koeien pan heilig sterkste leon lukte wachtwoord wyatt
patty instinct harrison beperkt hamer bewaken slaag adams leeuw wisselen metaal creditcard jarenlang troy staal
chemische zeuren sector vreemds rondlopen rosie genant acties tuig genoten toast getroffen zach herinnerde reeds
tegenstelling gekken transport communiceren koppig benny clyde deken doelen hobby lening schei vroege rebellen natie
figuur nakijken buck redding kirk alhoewel verbazingwekkend kira beschouw bell atmosfeer lachte id twijfelen examen
aantrekken jagers kalkoen huwelijksreis elektriciteit marco steeg wodka warmte verdere kwaliteit uitstekende be rotsen
watson tragedie haley doorgebracht pat politieman simply koppel tumor appel jan christine treden wolken donald gevlucht
stam straal liedjes dwong poten afvragen uitgevonden gitaar verzin terugbellen kletsen december uitzondering
plaatselijke trui organiseren compliment minnaar enterprise kudde hierna neuk nora adviseur em opgehaald zesde aankan
muis lieveling respecteer spieren haak aangetrokken violet world wijsheid herstel nachtmerries connectie cam gehoopt
ticket eenvoudige blanken harten verzorgen gedicht inzien freddie kap knal intussen kleinzoon verzetten jaagt grey eis
buitenland ongeacht krijt oven gps januari benjamin roos leuks denise zachte douglas air grondig bestuurder vallei
aanvaarden heden hieraan achtervolgen database weddenschap dc australie achterlijk vereerd receptie stoort jessie
holmes menu opende klere klooster oogje voorstelling gestaan barnes gebeurtenis hoofden balans uitspraak logeren schrik
medewerkers times tatoeage visioen dealer nieuwste dekmantel scheppen guy overtuigend specifiek stark knopen day ranch
boter golven belasting ridder tanks bezoekers waaronder gewoond speciaals mick may diploma liter ontwikkeling wandeling
handboeien zielige inwoners out stoere lance garcia rechterhand geluiden achterdeur mode afspraken groepen teleur
behandel banken hecht springt rosco blonde ex-vrouw unieke litteken tapijt kunstenaar flessen blond systemen schurk
claudia teleurstellen sullivan termijn eindigde beschrijving onderschat kloten slangen nader rent gebieden morris alpha
publieke maatschappij opletten positieve vette romantische organen pierre beledigen loser cake bestuderen stort stalen
robbie harvard cindy varkens verberg drew spook hierop ezel jongeren geidentificeerd diagnose geroepen kijkje spijtig
duim vertelden tientallen - economie weerstaan gebruikelijke gigantische finale kitty gezegend directe gewist beweren
hechtenis raadsel langzamer waardeloze spionnen piper stoelen beschaving erna bedriegen foute oranje verbind wijk traag
eeuwigheid eerlijkheid woonkamer hot bereiden vreemdeling goedgekeurd serveerster fysieke dappere thompson omkleden
sire haai klaus ademhalen zakenman geopereerd grijze daten kwijtraken lengte vereist lijnen houston isaac ontwerp
betrekken ongewoon elders duister bepaalt zilveren ondervraagd handdoek expres luchthaven coke lerares origineel dosis
e-mails machtig voegen mietje gekust inhoud ego nare waardevol voorkant hopeloos afgemaakt avondeten uiterste spaanse
realiseer lindsay blad geel bewaakt negeer snor eed klopte academie afzetten gewassen verlopen voorouders dreiging
linker tucker griffin jeffrey lydia record vertrouwd dieet hoorzitting bliksem knoop duwde revolver wissen flynn
supermarkt gevechten ploeg fisher voormalige samenzwering kappen zachtjes clara handje stadje lakens tieners vrijgezel
beschoten campbell boeit voorwaarde carmen hiernaast instappen fox geweigerd schilderijen mandy gestudeerd silver
activiteit opgeroepen uurtje match zilver medaille stoute sid weetje letters pappie doodstraf herrie principe leve girl
cd samenwerking microfoon bewonder pissen fris perry sperma reeks oneerlijk dergelijke boten flash mol zonsondergang
afwachten saus ivan borden ruby campus seriemoordenaar olifant grof bevatten t-shirt geboekt hai verrassingen munt blut
geschokt agressief vest rondhangen cody merkte vrezen psychopaat aanpak hemd queen overdosis bonen stella hunt geleverd
belooft schapen uitgelegd vrijuit boem alec bernard saaie geregistreerd grayson visie eronder hare sheldon grappige
tegenovergestelde pakhuis invasie debbie river koste kroeg honkbal opslag puppy voordelen halverwege avery tand vaag
drake geland ontmoetten buddy cal kraken comfortabel ongelijk overhoop geil verscheen stephanie gezag naderen butler
can schijf what jonas jarige verbroken shuttle twijfels madison bestwil jood geloofd cash ladder onderdelen allergisch
gemakkelijker zakelijk goedkeuring uitgemaakt beschuldigingen trip ncis hetgeen verontschuldig sloten blote bloot
uitkijken anonieme sharon losse verbannen aangepast wrak xena raakten potje beren poesje bewegingen orleans diverse
voorwerp bezittingen klassieke omheen ontdekking document lloyd verschijnt meredith yep klem zombie oordelen zweren
criminele ingetrokken opera rugzak alfa tests bukken jongere parfum begeleiden dj plaatje party verdwijning weefsel
keert absurd ultieme pam erica adrian verbinden mmm ingezet nabij toegewezen zake roberts dozijn parkeren tegemoet
koffers bewoners intelligentie angie hierdoor judy - kleden dixon heftig gil rapporten lana rozen gastheer ontvoeren
verondersteld gwen hans feestjes geactiveerd hoopt north erfenis bovenste rechercheurs plank dun elaine anderhalf boete
wells alfred bauer assistente vernietig cleveland opgeruimd regisseur zooi platen randall carson logboek zestien
brennan zuiver executie bennett vrouwe zuur geluisd beckett forensisch moordzaken lucifer kuste piloten kippen bon
slepen stijgen krijger vera freak gejat leefden magazijn buit onschuld omgaat buitengewoon goddank uitgeven andersom
bedrog sociaal pijpen reid haaien mikey glorie ouderwets brenda monroe mona bezitten deelt breuk alsjeblief
huiszoekingsbevel kenteken marinier onderzoekt merkt schreeuwt meemaken aandeel weiger kabel scoren beinvloeden
overtreding bescheiden financien synchronisatie with gold vluchtte koppen regina reagan krachtige dallas groeide
artiest foster vernietiging wagens voorlezen cliff aanklachten jongste italiaans bizar gelijke brandweer reese vochten
tijdperk divisie overhalen drukke ingenomen meenam zuid evans steel artie besturen rolstoel geliefden zoet vliegende
uitgegeven sessie spuit schotland ruimteschip zonsopgang rijkdom overtreden complex gevlogen conditie samenleving
verzekerd herkend steunt khan resten veroordelen betrouwbaar vlam werknemer chinezen tweemaal frasier rang sonny mille
tekening idiote zelfverdediging losgeld vervoer aas moois bijnaam lola binnenkwam uiterst verzamel persoonlijkheid
ritueel nadert salade verkeerds ringen lester obsessie stank vermoedelijk reggie bones zinken conrad bestrijden inzicht
gids zong central delta menen badge single hoede bezeten tragisch opnames gemiddelde eend uitdrukking anoniem martelen
antonio re kane burns vastgehouden nolan porter leken gebonden site stijgt verrassend afdruk ziezo verschillen huurde
dog egypte signalen bladeren bedreigde phoenix droge stoot diamant conclusie verbeelding sneed druppel armband ham
proficiat beland scenario schatten schrok ironisch polen fooi afgezet verdrinken bestelling vuilnis betaling valley
gevoelige voormalig brutaal identificatie verdronken rechte schuldgevoel lena vooraf reynolds wes ontvangt meewerken
opgeschreven bloeding onthullen beoordelen gezworen zachter lastige denny zoons uitzending wang ziekenboeg metalen
instituut afleggen gedreven tanner fiona winkels verschillend persen kameraad connie mishandeling vormt doorbraak
patrouille aanraakt juan persconferentie februari klachten rijst richie ongepast uitrusting danst hap bastaard beverly
durfde koekje wekken tickets regio beker cola georgia verhogen budget rustiger fraude specifieke neukt voornamelijk
uitgekozen aanzien ontbijten ober kilometers cat bevestiging failliet stikken buigen verleiden veroorzaakte toneel
dvdrip vang kapper schuif object geit aantekeningen zeldzame oz dawn hals baron smeren duidelijke plafond gewelddadige
dien verkloot arnold album gillen lenny brody dvd voorwaarts hinderlaag leslie mexicaanse june drukte waardevolle
zegene zinnen niles weggooien woonden act joods rustige trouwdag bijl satan kansas verwarring woedend meegaat zoete
toekijken connecties toppers baantje voicemail basketbal order ziekenhuizen piraten keertje aub kid trakteer magisch
toevoegen collectie den storing tjonge romeo rondleiding routine moore - oplichter game onderbreken gebaar eren zuigen
zichtbaar non dankje knippen room duizelig rondom spoken calvin rangers ergs dertien volwassene tralies barst methode
zitting theo - gekund ingelicht ingediend philadelphia dreigde voorsprong messen jared probleempje afleiden peggy
vivian kikker afgaan smeekte congreslid naakte vriendelijke andermans opgemerkt samuel ontsnapping klaag opluchting
indienen nikita intact cadeaus vrijlating auto-ongeluk bol republiek close irritant bevestigt vervelende - russisch ari
veertien kerkhof generaties finch relevant lizzie helena boris suite vernield sfeer iris nesten landing goederen luizen
burt alternatief reist vermaak gevormd young plaag term hamilton lancering houten verkennen dorothy ehm ongedeerd rookt
dutje religie taken shirley verwarrend misdaan vul omwille acteurs moeras werking verbazen ontvangst beleven toonde
ideale angelo gezinnen briljante medewerking cassie pijl chad trouwe scheren schilden overgenomen state geduwd di cm
opgelucht bedreigen zwakte tussentijd luchtmacht uitzetten edgar rogers echtgenote experimenten overduidelijk littekens
late jefferson stuurden hapje miguel zolder bediende recent tijdschrift gordel voorspellen nicholas ellis uitpraten
senaat ontkomen getrouwde dringt paula bioscoop mannetjes joy slechterik achterliet ondergaan murray verkoper
geaccepteerd gun fotograaf afgezien geblokkeerd villa tunnels bezorgt kong makkelijke aliens bocht storten gebed
productie ash vagina geslacht - natte ondergang pony vlammen rechtop democratie beslis chelsea werpen blokken austin
shh boog tevoren opgeleid onderuit schaamte down gehuurd voornaam scherpe dierentuin worst teresa marvin toegelaten
schaduwen vergis hoever inspiratie stevens laurel vuurwerk beveel andrea cathy oost grijs afgelegen binnenkomt
wedstrijden poppen stier inmiddels hooguit eender batterij binden flirten stout staken huisarrest verblijven aanzoek
hardop remmen sheila schijnen omar genetische overleggen mijnen kamergenoot toelaten ribben ideaal cadeautjes concierge
hotelkamer arizona bedoelingen tekeningen dexter koel pater inbreken materie chandler oppervlak hertog overgeplaatst
hood kapsel clarke christina software bunker terugkom gekkenhuis bezorgdheid teen harte so morfine keihard florence
binnengekomen waardigheid onzeker ingaan verwachtingen bepaal hills arbeiders afkomstig goh gavin gefilmd scene schenk
onderwijs ohio veroveren toneelstuk gideon conflict joel nier zwangerschap opgepikt klim opgebouwd paris codes glad
ouderwetse onderdak anton smeer verkiezing ernaast aangereden business schandaal aangehouden waardig daders realiseren
protest handschrift verstuurd voorhoofd bush shelby garrett spaar publiciteit aangifte ranger medeleven verborg
bevinden rocky callie onderhouden alf zevende leraren terughalen landgoed shakespeare formule onverwacht heuvels griet
griep juridische peyton gemarteld runnen religieuze platteland mulder duik dukes marshal afpakken gediend broodjes
griezelig loyaal scotty dwight volgorde ondervraging politici`
  .trim()
  .split(/\s+/);
