/** How people tell what they did or have: own list, over folded text. */
const number = String.raw`(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig)`;

/** Per sort what says so. */
export const givenShapes = {
  called:
    /\b(?:gebeld|opgebeld|belde(?:n)?|telefonisch|aan de (?:telefoon|lijn)|in de wacht|belt? (?:al|steeds|elke))\b/,
  written:
    /\b(?:gemaild|mailde(?:n)?|mail(?:tje|s)? (?:gestuurd|verstuurd)|brief (?:gestuurd|geschreven)|aangeschreven|contactformulier)\b/,
  reported:
    /\b(?:gemeld|melding (?:gedaan|gemaakt|ingediend|lopen)|doorgegeven|aangekaart|meldnummer|via de (?:app|site) gemeld)\b/,
  objected:
    /\b(?:bezwaar (?:gemaakt|ingediend|ligt|loopt)|(?:ons|mijn|onze) bezwaar|bezwaarschrift|in bezwaar)\b/,
  amount: /\b(?:\d[\d.,]* ?(?:euro|eur)|offerte|begroot|begroting|kost ons)\b|€ ?\d/,
  helpers: new RegExp(
    String.raw`\b(?:met|wij zijn met|we zijn met|zijn met) (?:z'n |zijn |ons |een |zeker |wel )?${number}(?:en|n)?\b|\b${number} (?:gezinnen|buren|mensen|vrijwilligers|ouders|bewoners|huishoudens)\b|\b(?:clubje|werkgroepje?|groepje)\b`,
  ),
  drawing: /\b(?:tekening\w*|schets\w*|ontwerp\w*|plattegrond|lijstje)\b/,
  spot: /\b(?:aan|op|in|bij|langs|achter|naast|tegenover) (?:de |het |'t )?\p{L}+(?:straat|weg|laan|plein|pad|dijk|kade|park|school|kerk|singel|hof|dreef|steeg)\b|\bpaal(?:nummer)? ?\d|\bhuisnummer|\bter hoogte van\b/u,
} as const;
