/** Runs every organ over the gold that is asked for. */
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import type { StoryEntry } from '../../shared/interpret/story.ts';
import { unwrap } from '../../shared/result.ts';
import {
  type GoldFile,
  type GoldItem,
  goldFiles,
  goldSummaries,
  isBlind,
  isBlindKey,
  readableOf,
} from './gold.ts';
import { createItemTally, type ItemTally, itemFigures, judgeItem } from './items.ts';
import { entryOf, judgeStories } from './stories.ts';
import { createSummaryTally, judgeSummary, type SummaryTally, summaryFigures } from './summaries.ts';
import { type Figure, figuresOf, type SetTally } from './tally.ts';

/** Which part of the gold is judged; `old` is the first 240 items, looked at many times. */
export type Part = 'open' | 'blind' | 'old';

/** What came of it; `misses` and `summaries` are empty for the blind part. */
export interface Evaluation {
  readonly figures: readonly Figure[];
  readonly mistakes: Readonly<Record<string, readonly string[]>>;
  readonly misses: readonly { readonly organ: string; readonly line: string }[];
}

interface Run {
  readonly part: Part;
  readonly items: ItemTally;
  readonly stories: SetTally;
  readonly summaries: SummaryTally;
  readonly misses: { organ: string; line: string }[];
}

/** Judges one part of the gold. */
export function evaluate(part: Part): Evaluation {
  const run: Run = {
    part,
    items: createItemTally(),
    stories: { hits: 0, wrong: 0, missed: 0 },
    summaries: createSummaryTally(),
    misses: [],
  };
  for (const file of goldFiles()) if (/^items2-/.test(file.name) === (part !== 'old')) judgeFile(file, run);
  const { items } = run;
  const withSummaries = run.summaries.summaries > 0 ? summaryFigures(run.summaries) : [];
  return {
    figures: [...itemFigures(items), ...figuresOf('story', run.stories), ...withSummaries],
    mistakes: {
      scope: items.scope.mistakes(),
      theme: items.theme.mistakes(),
      voice: items.voice.mistakes(),
      tone: items.tone.mistakes(),
      kind: items.kind.mistakes(),
      owner: items.owner.mistakes(),
      confidence: items.confidence.map(({ stated, right, n }) =>
        n === 0 ? '-' : `${(stated / n).toFixed(2)} stated, ${(right / n).toFixed(2)} right (${n})`,
      ),
    },
    misses: part === 'blind' ? [] : run.misses,
  };
}

function judgeFile(file: GoldFile, run: Run): void {
  const index = compilePlaces(unwrap(loadGazetteer('build/data', file.municipality)));
  const wanted = (item: GoldItem): boolean => run.part === 'old' || isBlind(item) === (run.part === 'blind');
  const entries: StoryEntry[] = [];
  for (const item of file.items) {
    const readable = readableOf(item);
    const reading = readItem(readable, readPlace(index, readable));
    entries.push(entryOf(item, reading));
    if (!wanted(item)) continue;
    for (const [organ, line] of Object.entries(judgeItem(item, reading, index, run.items)))
      run.misses.push({
        organ,
        line: `${item.id} ${line} :: ${item.source.name} · ${item.title} — ${item.text.slice(0, 300)}`,
      });
  }
  // A wrong merge of a blind and an open item counts with the blind ones.
  const counts = (a: GoldItem, b: GoldItem): boolean =>
    run.part === 'blind' ? wanted(a) || wanted(b) : wanted(a) && wanted(b);
  judgeStories(file.items, entries, index.name, run.stories, counts, ({ kind, a, b }) => {
    const tell = ({ id, title, text, published }: GoldItem): string =>
      `${id} ${published.slice(0, 10)} ${title} — ${text.slice(0, 160)}`;
    run.misses.push({
      organ: 'story',
      line: `${kind} ${a.gold.story} | ${b.gold.story}\n   ${tell(a)}\n   ${tell(b)}`,
    });
  });
  if (run.part !== 'old') judgeSummaries(file, entries, run);
}

function judgeSummaries({ municipality, items }: GoldFile, entries: readonly StoryEntry[], run: Run): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const gold of goldSummaries().filter((each) => each.municipality === municipality)) {
    const own = entries.filter(({ item }) => byId.get(item.id)?.gold.story === gold.story);
    const set = own.map(({ item }) => byId.get(item.id)?.set).find((name) => name != null && name !== '');
    if (isBlindKey(set == null ? gold.story : `${municipality}/${set}`) !== (run.part === 'blind')) continue;
    const told = judgeSummary(gold, own, run.summaries);
    run.misses.push({
      organ: 'summary',
      line: `${municipality} ${gold.story}\n   GOLD ${gold.summary}\n   FACTS ${gold.facts.join(' | ')}\n   READ ${told.join(' ¶ ')}`,
    });
  }
}
