/** What `prove -- drafts` holds a draft against: the app's own guard on a ground of its own, and plain code that shares nothing with it. */
import { countFor } from '../../shared/act/channels.ts';
import { officialItems, peopleItems, publisherCount, senderCount } from '../../shared/act/cues.ts';
import { sentSentences, sentText } from '../../shared/act/draft.ts';
import { agreedTexts, evidenceTexts } from '../../shared/act/draft-ground.ts';
import { commitmentsIn, lint } from '../../shared/act/lint.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import { type VetFinding, vetText } from '../../shared/act/vet.ts';
import { localDate, shiftDate } from '../../shared/language/amsterdam-time.ts';
import { monthNames } from '../../shared/language/calendar-names.ts';
import { readability } from '../../shared/language/readability.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import type { QuotedSentence } from '../../shared/model/claim.ts';
import { type Draft, draftSentences, isSent } from '../../shared/model/draft.ts';
import { nlAct } from '../../shared/text/nl-act.ts';
import { nlDraftTexts } from '../../shared/text/nl-draft-texts.ts';
import { nlPlaces, nlReportNouns, nlThemeNouns } from '../../shared/text/nl-draft-theme.ts';
import type { MadeDraft } from './drafts-part-cases.ts';

/** What must be in no draft. */
export const faultKinds = [
  'claim',
  'digits',
  'capital',
  'count',
  'slice',
  'resident',
  'unmarked-quote',
  'rumour',
  'limit',
  'forbidden',
  'commitment',
  'slot',
  'open',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is wrong with a draft; `what` are the words that show it. */
export interface DraftFault {
  readonly kind: FaultKind;
  readonly what: string;
}

const catalogue: readonly string[] = [
  ...nlDraftTexts,
  ...Object.values(nlAct.competent),
  ...Object.values(nlAct.headings),
  ...Object.values(nlPlaces),
  ...Object.values(nlReportNouns),
  ...Object.values(nlThemeNouns),
];

/** Days around a message that "gisteren" … "overmorgen" and a weekday of a plan can name. */
const [daysBack, daysAhead] = [1, 7];

/** Days that a story's messages can name, as "3 maart". */
function daysNear({ items, story }: StoryView): readonly string[] {
  const times = [...items.map(({ item }) => itemTime(item)), story.first];
  const around = Array.from({ length: daysBack + daysAhead + 1 }, (_, at) => at - daysBack);
  const dates = times.flatMap((time) => {
    const day = localDate(Date.parse(time));
    return around.map((shift) => shiftDate(day, shift));
  });
  return [...new Set(dates)].map(
    (date) => `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''}`,
  );
}

/** Words of facts that people kept and that may be said. */
const keptTexts = ({ request }: MadeDraft): readonly string[] =>
  request.kept.filter(({ status }) => status === 'public').map(({ text }) => text);

const numbersOf = (draft: Draft): readonly string[] =>
  draftSentences(draft).flatMap((each) =>
    each.kind === 'computed' ? Object.values(each.numbers).map(String) : [],
  );

/** All that drafts of one story may say, gathered without the generator's own situation. */
function groundTexts(made: readonly MadeDraft[]): readonly string[] {
  const [first] = made;
  if (first === undefined) return [];
  const { view } = first.of;
  const drafts = made.flatMap(({ draft }) => draft ?? []);
  return [
    ...evidenceTexts(view),
    ...catalogue,
    ...made.flatMap(keptTexts),
    ...agreedTexts(first.request.style),
    ...daysNear(view),
    ...drafts.flatMap(numbersOf),
    // Each slices back to its message: that is checked apart.
    ...drafts.flatMap(draftSentences).flatMap((each) => (each.kind === 'quoted' ? [each.text] : [])),
  ];
}

const unsent = (draft: Draft): readonly string[] =>
  draft.parts.flatMap(({ kind, sentences }) => (isSent(kind) ? [] : sentences.map(({ text }) => text)));

/** What the app's own guard finds in the drafts of one story: read at once, since equal texts are many. */
export function claimsIn(made: readonly MadeDraft[]): readonly VetFinding[] {
  const drafts = made.flatMap(({ draft }) => draft ?? []);
  const said = new Set(drafts.flatMap((draft) => [sentText(draft), ...unsent(draft)]));
  return vetText([...said].join('\n\n'), { texts: groundTexts(made), date: made[0]?.of.date ?? '' });
}

function claimFaults(claims: readonly VetFinding[], draft: Draft): readonly DraftFault[] {
  const text = [sentText(draft), ...unsent(draft)].join('\n\n');
  return claims
    .filter(({ quote }) => text.includes(quote))
    .map(({ kind, quote }) => ({ kind: 'claim', what: `${kind} ${quote}` }));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Plain code: digit runs and capitals inside a sentence stand, letter by letter, in evidence, catalogue or counts. */
function wordFaults(made: MadeDraft, draft: Draft): readonly DraftFault[] {
  const { view } = made.of;
  const evidence = [
    ...view.items.flatMap(({ item }) => [item.title, item.text, item.publisherTitle]),
    view.municipalityName,
    ...view.wardNames,
    ...catalogue,
    ...keptTexts(made),
    ...agreedTexts(made.request.style),
  ];
  const runs = new Set(evidence.flatMap((text) => text.match(/\p{N}+/gu) ?? []));
  const days = new Set(daysNear(view));
  const words = plain(evidence.join('\n'));
  return draftSentences(draft).flatMap((sentence): readonly DraftFault[] => {
    const { text } = sentence;
    const counted = new Set(sentence.kind === 'computed' ? Object.values(sentence.numbers).map(String) : []);
    const digits = [...text.matchAll(/\p{N}+/gu)].filter(({ 0: run, index }) => {
      const day = /^\p{N}+ \p{Ll}+/u.exec(text.slice(index))?.[0] ?? '';
      return !runs.has(run) && !counted.has(run) && !days.has(day);
    });
    const capitals = [...text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]+/gu)].filter(
      ({ 0: word, index }) =>
        /[^.!?:“"‘(\s]["”’)]*\s+$/u.test(text.slice(0, index)) && !words.includes(plain(word)),
    );
    return [
      ...digits.map(({ 0: run }) => ({ kind: 'digits' as const, what: `${run} in: ${text}` })),
      ...capitals.map(({ 0: word }) => ({ kind: 'capital' as const, what: `${word} in: ${text}` })),
    ];
  });
}

