/**
 * What to say at a place, in that place's manners: who speaks first, then one fact, then an invitation. A text to copy, never
 * posted by the app; its fact is one of the story's own draft, so nothing new is said.
 */
import type { Advice } from '../model/advice.ts';
import type { Sentence } from '../model/claim.ts';
import type { CommunityPlatform, JoinCapacity } from '../model/community.ts';
import type { Draft } from '../model/draft.ts';
import { nlCommunities } from '../text/nl-communities.ts';
import { say } from '../text/say.ts';
import type { StoryPlace } from './community-advice.ts';
import { draftResponse, sentSentences } from './draft.ts';
import { informal } from './draft-informal.ts';
import { joinedText } from './draft-joined.ts';
import { placePhrase } from './draft-place.ts';
import type { DraftRequest, DraftStyle } from './draft-request.ts';
import { subjectOf } from './draft-subject.ts';
import { commitmentsIn } from './lint-commitments.ts';
import type { StoryView } from './story-view.ts';

/** A text for a place. */
export interface CommunityMessage {
  /** For the place itself, or for its keeper, who is asked first. */
  readonly to: 'place' | 'keeper';
  /** The first says who speaks. */
  readonly sentences: readonly Sentence[];
  /** The first sentence on a line of its own. */
  readonly text: string;
  /** What a person must still check, as keys of `nlAct.open`. */
  readonly open: readonly string[];
}

const words = nlCommunities.message;

/** A story with all that a message about it draws on. */
export interface MessageGround {
  readonly view: StoryView;
  readonly advice: Advice;
  readonly request: Omit<DraftRequest, 'product' | 'channel' | 'capacity' | 'minutes'>;
}

interface Ground extends MessageGround {
  readonly draft: Draft | null;
}

/**
 * A place with its text. Nobody joins a talk with nothing to bring: without a public fact only an invitation goes (H08: "feit
 * óf uitnodiging", domain notes §3).
 */
export function placeWithMessage(
  place: StoryPlace,
  ground: MessageGround,
): StoryPlace & { readonly message: CommunityMessage | null } {
  const message = communityMessage(place, ground);
  const silent = message === null && place.join !== 'no' && place.as !== 'alderman-in-office';
  return silent ? { ...place, join: 'no', as: null, reason: 'no-fact', message } : { ...place, message };
}

/** The text for a place; null where nobody takes part, where there is nothing to say, and where the alderman comes in person. */
export function communityMessage(place: StoryPlace, given: MessageGround): CommunityMessage | null {
  const { as, join, community } = place;
  if (as === null || join === 'no') return null;
  if (as === 'alderman-in-office' && join === 'in-person') return null;
  const ground: Ground = { ...given, draft: draftOf(given) };
  if (as !== 'alderman-in-office' && factOf(ground).fact.length === 0 && ground.advice.course !== 'H08')
    return null;
  const own = placeText(community.platform, as, ground);
  if (join !== 'ask-first') return own;
  const asked = askSentences(place, as, ground);
  if (as === 'alderman-in-office') return toKeeper(asked, [], [], ground);
  return toKeeper(asked, own.sentences, own.open, ground);
}

interface Slots {
  readonly matter: string;
  readonly items: readonly string[];
}

/** "de glasbak in De Lutte". */
function matterOf(view: StoryView): Slots {
  const { phrase, items } = subjectOf(view);
  const place = placePhrase(view);
  const ids = items.length > 0 ? items : view.story.items;
  return { matter: phrase.includes(place) ? phrase : `${phrase} ${place}`, items: ids };
}

function line(
  key: string,
  template: string,
  slots: Readonly<Record<string, string>>,
  { request: { style }, view }: Ground,
): Sentence {
  const text = say(template, slots);
  const toned = style.address === 'je' ? informal(text) : text;
  if (!template.includes('{')) return { kind: 'fixed', text: toned, key: `communities.message.${key}` };
  return {
    kind: 'computed',
    text: toned,
    rule: `community.${key}`,
    numbers: {},
    items: matterOf(view).items,
  };
}

