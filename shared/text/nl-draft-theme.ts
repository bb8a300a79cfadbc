/** Building blocks per sort of report and per competent body: what a reader can do or tell, and the noun where no word is better. */
export const nlDraftTheme = {
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

/** What to know of the other bodies, with their own public numbers (police.nl, rijkswaterstaat.nl, gasenstroomstoringen.nl). */
export const nlDraftReferrals = {
  'refer.police': [
    ['Gebeurt het nu? Bel 112.', 'Is er geen haast? Bel 0900-8844.'],
    ['Zag u iets of heeft u beelden? Bel 0900-8844 en zet niets online.'],
  ],
  'refer.housing-corporation': [
    ['Meld het bij uw verhuurder, met een foto en de datum erbij.'],
    ['Uw verhuurder heeft daar een storingsnummer voor; dat staat in uw huurpapieren.'],
  ],
  'refer.housing-corporation.done': [
    ['Uw verhuurder moet dit oplossen. Lukt dat niet, dan kunt u naar de Huurcommissie.'],
    ['De verhuurder is hier aan zet; loopt het vast, dan is er de Huurcommissie.'],
  ],
  'refer.landlord': [
    ['Meld het schriftelijk bij uw verhuurder en bewaar die melding.'],
    ['Uw verhuurder is de eerste die u belt; noem datum en plek.'],
  ],
  'refer.province': [
    ['Noem het nummer van de weg of de naam van het gebied.'],
    ['Op de hectometerpaal staat het wegnummer; daar vragen ze naar.'],
  ],
  'refer.water-board': [
    ['Noem de sloot, dijk of straat; dan is de plek te vinden.'],
    ['Vertel erbij waar het is en sinds wanneer.'],
  ],
  'refer.rws': [
    ['Bel 0800-8002 en noem de weg en de rijrichting.'],
    ['Rijkswaterstaat is te bellen op 0800-8002, ook ’s nachts.'],
  ],
  'refer.ggd': [
    ['Heeft u klachten? Bel dan eerst uw huisarts.'],
    ['Vragen over gezondheid stelt u daar; wij zien uw gegevens niet.'],
  ],
  'refer.grid-operator': [
    ['Een storing in gas of stroom meldt u op 0800-9009.'],
    ['Valt de stroom uit of ruikt u gas? Bel 0800-9009.'],
  ],
  'refer.transport': [
    ['Noem de lijn, de halte en het tijdstip; dan zoeken ze het terug.'],
    ['Zet lijn, halte en tijdstip erbij; daar zoeken ze op.'],
  ],
  'refer.school': [
    ['De school zelf weet er het meest van; begin daar.'],
    ['Vraag het eerst aan de school zelf; daar weten ze het meest.'],
  ],
  'refer.other': [
    ['Leg daar ook uit waar en wanneer het speelt.'],
    ['Daar kennen ze de situatie en de regels.'],
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

/** What a report is about, where the messages give no better noun. */
export const nlReportNouns = {
  lighting: 'de straatverlichting',
  waste: 'het afval',
  green: 'het groen',
  water: 'de waterafvoer',
  road: 'de bestrating',
  nuisance: 'overlast',
} as const;
