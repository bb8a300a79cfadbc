/** Verb forms that the passive and split-verb rules look at; own lists, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of worden: with a participle they make a passive. */
export const becomeForms = words(`word wordt worden werd werden geworden`);

/** Forms of zijn: with most participles they make a passive of a finished act. */
export const beForms = words(`ben bent is zijn was waren`);

/** Participles that take zijn in the active voice (movement, change): no passive behind a form of zijn. */
export const activeWithBe = words(`
gebeurd gegaan gekomen geworden gebleven geweest begonnen gestart gestopt gestorven overleden gegroeid gestegen gedaald
gevallen gelukt mislukt gebleken verschenen verdwenen ontstaan verhuisd vertrokken aangekomen opgestaan veranderd
toegenomen afgenomen gezakt geslaagd gezonken gevlucht ontsnapt geschrokken verbaasd gewend bekend benieuwd bereid
verplicht geboren gehuwd getrouwd gewoon tevreden bedoeld ingegaan doorgegaan teruggekomen teruggekeerd binnengekomen
omgekomen uitgekomen voorgekomen opgelopen afgelopen geopend gesloten verbonden gelegen gevestigd geinteresseerd
betrokken verliefd vergeten gelopen gefietst gereden gereisd gevaren gevlogen vastgelopen
`);

/** Begin with ge-, be-, ver-, … and end like a participle, but are none. */
export const noParticiples = words(`
gemeenten gebieden gebouwen gevaren gedachten gesprekken gegevens geluiden gewassen gezinnen geboorten gevolgen gelden
geheel gebied geluid geld gezond gebrand getint geschikt gereed gezicht gewicht gevecht geduld gehucht gerecht gedeelte
gemiddeld beelden benen bergen besten bedrijven besluiten belangen bewijzen berichten beleid bestand betten beroepen bezwaren
bed beeld belt best bewust benzine beetje verhalen verschillen verenigingen verkiezingen verzoeken verdiepingen verbanden
vergaderingen vergunningen verslagen verkeer verband verstand verzet verslag verdriet verschil ver vers verder verband
erven eruit erst herfst heren ontwerpen onderwerpen onderzoeken onderdelen onderhoud ondergrond gent
genoeg gewoon gek geen gele
`);

/** Strong participles (-en) that are also infinitives of verbs with be-, ver-, ont-, …: taken as participles behind a form of worden. */
export const strongParticiples = words(`
besloten bewezen begrepen begraven bekeken benomen besproken betrokken bevolen bewogen verboden verbroken verdreven
vergeven vergeleken verkregen verlaten verloren vernomen verschoven verspreid vertrokken vervangen verzonden verwezen
verworven verzwegen ontnomen onthouden ontslagen ontvangen ontworpen onderbroken ondernomen onderschreven onderworpen
onderzocht onderbouwd ondertekend onderhandeld ondersteund onderhouden overhandigd overlegd overtuigd overgedragen
doorzocht omsingeld omheind voltooid volbracht misbruikt voorspeld weerlegd aanbevolen uitbesteed herkozen herroepen herzien overwogen overgenomen voorkomen voltrokken doorbroken
`);

/** Auxiliaries that may stand far from the rest of their verb. */
export const auxiliaries = words(`
heb hebt heeft hebben had hadden zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten
wil wilt willen wilde wilden mag mogen mocht mochten ga gaat gaan ging gingen word wordt worden werd werden is zijn was waren
`);

/** Nouns in -ing that are things or bodies, not acts: no nominal style. */
export const thingNouns = words(`
woning vergadering vereniging omgeving regering stichting koning leerling verdieping afdeling begroting regeling rekening
tekening kring lening mening vergunning verordening wandeling bewoning ring ding bevolking opleiding kruising
inzet ruiling verlichting bestrating woningbouwvereniging samenleving leiding riolering ondersteuning melding vestiging
voorziening omleiding bijeenkomst verzameling verkiezing instelling beschikking opening parking zitting aanleiding
richting uitnodiging toelichting verwachting ervaring waarschuwing bedoeling bezetting uitstraling
situatie informatie organisatie locatie relatie generatie populatie delegatie motivatie combinatie variatie installatie
renovatie reparatie communicatie administratie corporatie federatie formatie indicatie publicatie vegetatie presentatie
`);

/** Infinitives that are everyday nouns behind `het`: no nominal style. */
export const nounInfinitives = words(`
leven eten teken wapen bestaan vermogen verleden leden wezen midden gegeven optreden samenleven vertrouwen
verlangen schrijven overleggen gebouwen weten einden heden laken lichaam varken keren deken
`);