function whoLine(hello: string, as: JoinCapacity, ground: Ground): Sentence {
  const speaker = say(words.speaker[as], { municipality: ground.view.municipalityName });
  return line('who', words.who, { hello, speaker }, ground);
}

function placeText(platform: CommunityPlatform, as: JoinCapacity, ground: Ground): CommunityMessage {
  const { fact, open } = factOf(ground);
  const { matter } = matterOf(ground.view);
  const contact = contactLine(ground.request.style);
  const sentences = [
    whoLine(words.hello[platform], as, ground),
    ...(fact.length > 0
      ? [...fact, line(`invite.${platform}`, words.invite[platform], { contact }, ground)]
      : [line('listen', words.listen, { matter }, ground)]),
  ];
  return { to: 'place', sentences, text: textOf(sentences, ground), open };
}

function contactLine({ phone, page }: DraftStyle): string {
  if (page !== null) return say(words.contact.page, { page });
  return phone === null ? words.contact.none : say(words.contact.phone, { phone });
}

function askSentences({ community }: StoryPlace, as: JoinCapacity, ground: Ground): Sentence[] {
  const { matter } = matterOf(ground.view);
  const who = whoLine(words.keeper, as, ground);
  if (as === 'alderman-in-office') return [who, line('askAlderman', words.askAlderman, { matter }, ground)];
  return [who, line('ask', words.ask, { name: community.name, matter }, ground)];
}

function toKeeper(
  asked: readonly Sentence[],
  text: readonly Sentence[],
  open: readonly string[],
  ground: Ground,
): CommunityMessage {
  const rules = line('askRules', words.askRules, {}, ground);
  if (text.length === 0)
    return { to: 'keeper', sentences: asked, text: textOf(asked, ground), open: ['open.approval'] };
  const lead = line('askText', words.askText, {}, ground);
  const request = [...asked, rules, lead];
  return {
    to: 'keeper',
    sentences: [...request, ...text],
    text: `${textOf(request, ground)}\n\n${textOf(text, ground)}`,
    open,
  };
}

/** The first sentence, which says who speaks, stands alone. */
function textOf([first, ...rest]: readonly Sentence[], ground: Ground): string {
  const body = joinedText(rest, ground.draft?.ours ?? []);
  return first === undefined ? body : `${first.text}\n${body}`;
}

/** Facts with their matter before them, or with a relative day dated (`draft-lines.ts`, `draft-sayable.ts`). */
const factRules: ReadonlySet<string> = new Set(['draft.led', 'draft.dated']);

const isFact = (sentence: Sentence): boolean =>
  sentence.kind === 'quoted' ||
  sentence.kind === 'written' ||
  (sentence.kind === 'computed' && factRules.has(sentence.rule));

/** Whose words they are, where they are not ours. */
const isAttribution = (sentence: Sentence | undefined): sentence is Sentence =>
  sentence?.kind === 'computed' && sentence.rule.startsWith('draft.source.');

function draftOf({ view, advice, request }: MessageGround): Draft | null {
  return draftResponse(view, advice, {
    ...request,
    product: 'webcare',
    channel: null,
    capacity: 'municipality',
    minutes: null,
  });
}

/** The first fact that the story's webcare reply tells, without a promise in it. */
function factOf({ draft }: Ground): {
  readonly fact: readonly Sentence[];
  readonly open: readonly string[];
} {
  if (draft === null) return { fact: [], open: ['open.answer'] };
  const sentences = sentSentences(draft.parts);
  const at = sentences.findIndex((each) => isFact(each) && commitmentsIn(each.text).length === 0);
  const found = sentences[at];
  if (found === undefined) return { fact: [], open: ['open.answer'] };
  // Whose words stand behind the last fact of the run.
  const whose = sentences.slice(at + 1).find(isAttribution);
  const open = draft.open.filter((key) => key === 'open.feitcheck' || key === 'open.place');
  return { fact: whose === undefined ? [found] : [found, whose], open };
}
