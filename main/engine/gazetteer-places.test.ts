/** Reading places with the shipped gazetteer: tables of judgement, one row a rule, across the country. */
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex } from '../../shared/interpret/place-index.ts';
import type { PlaceReading } from '../../shared/model/place.ts';
import { loadGazetteer } from './gazetteer.ts';

const indexes = new Map<string, PlaceIndex>();

function indexOf(code: string): PlaceIndex {
  const known = indexes.get(code);
  if (known !== undefined) return known;
  const loaded = loadGazetteer('build/data', code);
  if (!loaded.ok) throw new Error(code);
  const index = compilePlaces(loaded.value);
  indexes.set(code, index);
  return index;
}

function read(code: string, title: string, text: string, source = 'De Streekkrant'): PlaceReading {
  return readPlace(indexOf(code), {
    id: 'x',
    title,
    text,
    published: null,
    source: { name: source, voice: null, fixedWard: null },
  });
}

/** The wijken of a reading, by name. */
function wijken(code: string, reading: PlaceReading): readonly string[] {
  const { wards } = indexOf(code);
  const codes = new Set(reading.wards.map((ward) => wards.get(ward.code)?.parent ?? ward.code));
  return [...codes].map((each) => wards.get(each)?.name ?? each).sort();
}

type Row = readonly [code: string, text: string, expected: string];

const [utrecht, rotterdam, losser, eersel] = ['GM0344', 'GM0599', 'GM0168', 'GM0770'];
const [amsterdam, haag, eindhoven, groningen] = ['GM0363', 'GM0518', 'GM0772', 'GM0014'];
const [enschede, tilburg, haarlem, almere] = ['GM0153', 'GM0855', 'GM0392', 'GM0034'];

/** Expected: wijk names joined with "+", or a scope. */
function expectRow([code, text, expected]: Row): void {
  const [title = '', body = ''] = text.includes('//') ? text.split('//') : ['', text];
  const reading = read(code, title.trim(), body.trim());
  const found = reading.scope === 'wijk' ? wijken(code, reading).join('+') : reading.scope;
  expect(found).toBe(expected);
  for (const { evidence } of reading.wards)
    for (const { field, start, end, quote } of evidence)
      expect((field === 'title' ? title.trim() : body.trim()).slice(start, end)).toBe(quote);
}

