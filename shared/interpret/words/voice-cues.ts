/** Words that tell who speaks. Source: general knowledge of Dutch local media and posts. */

/** In a source's name, for sources whose kind is unknown. First match wins, top to bottom. */
export const sourceNameCues = {
  entrepreneur: `*ondernemersvereniging, *winkeliersvereniging, winkeliers*, marktondernemers*, ondernemersvereniging*, winkeliersvereniging*, ondernemersfonds*, bedrijvenkring*, *ondernemers, ondernemers*, handelsvereniging*, horecavereniging*, KHN, LTO`,
  politics: `*fractie, fractie*, VVD, CDA, D66, PvdA, GroenLinks, PVV, SGP, ChristenUnie, BBB, JA21, Volt, raadslid, gemeenteraad*, griffie*, raadsinformatie*, lokaal belang, gemeentebelangen, burgerbelangen, leefbaar*, inwonersbelangen, partij*`,
  institution: `gemeente*, politie*, brandweer*, veiligheidsregio*, waterschap*, hoogheemraadschap*, provincie*, rijkswaterstaat*, GGD, omgevingsdienst*, bekendmakingen*, woningcorporatie*, woningstichting*, prorail*, burgernet*, alarmeringen*, p2000*, nl-alert*, ziekenhuis*, schoolbestuur*, bibliotheek*, wijkteam*, welzijn*, overheid*, vitens*, stedin*, liander*, enexis*`,
  press: `RTV*, rtv*, omroep*, *omroep, nieuws*, *nieuws, krant*, *krant, courant*, *courant, dagblad*, *dagblad, weekblad*, *blad, *bode, *journaal, *koerier, *post, tubantia*, NOS, nu.nl, AD, stentor*, gelderlander*, telegraaf*, *today, *actueel, radio*, tv*, media*, redactie*, persbureau*, journaal*`,
  resident: `forum*, buurt*, wijk*, dorp*, bewoners*, reddit*, r/*, mastodon*, bluesky*, facebook*, twitter*, tags*, dorpsraad*, prikbord*, nextdoor*, inwoners*, melding*, hashtag*, petitie*, wijkraad*, dorpsbelang*`,
} as const;

/** In a text: the writer speaks for a business. */
export const entrepreneurCues = `
  wij als ondernemer, als ondernemer, als ondernemers, ondernemers in de, mijn winkel, onze winkel, mijn zaak, onze zaak, mijn klanten, onze klanten, mijn restaurant, ons restaurant, mijn bedrijf, ons bedrijf, mijn cafe, ons cafe, mijn café, ons café, onze omzet, mijn omzet, mijn terras, ons terras, als horecaondernemer, als winkelier, als winkeliers, mijn salon, mijn onderneming, onze gasten, onze leveranciers, mijn marktkraam, onze kraam, mijn kraam, als marktkoopman, onze leden ondernemers, namens de ondernemers, namens de winkeliers, namens de ondernemersvereniging, als boer, mijn koeien, ons personeel, mijn personeel, onze toeleveranciers, als boerin, ik run een, wij runnen een, mijn hotel, ons hotel, mijn zaakje, mijn kapsalon, mijn praktijk, als bakker, als slager, als kapper, lieve klanten, beste klanten, beste gasten, onze klant, onze kassa*, onze deuren, eerste 50 klanten, eerste klanten krijgen, ik heb een *winkel, ik heb een *zaak, ik heb een bedrijf, ik heb een restaurant, ik heb een café, ik heb een cafe, ik heb een kapsalon, mijn *zaak, onze *zaak, mijn *winkel, onze *winkel, mijn *bedrijf, ons *bedrijf, mijn *salon, een zaak aan, een zaak in, een winkel aan, een winkel in de, onze openingstijden, wij zijn weer open, wij zijn open, we zijn open, kom langs in de winkel, in onze winkel, in onze zaak, onze collectie, ons assortiment, onze menukaart, ons terras, namens * winkeliers, namens * ondernemers, namens onze ondernemers, onze leden winkeliers, als ondernemer in, ik ben ondernemer, wij zijn ondernemers, als zzp'er, als kleine ondernemer, mijn omzet, mijn gasten, onze bezorgers, mijn camping, onze camping, ons hotel, mijn akker, mijn akkers, mijn vee`;

/** In a text: the writer speaks for a council group. */
export const politicsCues = `
  onze fractie, mijn fractie, de fractie van, als raadslid, als fractie, wij als fractie, onze motie, namens de fractie, raadsvragen gesteld, wij dienen een motie, onze partij, als fractievoorzitter, wij hebben vragen gesteld aan het college, wij vragen het college, vraagt het college, is het college bereid, is het college bekend, kan het college, schriftelijke vragen aan het college, wij roepen het college op`;

/** In a text: the writer speaks for a body. */
export const institutionCues = `
  de gemeente meldt, de gemeente laat weten, gemeente informeert, het college heeft besloten, burgemeester en wethouders maken bekend, burgemeester en wethouders van, kunt u een zienswijze indienen, ligt ter inzage, liggen ter inzage, wij informeren u, voor meer informatie kunt u, u kunt reageren tot, u kunt uw reactie, de politie zoekt getuigen, wij werken aan de`;

/** In a text: the writer speaks for himself or herself as one who lives there. */
export const residentCues = `
  =ik, mijn straat, onze straat, mijn buurt, onze buurt, bij ons in de straat, bij mij in de straat, bij ons in de buurt, mijn buurman, mijn buurvrouw, mijn kinderen, mijn zoon, mijn dochter, mijn moeder, ons huis, weet iemand, wie weet, hier in de wijk, als bewoner, als bewoners, wij als bewoners, ingezonden brief, ingezonden, als inwoner, beste buren, beste buurtgenoten`;
