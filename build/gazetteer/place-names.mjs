/** From the names in CBS's register to the names people use. */

const tail = /\s*(?:,?\s+(?:e\.?\s?o\.?|c\.?\s?a\.?|en omgeving|en omg\.?|omgeving|eo|\(brt\)|e))\s*$/i;
const outside =
  /^(?:Verspreide? huizen|Verspr\.?\s?h\.?|Verspreide?|Buitengebied|Buitengebeid|Landelijk gebied|Agrarisch\s?gebied|Bosgebied|Poldergebied|Uiterwaarden|Overige?|Omgeving|Rand)\b/i;
const outsideTail = /(?:\bverspreide huizen|\bbuitengebied|\blandelijk gebied|(?<!\ben) omgeving)$/i;
const estate =
  /^(?:Bedrijv?(?:en|fs)?(?:-?\s?terrein(?:en)?|gebied|park|centrum)|Bedrijvensterrein|Ind(?:ustrie)?\.?-?\s?(?:terrein(?:en)?|gebied)|Industrie|Kantorenterrein|Winkelcentrum|Sportpark)\b\s*/i;
const direction =
  /[-\s](?:noord|zuid|oost|west|midden|centrum|noord-?oost|noord-?west|zuid-?oost|zuid-?west|binnen|buiten|i{1,3}|iv|1|2|3|4)$/i;
const compass = /^(?:Noord|Zuid|Oost|West|Midden|Centrum|Binnen|Buiten)(?:-?(?:oost|west))?$/i;
const shared =
  /(dreef|straat|wijk|kwartier|buurt|plein|laan|park|veld|polder|weg|kade|singel|gouw|werf|mark|hof)$/i;

/** The name as shown: without "Wijk 03" and without the register's "(brt)". */
export function displayName(name) {
  const stripped = name
    .replace(/^Wijk\s+\d+[a-z]?\s*/i, '')
    .replace(/\s*\(brt\)$/, '')
    .replace(/^t (?=\p{Lu})/u, "'t ")
    .trim();
  return stripped === '' ? name : stripped;
}

/**
 * The names to find in a text, most complete first; none for what nobody writes. `places` holds the names of wijken and
 * towns: "Glane kern" is Glane because Glane is one, "Witte Dorp" is not Witte.
 */
