/** The Frisian names of villages whose register name is Dutch, and the other way round. From general knowledge. */

const pairs = `
Boalsert = Bolsward, Snits = Sneek, Ljouwert = Leeuwarden, Harns = Harlingen, Frjentsjer = Franeker
Warkum = Workum, Wytmarsum = Witmarsum, Drylts = IJlst, Heech = Heeg, De Jouwer = Joure
De Lemmer = Lemmer, It Hearrenfean = Heerenveen, Hylpen = Hindeloopen, Starum = Stavoren, Surhústerfean = Surhuisterveen
Bûtenpost = Buitenpost, De Gordyk = Gorredijk, Wolvegea = Wolvega, Easterwâlde = Oosterwolde, Grou = Grouw
Aldegea = Oudega, Wâldsein = Woudsend, De Gaastmar = Gaastmeer, Nijlân = Nijland, Skearnegoutum = Scharnegoutum
Easterein = Oosterend, Tsjom = Tzum, Menaam = Menaldum, Marsum = Marssum, Dronryp = Dronrijp
Berltsum = Berlikum, Minnertsgea = Minnertsga, Kimswert = Kimswerd, Penjum = Pingjum, Parregea = Parrega
Eksmoarre = Exmorra, Turns = Tirns, Jutryp = Jutrijp, De Hommerts = Hommerts, Toppenhuzen = Oppenhuizen
Twellingea = Uitwellingerga, Gau = Gauw, Goaiïngea = Goënga, Sibrandabuorren = Sijbrandaburen, Loaiïngea = Loënga
Folsgeare = Folsgare, Blauhús = Blauwhuis, Tsjerkwert = Tjerkwerd, Wûns = Wons, Skettens = Schettens
Jorwert = Jorwerd, Wergea = Warga, Reduzum = Roordahuizum, Wurdum = Wirdum, Hurdegaryp = Hardegarijp
Ryptsjerk = Rijperkerk, Oentsjerk = Oenkerk, Gytsjerk = Giekerk, Aldtsjerk = Oudkerk, Mûnein = Molenend
Tytsjerk = Tietjerk, Noardburgum = Noordbergum, Sumar = Suameer, Eastermar = Oostermeer, Garyp = Garijp
Jistrum = Eestrum, Twizel = Twijzel, Koatstertille = Kootstertille, Droegeham = Drogeham, De Harkema = Harkema
Stynsgea = Augustinusga, Gerkeskleaster = Gerkesklooster, De Rottefalle = Rottevalle, De Pein = Opeinde, Nyegea = Nijega
Boarnburgum = Boornbergum, Beetstersweach = Beetsterzwaag, Oerterp = Ureterp, Bakkefean = Bakkeveen, Wynjewâld = Wijnjewoude
Fryske Peallen = Frieschepalen, Sigerswâld = Siegerswoude, De Tynje = Tijnje, Lippenhuzen = Lippenhuizen, Langsweagen = Langezwaag
Jobbegea = Jubbega, Ketlik = Katlijk, Mildaam = Mildam, It Oranjewâld = Oranjewoud, Aldeboarn = Oldeboorn
Jirnsum = Irnsum, Sint Nyk = Sint Nicolaasga, Langwar = Langweer, Sleat = Sloten, Wikel = Wijckel
Aldemardum = Oudemirdum, Nijemardum = Nijemirdum, Bakhuzen = Bakhuizen, Riis = Rijs, Ealahuzen = Elahuizen
Ychtenbrêge = Echtenerbrug, Bantegea = Bantega, Dolsterhuzen = Delfstrahuizen, Haskerdiken = Haskerdijken, Nijhoarne = Nieuwehorne
Aldhoarne = Oudehorne, Hoarnstersweach = Hoornsterzwaag, Mitselwier = Metslawier, Eanjum = Anjum, Holwert = Holwerd
Ferwert = Ferwerd, Blije = Blija, Damwâld = Damwoude, De Westereen = Zwaagwesteinde, Feanwâlden = Veenwouden
Kollumersweach = Kollumerzwaag, Aldwâld = Oudwoude, Westergeast = Westergeest, Broeksterwâld = Broeksterwoude, Ljussens = Lioessens
Peazens = Paesens, Ingwierrum = Engwierum, Nijewier = Niawier
`
  .split(/[,\n]/)
  .map((pair) => pair.trim().split(' = '))
  .filter(([, dutch]) => dutch !== undefined);

/** By name of one language, the names in the other. */
export const frisianNames = new Map(
  pairs.flatMap(([frisian, dutch]) => [
    [dutch, [frisian]],
    [frisian, [dutch]],
  ]),
);
