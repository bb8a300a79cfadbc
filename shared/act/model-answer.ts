/** What a language model wrote is taken only where every sentence rests on facts it names; else the draft stands. */
import { fold } from '../language/fold.ts';
import { splitSentences } from '../language/sentences.ts';
import { maskTokens } from '../listen/masking.ts';
import type { ModelFault, ModelRewrite, RefusedSentence } from '../model/language-model.ts';
import { nlModel } from '../text/nl-model.ts';
import { say } from '../text/say.ts';
import { commitmentsIn } from './lint-commitments.ts';
import { vetText } from './vet.ts';
import { forbiddenPhrases } from './words/forbidden.ts';

/** What an answer is judged by. */
export interface AnswerGround {
  /** The facts as the model saw them, in the order of their numbers. */
  readonly facts: readonly string[];
  /** Names that any sentence may use: of the municipality. */
  readonly names: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
}

interface Fault {
  readonly fault: ModelFault;
  readonly quote: string;
}

interface NumberedSentence {
  readonly text: string;
  /** From 1, as written; empty where it names none. */
  readonly numbers: readonly number[];
}

/** Up to and with the numbers behind a sentence, whose full stop may stand behind them. */
const numbered = /([^[\]]*(?:\[(?!\d)[^[\]]*\][^[\]]*)*)((?:\[\d+(?:\s*[,;]\s*\d+)*\]\s*)+)([.!?]*["”’]?)/gu;

/** The sentences of an answer with the numbers behind them; one that does not end with numbers names no fact. */
function numberedSentences(answer: string): readonly NumberedSentence[] {
  const found: NumberedSentence[] = [];
  let rest = 0;
  for (const match of answer.matchAll(numbered)) {
    const [whole, body = '', marks = '', stop = ''] = match;
    rest = match.index + whole.length;
    const numbers = [...marks.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const parts = sentencesOf(body.trimEnd() + stop);
    for (const [at, text] of parts.entries())
      found.push({ text, numbers: at === parts.length - 1 ? numbers : [] });
  }
  return [...found, ...sentencesOf(answer.slice(rest)).map((text) => ({ text, numbers: [] }))];
}

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => /[\p{L}\p{N}]/u.test(each));

const denialShape =
  /(?<!\p{L})(?:niet|niets|niemand|nooit|nergens|geen|geenszins|zonder|evenmin|noch|nee|onmogelijk)(?!\p{L})/iu;

/** A denial of its own, or one lost: a fact of one sentence that denies must be told as denying. */
function denialFaults(text: string, cited: readonly string[]): readonly Fault[] {
  const denies = denialShape.test(text);
  const added = denies && !cited.some((fact) => denialShape.test(fact));
  const only = cited.length === 1 ? cited[0] : undefined;
  const lost = !denies && only !== undefined && denialShape.test(only) && splitSentences(only).length === 1;
  return added || lost ? [{ fault: 'denial', quote: '' }] : [];
}

function phraseFaults(text: string, cited: readonly string[]): readonly Fault[] {
  const folded = fold(text);
  const forbidden = forbiddenPhrases.flatMap((shape) => [...folded.matchAll(shape)].map(([quote]) => quote));
  const promised = cited.some((fact) => commitmentsIn(fact).length > 0) ? [] : commitmentsIn(text);
  const masked = Object.values(maskTokens).filter((token) => text.includes(token));
  return [
    ...forbidden.map((quote): Fault => ({ fault: 'forbidden', quote })),
    ...promised.map(({ quote }): Fault => ({ fault: 'commitment', quote })),
    ...masked.map((quote): Fault => ({ fault: 'masked', quote })),
  ];
}

/** Everything wrong with a sentence, judged by the facts that it names and no others. */
function faultsOf({ text, numbers }: NumberedSentence, ground: AnswerGround): readonly Fault[] {
  const unknown = numbers.filter((number) => (ground.facts[number - 1] ?? '') === '');
  const cited = numbers.map((number) => ground.facts[number - 1] ?? '').filter((fact) => fact !== '');
  // What names no fact is judged by all of them, so that what it invents is told as well.
  const texts = [...(cited.length === 0 ? ground.facts : cited), ...ground.names];
  const claims = vetText(text, { texts, date: ground.date });
  return [
    ...(numbers.length === 0 ? [{ fault: 'no-fact', quote: '' } as const] : []),
    ...unknown.map((number): Fault => ({ fault: 'unknown-fact', quote: `[${number}]` })),
    ...claims.map(({ kind, quote }): Fault => ({ fault: kind, quote })),
    ...phraseFaults(text, cited),
    ...(cited.length === 0 ? [] : denialFaults(text, cited)),
  ];
}

const inWords = (sentence: string, faults: readonly Fault[]): RefusedSentence => ({
  sentence,
  why: faults.map(({ fault, quote }) => ({ fault, quote, words: say(nlModel.faults[fault], { quote }) })),
});

/** Judges an answer of the model. All or nothing: a text with a refused sentence is not taken. Never throws. */
export function readModelAnswer(answer: string, ground: AnswerGround): ModelRewrite {
  const sentences = numberedSentences(answer.replace(/\s+/gu, ' '));
  const refused = sentences
    .map((sentence) => ({ sentence, faults: faultsOf(sentence, ground) }))
    .filter(({ faults }) => faults.length > 0)
    .map(({ sentence, faults }) => inWords(sentence.text, faults));
  if (refused.length > 0) return { accepted: null, refused };
  if (sentences.length === 0)
    return { accepted: null, refused: [inWords('', [{ fault: 'no-fact', quote: '' }])] };
  const mapped = sentences.map(({ text, numbers }) => ({
    text,
    facts: [...new Set(numbers)].map((number) => number - 1),
  }));
  return { accepted: { text: mapped.map(({ text }) => text).join(' '), sentences: mapped }, refused: [] };
}
