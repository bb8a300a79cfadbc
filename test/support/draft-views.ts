/** Some 350 fictitious situations: every theme in every sort of situation, in rotating places. */
import type { StoryView } from '../../shared/act/story-view.ts';
import type { ThemeId } from '../../shared/model/theme.ts';
import { type ItemSpec, type SignalSpec, storyView, type ViewSpec } from './story-views.ts';

interface Matter {
  readonly theme: ThemeId;
  readonly word: string;
  readonly resident: string;
  readonly question: string;
  readonly official: string;
  readonly press: string;
}

const matters: readonly Matter[] = [
  {
    theme: 'wonen',
    word: 'nieuwbouw',
    resident: 'Wij wachten al jaren op de nieuwbouw achter de kerk.',
    question: 'Wanneer begint de nieuwbouw?',
    official:
      'De bouw van 24 huurwoningen begint in april. Inschrijven kan via de website van de corporatie. Dat geldt voor iedereen.',
    press: 'De nieuwbouw van 24 woningen krijgt een derde sociale huur.',
  },
  {
    theme: 'ruimte',
    word: 'plein',
    resident: 'Er is niets over van het plein zoals het was.',
    question: 'Waarom moet het plein op de schop?',
    official:
      'Het plein krijgt nieuwe bestrating omdat het riool wordt vervangen. Bewoners kunnen tot 3 mei meedenken over de bomen.',
    press: 'Het plein verliest vier oude lindes.',
  },
  {
    theme: 'verkeer',
    word: 'oversteek',
    resident: 'Bij de oversteek rijden ze veel te hard.',
    question: 'Hoe lang is de Molenweg nog dicht?',
    official:
      'De Molenweg is tot en met vrijdag 13 maart afgesloten tussen de kerk en de rotonde. Fietsers kunnen er wel langs. Het verkeer wordt omgeleid via de Kerkstraat.',
    press: 'De Molenweg gaat twee weken dicht voor nieuw asfalt.',
  },
  {
    theme: 'parkeren-ov',
    word: 'nachtbus',
    resident: 'Zonder de nachtbus kom ik niet thuis na mijn dienst.',
    question: 'Rijdt de nachtbus straks nog?',
    official:
      'De nachtbus rijdt tot 1 april volgens de oude dienstregeling. Reizigers kunnen daarna met de regiotaxi.',
    press: 'De nachtbus verdwijnt door te weinig reizigers.',
  },
  {
    theme: 'openbare-ruimte',
    word: 'lantaarnpaal',
    resident: 'Het is pikdonker, de lantaarnpaal doet het al een week niet.',
    question: 'Wie maakt de lantaarnpaal bij het speelveld?',
    official:
      'Kapotte verlichting wordt door de aannemer binnen 5 werkdagen nagekeken. Meld het nummer van de paal erbij.',
    press: 'De verlichting rond het speelveld valt geregeld uit.',
  },
  {
    theme: 'afval',
    word: 'glasbak',
    resident: 'Het ligt vol scherven, de glasbak zit al weken vol.',
    question: 'Wanneer wordt de glasbak geleegd?',
    official: 'De glasbak wordt voortaan elke dinsdag geleegd. Glas ernaast zetten mag niet.',
    press: 'Rond de glasbak ligt volgens omwonenden elke week afval.',
  },
  {
    theme: 'veiligheid',
    word: 'overlast',
    resident: 'Elke avond is er weer geschreeuw; de overlast houdt niet op.',
    question: 'Wat kan ik doen tegen de overlast?',
    official:
      'Overlast melden kan dag en nacht via het meldpunt. De buurtcoach is elke woensdag vanaf 19.00 uur aanwezig.',
    press: 'De overlast rond het winkelcentrum duurt al een jaar.',
  },
  {
    theme: 'crisis',
    word: 'brand',
    resident: 'De rook van de brand hangt nog in de straat.',
    question: 'Mogen de ramen weer open na de brand?',
    official: 'De brand is om 04.20 uur geblust. Ramen en deuren mogen weer open.',
    press: 'Bij de brand gingen twee schuren verloren.',
  },
  {
    theme: 'klimaat-milieu',
    word: 'stank',
    resident: 'Met oostenwind is de stank niet te harden.',
    question: 'Waar komt de stank vandaan?',
    official:
      'De omgevingsdienst kreeg 41 klachten over geur. Metingen zijn gedaan tussen de fabriek en de woonwijk.',
    press: 'De stank is volgens de fabriek tijdelijk.',
  },
  {
    theme: 'water',
    word: 'riool',
    resident: 'Na elke bui loopt het riool over.',
    question: 'Hoe lang duurt het werk aan het riool?',
    official: 'Het werk aan het riool duurt zes weken. Bewoners kunnen hun huis te voet bereiken.',
    press: 'Het riool kon de bui van vorige maand niet aan.',
  },
  {
    theme: 'zorg',
    word: 'huisartsenpost',
    resident: 'Voor de huisartsenpost moet je nu naar de stad.',
    question: 'Blijft de huisartsenpost open?',
    official: 'De huisartsenpost blijft open op zaterdag en zondag. Bel altijd eerst voor een afspraak.',
    press: 'De huisartsenpost heeft te weinig artsen.',
  },
  {
    theme: 'jeugd-onderwijs',
    word: 'gymzaal',
    resident: 'De kinderen bibberen, want de gymzaal is niet warm te krijgen.',
    question: 'Wordt de gymzaal nog opgeknapt?',
    official:
      'De gymzaal krijgt in de zomervakantie een nieuwe vloer. De sportclubs kregen daarover een brief.',
    press: 'De gymzaal stamt uit 1971.',
  },
  {
    theme: 'werk-inkomen',
    word: 'energietoeslag',
    resident: 'Mijn buurvrouw snapt niets van de energietoeslag.',
    question: 'Hoe vraag je de energietoeslag aan?',
    official:
      'De energietoeslag aanvragen kan tot 1 juli via de balie of de website. Wie bijstand heeft, hoeft niets te doen.',
    press: 'De energietoeslag gaat naar 1.900 huishoudens.',
  },
  {
    theme: 'economie',
    word: 'weekmarkt',
    resident: 'Jammer dat de weekmarkt zo klein is geworden.',
    question: 'Waar staat de weekmarkt tijdens het werk?',
    official:
      'De weekmarkt verhuist tot 22 mei naar de parkeerplaats bij de sporthal. Parkeren kan langs de Gronausestraat.',
    press: 'De weekmarkt telt nog elf kramen.',
  },
  {
    theme: 'sport-cultuur',
    word: 'zwembad',
    resident: 'Iedereen in het dorp gebruikt het zwembad.',
    question: 'Hoe duur wordt het zwembad?',
    official: 'De renovatie van het zwembad kost 3,2 miljoen euro. Zwemlessen gaan door in de sporthal.',
    press: 'Het zwembad wordt duurder dan begroot.',
  },
  {
    theme: 'bestuur',
    word: 'gemeentehuis',
    resident: 'Een afspraak maken bij het gemeentehuis lukt niet meer.',
    question: 'Kan ik zonder afspraak naar het gemeentehuis?',
    official:
      'De balie is op maandag van 9.00 tot 12.00 uur open zonder afspraak. Een paspoort aanvragen kan alleen op afspraak.',
    press: 'Het gemeentehuis sluit vaker op vrijdag.',
  },
];

