/** Building blocks per theme and per sort of report: what a reader can do or tell, and the noun where no word is better. */
export const nlDraftTheme = {
  'theme.wonen': [
    ['Gaat het om uw eigen huis of huur?', 'Bespreek dat persoonlijk, niet online.'],
    ['Huurt u?', 'Dan is uw verhuurder de eerste die u belt.'],
  ],
  'theme.ruimte': [
    ['Wilt u reageren op een plan?', 'In de bekendmaking staat hoe en tot wanneer.'],
    ['Woont u ernaast?', 'Schrijf op wat het plan voor uw plek betekent.'],
  ],
  'theme.verkeer': [
    ['Ziet u iets onveiligs?', 'Noem de plek en het tijdstip.'],
    ['Loopt of fietst u daar?', 'Vertel waar het misgaat en wanneer.'],
  ],
  'theme.parkeren-ov': [
    ['Schrijf erbij om welke straat of halte het gaat.'],
    ['Parkeert u daar zelf of komt er bezoek?', 'Dat maakt uit voor het antwoord.'],
  ],
  'theme.openbare-ruimte': [
    ['Een foto en de straatnaam helpen om de plek te vinden.'],
    ['Weet u een plek waar het ook zo is?', 'Noem die er meteen bij.'],
  ],
  'theme.afval': [
    ['Schrijf erbij om welke straat en welk afval het gaat.'],
    ['Gaat het om uw eigen container of om een gezamenlijke?', 'Zet dat erbij.'],
  ],
  'theme.veiligheid': [
    ['Gebeurt er nu iets?', 'Bel dan het alarmnummer.'],
    ['Heeft u iets gezien?', 'Vertel het de politie en zet geen beelden online.'],
  ],
  'theme.crisis': [
    ['Volg de aanwijzingen van de hulpdiensten.'],
    ['Blijf uit de buurt en houd de weg vrij voor hulpdiensten.'],
  ],
  'theme.klimaat-milieu': [
    ['Merkt u er iets van?', 'Schrijf op waar, wanneer en hoe vaak.'],
    ['Ruikt of hoort u het zelf ook?', 'Dag en tijdstip helpen bij het zoeken.'],
  ],
  'theme.water': [
    ['Ziet u iets bijzonders aan het water?', 'Noem de plek en het tijdstip.'],
    ['Ziet u het ergens anders ook?', 'Noem dan die plek erbij.'],
  ],
  'theme.zorg': [
    ['Gaat het om uw eigen situatie?', 'Bel ons, dan blijft het tussen u en ons.'],
    ['Zet hier geen gegevens over uw gezondheid neer.'],
  ],
  'theme.jeugd-onderwijs': [
    ['Gaat het om uw eigen kind?', 'Bespreek dat niet online, maar bel ons.'],
    ['Heeft uw kind er op school mee te maken?', 'Praat er dan ook met de school over.'],
  ],
  'theme.werk-inkomen': [
    ['Gaat het over uw eigen aanvraag?', 'Bel ons en zet geen gegevens online.'],
    ['Komt u er met de formulieren niet uit?', 'Vraag hulp aan de balie.'],
  ],
  'theme.economie': [
    ['Heeft u een zaak in de buurt?', 'Vertel wat dit voor uw klanten betekent.'],
    ['Onderneemt u daar?', 'Zeg erbij welke dagen voor u tellen.'],
  ],
  'theme.sport-cultuur': [
    ['Bent u van een club of vereniging?', 'Vertel wat dit voor uw leden betekent.'],
    ['Sport of speelt u daar?', 'Vraag ook bij uw vereniging wat er bekend is.'],
  ],
  'theme.bestuur': [
    ['Stukken van de raad zijn openbaar; de griffie wijst u de weg.'],
    ['Wilt u het zelf nalezen?', 'Vraag het stuk op bij de gemeente.'],
  ],
  'theme.none': [['Schrijf erbij waar en wanneer het speelt.'], ['Vertel erbij om welke plek het gaat.']],

  'report.lighting': [
    ['Staat er een nummer op de paal?', 'Zet dat erbij; dan is de lamp snel te vinden.'],
    ['Schrijf erbij hoeveel lampen uit zijn en in welke straat.'],
  ],
  'report.waste': [
    ['Schrijf erbij welke container of welke straat het is.'],
    ['Zet erbij wat voor afval het is en waar het ligt.'],
  ],
  'report.road': [
    ['Noem de straat en de kant van de weg.'],
    ['Een foto met iets herkenbaars erop helpt om de plek te vinden.'],
  ],
  'report.green': [
    ['Staat het groen in een tuin of langs de weg?', 'Dat bepaalt wie aan zet is.'],
    ['Ligt er een tak op de weg of het pad?', 'Noem dan precies waar.'],
  ],
  'report.water': [
    ['Staat er nog water?', 'Noem de straat en sinds wanneer.'],
    ['Zet erbij of het na elke bui zo is.'],
  ],
  'report.nuisance': [
    ['Schrijf op welke dagen en tijden u er last van heeft.', 'Zet er geen namen of foto’s van mensen bij.'],
    ['Dag, tijdstip en plek zijn genoeg; namen hoeven niet.'],
  ],
  'report.other': [
    ['Noem de plek zo precies als u kunt.'],
    ['Een foto en de straatnaam helpen om het te vinden.'],
  ],
} as const;

/** The theme as a noun phrase after a preposition, where the messages give no better word. */
export const nlThemeNouns = {
  wonen: 'wonen en bouwen',
  ruimte: 'de inrichting van de omgeving',
  verkeer: 'het verkeer',
  'parkeren-ov': 'parkeren en openbaar vervoer',
  'openbare-ruimte': 'de openbare ruimte',
  afval: 'het afval',
  veiligheid: 'de veiligheid',
  crisis: 'de situatie',
  'klimaat-milieu': 'klimaat en milieu',
  water: 'het water',
  zorg: 'de zorg',
  'jeugd-onderwijs': 'jeugd en onderwijs',
  'werk-inkomen': 'werk en inkomen',
  economie: 'ondernemers en evenementen',
  'sport-cultuur': 'sport en cultuur',
  bestuur: 'bestuur en dienstverlening',
  none: 'dit onderwerp',
} as const;

/** How a place reads after its noun; `wards` is a list such as "De Lutte en Glane". */
export const nlPlaces = {
  in: 'in {wards}',
  and: '{first} en {last}',
  outskirts: 'in het buitengebied van {municipality}',
  centre: 'in het centrum van {municipality}',
  innerCity: 'in de binnenstad van {municipality}',
} as const;
