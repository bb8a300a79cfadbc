/** Who speaks: the kind of source first, then what the writer says of himself or herself. */
import { tokenise } from '../language/words.ts';
import type { Readable, Voice } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { isQuoted, type TextView, viewText } from './text-view.ts';
import {
  entrepreneurCues,
  institutionCues,
  politicsCues,
  residentCues,
  sourceNameCues,
} from './words/voice-cues.ts';

const terms = (list: string, voice: Voice) =>
  listWords(list).map((pattern) => readTerm<Voice>(pattern, voice));

const textCues = buildLexicon<Voice>([
  ...terms(entrepreneurCues, 'entrepreneur'),
  ...terms(politicsCues, 'politics'),
  ...terms(institutionCues, 'institution'),
  ...terms(residentCues, 'resident'),
]);

const nameOrder = ['entrepreneur', 'politics', 'institution', 'press', 'resident'] as const;
const nameCues = buildLexicon<Voice>(nameOrder.flatMap((voice) => terms(sourceNameCues[voice], voice)));

const bySource: Readonly<Record<SourceVoice, Voice>> = {
  press: 'press',
  resident: 'resident',
  institution: 'institution',
  politics: 'politics',
  emergency: 'institution',
};

function countCues(view: TextView): ReadonlyMap<Voice, number> {
  const counts = new Map<Voice, number>();
  for (const field of view.fields)
    for (const hit of findHits(textCues, field.tokens)) {
      if (isQuoted(field, field.tokens[hit.first]?.start ?? 0)) continue;
      counts.set(hit.term.value, (counts.get(hit.term.value) ?? 0) + 1);
    }
  return counts;
}

/** A letter to the editor is not the desk's own voice. */
const letterOpening =
  /^\s*(?:ingezonden(?: brief| mededeling| stuk)?|lezersbrief|brief van (?:de )?(?:lezer|week)|lezers schrijven)(?![\p{L}])/iu;

/** A paper's letters page has a name of its own. */
const letterSource =
  /(?<![\p{L}])(?:lezersbrie(?:f|ven)|brieven(?:rubriek|bus|pagina)?|brief van|ingezonden|lezerspost|lezers aan het woord|lezersreacties?)(?![\p{L}])/iu;

/** "Geachte redactie": whoever writes to the paper is not the paper. */
const toTheEditor = /(?<![\p{L}])(?:geachte|beste) redactie(?![\p{L}])/iu;
const columnSource =
  /(?<![\p{L}])(?:column|columnist|blog|redactioneel|commentaar|hoofdredact\p{L}*)(?![\p{L}])/iu;
const firstPerson: ReadonlySet<string> = new Set(['ik', 'mijn', 'mij', "m'n", 'mn']);
/** So many words for oneself outside quote marks are no reporter's; a column says that it is one. */
const personalWords = 3;

function speaksForOneself(view: TextView): boolean {
  if (columnSource.test(`${view.input.source.name} ${view.input.title}`)) return false;
  let count = 0;
  for (const field of view.fields)
    for (const token of field.tokens)
      if (firstPerson.has(token.folded) && !isQuoted(field, token.start)) count += 1;
  return count >= personalWords;
}

function isLetter(view: TextView): boolean {
  return toTheEditor.test(view.fields[1].raw.slice(0, 200)) || isMarkedLetter(view) || speaksForOneself(view);
}

function isMarkedLetter(view: TextView): boolean {
  return (
    letterSource.test(view.input.source.name) || view.fields.some((field) => letterOpening.test(field.raw))
  );
}

function letterVoice(cues: ReadonlyMap<Voice, number>): Voice {
  if ((cues.get('entrepreneur') ?? 0) > 0) return 'entrepreneur';
  return (cues.get('politics') ?? 0) > 0 ? 'politics' : 'resident';
}

function fromName(name: string): Voice | null {
  const hits = findHits(nameCues, tokenise(name));
  return nameOrder.find((voice) => hits.some((hit) => hit.term.value === voice)) ?? null;
}

function fromText(cues: ReadonlyMap<Voice, number>): Voice {
  const order = ['entrepreneur', 'politics', 'institution', 'resident'] as const;
  return order.find((voice) => (cues.get(voice) ?? 0) > 0) ?? 'press';
}

/** Reads the voice of a text that was taken apart before (see `readVoice`). */
export function voiceOf(view: TextView): Voice {
  const { source } = view.input;
  const cues = countCues(view);
  const declared = source.voice === null ? fromName(source.name) : bySource[source.voice];
  if (declared === null) return isLetter(view) ? letterVoice(cues) : fromText(cues);
  if (declared === 'institution' && fromName(source.name) === 'entrepreneur') return 'entrepreneur';
  if (declared === 'press' && isLetter(view)) return letterVoice(cues);
  if (declared !== 'resident') return declared;
  if ((cues.get('entrepreneur') ?? 0) > 0) return 'entrepreneur';
  return (cues.get('politics') ?? 0) > 0 && (cues.get('resident') ?? 0) === 0 ? 'politics' : 'resident';
}

/**
 * Reads who speaks. The source's declared kind decides; in a source of residents the text may show that the writer
 * speaks for a business or a council group. A source of unknown kind is judged by its name, then by the text.
 */
export function readVoice(input: Readable): Voice {
  return voiceOf(viewText(input));
}