/** Of these a story may count fewer: what only copies another message is left out. */
const copied: ReadonlySet<string> = new Set(['publishers', 'questions']);

/** Counts that can be counted again: messages, publishers, questions and residents who write. */
function countFaults({ of }: MadeDraft, draft: Draft): readonly DraftFault[] {
  const { view } = of;
  const real: Readonly<Record<string, number>> = {
    items: view.items.length,
    publishers: publisherCount(view.items),
    senders: senderCount(peopleItems(view)),
    questions: view.items.reduce((sum, { reading }) => sum + reading.questions.length, 0),
  };
  return draftSentences(draft).flatMap((sentence) =>
    sentence.kind !== 'computed'
      ? []
      : Object.entries(sentence.numbers).flatMap(([name, value]): readonly DraftFault[] =>
          real[name] === undefined || real[name] === value || (copied.has(name) && value < real[name])
            ? []
            : [{ kind: 'count', what: `${name} ${value}, not ${real[name]}: ${sentence.text}` }],
        ),
  );
}

function sliceFaults(quoted: QuotedSentence, view: StoryView): readonly DraftFault[] {
  const found = view.items.find(({ item }) => item.id === quoted.item);
  if (found === undefined) return [{ kind: 'slice', what: `no item: ${quoted.text}` }];
  const { item, reading } = found;
  const uncut = quoted.cuts.reduceRight(
    (text, { start, end }) => text.slice(0, start - quoted.start) + text.slice(end - quoted.start),
    quoted.quote,
  );
  const loose = (text: string): string => plain(text).replace(/[\s.]+/gu, '');
  const slices =
    item.version === quoted.version &&
    item[quoted.field].slice(quoted.start, quoted.end) === quoted.quote &&
    loose(uncut) === loose(quoted.text);
  const resident = item.voice === 'resident' || reading.voice === 'resident';
  return [
    ...(slices ? [] : [{ kind: 'slice' as const, what: quoted.text }]),
    ...(resident ? [{ kind: 'resident' as const, what: quoted.text }] : []),
  ];
}