describe('names that play', () => {
  const rows: readonly Row[] = [
    [utrecht, 'In Overvecht is vannacht een auto uitgebrand.', 'Overvecht'],
    [utrecht, 'Bewoners van Kanaleneiland zijn de overlast zat.', 'Zuidwest'],
    [utrecht, 'Brand in Lunetten // De brandweer was snel ter plaatse.', 'Zuid'],
    [utrecht, 'Fietsers mijden de Amsterdamsestraatweg, want die ligt open.', 'Noordwest'],
    [utrecht, 'Nieuw plein voor Hoograven en Lunetten // De raad stemde in.', 'Zuid'],
    [utrecht, 'De speeltuin aan de Ankaradreef krijgt een hek.', 'Overvecht'],
    [utrecht, 'Overvechters protesteren tegen de sluiting van het zwembad.', 'Overvecht'],
    [utrecht, 'De Overvechtse jongeren kregen een eigen plek.', 'Overvecht'],
    [utrecht, 'Wat een herrie weer vannacht #overvecht', 'Overvecht'],
    [utrecht, 'In de Utrechtse binnenstad mogen geen vrachtwagens meer komen.', 'Binnenstad'],
    [utrecht, 'Het centrum van Utrecht was zaterdag vol.', 'Binnenstad'],
    [utrecht, 'In Utrecht-Noordwest staan de meeste laadpalen.', 'Noordwest'],
    [utrecht, 'In Leidsche Rijn en Vleuten-De Meern valt de stroom uit.', 'Leidsche Rijn+Vleuten-De Meern'],
    [utrecht, 'Een boom viel om tussen Lombok en Oog in Al.', 'West'],
    [rotterdam, 'In Hillegersberg-Schiebroek komt een nieuwe sporthal.', 'Hillegersberg-Schiebroek'],
    [rotterdam, 'Schietpartij op de Beijerlandselaan // Niemand raakte gewond.', 'Feijenoord'],
    [rotterdam, 'Op de Kop van Zuid verrijst een toren.', 'Feijenoord'],
    [rotterdam, 'Bewoners van Oud Charlois en Pendrecht willen meer groen.', 'Charlois'],
    [rotterdam, 'Het centrum van Rotterdam wordt autoluw.', 'Rotterdam Centrum'],
    [rotterdam, 'In Hoek van Holland spoelde een zeehond aan.', 'Hoek van Holland'],
    [rotterdam, 'De markt op het Afrikaanderplein gaat door.', 'Feijenoord'],
    [losser, 'In De Lutte is een schuur afgebrand.', 'De Lutte'],
    [losser, 'De Lutterse school viert feest in De Lutte.', 'De Lutte'],
    [losser, 'Overdinkelaren maken zich zorgen over de buslijn.', 'Overdinkel'],
    [losser, 'Het Lutterzand trekt veel wandelaars.', 'De Lutte'],
    [losser, 'In Glane en Losser is glasvezel aangelegd.', 'Glane+Losser'],
    [losser, 'In het dorp Losser gaat de kermis niet door.', 'Losser'],
    [losser, 'Op het Raadhuisplein staat zaterdag een kraam.', 'Losser'],
    [eersel, 'Gemeenschapshuis De Leenhoef krijgt een nieuw dak.', 'Knegsel'],
    [eersel, 'In Vessem, Wintelre en Knegsel is gestrooid.', 'Knegsel+Vessem+Wintelre'],
    [eersel, 'Op de rotonde bij Steensel botsten twee auto’s.', 'Steensel'],
    [amsterdam, 'Inbraken in de Jordaan nemen toe.', 'Jordaan'],
    [haag, 'In de Schilderswijk is een kooi geopend.', 'Schildersbuurt'],
    [haag, 'De Scheveningse visserijschool bestaat honderd jaar.', 'Scheveningen'],
    [eindhoven, 'In Blixembosch-Oost zijn drie fietsen gestolen.', 'Aanschot'],
    [groningen, 'In Beijum en Lewenborg hangen nieuwe lampen.', 'Noorddijk e.o.+Noordoost'],
    [enschede, 'Roombeek herdenkt de ramp.', 'Enschede-Noord'],
    [tilburg, 'In Berkel-Enschot komt een rondweg.', 'Berkel-Enschot'],
    [haarlem, 'Wateroverlast in het Rozenprieel.', 'Haarlemmerhoutkwartier'],
    [utrecht, 'in de reeshof of hier in kanaleneiland, overal hetzelfde gedoe', 'Zuidwest'],
    [utrecht, 'iemand in lunetten last van ratten?', 'Zuid'],
    [utrecht, 'IN OVERVECHT BRANDT EEN FLAT', 'Overvecht'],
    [utrecht, 'Gezocht: oppas in het Utrechtse Wittevrouwen.', 'Noordoost'],
    [utrecht, 'Overleg over ‘Merwede’ loopt uit.', 'Zuidwest'],
    [utrecht, 'Storing bij station Overvecht.', 'Overvecht'],
    [utrecht, 'Basisschool Op Dreef in Overvecht zoekt leerkrachten.', 'Overvecht'],
    [utrecht, 'Wie heeft iets gezien in 3561 JK Utrecht?', 'Overvecht'],
    [rotterdam, 'Jongeren op Zuid vinden vaker werk.', 'Charlois+Feijenoord+IJsselmonde'],
    [rotterdam, 'Bewoners van Bospolder-Tussendijken (BoTu) tuinieren samen.', 'Delfshaven'],
    [rotterdam, 'De Overschieërs slapen slecht van de snelweg.', 'Overschie'],
    [amsterdam, 'In Amsterdam-Noord en bij de NDSM-werf is het druk.', 'Noordelijke IJ-oevers-West'],
    [almere, 'In de Filmwijk wordt gebouwd.', 'Filmwijk'],
  ];
  it.each(rows)('%s: %s → %s', (...row) => expectRow(row));
});

