/**
 * Folded place names that are also directions, ordinary words or given names: they need "in", "wijk" or the like in
 * front of them. General Dutch, not drawn from any one municipality.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `noord zuid oost west noordoost noordwest zuidoost zuidwest midden centrum binnenstad buitengebied stadscentrum
  dorp kern stad haven station park plein markt brink berg bergen dal hof hoek heide hei bos bosch veld velden akker akkers
  weide weiden broek broeken polder dijk duin duinen kamp kampen kolk meer meren molen plas poort schans singel sluis
  spoor steen til toren vaart vest vliet water werf wijk wal waard zand zee eiland eng es esch hoogte laagte ring rand
  bolwerk boulevard bouwlust burcht campus dorrestein engels gaarde gagel hoef hoeve holland horst huis kade kapel kasteel
  kerk kerkdorp kruis landgoed leen lent linde linden loo maat made mark mars mees merel mere nes nest oever olm oord oude
  nieuwe nieuwland oranje overkant paradijs parade pas poel put raad raam rijk roos rozen ster straat stroom tuin tuinen
  veen veste vijver vogel vrede waal wei westen oosten noorden zuiden wilgen winkel zon zonneveld zwaan reit nijl maas rijn
  lek linge vecht amstel ij willem emma anna beatrix irene juliana wilhelmina marijke bernhard claus alexander
  beek bron brug dam gracht helling hout kanaal kom lage hoge grote kleine lange korte halte hal een twee drie
  vers best goes ede epe erp elst eck beers borne bunde dalen dieren doorn ee erm eys goor haren heel heer hem houten
  hulst lage lith made meer mill neer oss ossen ommen reek vaals
 `
    .split(/\s+/)
    .filter((name) => name !== ''),
);
