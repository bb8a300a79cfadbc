/** The fact sheet of a story: what people kept, with what its evidence proposes; only what may be said is in `facts`. */
import { localDate } from '../language/amsterdam-time.ts';
import { fold } from '../language/fold.ts';
import type { QuotedSentence, WrittenSentence } from '../model/claim.ts';
import type { Fact, FactSheet, ItemSource, SheetFact, WithheldFact, WithheldReason } from '../model/fact.ts';
import { officialItems, pressItems } from './cues.ts';
import { isLeaning, isOwn, type Fact as Quotable, quotableFacts } from './draft-facts.ts';
import { aspectOf } from './fact-aspect.ts';
import { withheldReason } from './fact-fold.ts';
import { type Gist, gistOf, givesAway, holdsWords } from './fact-leak.ts';
import type { StoryView } from './story-view.ts';
import { outsideShape } from './words/secret-words.ts';

/** Longest proposed sentence in words: what the council register quotes at most. */
const longestProposed = 30;

/** A fact with what is compared of it; `why` is null where it may be said by its own status. */
interface Weighed {
  readonly fact: SheetFact;
  readonly why: WithheldReason | null;
  readonly gist: Gist;
}

/**
 * The sheet at an instant (ISO-8601 UTC). `kept` are the facts of this story. A proposed fact that gives away one that is
 * withheld, and a kept one that holds its words, are withheld for the same reason. Pure; never throws.
 */
export function factSheet(view: StoryView, kept: readonly Fact[], now: string): FactSheet {
  const proposals = proposedFacts(view);
  const own = kept.map((fact) => weigh(keptFact(view, fact, proposals), keptReason(view, fact, now)));
  const plain = ({ text }: SheetFact): string => gistOf(text).words;
  const said = new Set(own.filter(({ why }) => why === null).map(({ fact }) => plain(fact)));
  const fresh = proposals.filter((fact) => !said.has(plain(fact))).map((fact) => weigh(fact, null));
  const secrets = own.filter(({ why }) => why !== null);
  const all = [
    ...own.map((each) => ({ ...each, why: each.why ?? reasonAmong(secrets, each, holdsWords) })),
    ...fresh.map((each) => ({ ...each, why: proposedReason(secrets, each) })),
  ];
  return {
    facts: all.filter(({ why }) => why === null).map(({ fact }) => fact),
    withheld: all.flatMap(({ fact, why }): readonly WithheldFact[] => (why === null ? [] : [{ fact, why }])),
  };
}

/** The words shown and the words quoted, which may hold more. */
function weigh(fact: SheetFact, why: WithheldReason | null): Weighed {
  const { sentence, text } = fact;
  const quoted = sentence.kind === 'quoted' && fold(sentence.quote) !== fold(text);
  return { fact, why, gist: gistOf(quoted ? `${text} ${sentence.quote}` : text) };
}

function reasonAmong(
  secrets: readonly Weighed[],
  { gist }: Weighed,
  gives: (text: Gist, secret: Gist) => boolean,
): WithheldReason | null {
  return secrets.find((secret) => gives(gist, secret.gist))?.why ?? null;
}

/** What is out of date may be told anew in other words; what is kept back may not be told in any. */
function proposedReason(secrets: readonly Weighed[], proposed: Weighed): WithheldReason | null {
  const over = secrets.filter(({ why }) => why === 'expired' || why === 'source-changed');
  const kept = secrets.filter((secret) => !over.includes(secret));
  return reasonAmong(kept, proposed, givesAway) ?? reasonAmong(over, proposed, holdsWords);
}

/** All that official sources, council papers and the press say in sentences that stand alone, the press last. */
export function proposedFacts(view: StoryView): readonly SheetFact[] {
  const papers = view.items.filter(({ item }) => item.voice === 'politics');
  const official = [...officialItems(view), ...papers];
  const found = quotableFacts([...official, ...pressItems(view)], view.municipalityName, longestProposed);
  return found.map((each) => proposed(each, view.municipalityName, !official.includes(each.viewed)));
}

function proposed(found: Quotable, municipality: string, reported: boolean): SheetFact {
  const { sentence, viewed, leaning } = found;
  const { published, publisherTitle } = viewed.item;
  const own = isOwn(viewed, municipality);
  return {
    id: `p_${sentence.item}_${sentence.start}`,
    text: sentence.text,
    sentence,
    aspect: aspectOf(sentence.text),
    status: 'public',
    own,
    publisher: own ? null : publisherTitle,
    reported,
    date: published === null ? null : localDate(Date.parse(published)),
    check: null,
    checked: false,
    embargoUntil: null,
    expires: null,
    kept: false,
    leaning,
  };
}

function keptFact(view: StoryView, fact: Fact, proposals: readonly SheetFact[]): SheetFact {
  const { id, text, aspect, status, date, check, embargoUntil, expires, source } = fact;
  const same = source.kind === 'item' ? proposals.find((each) => isSameQuote(each, source, text)) : undefined;
  const press = new Set(pressItems(view).map(({ item }) => item.id));
  return {
    id,
    text,
    sentence: same?.sentence ?? keptSentence(view, fact),
    aspect,
    status,
    ...whose(fact),
    reported: source.kind === 'item' && press.has(source.item),
    date,
    check,
    checked: check !== null,
    embargoUntil,
    expires,
    kept: true,
    leaning: same?.leaning ?? isLeaning(text),
  };
}

/** An outside body's words stay theirs, also where a colleague passed them on. */
function whose({ source }: Fact): Pick<SheetFact, 'own' | 'publisher'> {
  if (source.kind === 'item') return { own: source.own, publisher: source.own ? null : source.publisher };
  const outside = outsideShape.test(fold(source.by));
  return { own: !outside, publisher: outside ? source.by : null };
}

function isSameQuote({ sentence }: SheetFact, source: ItemSource, text: string): boolean {
  return sentence.kind === 'quoted' && sentence.item === source.item && fold(sentence.text) === fold(text);
}

/** The item's words where they are unchanged and still stand there; else a person's. */
function keptSentence(view: StoryView, { text, source, role, at }: Fact): QuotedSentence | WrittenSentence {
  if (source.kind === 'item' && fold(text) === fold(source.quote)) {
    const { item, field, quote } = source;
    const place = placeNow(view, source);
    if (place !== null) return { kind: 'quoted', text: quote, item, field, quote, cuts: [], ...place };
  }
  return { kind: 'written', text, role, at };
}

/** Where a quote stands in the item as it is now, or null where the item is not in view or no longer says it. */
function placeNow(
  view: StoryView,
  { item: id, version, field, start, end, quote }: ItemSource,
): Pick<ItemSource, 'version' | 'start' | 'end'> | null {
  const item = view.items.find((each) => each.item.id === id)?.item;
  if (item === undefined) return null;
  if (item.version === version && item[field].slice(start, end) === quote) return { version, start, end };
  const at = item[field].indexOf(quote);
  return at < 0 ? null : { version: item.version, start: at, end: at + quote.length };
}

/** Also withheld: words of an item that was edited and no longer says them, unless somebody checked them since. */
function keptReason(view: StoryView, fact: Fact, now: string): WithheldReason | null {
  const reason = withheldReason(fact, now);
  if (reason !== null || fact.source.kind !== 'item') return reason;
  const { source, check } = fact;
  const item = view.items.find((each) => each.item.id === source.item)?.item;
  if (item === undefined || placeNow(view, source) !== null) return null;
  return check !== null && check.at >= item.seen ? null : 'source-changed';
}
