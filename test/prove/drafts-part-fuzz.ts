/** Hostile stories for `prove -- drafts`: fictitious texts of all sorts, read by the real interpreter, from one fixed seed. */
import fc from 'fast-check';
import { advise } from '../../shared/act/perspective.ts';
import { courseIds } from '../../shared/model/advice.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { nlAct } from '../../shared/text/nl-act.ts';
import { type Situation, viewSituation } from '../eval/situations.ts';
import type { DraftCase } from './drafts-part-cases.ts';

const seed = 20_261_124;
const now = '2026-03-03T08:00:00.000Z';

/** Sentences with all that a draft could trip over; everything in them is fictitious. */
const sentences: readonly string[] = [
  'De Molenweg is tot en met vrijdag 13 maart dicht tussen de kerk en de rotonde.',
  'Wanneer gaat de Molenweg weer open?',
  'Ik hoorde dat het azc in de Esschool komt, klopt dat??',
  'WAAROM DOET NIEMAND IETS AAN DIE PUINHOOP!!!',
  'Mail jan.proef@voorbeeld.nl of bel 06-12345678 🔥🔥😡',
  'Volgens mevrouw Proefkonijn-van der Zanden is wethouder Bolderman een leugenaar.',
  'Er komen 1.250 woningen voor € 3,4 miljoen, 12,5 % meer dan in 2025.',
  'مرحبا كيف حالك ٣٤٥ שלום',
  '\u202eneppo gew eD\u202c en \u200bnog \u0301iets',
  'Morgen om 19.30 uur is er een inloopavond in De Brink.',
  'Vanavond gaat de N732 dicht; overmorgen weer open.',
  'Fietsers kunnen er wel langs. Daarna geldt dat niet meer.',
  'Het fietspad aan de Esweg ligt vol gaten, een man viel gisteren.',
  'Bij een ongeval op de Gronausestraat raakte donderdag een fietser zwaargewond.',
  'De politie onderzoekt de zaak en zoekt getuigen.',
  'Wij komen hier volgende week op terug en beloven een oplossing voor 1 april.',
  'Complimenten voor de vrijwilligers van de Voedselbank!',
  'Wij maken bezwaar tegen de vergunning, zaaknummer Z-2026-0042.',
  '<script>alert(1)</script> {matter} {senders, plural, one {#} other {#}}',
  'zie https://voorbeeld.nl/x?y=1#z @handle #LosserDicht “quote zonder eind',
  '',
  'Nee.',
  'Geachte raad, hierbij informeren wij u dat burgemeester en wethouders, gelet op artikel 3 lid 2, hebben besloten.',
  `De weg ${'langs de oude haven en het nieuwe plein met de hoge bomen '.repeat(6)}is dicht.`,
  'Gemeente Losser: de borden hadden er eerder moeten staan.',
  'Vanwege storing is de balie vandaag dicht. Bel 14 053.',
  'Hoe lang duurt het nog voordat er een nieuwe glasbak bij de Lidl komt?',
  'Kan de gemeente aangeven of de bus naar Overdinkel blijft rijden?',
  'Wat vervelend en bedankt voor het delen, we nemen dit zeer serieus.',
  'Er is geen besluit over het zwembad. Het bad blijft dit jaar open.',
  'We zetten maandag een nieuwe container neer en de aannemer herstelt de stoep.',
  '1. Eén\n2. Twee\n- drie\t- vier',
  'PvdA en VVD ruziën over de begroting van 2027.',
];

const anything = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const publishers = [
  'Gemeente Losser',
  'De Streekbode',
  'Politie Twente',
  'Buurtapp',
  'Raad Losser',
  'Vechtstromen',
];

const item = fc.record({
  title: fc.oneof(fc.constant(''), anything),
  text: fc.array(anything, { maxLength: 5 }).map((parts) => parts.join(' ')),
  hour: fc.integer({ min: 0, max: 600 }),
  voice: fc.constantFrom(...sourceVoices),
  publisher: fc.constantFrom(...publishers),
  sender: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
});

const gates = Object.keys(nlAct.gates) as (keyof typeof nlAct.gates)[];

const story = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  course: fc.option(fc.constantFrom(...courseIds), { nil: null }),
  gate: fc.option(fc.constantFrom(...gates), { nil: null, freq: 6 }),
});

type Made = (typeof story extends fc.Arbitrary<infer T> ? T : never) & { readonly id: string };

function situationFrom({ id, items }: Made): Situation {
  return {
    id,
    municipality: 'GM0168',
    name: id,
    now,
    items: items.map(({ hour, voice, publisher, sender, title, text }, at) => ({
      id: String(at),
      title,
      text,
      published: new Date(Date.parse(now) - hour * 3_600_000).toISOString(),
      voice,
      publisher,
      sender: voice === 'resident' ? sender : null,
    })),
    course: 'H03',
    also: [],
    critical: false,
    gate: null,
  };
}

/** So many hostile stories; those that the interpreter does not take as one are left out. */
export function fuzzCases(count: number): readonly DraftCase[] {
  return fc.sample(story, { numRuns: count, seed }).flatMap((made, at): readonly DraftCase[] => {
    const id = `fuzz-${at}`;
    const view = viewSituation(situationFrom({ ...made, id }));
    const advice = advise(view);
    const { course, gate } = made;
    const forced = course === null ? advice : { ...advice, course, gate };
    return [{ origin: 'fuzz', name: id, view, advice: forced, date: '2026-03-03', now }];
  });
}
