/** Common first and last parts of compounds in municipal Dutch: own list; folded. */
export const compoundParts: readonly string[] = `
aan aanleg aanpak aanvraag aanvrager actie activiteit adres advies afdeling afspraak afsluiting afval agenda akkoord
ambtenaar asiel auto avond baan bad bak bal balie ban band bank bedrijf begeleiding begroting behandeling beheer
beheerder beleid bericht beroep bescherming besluit besparing bestemming bestrating bestrijding bestuur bestuurder
bewaking bewoner bezorger bezwaar bijdrage bijeenkomst blad boer boerderij bomen bond boom bos bouw bouwer brand brief
brief broek brug buis bureau burger bus buurt camera campagne centrale centrum club code collega college commissie
container controle corporatie crisis cultuur dag dak debat deel deskundige dienst dier dijk docent dode dorp drager
drempel druk drug dump duin economie energie enquete enveloppe erf evenement fabriek feest fiets fietser film fonds
fontein formulier foto fractie functie gas gast gebied gebouw gebruik gebruiker geld geluid gemeente gemeenschap gesprek
gevaar gezin gezondheid glas goed golf gracht grens groei groen groep grond haal haan hal halte handel handhaving haven
heffing heide helling herdenking hinder hof hond honden hoofd horeca houder huis huisvesting hulp hulpverlener hut huur
huurder uitlaat leerling leerlingen basisschool hondenuitlaat industrie informatie ingang initiatief inkomen inloop inrichting inspraak instelling inwoner inzameling jaar
jeugd jongeren kaart kade kamer kamp kanaal kantoor kap kapitaal kasteel keet kelder kerk kermis kern kind kinder klacht
klas klimaat kliniek klus koek kolk komst koop kosten kracht kruising kunst kust kwaliteit laan laad lamp land landbouw
lantaarn last leef leerling leger leiding lening leraar les leven licht lid lijn lijst locatie loket loos loper lucht
maat maatregel maker markt mast meld meldpunt melding mensen meter milieu moeder molen moment monument motie motor muis
museum muur muziek nacht natuur net nood nota omgeving onderhoud onderwijs onderzoek ondernemer ongeluk ongeval
ontwikkeling oorlog oost opening opgave ophaal oplossing opslag opvang ouder ouderen oven over overleg overlast overlegg
oversteek paal paar pad pand park parkeer partij pas persoon plaats plan plant plaza plein plicht ploeg podium politie
pomp pont poort post prijs probleem proces processie product project programma protest provincie punt put raad raads
rand rapport recht regel regeling regen regio reis reiniging rekening richting ring riool rivier route ruimte rups
samenleving schade school schuld seizoen singel slag sloop sluis snelheid speel speeltuin spoor sport spreiding spullen
spreekuur stad stads stal stallen stalling station steen stelsel stem stichting stoep stof stop storing storm straat
straten strook stroom stuk subsidie taak tafel tarief taxi team tegel terrein theater tijd toerisme toeslag toezicht
toilet toren toets trap trein trottoir tuin tunnel turbine uitbreiding uitgang uitkering uitstoot uur vak vakantie val
veen veiligheid veld verbetering verbod verbouwing verbruik verdeling vereniging vergadering vergoeding vergunning
verhuur verkeer verkiezing verkoop verlening verlichting vernieling verordening verplaatsing vervoer vervuiling
verwerking verwijdering verzet vis visie vlag vlees vliegtuig vloer voedsel voet voetbal voetganger vogel volk voorraad
voorstel voorziening vorming vracht vrijwilliger vuur vuurwerk waarde wacht wagen wal wand wandel warmte water weer weg
wegen weide welzijn wens werk werker werkzaamheden wet wethouder wijk wind windmolen winkel winkelier wonen woning woon
worst zaak zaal zand zebra zee zicht zitting zone zonne zon zorg zwem zwembad zwerf
`
  .trim()
  .split(/\s+/);
