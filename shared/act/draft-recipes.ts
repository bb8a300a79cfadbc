/** Which product a course asks for, in which register and in whose name; and who writes each product. */
import type { CourseId } from '../model/advice.ts';
import type { Capacity, DraftProduct, Register } from '../model/draft.ts';
import { meetWords, praiseWords } from './draft-alderman.ts';
import { letter } from './draft-letter.ts';
import { speak } from './draft-lines.ts';
import { isWritten } from './draft-papers.ts';
import { type Body, plain } from './draft-parts.ts';
import { post } from './draft-post.ts';
import { press } from './draft-press.ts';
import type { Situation } from './draft-situation.ts';
import { speech } from './draft-speech.ts';
import {
  answerReply,
  correctReply,
  joinReply,
  processReply,
  referReply,
  reportReply,
  supportReply,
  verifyReply,
} from './draft-webcare.ts';
import { website } from './draft-website.ts';

/** How a course is first spoken. */
export interface Recipe {
  readonly product: DraftProduct;
  readonly capacity: Capacity;
}

/** A course without a recipe has no draft of its own: let stand, follow, and change of policy. */
export const recipes: Readonly<Partial<Record<CourseId, Recipe>>> = {
  H02: { product: 'webcare', capacity: 'municipality' },
  H03: { product: 'webcare', capacity: 'municipality' },
  H04: { product: 'post', capacity: 'municipality' },
  H05: { product: 'website', capacity: 'municipality' },
  H06: { product: 'webcare', capacity: 'municipality' },
  H07: { product: 'webcare', capacity: 'municipality' },
  H08: { product: 'webcare', capacity: 'municipality' },
  H09: { product: 'post', capacity: 'alderman-in-office' },
  H10: { product: 'post', capacity: 'alderman-in-office' },
  H11: { product: 'webcare', capacity: 'municipality' },
  H12: { product: 'council-letter', capacity: 'college' },
  H14: { product: 'press', capacity: 'alderman-in-office' },
  H15: { product: 'hand-over', capacity: 'municipality' },
  H16: { product: 'hand-over', capacity: 'municipality' },
  H17: { product: 'speech', capacity: 'alderman-in-office' },
};

/** In which register a product speaks; a speech to people at a moment is public, to the council it is council. */
export function registerOf(product: DraftProduct, course: CourseId): Register {
  if (product === 'speech') return course === 'H17' || course === 'H12' ? 'council' : 'public';
  return registers[product];
}

const registers: Readonly<Record<Exclude<DraftProduct, 'speech'>, Register>> = {
  webcare: 'webcare',
  website: 'public',
  press: 'press',
  'council-letter': 'council',
  post: 'public',
  'hand-over': 'webcare',
};

function handOver(situation: Situation): Body {
  const course = situation.advice.course === 'H15' ? 'H15' : 'H16';
  const { items, publishers } = situation.view.story.counts;
  return plain(
    [
      speak(`handover.${course}`, situation),
      speak(`handover.${course}.lead`, situation),
      speak('handover.count', situation, { items, publishers }),
    ],
    'open.handover',
  );
}

const replies: Readonly<Partial<Record<CourseId, (situation: Situation) => Body | null>>> = {
  H02: verifyReply,
  H04: correctReply,
  H06: reportReply,
  H07: referReply,
  H08: joinReply,
  H09: praiseWords,
  H10: meetWords,
  H11: supportReply,
};

/** A gate leaves only the process line; the words at an accident are the one thing that may stand beside it. */
function webcare(situation: Situation): Body | null {
  const { gate } = situation;
  const { course } = situation.advice;
  if (gate !== null && course !== 'H10') return processReply(situation, gate);
  return (replies[course] ?? answerReply)(situation);
}

/** Written questions of the council, and a gate, leave no speech: the answer is a letter. */
function spoken(situation: Situation): Body {
  const written =
    situation.advice.course === 'H17' && isWritten(situation.view) && situation.request.product === null;
  return situation.gate !== null || written ? letter(situation) : speech(situation);
}

/** Writes a product; null where there is nothing public to say in it. */
export function written(situation: Situation): Body | null {
  switch (situation.product) {
    case 'webcare':
      return webcare(situation);
    case 'website':
      return website(situation);
    case 'post':
      return post(situation);
    case 'press':
      return press(situation);
    case 'speech':
      return spoken(situation);
    case 'council-letter':
      return letter(situation);
    case 'hand-over':
      return handOver(situation);
  }
}
