/** What the list of frequent words lacks or has too much of, for knowing names at the head of a sentence. Own lists, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open sentences of municipalities and residents. */
export const everydayOpeners: ReadonlySet<string> = words(`
goedemorgen goedemiddag goedenavond goedendag goededag beste geachte hallo dag hoi gefeliciteerd welkom dank bedankt sorry excuses
werkzaamheden omleiding omwonenden inwoners bewoners buurtbewoners ondernemers raadsleden wethouder wethouders burgemeester
griffie griffier gemeente gemeenteraad college webcare webcareteam voorzitter inloopavond bijeenkomst bewonersavond zienswijze
bezwaar beroep vergunning aanvraag besluit aanbesteding onderzoek melding meldingen afval afvalpas container containers
fietsers voetgangers automobilisten verkeer openbaar vervoer parkeren parkeerplaats parkeerplaatsen bushalte halte trein
inmiddels vermoedelijk momenteel tijdelijk binnenkort voorlopig vooralsnog uiterlijk ongeveer telkens destijds
bovendien desondanks niettemin althans tevens mits tenzij aldus kortom overigens trouwens wellicht hopelijk mogelijk
lopen fietsen autorijden afsluiten openstellen meedenken meepraten aanmelden inloggen bellen mailen melden kijken lezen
compensatie oorzaak uitkomst uitkomsten planning begroting raming subsidie renovatie sloop nieuwbouw onderhoud herstel
politie brandweer ambulance hulpdiensten jurist woordvoerder leverancier aannemer wijkmanager wijkagent wijkteam
zwembad gymzaal sporthal bibliotheek speeltuin school scholen buurthuis dorpshuis gemeentehuis stadhuis
rioleringswerk riolering stoep stoeptegels boom bomen bladeren gladheid strooien lantaarnpaal straatverlichting
jeugd jongeren ouderen senioren mantelzorgers vrijwilligers verenigingen clubs sportclubs leden deelnemers aanwezigen
twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend tientallen honderden duizenden half
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
kenmerk aanleiding ingekomen verzonden verleend geweigerd ontvangen gepubliceerd versterkt aanwonenden omstanders
belanghebbenden voorstanders tegenstanders liefhebbers deelnemers mede-eigenaar provider handmatig vergelijkbaar twistpunt
registreer omstreeks gelet gezien verzenddatum vervolg tips aanvang column helpdesk slordig telling hulde sterkte aansluiten
afvaller ere circa oproep tevens aangehouden gewijzigd vastgesteld ingetrokken toegekend afgewezen voorgenomen genoteerd
stand meest hierover waarover waarvoor daarvan hiervan ervan erover ervoor ertegen waarbij waarna waarop waartoe
voertaal aanbod voorwaarden eigenaren huurders kosten baten bedrag bedragen opbrengst schade hinder overlast drukte
bereikbaar beschikbaar toegankelijk geopend gesloten gratis verplicht vrijwillig openbaar geheim concept versie feitcheck akkoord
buurvrouw buurman buren boa's boa lastigste zo'n z'n m'n d'r
oktober november december voorjaar najaar zomer winter herfst lente kerst pasen
`);

/** Names among the frequent words of subtitles: of persons, places and peoples. */
export const rankedNames: ReadonlySet<string> = words(`
new york john jack george james michael david mike joe bob charlie tom paul frank peter sam henry harry mary nick jim bill
tony johnny billy jimmy bobby eddie larry steve kevin max alex danny ray chris robert richard william thomas charles
sarah anna kate emma lucy rose amy jane lisa rachel julia maria claire alice susan helen ellen laura elizabeth
parijs londen rome berlijn moskou hollywood washington chicago boston texas california miami vegas angeles los las san
vitens enexis prorail rijkswaterstaat staatsbosbeheer arriva keolis connexxion qbuzz ziggo kpn odido tennet liander stedin
eneco essent vattenfall airbnb facebook instagram twitter linkedin whatsapp nextdoor tiktok bluesky mastodon threads
natuurmonumenten humanitas unicef veolia renewi twence rova attero circulus vechtstromen
amerika engeland frankrijk duitsland spanje italie china japan rusland afrika europa india mexico canada
`);