const places: readonly Partial<ViewSpec>[] = [
  { wards: ['De Lutte'], municipality: 'Losser' },
  { wards: ['Wijk 03 Overdinkel'], municipality: 'Losser' },
  { wards: ['Centrum'], municipality: 'Eersel' },
  { wards: ['Verspreide huizen Glane'], municipality: 'Losser' },
  { wards: ['Lunetten', 'Hoograven'], municipality: 'Utrecht' },
  { wards: [], scope: 'gemeente', municipality: 'Wijchen' },
  { wards: [], scope: 'onbekend', municipality: 'Enschede' },
];

const say = (
  matter: Matter,
  kind: ItemSpec['kind'],
  signals: readonly SignalSpec[] = [],
  more: Partial<ItemSpec> = {},
): ItemSpec => ({
  source: 'resident',
  kind,
  signals,
  text: kind === 'question' ? `${matter.resident} ${matter.question}` : matter.resident,
  themeWord: matter.word,
  ...more,
});
const tell = (matter: Matter, signals: readonly SignalSpec[] = []): ItemSpec => ({
  source: 'institution',
  kind: 'fact',
  signals,
  text: matter.official,
  publisherTitle: 'Omgevingsbericht Oost',
});
const own = (matter: Matter, place: Partial<ViewSpec>): ItemSpec => ({
  ...tell(matter),
  publisherTitle: `Gemeente ${place.municipality ?? 'Losser'}`,
});
const write = (matter: Matter, signals: readonly SignalSpec[] = []): ItemSpec => ({
  source: 'press',
  kind: 'fact',
  signals,
  text: matter.press,
  publisherTitle: 'De Streekbode',
});
const council = (
  matter: Matter,
  kind: ItemSpec['kind'],
  signals: readonly SignalSpec[] = ['council'],
): ItemSpec => ({
  source: 'politics',
  kind,
  signals,
  text: `Onze vragen aan het college. ${matter.question}`,
});
const sad = { tone: 'negative' } as const;

