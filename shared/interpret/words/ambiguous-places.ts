/**
 * Folded place names that say nothing by themselves: directions, the middle of town, what every town has. They need "wijk" or
 * the town's name beside them. General Dutch, not drawn from any one municipality.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `noord zuid oost west noordoost noordwest zuidoost zuidwest midden noorden zuiden oosten westen centrum binnenstad stadscentrum
  stadskern buitengebied dorp kern kom stad city haven havens station stationsgebied stationsomgeving stationsplein park plein markt
  stadhuis raadhuis universiteit ziekenhuis kerk school winkelcentrum sportpark stadion boulevard campus strand zee bos water
  landelijk bedrijventerrein industrieterrein industrie dorpsplein dorpsstraat hoofdstraat kerkplein kerkstraat marktplein
  nieuwbouw hoogbouw oudbouw overig rand ring omgeving eiland polder kanaal rivier dijk brug sluis tubantia toekomst nieuw oud
  nieuwe oude groot klein een twee drie de het die en
  buiten binnen hout
  randstad veluwe achterhoek betuwe twente salland kempen peel meierij langstraat biesbosch westland kennemerland gooi vechtstreek
  waterland zaanstreek westfriesland drechtsteden hoeksewaard krimpenerwaard alblasserwaard veenkoloniën ommelanden gaasterland
  zeeuwsvlaanderen walcheren heuvelland mijnstreek parkstad waddenzee ijsselmeer markermeer noordzee delta ardennen
 `
    .split(/\s+/)
    .filter((name) => name !== ''),
);
