/** Fictitious Dutch news for a bench: RSS 2.0 with a fixed seed, no two items alike. */

/** A small seeded generator (mulberry32, public domain): the same seed gives the same text. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const lists: Readonly<Record<string, readonly string[]>> = {
  who: [
    'de gemeente',
    'het college van burgemeester en wethouders',
    'de gemeenteraad',
    'het waterschap',
    'de woningcorporatie',
    'de provincie',
    'de politie',
    'de brandweer',
    'de ondernemersvereniging',
    'de wijkraad',
    'het dorpshuis',
    'de basisschool',
    'het verpleeghuis',
    'de voetbalvereniging',
    'de bibliotheek',
    'een groep bewoners',
    'de fractie van de grootste oppositiepartij',
    'het consultatiebureau',
    'de vervoerder',
    'de netbeheerder',
    'de carnavalsvereniging',
    'het museum',
    'de molenstichting',
    'de omgevingsdienst',
    'de veiligheidsregio',
  ],
  where: [
    'in de Gronausestraat',
    'bij het station van Losser',
    'op het Raadhuisplein',
    'in Overdinkel',
    'aan de Dinkel',
    'in Glane',
    'bij de sporthal aan de Lutterkerkstraat',
    'op bedrijventerrein De Pol',
    'in De Lutte',
    'langs de N731',
    'rond het winkelcentrum',
    'in Beuningen',
    'bij de rotonde aan de Oldenzaalsestraat',
    'in het buitengebied',
    'achter het gemeentehuis',
    'aan de rand van de wijk Zeggelt',
    'bij het bezoekerscentrum',
    'op de oude steenfabriek',
    'in de kern van het dorp',
    'langs het fietspad naar Enschede',
  ],
  what: [
    'de aanleg van een vrijliggend fietspad',
    'de bouw van tachtig huurwoningen',
    'het nieuwe parkeerbeleid',
    'de sluiting van het zwembad',
    'de opvang van statushouders',
    'de komst van drie windmolens',
    'het groot onderhoud van de riolering',
    'de herinrichting van het plein',
    'de verhoging van de afvalstoffenheffing',
    'een verbod op vuurwerk',
    'de uitbreiding van de weekmarkt',
    'het jeugdwerk voor de komende vier jaar',
    'de vervanging van de oude lindebomen',
    'een zonnepark van elf hectare',
    'de renovatie van de sporthal',
    'een proef met deelauto’s',
    'het tekort aan huisartsen',
    'de overlast van hangjongeren',
    'het plan voor een rondweg',
    'de toekomst van de buurtbus',
    'de wachttijd voor hulp in het huishouden',
    'het herstel van de beekoever',
    'het afschaffen van de hondenbelasting',
    'de openingstijden van het gemeentehuis',
    'de inzameling van oud papier',
  ],
  verb: [
    'wil meer duidelijkheid over',
    'heeft ingestemd met',
    'maakt zich zorgen over',
    'begint volgende week met',
    'stelt voorlopig een besluit uit over',
    'trekt geld uit voor',
    'organiseert een avond over',
    'presenteert de plannen voor',
    'is verdeeld over',
    'vraagt bewoners naar hun mening over',
    'dient bezwaar in tegen',
    'is tevreden over',
    'waarschuwt voor de gevolgen van',
    'houdt vast aan',
    'zet vaart achter',
  ],
  reason: [
    'omdat de kosten hoger uitvallen dan gedacht',
    'nadat omwonenden honderden handtekeningen hadden ingeleverd',
    'omdat het huidige contract eind dit jaar afloopt',
    'nu uit onderzoek blijkt dat de situatie onveilig is',
    'terwijl de inspraak nog loopt',
    'omdat er te weinig personeel is',
    'na een reeks van klachten in de afgelopen maanden',
    'vooruitlopend op de begroting van volgend jaar',
    'omdat de subsidie van het rijk niet doorgaat',
    'na overleg met de naaste buren',
    'omdat de rechter de vergunning heeft vernietigd',
    'ook al is nog niet duidelijk wie dat gaat betalen',
  ],
  speaker: [
    'een woordvoerder',
    'de voorzitter',
    'een omwonende',
    'de projectleider',
    'een ondernemer uit de straat',
    'de directeur',
    'een raadslid',
    'een vrijwilliger van het eerste uur',
    'de wijkagent',
    'een moeder van twee kinderen',
  ],
  quote: [
    'We hebben hier jaren op gewacht',
    'Het is niet uit te leggen dat dit zo lang duurt',
    'Iedereen is welkom om mee te denken',
    'De veiligheid van de kinderen staat voorop',
    'Dit had veel eerder besproken moeten worden',
    'We kijken ernaar uit om te beginnen',
    'Ik hoop dat er nu eindelijk geluisterd wordt',
    'Zonder hulp van de buurt was dit nooit gelukt',
    'Er is nog geen schop de grond in gegaan',
    'We houden rekening met hinder voor het verkeer',
    'Dat geld kunnen we maar één keer uitgeven',
    'Het is een begin, maar we zijn er nog niet',
  ],
  follow: [
    'De werkzaamheden duren naar verwachting tot begin juni.',
    'Tijdens de uitvoering is de weg afgesloten voor doorgaand verkeer.',
    'Wie wil reageren, kan dat doen tot en met vrijdag.',
    'De raad spreekt er over twee weken opnieuw over.',
    'Op de informatieavond kwamen ruim honderd mensen af.',
    'Volgens de laatste raming gaat het om bijna twee miljoen euro.',
    'De stukken liggen ter inzage bij de balie.',
    'Eerder leidde een vergelijkbaar plan in een buurgemeente tot veel verzet.',
    'Er is een meldpunt geopend dat dag en nacht bereikbaar is.',
    'De bus rijdt zolang via een andere route.',
    'Niemand raakte gewond, maar de schade is aanzienlijk.',
    'De vrijwilligers krijgen zaterdag een kop koffie met krentenwegge.',
    'Kinderen uit groep zeven maakten er tekeningen bij.',
    'Voor het eerst in jaren is er ook een avondprogramma.',
    'De omgevingsdienst doet volgende maand nieuwe metingen.',
    'Een besluit wordt op zijn vroegst na de zomer verwacht.',
  ],
};

/** What the document of one source holds, and how many. */
export interface FeedOptions {
  readonly seed: number;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  readonly items: number;
  /** The newest item's moment; the others lie in the ten days before it. */
  readonly newest: Date;
}

