/** `prove -- drafts --show N`: drafts beside the messages they answer, for judging by hand. */
import { sentText } from '../../shared/act/draft.ts';
import { joinedText } from '../../shared/act/draft-joined.ts';
import { courseIds } from '../../shared/model/advice.ts';
import { isSent } from '../../shared/model/draft.ts';
import { nlAct } from '../../shared/text/nl-act.ts';
import { type DraftCase, draftsOf, type MadeDraft } from './drafts-part-cases.ts';

const shownMessages = 6;
const shownWords = 600;

/** One draft a story, as the course asks for it and by product in turn; courses in turn. Always the same ones. */
function chosen(cases: readonly DraftCase[], count: number): readonly MadeDraft[] {
  const queues = courseIds.map((course) => cases.filter(({ advice }) => advice.course === course));
  const nexts = queues.map(() => 0);
  const picked: MadeDraft[] = [];
  let turn = 0;
  while (picked.length < count && queues.some((queue, at) => (nexts[at] ?? 0) < queue.length)) {
    const course = turn % queues.length;
    const next = queues[course]?.[nexts[course] ?? 0];
    nexts[course] = (nexts[course] ?? 0) + 1;
    turn += 1;
    if (next === undefined) continue;
    const made = draftsOf(next).filter(({ draft }) => draft !== null);
    // Every other one is what the course itself asks for; between them each product has its turn.
    const at = turn % 2 === 0 ? 0 : turn % Math.max(1, made.length);
    const one = made[at];
    if (one !== undefined) picked.push(one);
  }
  return picked;
}

function printOne({ of, request, draft }: MadeDraft, number: number): void {
  if (draft === null) return;
  const { advice, view } = of;
  const channel = request.channel === null ? '' : ` for ${request.channel}`;
  console.log(
    `\n### ${number}. ${of.name} · ${advice.course} ${nlAct.courses[advice.course].short}${
      advice.gate === null ? '' : ` [${advice.gate}]`
    } · ${draft.product}${channel}, ${draft.capacity}`,
  );
  for (const { item, reading } of view.items.slice(0, shownMessages))
    console.log(
      `- ${item.publisherTitle} (${item.voice}/${reading.kind}, ${item.published ?? ''}): ${item.title} — ${item.text.slice(0, shownWords)}`,
    );
  if (view.items.length > shownMessages) console.log(`- and ${view.items.length - shownMessages} more`);
  console.log(`\n${sentText(draft)}`);
  const headings: Readonly<Record<string, string>> = nlAct.headings;
  for (const { kind, heading, sentences } of draft.parts)
    if (!isSent(kind))
      console.log(`[${headings[heading ?? ''] ?? kind}: ${joinedText(sentences, draft.ours)}]`);
  const open: Readonly<Record<string, string>> = nlAct.open;
  console.log(`[open: ${draft.open.map((key) => open[key] ?? key).join(' | ')}]`);
}

/** Prints so many drafts, spread over courses and products. */
export function showDrafts(cases: readonly DraftCase[], count: number): void {
  for (const [at, made] of chosen(cases, count).entries()) printOne(made, at + 1);
}
