/** The situations of `prove -- drafts`: both sample homes as the command line makes them, and those judged by hand. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tellDay } from '../../main/engine/brief.ts';
import { prepareHome } from '../../main/engine/config.ts';
import { readSettings } from '../../main/engine/settings.ts';
import { openSqliteStore } from '../../main/engine/store/sqlite-store.ts';
import { storyViewOf } from '../../main/engine/story-facts.ts';
import { type ChannelId, channelIds } from '../../shared/act/channels.ts';
import { draftResponse } from '../../shared/act/draft.ts';
import { type DraftRequest, plainRequest } from '../../shared/act/draft-request.ts';
import { advise } from '../../shared/act/perspective.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { Advice } from '../../shared/model/advice.ts';
import { type Draft, type DraftProduct, draftProducts } from '../../shared/model/draft.ts';
import { nlAct } from '../../shared/text/nl-act.ts';
import { type Situation, situationsOf, viewSituation } from '../eval/situations.ts';
import { followDemo, must, startDemo } from '../support/demo.ts';
import { root, temporaryFolder } from '../support/luisterpost.ts';

/** A story with the course its drafts are written for. */
export interface DraftCase {
  readonly origin: 'sample' | 'gold' | 'fuzz';
  readonly name: string;
  readonly view: StoryView;
  readonly advice: Advice;
  /** Local date of the drafts, YYYY-MM-DD, and the instant at which facts must be free. */
  readonly date: string;
  readonly now: string;
}

/** A draft that was asked for; null where nothing public can be said. */
export interface MadeDraft {
  readonly of: DraftCase;
  readonly request: DraftRequest;
  readonly draft: Draft | null;
}

const sampleNow = '2026-03-03T08:00:00+01:00';

/** Every story of a municipality's sample, read by the engine from a home that the command line filled. */
export async function sampleCases(municipality: string): Promise<readonly DraftCase[]> {
  const home = temporaryFolder();
  const demo = await startDemo(['--municipality', municipality, '--now', sampleNow]);
  try {
    await followDemo(home, municipality, demo);
    await must(['poll', '--once', '--home', home, '--now', sampleNow]);
  } finally {
    await demo.stop();
  }
  const store = openSqliteStore(prepareHome(home).store);
  try {
    const settings = await readSettings(store, home);
    const clock = (): Date => new Date(sampleNow);
    const dataFolder = join(root, 'build', 'data');
    const day = await tellDay(store, { dataFolder, clock }, settings, { date: null, role: null });
    const now = clock().toISOString();
    return day.told.map((told) => ({
      origin: 'sample',
      name: `${municipality} ${told.story.title}`,
      view: storyViewOf(day, told, settings),
      advice: told.advice,
      date: day.date,
      now,
    }));
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
}

const isGate = (gate: string | null): gate is NonNullable<Advice['gate']> =>
  gate !== null && gate in nlAct.gates;

/** A judged situation as advised, and as the judge would have it where that differs. */
function goldCases(situation: Situation): readonly DraftCase[] {
  const view = viewSituation(situation);
  const advice = advise(view);
  const now = new Date(situation.now).toISOString();
  const base = { origin: 'gold', view, date: localDate(Date.parse(now)), now } as const;
  const judged: Advice = {
    ...advice,
    course: situation.course,
    gate: isGate(situation.gate) ? situation.gate : null,
  };
  const same = judged.course === advice.course && judged.gate === advice.gate;
  return [
    { ...base, name: `${situation.id} advised`, advice },
    ...(same ? [] : [{ ...base, name: `${situation.id} judged`, advice: judged }]),
  ];
}

/** All situations judged by hand. */
export function judgedCases(): readonly DraftCase[] {
  return situationsOf('all').flatMap(goldCases);
}

const products = draftProducts.filter((product) => product !== 'hand-over');

/** What a user can ask for: what the course asks for itself, each product, and a post for each channel. */
const asked: readonly { readonly product: DraftProduct | null; readonly channel: ChannelId | null }[] = [
  { product: null, channel: null },
  ...products.map((product) => ({ product, channel: null })),
  ...channelIds.map((channel) => ({ product: 'post' as const, channel })),
];

/** All drafts of a situation. */
export function draftsOf(of: DraftCase, more: Partial<DraftRequest> = {}): readonly MadeDraft[] {
  return asked.map(({ product, channel }) => {
    const request = { ...plainRequest(of.date, of.now), product, channel, ...more };
    return { of, request, draft: draftResponse(of.view, of.advice, request) };
  });
}
