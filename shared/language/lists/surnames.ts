/** Common Dutch surnames (own list after the well-known frequency order), folded, and the particles before them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Surnames that stand alone. */
export const surnames = words(`
jansen janssen jong bakker visser smit meijer meyer mulder bos vos peters hendriks dekker brouwer dijkstra smits kok jacobs
schouten willems hoekstra koster verhoeven prins huisman peeters kuipers veenstra kramer postma martens verbeek timmermans
groot bosch vermeulen hermans wolters koning kuiper gerritsen molenaar mol willemsen schipper gerrits hofman bosman huisman
vink hoek evers maas wouters brink kroon simons wagenaar dam blom jonker jonge blok boer wal driessen veld jongh schuurman
aalbers koopman koopmans kooij geerts scholten scholte sanders claassen klaassen cornelissen arts gelder haan rietveld groen
graaf graaff brands sluis veen hermsen hoogendoorn bouwman kramer zijlstra postema wiersma bijlsma hoeksema sikkema boonstra
terpstra miedema wijnja faber visscher tuinstra nijboer nijhuis oude lensink wissink hassink wesselink hesselink lammers
lamers rutte rutten thijssen theunissen heijnen heijmans heuvel hendrikx hendriksen jochems jonkers bruins bruijn bruin wit zwart
rood grootveld houtman kuijpers kuijper mensink mulders nijland oosterhof pieters pietersen rademaker reinders roelofs roelofsen
rozendaal ruiter schoenmaker slot snijders spaans spruit steenbergen stam swart teunissen tol timmer timmerman toonen veldhuis
veldman verhagen verhoef verkerk vermeer verschoor versluis verweij vliet voogd vries vroom wever westra wiersema wijnen winter
witteveen wolff yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin arslan dogan kilic aslan cetin kara koc kurt ozdemir
simsek polat erdogan bouzid bouali benali amrani idrissi alaoui haddad hamdaoui yahyaoui ouali azzouzi bakkali mansouri
mohammed ahmed ali hassan hussein singh kaur kumar ramdin mahabier pinas martina richardson nguyen tran chen wang kowalski nowak
wisniewski wojcik ivanov petrov shevchenko mcdonald smith muller schmidt weber beekman beumer bogaard bloemen bonte boon
boersma bouma brandsma dijk dijkman elzinga engels feenstra fokkema franken goossens haas hagen hartman heemskerk heijden horst
hulst jaspers kamp kempen kessels kleijn klein kloosterman knol konings kooistra kooiman kuiperij laan leeuw lange linden loon
luijten meer meulen molen moerman munster nauta nieuwenhuis noort oostrom otten paauw pol post pronk reitsma ridder roos schaap
scheffer schepers schippers schoen schoonhoven smeets smid spijker steen stolk stoffels straten struik sterk tuin veer venema verburg verhaar vermaat
vonk vreeman waard wiegers wieringa wijk zanten zeeman zuidema zwaan terbeek oldenhof
`);

/** Particles (tussenvoegsels) between first name and surname, or capitalised at the front of a surname. */
export const particles = words(`
van de der den het ten ter te in op 't 's el al ben bin von zu da di du la le van't aan uit bij onder dos
`);

/** Endings and words that make a capitalised row a street, building, club or body, not a person. */
export const namedThings =
  /(?:straat|weg|laan|plein|kade|gracht|singel|plantsoen|school|scholen|college|lyceum|huis|brug|tunnel|stichting|kerk|hal|zaal|park|stadion|arena|museum|theater|prijs|fonds|bank|festival|toernooi|stadsdeel|wijk|buurt|polder|centrum|ziekenhuis|kliniek|instituut|universiteit|vereniging|groep|bedrijf|bouw|kanaal|bos|dreef|steeg|markt|haven|foundation|holding|beheer|partij|fractie|gemeente|provincie|kabinet|commissie|raad|molen|kazerne|hof|cup|bokaal)$/;