/** Another's words stand between quotation marks, and their sender is named where one reads them. */
function quoteFaults({ of }: MadeDraft, draft: Draft): readonly DraftFault[] {
  const text = sentText(draft);
  const ours = new Set(draft.ours);
  const marked = [...text.matchAll(/“([^”]*)”/gu)].map(({ 1: inside = '' }) => inside);
  return sentSentences(draft.parts).flatMap((sentence): readonly DraftFault[] => {
    if (sentence.kind !== 'quoted' || ours.has(sentence.item)) return [];
    const item = of.view.items.find((each) => each.item.id === sentence.item)?.item;
    const named = item !== undefined && text.includes(item.publisherTitle);
    return marked.some((each) => each.includes(sentence.text)) && named
      ? []
      : [{ kind: 'unmarked-quote', what: sentence.text }];
  });
}

/** So many words in a row of a rumour are the rumour. */
const tellingRun = 6;

function rumourFaults({ of }: MadeDraft, draft: Draft): readonly DraftFault[] {
  const official = new Set(officialItems(of.view));
  const wordsOf = (text: string): string =>
    ` ${plain(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const stated = of.view.items
    .filter((viewed) => official.has(viewed))
    .map(({ item }) => wordsOf(`${item.title}. ${item.text}`))
    .join('|');
  const said = wordsOf(
    draftSentences(draft)
      .map(({ text }) => text)
      .join(' '),
  );
  return of.view.items
    .filter(({ reading }) => reading.kind === 'rumour')
    .flatMap(({ item }) => {
      const words = wordsOf(item.text).trim().split(' ');
      const runs = words.flatMap((_, at) =>
        at + tellingRun > words.length ? [] : [` ${words.slice(at, at + tellingRun).join(' ')} `],
      );
      const told = runs.find((run) => said.includes(run) && !stated.includes(run));
      return told === undefined ? [] : [{ kind: 'rumour' as const, what: told.trim() }];
    });
}

function lintFaults({ request }: MadeDraft, draft: Draft): readonly DraftFault[] {
  const text = sentText(draft);
  const { channel } = request;
  const over = draft.product === 'post' && channel !== null ? countFor(channel, text) : null;
  const marked = draft.commitments.map((each) => plain(each.text));
  return [
    ...(over !== null && (over.over > 0 || over.offsetOfLimit !== null)
      ? [{ kind: 'limit' as const, what: `${channel} ${over.used} of ${over.limit}` }]
      : []),
    ...lint(text)
      .filter(({ rule }) => rule === 'forbidden-phrase')
      .map(({ quote }) => ({ kind: 'forbidden' as const, what: quote })),
    ...commitmentsIn(text)
      .filter(({ quote }) => !marked.includes(plain(quote)))
      .map(({ quote, sentence }) => ({
        kind: 'commitment' as const,
        what: `${quote} in: ${text.slice(sentence.start, sentence.end)}`,
      })),
    ...(/[{}]|undefined|\bnull\b/u.test(text) ? [{ kind: 'slot' as const, what: text }] : []),
    ...draft.open.filter((key) => !(key in nlAct.open)).map((key) => ({ kind: 'open' as const, what: key })),
  ];
}

/** All that is wrong with a draft; `claims` are those of the drafts of its story (`claimsIn`). */
export function faultsOf(
  made: MadeDraft,
  draft: Draft,
  claims: readonly VetFinding[],
): readonly DraftFault[] {
  return [
    ...claimFaults(claims, draft),
    ...wordFaults(made, draft),
    ...countFaults(made, draft),
    ...draftSentences(draft).flatMap((each) =>
      each.kind === 'quoted' ? sliceFaults(each, made.of.view) : [],
    ),
    ...quoteFaults(made, draft),
    ...rumourFaults(made, draft),
    ...lintFaults(made, draft),
  ];
}

/** Whether a draft for residents reads as residents read; null where it is not for them. */
export function readsWell(
  draft: Draft,
): { readonly mean: number; readonly score: number | null; readonly words: number } | null {
  if (draft.register !== 'webcare' && draft.register !== 'public') return null;
  const text = sentSentences(draft.parts)
    .map((each) => each.text)
    .join('\n\n');
  const { counts, scores } = readability(text);
  return {
    mean: counts.wordsPerSentence,
    score: scores.fleschDouma?.score ?? null,
    words: counts.words,
  };
}
