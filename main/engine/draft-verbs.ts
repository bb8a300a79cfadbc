/** Drafts for a story of today, from its fact sheet and its evidence; and the check of a text while somebody writes it. */
import { channelIds, countFor } from '../../shared/act/channels.ts';
import { handedOver } from '../../shared/act/courses.ts';
import { draftResponse, sentText } from '../../shared/act/draft.ts';
import { agreedTexts, evidenceTexts } from '../../shared/act/draft-ground.ts';
import { recipes, registerOf } from '../../shared/act/draft-recipes.ts';
import { type DraftRequest, styleOf, visitsOf } from '../../shared/act/draft-request.ts';
import { factSheet } from '../../shared/act/fact-sheet.ts';
import { commitmentsIn } from '../../shared/act/lint-commitments.ts';
import { lintText } from '../../shared/act/lint-draft.ts';
import { readabilityOf } from '../../shared/act/lint-readability.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import { type Ground, vetText } from '../../shared/act/vet.ts';
import type { AskedCheck, AskedDraft, CheckedText, ShownDraft } from '../../shared/contract-drafts.ts';
import type { FactSheet } from '../../shared/model/fact.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { raise } from '../../shared/result.ts';
import { nlDraftTexts } from '../../shared/text/nl-draft-texts.ts';
import { nlLint } from '../../shared/text/nl-lint.ts';
import { say } from '../../shared/text/say.ts';
import { guidelinesOf } from './action-log.ts';
import { type ToldDay, tellDay } from './brief.ts';
import type { EngineContext } from './engine-context.ts';
import { findStory } from './explain.ts';
import { readSettings } from './settings.ts';
import { factsOfStory, storyViewOf } from './story-facts.ts';
import { workerOf } from './work-steps.ts';

/** The verbs about drafts. All reject `refused` for the griffie, and `not-found` for a story that is not there. */
export interface DraftVerbs {
  draftStory(asked: AskedDraft): Promise<ShownDraft>;
  checkText(asked: AskedCheck): Promise<CheckedText>;
}

/** Builds the verbs. */
export function draftVerbs(context: EngineContext): DraftVerbs {
  return {
    draftStory: (asked) => draftStory(context, asked),
    checkText: (asked) => checkText(context, asked),
  };
}

interface StoryNow {
  readonly day: ToldDay;
  readonly view: StoryView;
  readonly sheet: FactSheet;
  readonly request: Omit<DraftRequest, 'product' | 'channel' | 'capacity' | 'minutes' | 'style'>;
  readonly guidelines: Guidelines;
  readonly told: ReturnType<typeof findStory>;
}

async function storyNow(
  context: EngineContext,
  asked: AskedDraft | (AskedCheck & { readonly id: string }),
): Promise<StoryNow> {
  const { store, options } = context;
  const settings = await readSettings(store, options.home);
  if ((asked.role ?? settings.profile.role) === 'griffier') raise('refused', 'action-role-none');
  const day = await tellDay(store, options, settings, asked);
  const told = findStory(day, asked.id);
  const worker = await workerOf(context);
  const view = storyViewOf(day, told, settings);
  const { kept, guidelines } = await store.read((tx) => ({
    kept: factsOfStory(tx, day, told, worker),
    guidelines: guidelinesOf(tx, worker.role),
  }));
  return {
    day,
    told,
    view,
    sheet: factSheet(view, kept, worker.now),
    guidelines,
    request: { kept, date: day.date, now: worker.now, visits: visitsOf(day.moments) },
  };
}

async function draftStory(context: EngineContext, asked: AskedDraft): Promise<ShownDraft> {
  const { view, told, request, guidelines } = await storyNow(context, asked);
  const { product, channel, capacity, minutes } = asked;
  const course = asked.course ?? told.advice.course;
  const handed = handedOver.has(told.advice.course) && course !== told.advice.course;
  const advice = told.advice.gate === null ? { ...told.advice, course } : told.advice;
  const make = (own: boolean): ReturnType<typeof draftResponse> =>
    draftResponse(view, advice, {
      ...request,
      product,
      channel,
      capacity,
      minutes,
      style: styleOf(guidelines, own),
    });
  // Words about a danger or a threat are never made ready: who takes another course than handing over writes them.
  const plain = handed ? null : make(false);
  const draft = plain?.capacity === 'alderman-in-office' ? make(true) : plain;
  const text = draft === null ? '' : sentText(draft);
  const shape = draft?.product ?? product ?? recipes[course]?.product ?? null;
  return { draft, product: shape, text, commitments: commitmentsIn(text).map(({ quote }) => quote) };
}

/** What a text may say: the sheet, the story's own evidence, and our own fixed words and numbers. */
function groundOf({ view, sheet, guidelines }: StoryNow, date: string): Ground {
  return {
    date,
    texts: [
      ...sheet.facts.map(({ text }) => text),
      ...evidenceTexts(view),
      ...agreedTexts(styleOf(guidelines, false)),
      ...nlDraftTexts,
    ],
  };
}

async function checkText(context: EngineContext, asked: AskedCheck): Promise<CheckedText> {
  const { text, id, product, channel } = asked;
  const now = id === null ? null : await storyNow(context, { ...asked, id });
  const course = now?.told.advice.course ?? 'H03';
  const findings = lintText(text, {
    ...(product === null ? {} : { register: registerOf(product, course) }),
    ...(channel === null ? {} : { channel }),
    ...(now === null
      ? {}
      : {
          withheld: now.sheet.withheld.map(({ fact }) => fact.text),
          vet: (words: string) => vetText(words, groundOf(now, now.day.date)),
        }),
  });
  const lines: Readonly<Record<string, string>> = nlLint.readability;
  return {
    findings,
    counts: channelIds.map((each) => ({ channel: each, ...countFor(each, text) })),
    readability: readabilityOf(text).notes.map(({ key, args }) => say(lines[key] ?? '', args)),
    commitments: commitmentsIn(text).map(({ quote }) => quote),
  };
}
