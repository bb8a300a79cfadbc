/** The short post: one thing, within the limit of its channel. */
import type { Sentence } from '../model/claim.ts';
import { countFor } from './channels.ts';
import { meetWords, praiseWords } from './draft-alderman.ts';
import { joinedText } from './draft-joined.ts';
import { speak } from './draft-lines.ts';
import { type Body, body, checkFor, part, runIn, tellRun } from './draft-parts.ts';
import { ownItems, type Situation } from './draft-situation.ts';
import {
  correctReply,
  joinReply,
  processReply,
  referReply,
  reportReply,
  supportReply,
  verifyReply,
} from './draft-webcare.ts';

/** A text that fits the channel: sentences go from the end, the first always stays. */
function fitted(sentences: readonly Sentence[], { request, view }: Situation): readonly Sentence[] {
  const { channel } = request;
  if (channel === null) return sentences;
  const fits = (some: readonly Sentence[]): boolean =>
    countFor(channel, joinedText(some, ownItems(view))).over === 0;
  let kept = sentences;
  while (kept.length > 1 && !fits(kept)) kept = kept.slice(0, -1);
  return kept;
}

/** Facts of one message, with their state and where to read more. */
function newsPost(situation: Situation): Body | null {
  const run = runIn(situation, 36, 3);
  if (run.facts.length === 0) return null;
  const { page } = situation.request.style;
  const more = page === null ? [] : speak('contact.page', situation);
  return body([part([...tellRun(run, situation), ...more])], ...checkFor(run));
}

function made(situation: Situation): Body | null {
  const { gate } = situation;
  const { course } = situation.advice;
  if (gate !== null && course !== 'H10') return processReply(situation, gate);
  if (course === 'H10') return meetWords(situation);
  if (course === 'H09') return praiseWords(situation);
  if (course === 'H04') return correctReply(situation);
  if (course === 'H07') return referReply(situation);
  if (course === 'H08') return joinReply(situation);
  if (course === 'H06') return reportReply(situation);
  if (course === 'H11') return supportReply(situation);
  if (course === 'H02') return verifyReply(situation);
  return newsPost(situation);
}

/** The post of a situation; null where no fact is public. */
export function post(situation: Situation): Body | null {
  const written = made(situation);
  if (written === null) return null;
  const { parts, open } = written;
  return { parts: parts.map((each) => ({ ...each, sentences: fitted(each.sentences, situation) })), open };
}
