/** A briefing made by hand, full to the brim: Lindewaard and everything in it is made up. */
import { buildDocument } from '../../shared/briefing/build-document.ts';
import type { ComposedBriefing } from '../../shared/briefing/composed.ts';
import type { Briefing, BriefingStory, CitedItem } from '../../shared/model/briefing.ts';
import type { Sentence } from '../../shared/model/claim.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { StoryCounts } from '../../shared/model/story.ts';
import { sampleItems } from './sample-items.ts';

/** A quote that is the whole of `text`. */
export function quoted(item: string, text: string, field: 'title' | 'text' = 'text'): Sentence {
  return {
    kind: 'quoted',
    text,
    item,
    version: 1,
    field,
    start: 0,
    end: text.length,
    quote: text,
    cuts: [],
  };
}

/** A computed sentence that rests on `items`. */
export function computed(text: string, items: readonly string[], rule = 'voices'): Sentence {
  return { kind: 'computed', text, rule, numbers: { items: items.length }, items };
}

/** An advised sentence. */
export function advised(text: string, course: string): Sentence {
  return { kind: 'advised', text, course, factors: ['factor-questions'] };
}

/** A sentence from the catalogue. */
export function fixed(text: string, key = 'noMoments'): Sentence {
  return { kind: 'fixed', text, key };
}

/** A sentence that a person wrote. */
export function written(text: string): Sentence {
  return { kind: 'written', text, role: 'communicatieadviseur', at: '2026-03-10T07:41:00Z' };
}

const counts: StoryCounts = {
  items: 4,
  publishers: 2,
  publisherNames: ['Lindewaards Nieuwsblad', 'Omroep De Waard'],
  byVoice: { press: 2, resident: 2 },
  senders: 3,
  questions: 2,
};

function draftOf(story: string, course: Draft['course'], sentences: readonly Sentence[]): Draft {
  return {
    story,
    course,
    product: 'webcare',
    register: 'webcare',
    capacity: 'municipality',
    parts: [{ kind: 'text', heading: null, sentences }],
    ours: [],
    commitments: [],
    open: ['open.feitcheck', 'open.approval'],
  };
}

/** A story with everything that a story may have; override what matters. */
export function sampleStory(id: string, parts: Partial<BriefingStory>): BriefingStory {
  return {
    id,
    title: quoted('i_01', 'Molenweg twee weken dicht tussen kerk en rotonde', 'title'),
    placement: 'page',
    wards: [{ code: 'WK999901', name: 'Molenbuurt' }],
    scope: 'wijk',
    themes: ['verkeer'],
    first: '2026-03-06T08:00:00.000Z',
    last: '2026-03-09T16:20:00.000Z',
    counts,
    trend: 'new',
    certainty: 'middle',
    listen: [],
    interpret: [],
    act: [],
    advice: null,
    draft: null,
    items: ['i_01'],
    ...parts,
  };
}

const certain = (level: string, items: readonly string[]): Sentence =>
  computed(`De zekerheid is ${level}: twee onafhankelijke uitgevers.`, items, 'certainty');

