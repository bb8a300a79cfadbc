/** What a draft may hold: the sheet, the evidence, what is agreed on, and our own fixed words. */
import { shortDate } from '../language/dutch-dates.ts';
import { nlAct } from '../text/nl-act.ts';
import { nlDraftTexts } from '../text/nl-draft-texts.ts';
import { matterOf } from './draft-lines.ts';
import type { DraftStyle } from './draft-request.ts';
import type { Situation } from './draft-situation.ts';
import type { StoryView } from './story-view.ts';
import type { Ground } from './vet.ts';

/** The words of a story's messages and of the places they play in. */
export function evidenceTexts(view: StoryView): readonly string[] {
  return [
    ...view.items.flatMap(({ item }) => [item.title, item.text, item.publisherTitle, item.published ?? '']),
    view.municipalityName,
    ...view.wardNames,
  ];
}

/** What was agreed on about tone and contact, as texts. */
export function agreedTexts({ phone, page, greeting, signature }: DraftStyle): readonly string[] {
  return [phone, page, greeting, signature].filter((each) => each !== null);
}

/** The ground of a draft of a situation. */
export function groundFor(situation: Situation): Ground {
  const { view, facts, reported, request, place, where } = situation;
  return {
    date: request.date,
    texts: [
      ...evidenceTexts(view),
      ...[...facts, ...reported].flatMap(({ sentence, date }) => [sentence.text, date ?? '']),
      ...agreedTexts(request.style),
      ...request.visits.flatMap(({ starts, place: at }) => [starts, at ?? '']),
      ...Object.values(nlAct.competent),
      // The day of the draft itself: what is said "as of today".
      shortDate(request.date),
      place,
      where.phrase,
      matterOf(situation),
      ...nlDraftTexts,
    ],
    ownSpeech: true,
  };
}