describe('names that are merely mentioned, or mean something else', () => {
  const rows: readonly Row[] = [
    [utrecht, 'De wijkagent uit Overvecht sprak in Zuilen met bewoners.', 'Noordwest'],
    [utrecht, 'Het verkeer richting Kanaleneiland stond vast.', 'onbekend'],
    [utrecht, 'RTV Utrecht en de Universiteit Utrecht werken samen.', 'onbekend'],
    [utrecht, 'De provincie Utrecht verlaagt de subsidie.', 'onbekend'],
    [utrecht, 'Mevrouw Van Zuilen wordt honderd jaar.', 'onbekend'],
    [utrecht, 'Het regent in het noorden en het zuiden.', 'onbekend'],
    [utrecht, 'Zwaar weer in Noord-Holland en Zuid-Limburg.', 'onbekend'],
    [utrecht, 'Het leven in Utrecht wordt duurder.', 'gemeente'],
    [utrecht, 'Niet in Overvecht, maar in Zuilen komt de nieuwe school.', 'Noordwest'],
    [utrecht, 'Een zware aardbeving trof het Indonesische eiland Lombok.', 'elders'],
    [utrecht, 'Turkse bakker in Lombok wint prijs // De zaak zit in de Kanaalstraat.', 'West'],
    [utrecht, 'In de hele stad werd gestaakt.', 'gemeente'],
    [rotterdam, 'Feyenoord won met 3-0 van Sparta.', 'onbekend'],
    [rotterdam, 'Dat is echt cool, zei hij.', 'onbekend'],
    [rotterdam, 'Cool, een nieuwe bank!', 'onbekend'],
    [rotterdam, 'In Rozenburg bij Schiphol, gemeente Haarlemmermeer, komt een hal.', 'elders'],
    [losser, 'In Losser wordt volgend jaar de OZB verhoogd.', 'gemeente'],
    [losser, 'SV Losser wint met 2-1 van SV De Lutte.', 'onbekend'],
    [losser, 'Botsing op de A73 bij Beuningen (Gld) // Er ontstond een file bij Beuningen.', 'elders'],
    [losser, 'Botsing in Beuningen bij Nijmegen.', 'elders'],
    [losser, 'Korfballers verliezen in het Gelderse Beuningen.', 'elders'],
    [losser, 'Van Beuningen stopt als trainer.', 'onbekend'],
    [losser, 'Vermiste man uit De Lutte gevonden.', 'De Lutte'],
    [utrecht, 'Van Zuilen stopt na elf seizoenen als coach.', 'onbekend'],
    [utrecht, 'Vier bakfietsen gestolen uit de Vogelenbuurt.', 'Noordoost'],
    [utrecht, 'Nachtelijk asfaltwerk in Noordwest, Overvecht en Oost.', 'Noordwest+Oost+Overvecht'],
    [utrecht, 'Aanrijding op de kruising Nachtegaalstraat-Maliebaan.', 'Oost'],
    [utrecht, 'Viaduct in Amersfoort-Schothorst krijgt steunbalken.', 'elders'],
    [losser, 'In Beuningen (Ov.) is een hond gevonden.', 'Beuningen'],
    [losser, 'Jan Beuningen is benoemd tot directeur.', 'onbekend'],
    [losser, 'In Losser, Overdinkel, De Lutte, Glane en Beuningen gaan de vlaggen uit.', 'gemeente'],
    [eersel, 'De gemeente Eersel zoekt stemmentellers.', 'gemeente'],
    [eersel, 'Burgemeester van Eersel opent de kermis in Duizel.', 'Duizel'],
    [eersel, 'In Bladel is een winkel overvallen.', 'elders'],
    [amsterdam, 'De Jordaanse regering sprak met Syrië over de grens.', 'elders'],
    [haag, 'De Tweede Kamer stemde tegen, zei de minister in Den Haag.', 'elders'],
    [tilburg, 'Onze kat Theresia is weggelopen.', 'onbekend'],
    [enschede, 'Tubantia meldt dat het mooi weer wordt.', 'onbekend'],
    [haarlem, 'In Amersfoort is in de Schilderswijk brand uitgebroken.', 'elders'],
    [almere, 'De parkeertarieven in Almere gaan omhoog.', 'gemeente'],
    [eindhoven, 'In Geldrop ruikt het naar mest.', 'elders'],
    [groningen, 'Volksfeest in Haren (Ems) // Duizenden Duitsers kwamen naar Haren.', 'elders'],
    [losser, 'Duivenhouder uit Overdinkel wint race in Gronau.', 'elders'],
    [losser, 'Overdinkel verliest met 3-1 // De wedstrijd tegen Beuningen ging verloren.', 'Overdinkel'],
    [losser, 'Het college van Losser presenteerde de begroting.', 'gemeente'],
    [losser, 'De familie Glane woont al jaren in Enschede.', 'elders'],
    [losser, 'Een man uit De Lutte is aangehouden in Oldenzaal.', 'elders'],
    [losser, 'De afstand tot De Lutte is drie kilometer.', 'onbekend'],
    [eersel, 'Eersel krijgt een nieuw zwembad.', 'gemeente'],
    [eersel, 'Wandeling van Duizel tot Knegsel.', 'onbekend'],
    [utrecht, 'FC Utrecht speelt zondag tegen Vitesse in Arnhem.', 'elders'],
    [utrecht, 'Politie Utrecht zoekt getuigen.', 'onbekend'],
    [utrecht, 'Hij woont in West en zij in Oost-Europa.', 'West'],
    [utrecht, 'Ik zat in de trein naar Zuid-Frankrijk.', 'onbekend'],
    [rotterdam, 'Delft en Schiedam krijgen een nieuwe tramlijn.', 'elders'],
    [rotterdam, 'In Noord is een waterleiding gesprongen.', 'Noord'],
    [rotterdam, 'De wind komt uit het Noorden.', 'onbekend'],
    [rotterdam, 'De Hoek om stond een politieauto.', 'onbekend'],
    [utrecht, 'Wie geeft er Franse les of weet een goede Turkse bakker?', 'onbekend'],
    [utrecht, 'Wat een mooie dag!', 'onbekend'],
    [utrecht, '', 'onbekend'],
  ];
  it.each(rows)('%s: %s → %s', (...row) => expectRow(row));
});