function pageStories(): readonly BriefingStory[] {
  return [
    sampleStory('s_01', {
      items: ['i_01', 'i_02', 'i_03', 'i_04'],
      listen: [
        quoted(
          'i_01',
          'De Molenweg is tot en met vrijdag 13 maart afgesloten voor auto’s omdat de riolering wordt vervangen, meldt de aannemer.',
        ),
        quoted(
          'i_02',
          'Winkeliers zeggen dat zij de borden pas maandagochtend zagen staan en dat klanten omrijden.',
        ),
        computed('4 berichten van 2 uitgevers (pers, bewoners).', ['i_01', 'i_02', 'i_03', 'i_04']),
      ],
      interpret: [
        computed('Bewoners stellen 2 vragen hierover.', ['i_03', 'i_04'], 'questions'),
        computed('Nieuw sinds de vorige briefing.', ['i_01'], 'new'),
        certain('redelijk', ['i_01', 'i_02']),
      ],
      act: [advised('Beantwoord de vragen vandaag via webcare; het antwoord is al openbaar.', 'H03')],
      draft: draftOf('s_01', 'H03', [
        written('Goedemiddag.'),
        quoted('i_01', 'De Molenweg is tot en met vrijdag 13 maart afgesloten voor auto’s.'),
        fixed('Lopen kan wel.', 'draft.walk'),
        written('De omleiding, ook voor de bus, staat op de site van de gemeente.'),
      ]),
    }),
    sampleStory('s_02', {
      title: quoted('i_05', 'Renovatie zwembad De Plas wordt duurder: “Wij weten nog niet hoeveel”', 'title'),
      wards: [{ code: 'WK999902', name: 'Esveld' }],
      themes: ['sport-cultuur', 'bestuur'],
      items: ['i_05', 'i_06'],
      listen: [
        quoted(
          'i_05',
          'De verbouwing van zwembad De Plas valt duurder uit dan de € 4,2 miljoen die de raad in 2024 vaststelde.',
        ),
        quoted(
          'i_06',
          'Twee fracties hebben schriftelijke vragen gesteld over de raming en over de sluiting in de zomer.',
        ),
        computed('2 berichten van 2 uitgevers (pers, politiek).', ['i_05', 'i_06']),
      ],
      interpret: [
        computed('Het aantal berichten stijgt.', ['i_05', 'i_06'], 'trend'),
        certain('hoog', ['i_05', 'i_06']),
      ],
      act: [advised('Bereid een passieve perslijn voor en informeer eerst de raad.', 'H17')],
    }),
    sampleStory('s_03', {
      title: quoted('i_07', 'Gerucht over opvang in gymzaal Esweg houdt dorp bezig', 'title'),
      wards: [{ code: 'WK999902', name: 'Esveld' }],
      themes: ['wonen'],
      items: ['i_07', 'i_08', 'i_09'],
      listen: [
        quoted(
          'i_07',
          'In het dorp gaat rond dat de gymzaal aan de Esweg een opvanglocatie wordt; wie dat zegt, is onduidelijk.',
        ),
        computed('Ook 5 bewoners reageren online.', ['i_08', 'i_09'], 'residents'),
      ],
      interpret: [
        computed('Dit is een gerucht dat nog niet is bevestigd.', ['i_07'], 'rumour'),
        computed('Er klinkt emotie door in de berichten.', ['i_08', 'i_09'], 'emotion'),
        certain('laag', ['i_07']),
      ],
      act: [advised('Verifieer bij vastgoed en spreek het gerucht tegen zodra de feiten vaststaan.', 'H04')],
      draft: draftOf('s_03', 'H04', [
        written('De gymzaal aan de Esweg blijft een gymzaal.'),
        written('Er ligt geen plan en geen verzoek om er opvang van te maken (stand: dinsdag 16.00 uur).'),
      ]),
    }),
    sampleStory('s_04', {
      title: computed(
        'Afval en schoon in Noord: 12 berichten van bewoners',
        ['i_10', 'i_11', 'i_12'],
        'label',
      ),
      wards: [{ code: 'WK999903', name: 'Noord' }],
      themes: ['afval', 'openbare-ruimte'],
      items: ['i_10', 'i_11', 'i_12'],
      listen: [
        computed('12 berichten van bewoners over afval en schoon in Noord, van 9 afzenders.', [
          'i_10',
          'i_11',
          'i_12',
        ]),
      ],
      interpret: [
        computed('Let op: 2 afzenders maakten 45 % van de berichten.', ['i_10', 'i_11'], 'one-sender'),
        computed('Speelt sinds vrijdag 6 maart.', ['i_10'], 'since'),
        certain('redelijk', ['i_12']),
      ],
      act: [advised('Zet de meldingen door naar de afvaldienst en meld terug wat eraan gebeurt.', 'H06')],
    }),
    sampleStory('s_05', {
      title: quoted('i_13', 'Gewonde fietser op oversteek Hoofdweg, ouders vragen om verkeerslicht', 'title'),
      wards: [],
      scope: 'gemeente',
      themes: ['verkeer', 'veiligheid'],
      items: ['i_13', 'i_14'],
      listen: [
        quoted(
          'i_13',
          'Op de oversteek bij de Hoofdweg is maandagmiddag een fietser gewond geraakt; de politie onderzoekt de toedracht.',
        ),
        quoted('i_14', 'Ouders van de basisschool vragen al langer om een verkeerslicht.'),
        computed('2 berichten van 2 uitgevers (pers, hulpdiensten).', ['i_13', 'i_14']),
      ],
      interpret: [
        computed('Hier loopt een procedure: alleen de proceslijn kan.', ['i_13'], 'gate'),
        certain('hoog', ['i_13', 'i_14']),
      ],
      act: [advised('Toon medeleven, zeg niets over de oorzaak en noem wanneer u ter plaatse bent.', 'H10')],
    }),
  ];
}