export function matchNames(name, places = new Set()) {
  const shown = displayName(name);
  if (outside.test(shown) || outsideTail.test(shown) || /^\d+$/.test(shown)) return [];
  const whole = shown
    .replace(tail, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const parts = splitParts(whole, places);
  const names = [
    whole,
    ...parts,
    ...[whole, ...parts].flatMap((part) => withoutCore(part, places)),
    ...[whole, ...parts].map(withoutEstate),
  ];
  return [...new Set(names)].filter(usable);
}

/** "Muschberg, Geestenberg", "Tolsteeg en Rotsoord", "Taag- en Rubicondreef"; never "Vleuterweide-Noord/Oost". */
function splitParts(whole, places) {
  const elided = /^(.+?)-\s+en\s+(\p{Lu}.+)$/u.exec(whole);
  if (elided !== null) {
    const ending = shared.exec(elided[2])?.[1];
    return ending === undefined ? [elided[2]] : [`${elided[1]}${ending.toLowerCase()}`, elided[2]];
  }
  const parts = whole
    .split(/\s*[,/]\s*|\s+en\s+(?=[A-Z'’])|\s+[-&]\s+/)
    .map((part) => part.replace(tail, '').trim());
  if (parts.length === 1) return hyphenated(whole, places);
  if (parts.some((part) => compass.test(part) || part.length < 3)) return [];
  return parts;
}

const modifier =
  /^(?:Nieuw|Oud|Sint|Klein|Groot|Hoog|Laag|Over|Achter|Boven|Beneden|Buiten|Binnen|Midden|Noord|Zuid|Oost|West)$/i;

/** "Roombeek-Roomveldje", "Kamperpoort-Veerallee": two quarters in one; "Berkel-Enschot" is one town. */
function hyphenated(whole, places) {
  const parts = whole.split('-').map((part) => part.trim());
  if (parts.length !== 2 || places.has(whole.toLowerCase())) return [];
  const fit = parts.every(
    (part) => /^(?:\p{Lu}|De |Het |'t )/u.test(part) && part.length >= 6 && !compass.test(part),
  );
  return fit && !parts.some((part) => modifier.test(part) || /^(?:noord|zuid|oost|west)/i.test(part))
    ? parts
    : [];
}

/** "Merenwijkdistrict" is the Merenwijk to everyone. */
const district = /^(.{3,}(?:wijk|hof|buurt|park|veld|dorp))district$/i;

/** "Schildersbuurt" is also called Schilderswijk; "Oosterparkwijk" the Oosterpark; "Indischebuurt" is two words. */
export function nameVariants(name) {
  const within = district.exec(name)?.[1];
  if (within !== undefined) return [within];
  const match = /^(.{4,}?)(\s?)(buurt|wijk|kwartier)$/i.exec(name);
  if (match === null || /-$/.test(match[1])) return [];
  const [, stem, space, kind] = match;
  const others = ['buurt', 'wijk'].filter((each) => each !== kind.toLowerCase());
  const swapped =
    /s$|en$/.test(stem) && stem.length >= 6 ? others.map((each) => `${stem}${space}${each}`) : [];
  const respaced =
    space === '' ? (/se$|he$/.test(stem) ? [`${stem} ${kind}`] : []) : [`${stem}${kind.toLowerCase()}`];
  return [...swapped, ...respaced, ...(/park$/.test(stem) ? [stem.trim()] : [])];
}

/** "Glane kern", "Kom Loosduinen", "Buurtschap Usselo", "Vessem-kom": the village itself. */
function withoutCore(name, places) {
  const front = /^(?:Kern|Kom|Dorp|Dorpskern|Bebouwde kom|Buurtschap|Kerkdorp|Woonkern)\s+(\p{Lu}.+)$/u.exec(
    name,
  )?.[1];
  const back = /^(.+?)[-\s]+(?:kern|kom|dorp|dorpskern|woonkern)$/i.exec(name)?.[1];
  const bare = front ?? (back !== undefined && places.has(back.toLowerCase()) ? back : undefined);
  return bare === undefined ? [] : [bare];
}

function withoutEstate(name) {
  const bare = name.replace(estate, '').trim();
  return bare === name || bare.length < 5 || !/^(?:\p{Lu}|de |het |'t )/u.test(bare) || compass.test(bare)
    ? ''
    : bare;
}

/** Whether a name is that of a business estate: what is left without the word may belong to the village beside it. */
export const isEstate = (name) => estate.test(name);

/** At least three letters, a capital somewhere, no cut-off or hyphen left hanging. */
function usable(name) {
  return (
    name.length >= 3 &&
    /\p{Lu}/u.test(name) &&
    !/[-./&]$/.test(name) &&
    !/^(?:Kern|Kom|Centrumgebied|Bedrijventerrein|Industrieterrein|Winkelcentrum|Sportpark|Omgeving|Overig)$/i.test(
      name,
    )
  );
}

/** The name without its direction ("Kanaleneiland-Noord" → "Kanaleneiland"), or null. */
export function parentName(name) {
  if (!direction.test(name)) return null;
  const parent = name.replace(direction, '').trim();
  return parent.length >= 4 &&
    /^\p{Lu}|^'/u.test(parent) &&
    !/[-./&]$|\s(?:van|de|het|en|N|Z|O|W)$/.test(parent)
    ? parent
    : null;
}

const generic =
  /^(?:gymzaal|gymlokaal|sporthal|sportzaal|gemeentehuis|stadhuis|stadskantoor|raadhuis|dorpshuis|buurthuis|wijkgebouw|kerk|rk kerk|pkn kerk|basisschool|school|bibliotheek|station|centraal station|mobiel|mobiel stembureau|stembureau|kantine|clubgebouw|clubhuis|pastorie|verenigingsgebouw|brandweer(?:kazerne)?|centrum|hal|tent|kantoor|caravan|bus|trein)(?:\s+\d+)?$/i;

const buildingKind =
  /(?:school|college|lyceum|gymnasium|mavo|kerk|kapel|moskee|huis|hoes|hoeske|hal|zaal|hof|theater|bibliotheek|zwembad|bad|stede|staete|centrum|centra|kampus|campus|paviljoen|molen|hoeve|boerderij|museum|station|flat|toren|kazerne|club|kantine|gasthuis|hospice|ziekenhuis|stadion|borg|steeg|hoek|schuur|café|cafe|herberg|taveerne|sociëteit|trefpunt|haven|(?:^|\s)(?:obs|kbs|cbs|pcb|pcbs|rkbs|ikc|mfc|mfa|svv?|vv|kc|kindcentrum|spilcentrum|erve|huize|residentie))(?:\b|\s|$)/i;
const organisation =
  /rode kruis|leger des heils|dagblad|rabobank|provincie|waterschap|politie|ministerie|\bns\b|corps/i;

/** A building's name if it says which building; null for "Gymzaal" and "Mobiel 3". */
export function buildingName(name) {
  const clean = name
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/[“”"]/g, '')
    .replace(/^\s*\d{1,3}[a-z]?\s*[-.:)]?\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length < 5 || clean.length > 48 || generic.test(clean) || /^mobiel|stembureau|^\d/i.test(clean))
    return null;
  return /\p{Lu}/u.test(clean) && buildingKind.test(clean) && !organisation.test(clean) ? clean : null;
}
