/** The factors behind an advised sentence, with their numbers. */
import type { Advice, Factor } from '../../shared/model/advice.ts';
import type { Briefing, BriefingStory } from '../../shared/model/briefing.ts';
import type { AdvisedSentence } from '../../shared/model/claim.ts';

/** Words of a title by which a line on the front page names its story. */
const titleWords = 8;

/**
 * The factors of the advice the sentence speaks of. `story` is where the sentence stands; a line on the front page has
 * none and is told apart by its course, its factors and the title it names. Where more than one story fits, reasons that
 * are equal for all of them stand without messages, and null means that they differ: another story's numbers would be a
 * false reason.
 */
export function factorsBehind(
  sentence: AdvisedSentence,
  story: string | null,
  briefing: Pick<Briefing, 'stories'>,
): readonly Factor[] | null {
  const fitting = briefing.stories.filter(
    (each) => (story === null || each.id === story) && fits(each.advice, sentence),
  );
  const named = fitting.filter((each) => sentence.text.includes(titleStart(each)));
  const meant = (named.length > 0 ? named : fitting).flatMap(({ advice }) => advice ?? []);
  const [first, ...others] = meant;
  if (first === undefined) return null;
  if (others.length === 0) return first.factors;
  const equal = others.every(({ factors }) => numbersOf(factors) === numbersOf(first.factors));
  return equal ? first.factors.map((factor) => ({ ...factor, items: [] })) : null;
}

const numbersOf = (factors: readonly Factor[]): string =>
  JSON.stringify(factors.map(({ numbers }) => numbers));

function fits(advice: Advice | null, sentence: AdvisedSentence): boolean {
  const ids = advice?.factors.map(({ id }) => id).join(' ');
  return advice?.course === sentence.course && ids === sentence.factors.join(' ');
}

function titleStart(story: BriefingStory): string {
  return story.title.text.split(/\s+/).slice(0, titleWords).join(' ');
}