function otherStories(): readonly BriefingStory[] {
  return [
    sampleStory('s_06', {
      placement: 'appendix',
      title: quoted('i_15', 'Bibliotheek Kernhuis opent op zondag', 'title'),
      items: ['i_15'],
    }),
    sampleStory('s_07', {
      placement: 'unchanged',
      title: quoted('i_16', 'Bomenkap langs de Ringvaart uitgesteld', 'title'),
      items: ['i_16'],
    }),
    sampleStory('s_08', {
      placement: 'nothing-to-do',
      title: quoted('i_17', 'Provincie legt nieuw asfalt op N399', 'title'),
      items: ['i_17'],
    }),
  ];
}

const frontPage = {
  core: [
    computed(
      'Sinds maandag 17.00 uur kwamen 27 berichten binnen van 9 uitgevers, over 11 verhalen.',
      ['i_01', 'i_05', 'i_07', 'i_13'],
      'overview',
    ),
    quoted('i_01', 'De Molenweg is tot en met vrijdag 13 maart afgesloten voor auto’s.'),
    computed('Het meest speelt in Esveld (3 verhalen).', ['i_05', 'i_07'], 'most-ward'),
  ],
  agenda: [
    fixed('10.30 uur, opening buurthuis De Spil in Noord.', 'moment'),
    fixed('20.00 uur, oordeelsvormende raad; het zwembad staat als derde op de agenda.', 'moment'),
  ],
  decide: [
    advised('Corrigeren: “Gerucht over opvang in gymzaal Esweg houdt dorp bezig”', 'H04'),
    advised(
      'Raad informeren: “Renovatie zwembad De Plas wordt duurder: “Wij weten nog niet hoeveel””',
      'H17',
    ),
    advised('Meeleven: “Gewonde fietser op oversteek Hoofdweg, ouders vragen om verkeerslicht”', 'H10'),
  ],
  nothing: [
    advised('“Provincie legt nieuw asfalt op N399”: dit is voor de provincie.', 'H07'),
    advised('Sport, cultuur en samenleven in Kern: 2 berichten van bewoners: laten rusten.', 'H00'),
  ],
  busier: [],
  radar: [],
  questions: [],
  mentions: [],
  cautions: [
    fixed('Dit is online geluid, geen peiling.', 'onlineNotPoll'),
    computed(
      'Deze week niets gehoord uit Waterkant, Oud-IJveld en Zuiderpolder; dat betekent niet dat daar niets speelt.',
      [],
      'quiet-wards',
    ),
  ],
} satisfies Partial<Briefing>;

/** The whole briefing; override what matters. */
export function sampleBriefing(parts: Partial<Briefing> = {}): Briefing {
  const items: readonly CitedItem[] = sampleItems;
  return {
    schema: 'luisterpost/briefing/1',
    municipality: { code: 'GM9999', name: 'Lindewaard' },
    date: '2026-03-10',
    moment: null,
    role: 'wethouder',
    language: 'nl',
    rules: 'test-1',
    cut: { items: items.length, newest: '2026-03-10T05:58:00.000Z', fingerprint: 'ab'.repeat(32) },
    period: { from: '2026-03-09T16:00:00.000Z', until: '2026-03-10T06:00:00.000Z' },
    words: 560,
    limit: 750,
    ...frontPage,
    stories: [...pageStories(), ...otherStories()],
    items,
    ...parts,
  };
}

/** The briefing with its document. */
export function sampleComposed(parts: Partial<Briefing> = {}): ComposedBriefing {
  const briefing = sampleBriefing(parts);
  return { briefing, document: buildDocument(briefing) };
}