type Shape = (matter: Matter, place: Partial<ViewSpec>) => Omit<ViewSpec, 'themes'>;

/** Situations by name. */
const shapes: Readonly<Record<string, Shape>> = {
  answered: (m) => ({ items: [tell(m), say(m, 'question')] }),
  'answered by ourselves': (m, place) => ({ items: [own(m, place), say(m, 'question')] }),
  'answered, vulnerable': (m) => ({ items: [tell(m), say(m, 'question', ['vulnerable'])] }),
  'not answered': (m) => ({ items: [say(m, 'question')] }),
  'asked often': (m) => ({ items: [tell(m), say(m, 'question'), say(m, 'question'), say(m, 'question')] }),
  'asked often, no answer': (m) => ({
    items: [say(m, 'question'), say(m, 'question'), say(m, 'question'), say(m, 'question')],
  }),
  'one report': (m) => ({ items: [say(m, 'report', ['defect'])] }),
  'three reports': (m) => ({
    items: [say(m, 'report', ['defect']), say(m, 'report', ['defect']), say(m, 'report')],
  }),
  rumour: (m) => ({ items: [say(m, 'rumour')] }),
  'rumour, corrected': (m) => ({ items: [say(m, 'rumour'), tell(m, ['official-correction'])] }),
  danger: (m) => ({ items: [say(m, 'report', ['acute-danger'])] }),
  'confirmed danger': (m) => ({ items: [tell(m, ['acute-danger']), write(m)] }),
  threat: (m) => ({ items: [say(m, 'feeling', ['threat'])] }),
  accident: (m) => ({ items: [write(m, ['accident']), say(m, 'feeling', ['accident', 'emotion'], sad)] }),
  'accident under investigation': (m) => ({
    items: [write(m, ['accident', 'investigation']), say(m, 'question', ['accident', 'emotion'], sad)],
  }),
  emotion: (m) => ({ items: [1, 2, 3].map(() => say(m, 'feeling', ['emotion'], sad)) }),
  'long emotion beside a fact': (m) => ({
    items: [say(m, 'feeling', ['emotion'], sad), tell(m)],
    first: '2026-02-01T08:00:00Z',
  }),
  initiative: (m) => ({ items: [say(m, 'call', ['initiative'])] }),
  praise: (m) => ({ items: [say(m, 'compliment', ['compliment'])] }),
  'praised initiative': (m) => ({ items: [write(m, ['initiative'])] }),
  police: (m) => ({ items: [say(m, 'report', ['other-authority:police'])] }),
  'water board': (m) => ({
    items: [say(m, 'question', ['other-authority:water-board']), tell(m, ['other-authority:water-board'])],
  }),
  'housing corporation': (m) => ({ items: [say(m, 'report', ['other-authority:housing-corporation'])] }),
  'legal procedure': (m) => ({
    items: [say(m, 'call', ['legal-procedure'], { text: `${m.resident} Wij maken bezwaar.` })],
  }),
  'individual case': (m) => ({ items: [say(m, 'feeling', ['individual-case'], sad)] }),
  investigation: (m) => ({ items: [write(m, ['investigation'])] }),
  'tender asked by council': (m) => ({ items: [write(m, ['tender']), council(m, 'question')] }),
  conversation: (m) => ({ items: [tell(m), say(m, 'feeling'), say(m, 'feeling'), say(m, 'feeling')] }),
  press: (m) => ({ items: [write(m, ['press-inquiry', 'money'])] }),
  'press and party': (m) => ({ items: [tell(m), write(m), write(m), council(m, 'feeling')] }),
  'council proposal': (m) => ({ items: [tell(m, ['council', 'money'])] }),
  'council questions': (m) => ({ items: [council(m, 'question'), write(m)] }),
};

/** A situation with its name. */
export interface NamedView {
  readonly name: string;
  readonly view: StoryView;
}

/** All situations, each with an id of its own. */
export function namedDraftViews(): readonly NamedView[] {
  return Object.entries(shapes).flatMap(([name, shape], row) =>
    matters.map((matter, column) => {
      const place = places[(row + column) % places.length] ?? {};
      const view = storyView({
        ...place,
        ...shape(matter, place),
        themes: [matter.theme],
        id: `s_i_${(row * 7919 + column * 104729).toString(16).padStart(24, '0')}`,
      });
      return { name: `${name}, ${matter.theme}`, view };
    }),
  );
}

/** The views alone. */
export function draftViews(): readonly StoryView[] {
  return namedDraftViews().map(({ view }) => view);
}
