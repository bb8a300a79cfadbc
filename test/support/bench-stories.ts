/** Fictitious items in stories, with a fixed seed: what grouping is timed on. */
import { stopWords } from '../../shared/language/lists/stop-words.ts';
import type { Ward } from '../../shared/model/place.ts';
import { seeded } from './bench-text.ts';

/** An item as `interpret` reads it. */
export interface BenchItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly published: string;
  readonly source: { readonly name: string; readonly kind: string };
}

/** Words of a body, as in the figure this is compared with. */
const bodyWords = 60;
const perStory = 2.5;
const topicWords = 14;
/** Different words beside the function words: a regional paper's year holds about so many that matter. */
const vocabularySize = 24_000;
const kinds = ['press', 'press', 'resident', 'resident', 'institution', 'politics'] as const;

const onsets = 'b br d dr f g gr h j k kl kr l m n p pl r s sch sl st str t tr v vl w z zw'.split(' ');
const nuclei = 'a aa e ee i ie o oo oe u ui ij ei ou'.split(' ');
const codas = 'n r l s t k p ng nt rt st ls rk m f ch'.split(' ');

/** Pronounceable words that no list of ours knows; compounds and inflections are among them. */
function words(random: () => number): readonly string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const syllable = (): string => pick(onsets) + pick(nuclei) + pick(codas);
  const found = new Set<string>();
  while (found.size < vocabularySize)
    found.add(syllable() + (random() < 0.75 ? syllable() : '') + (random() < 0.3 ? 'en' : ''));
  return [...found];
}

/**
 * `count` items of stories of one to six items within thirty days. A word is drawn by Zipf's law from function words and
 * made-up ones; two in five words of an item are of its story.
 */
export function benchItems(count: number, wards: readonly Ward[], seed: number): readonly BenchItem[] {
  const random = seeded(seed);
  const made = words(random);
  const common = stopWords['nl'] ?? [];
  const zipf = (): string => made[Math.floor(made.length ** random()) - 1] ?? '';
  const background = (): string =>
    random() < 0.45 ? (common[Math.floor(random() * common.length)] ?? 'de') : zipf();
  const items: BenchItem[] = [];
  for (let story = 0; items.length < count; story += 1) {
    const topic = Array.from({ length: topicWords }, () => made[Math.floor(random() * made.length)] ?? '');
    const ward = wards[Math.floor(random() * wards.length)]?.name ?? '';
    const start = Date.UTC(2026, 1, 1) + random() * 30 * 86_400_000;
    const size = Math.min(1 + Math.floor(-Math.log(1 - random()) * perStory), 6, count - items.length);
    for (let at = 0; at < size; at += 1) {
      const word = (): string =>
        random() < 0.4 ? (topic[Math.floor(random() * topic.length)] ?? '') : background();
      const body = Array.from({ length: bodyWords }, (_, index) =>
        index % 15 === 14 ? `${word()}.` : word(),
      );
      items.push({
        id: `b${items.length}`,
        title: `${word()} ${word()} in ${ward} ${word()}`,
        text: `In ${ward} ${body.join(' ')}.`,
        url: `https://bron${story % 40}.example/${items.length}`,
        published: new Date(start + at * 3_600_000 * random() * 20).toISOString(),
        source: {
          name: `Bron ${Math.floor(random() * 40)}`,
          kind: kinds[Math.floor(random() * kinds.length)] ?? 'press',
        },
      });
    }
  }
  return items;
}
