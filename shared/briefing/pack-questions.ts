/** The questions that somebody may be asked: those of residents, the frequent first, then those that a story invites. */
import { questionsIn } from '../act/cues.ts';
import { type FrequentQuestion, frequentQuestions } from '../interpret/frequent-questions.ts';
import { itemTime } from '../listen/item-time.ts';
import type { PackQuestion } from '../model/pack.ts';
import { nl } from '../text/nl.ts';
import { answerLines } from './pack-answers.ts';
import type { PackInput } from './pack-input.ts';
import { packLabel } from './pack-label.ts';
import { computed } from './sentence-makers.ts';
import { storyLabel } from './story-label.ts';
import { isThreat } from './story-news.ts';
import type { ReadItem, ToldStory } from './told-story.ts';
import { sendersPhrase } from './voices-line.ts';

const words = nl.moments.pack;
/** Issue 5, item 6: at most five; of one story at most two, so that one crowd does not fill the page. */
const mostQuestions = 5;
const mostOfStory = 2;
/** Stories that invite a question although nobody asked it, where few were asked. */
const fewQuestions = 3;

interface Found {
  readonly entry: ReadItem;
  readonly told: ToldStory;
}

/** Finds those asked in `told`, and those that `tellable` stories invite; both in the order of the pack. */
export function packQuestions(
  input: PackInput,
  told: readonly ToldStory[],
  tellable: readonly ToldStory[],
): readonly PackQuestion[] {
  const asked = askedQuestions(input, told);
  const taken = new Set(asked.map(({ story }) => story));
  const invited = tellable
    .filter((each) => !taken.has(each.story.id) && invites(each))
    .slice(0, Math.max(0, fewQuestions - asked.length))
    .map((each) => expected(input, each));
  return [...asked, ...invited].slice(0, mostQuestions);
}

/** Danger and threats are handed over, and what asks for nothing invites no question. */
const invites = ({ advice, items }: ToldStory): boolean =>
  !['H00', 'H15', 'H16'].includes(advice.course) && !items.some(isThreat);

function askedQuestions(input: PackInput, told: readonly ToldStory[]): readonly PackQuestion[] {
  const byItem = new Map(told.flatMap(askingItems).map((found) => [found.entry.item.id, found] as const));
  const entries = [...byItem.values()].map(({ entry }) => ({ ...entry, time: itemTime(entry.item) }));
  const storyOf = new Map([...byItem].map(([id, { told: each }]) => [id, each.story.id]));
  const perStory = new Map<string, number>();
  const found: PackQuestion[] = [];
  for (const question of frequentQuestions(entries, { storyOf, least: 1 })) {
    const source = byItem.get(question.sentence.item);
    if (source === undefined) continue;
    // Without the words of the question only a story's own headline says what is asked about.
    const label = storyLabel(source.told, input.wards);
    if (!isQuotable(input, question, source, byItem) && label.kind === 'computed') continue;
    const { id } = source.told.story;
    const made = answered(input, question, source, byItem);
    const repeated = found.some((other) => other.question.text === made.question.text);
    const count = perStory.get(id) ?? 0;
    if (repeated || count >= mostOfStory) continue;
    perStory.set(id, count + 1);
    found.push(made);
  }
  return found.slice(0, mostQuestions);
}

/** Who passes a question on does not ask it; a question to neighbours is none to the municipality. */
function askingItems(told: ToldStory): readonly Found[] {
  const own = new Set(told.own);
  return told.items
    .filter((entry) => own.has(entry.item.id) && !isThreat(entry))
    .filter(({ reading }) => reading.voice === 'resident' || reading.voice === 'entrepreneur')
    .flatMap((entry) => {
      const ours = new Set(questionsIn(entry));
      const questions = entry.reading.questions.filter(({ quote }) => ours.has(quote));
      return questions.length === 0
        ? []
        : [{ entry: { ...entry, reading: { ...entry.reading, questions } }, told }];
    });
}

function answered(
  input: PackInput,
  question: FrequentQuestion,
  { entry, told }: Found,
  byItem: ReadonlyMap<string, Found>,
): PackQuestion {
  const asking = question.items.flatMap((id) => byItem.get(id) ?? []);
  const known = sendersOf(asking);
  const unnamed = asking.filter(({ entry: each }) => each.item.sender === null).length;
  const numbers = { asked: question.asked, items: question.items.length };
  const counted = computed(
    'pack-asked',
    question.asked === 1 ? words.askedOnce : words.asked,
    numbers,
    question.items,
    { senders: sendersPhrase({ senders: known.size, unnamed }) },
  );
  return {
    story: told.story.id,
    question: isQuotable(input, question, { entry, told }, byItem)
      ? question.sentence
      : computed(
          'pack-unquoted',
          words.unquoted,
          { ...numbers, senders: Math.max(known.size, unnamed) },
          [told.story.titleItem, ...question.items],
          {
            label: packLabel(told, input.wards),
          },
        ),
    asked: counted,
    ...answerLines(input, told, question.sentence.quote),
  };
}

const sendersOf = (asking: readonly Found[]): ReadonlySet<string> =>
  new Set(asking.flatMap(({ entry }) => entry.item.sender ?? []));

/** A resident's own words only where as many people ask the same as guard every quote. */
function isQuotable(
  { quoteThreshold }: PackInput,
  { items }: FrequentQuestion,
  { entry }: Found,
  byItem: ReadonlyMap<string, Found>,
): boolean {
  const asking = items.flatMap((id) => byItem.get(id) ?? []);
  return entry.item.voice !== 'resident' || sendersOf(asking).size >= quoteThreshold;
}

function expected(input: PackInput, told: ToldStory): PackQuestion {
  const line = input.role === 'griffier' ? words.expectedCouncil : words.expected;
  const label = packLabel(told, input.wards);
  return {
    story: told.story.id,
    question: computed('pack-expected', line, {}, [told.story.titleItem], { label }),
    asked: null,
    ...answerLines(input, told, ''),
  };
}