/** RSS 2.0 of source `index`. */
export function newsFeed(index: number, { seed, site, items, newest }: FeedOptions): string {
  const random = seeded(seed * 100_003 + index);
  const entries = Array.from({ length: items }, (_, number) => {
    const published = new Date(newest.getTime() - Math.floor(((number + random()) / items) * 864_000_000));
    return entry(random, `${site}/bron-${index}/artikel-${number}`, published);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>Nieuws uit buurt ${index}</title><link>${site}/bron-${index}</link>` +
    `<description>Berichten van redactie ${index}</description><language>nl</language>` +
    `<lastBuildDate>${newest.toUTCString()}</lastBuildDate>${entries.join('')}</channel></rss>\n`
  );
}

function entry(random: () => number, link: string, published: Date): string {
  const pick = (name: string): string => {
    const list = lists[name] ?? [];
    return list[Math.floor(random() * list.length)] ?? '';
  };
  const house = 1 + Math.floor(random() * 220);
  const [who, verb, what, where] = [pick('who'), pick('verb'), pick('what'), pick('where')];
  const title = capital(`${who} ${verb} ${what}`);
  const sentences = [
    capital(`${who} ${verb} ${what} ${where}, ${pick('reason')}.`),
    `Het gaat om ${house} adressen ${pick('where')}, zo bleek dinsdag.`,
    `‘${pick('quote')}’, zegt ${pick('speaker')} ${pick('where')}.`,
  ];
  const words = 55 + Math.floor(random() * 85);
  while (sentences.join(' ').split(' ').length < words) {
    const kind = random();
    if (kind < 0.5) sentences.push(pick('follow'));
    else if (kind < 0.75)
      sentences.push(capital(`${pick('who')} ${pick('verb')} ${pick('what')}, ${pick('reason')}.`));
    else sentences.push(`‘${pick('quote')}’, aldus ${pick('speaker')}.`);
  }
  const half = Math.ceil(sentences.length / 2);
  const html = [sentences.slice(0, half), sentences.slice(half)]
    .map((part) => `<p>${part.join(' ')}</p>`)
    .join('\n');
  return (
    `<item><title>${title}</title><link>${link}</link><guid isPermaLink="true">${link}</guid>` +
    `<pubDate>${published.toUTCString()}</pubDate><category>Nieuws</category>` +
    `<description><![CDATA[${html}]]></description></item>\n`
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
