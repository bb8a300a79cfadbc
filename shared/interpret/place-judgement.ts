/** Whether a name that was found is really that place, and whether the text plays there or only mentions it. */
import type { NameSpan } from '../language/names.ts';
import type { NameMatch } from './name-trie.ts';
import { sideRole } from './place-aside.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import type { PlaceToken } from './place-tokens.ts';
import {
  buildingWords,
  compass,
  everyStreet,
  locatives,
  mentions,
  movings,
  officials,
  organisations,
  provinceAdjectives,
  provinces,
  residents,
  wardWords,
} from './words/place-context.ts';

/** What surrounds the matches of one field. */
export interface JudgeContext {
  readonly index: PlaceIndex;
  readonly tokens: readonly PlaceToken[];
  /** Found on first use: most texts name no place that could be a person. */
  readonly persons: () => readonly NameSpan[];
  /** The writer uses no capitals, or only capitals, so that they say nothing. */
  readonly lowercase: boolean;
  readonly shouting: boolean;
  readonly title: boolean;
  /** The item speaks of schools, halls and the like. */
  readonly schoolish: boolean;
  /** Whether the item has this word in small letters too, so that a capital at an opening says nothing. */
  readonly hasWord: (word: string) => boolean;
}

/**
 * `there`: with a locative; `named`: plays there by being named; `from`: "een man uit Zuilen"; `passing`: merely mentioned; `unsure`: an ordinary word
 * at the opening of a sentence, a name only if the text uses it as one elsewhere; `aside`: in the margin ("de wijkagent van
 * Zuilen"), the place only where no other is named; `none`: not this place.
 */
export type Role = 'there' | 'named' | 'from' | 'aside' | 'passing' | 'unsure' | 'none';

type Match = NameMatch<PlaceName>;
type Previous = { readonly match: Match; readonly role: Role } | null;

/** Judges one match; `previous` is the match before it with its role, for enumerations. */
export function judge(context: JudgeContext, match: Match, previous: Previous): Role {
  const { tokens } = context;
  if (glued(context, match)) return 'none';
  const before = wordBefore(context, match.from);
  if (!written(context, match, before)) return mayBeName(context, match) ? 'unsure' : 'none';
  if (isWord(context, match)) return 'none';
  if (ofOrganisation(context, match) || movedElsewhere(context.index, tokens, match)) return 'none';
  if (match.value.form === 'adjective' && startsName(tokens[match.to]) && !ofStreet(tokens[match.to]))
    return 'none';
  const care = careful(context, match, before, previous);
  if (care !== 'fine') return care;
  if (denied(tokens, match) || insidePerson(context, match)) return 'none';
  if (endOfRange(tokens, match) || besideItsPlace(tokens, match, previous)) return 'passing';
  if (previous !== null && enumerated(tokens, previous.match, match) && previous.role !== 'none') {
    // "in Glane en Overdinkel", "uit Bergharen en Niftrik": the second shares what stands before the first.
    if (previous.role !== 'named' && previous.role !== 'unsure') return previous.role;
  }
  return isDateline(context, match) ? 'there' : roleOf(context, match, before);
}

/** "bus steensel??" in a title without capitals: a name if the text writes it as one. */
function mayBeName({ lowercase, tokens }: JudgeContext, { from, to, value }: Match): boolean {
  const settled = value.sort === 'ward' || value.sort === 'nickname';
  const letters = tokens.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  return lowercase && settled && value.care === 'none' && value.form === 'name' && letters >= 5;
}

/** "Dijken niet op orde. De dijken …": a word, not the hamlet called so. */
function isWord({ tokens, lowercase, hasWord }: JudgeContext, { from, to, value }: Match): boolean {
  const first = tokens[from];
  if (to - from !== 1 || first?.opens !== true || lowercase) return false;
  return value.form === 'name' && value.sort !== 'municipality' && hasWord(first.text.toLowerCase());
}

/** "OSS – Ruim tachtig ouderen …": the place a report comes from. */
function isDateline({ tokens, title }: JudgeContext, { from, to }: Match): boolean {
  const next = tokens[to]?.text ?? '';
  return !title && from === 0 && /^[-–—]$/.test(next);
}

/** "Wachten op Den Haag": the national government, unless something is in the town. */
function isGovernment({ tokens }: JudgeContext, { from, to, value }: Match): boolean {
  if (value.sort !== 'elsewhere' || to - from !== 2 || tokens[to - 1]?.key !== 'haag') return false;
  return !/^(?:in|te|bij|rond|nabij)$/.test(tokens[from - 1]?.key ?? '');
}

/** "In Woensel, Eindhoven": behind a part of it that stands in a place. */
function behindItsPart({ tokens }: JudgeContext, { from, value }: Match): boolean {
  const [comma, part] = [tokens[from - 1]?.text, tokens[from - 2]?.text ?? ''];
  if (value.sort !== 'elsewhere' || comma !== ',' || !/^\p{Lu}/u.test(part)) return false;
  return /^(?:in|te|bij)$/.test(tokens[from - 3]?.key ?? '');
}

function roleOf(context: JudgeContext, match: Match, before: string): Role {
  const { tokens } = context;
  if (match.value.sort === 'municipality' && match.value.form === 'person') return 'passing';
  // "Van Zuilen stopt als trainer": with its capital mostly the start of a surname.
  if (tokens[match.from - 1]?.text === 'Van') return 'passing';
  const side = sideRole(tokens, match);
  if (side !== null) return side;
  if (isGovernment(context, match)) return 'passing';
  if (behindItsPart(context, match)) return 'there';
  if (before === 'vanaf' && match.value.sort !== 'street') return 'passing';
  if (mentions.has(before)) {
    const [earlier, sentence] = [tokens[match.from - 2]?.key ?? '', tokens[match.from]?.sentence];
    if (before === 'vanuit' && match.value.sort !== 'elsewhere') return 'from';
    if (before === 'uit') return residents.has(earlier) ? 'named' : 'from';
    const moves = tokens.some((token) => token.sentence === sentence && movings.has(token.key));
    return before === 'naar' && moves ? 'aside' : 'passing';
  }
  // "in de richting van de Bijlmer", "de kant van Lunetten op".
  if (
    before === 'van' &&
    tokens.slice(Math.max(0, match.from - 4), match.from).some(({ key }) => key === 'richting')
  )
    return 'passing';
  return locatives.has(before) ? 'there' : 'named';
}

/** The word before a name; articles, quote marks, "nieuwe" and the town's adjective ("het Utrechtse Overvecht") are looked through. */
function wordBefore({ tokens, index }: JudgeContext, at: number): string {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return '';
    if (/^(?:de|het|een|t|["“”„'‘’(])$/.test(token.key) || /^(?:nieuwe|oude|eigen|heel)$/.test(token.key))
      continue;
    if (/se$/.test(token.key) && index.names.root.next.get(token.key)?.value?.sort === 'municipality')
      continue;
    return token.key;
  }
  return '';
}

/** "De Overdinkelse Hoofdstraat": the street that every village has, with the village's adjective. */
const ofStreet = (next: PlaceToken | undefined): boolean => next !== undefined && everyStreet.has(next.key);

/** "In Beuningen, tussen Denekamp en De Lutte": the place was said, these only say which one. */
function besideItsPlace(tokens: readonly PlaceToken[], match: Match, previous: Previous): boolean {
  if (tokens[match.from - 1]?.key !== 'tussen' || previous === null) return false;
  if (previous.role !== 'there' && previous.role !== 'named') return false;
  return (
    match.from - previous.match.to <= 4 &&
    tokens[previous.match.from]?.sentence === tokens[match.from]?.sentence
  );
}

/** Joined by a hyphen to what makes another name of it: "Noord-Holland", "Zuid-Beveland", "N34-Losser". */
function glued({ tokens, index }: JudgeContext, match: Match): boolean {
  const [first, before, next] = [tokens[match.from], tokens[match.from - 1], tokens[match.to]];
  if (first?.joined === true && before !== undefined) {
    const town = index.own.has(before.key) || /^(?:haag|bosch)$/.test(before.key);
    if (!town && !/^\p{Ll}/u.test(before.text) && !(isStreet(first) && isStreet(before))) return true;
  }
  // "Amersfoort-Schothorst" is in Amersfoort all the same.
  if (next?.joined !== true || match.value.sort === 'elsewhere') return false;
  if (/^\p{Ll}/u.test(next.text)) return /^(?:on|a)$/.test(next.key);
  // "kruising Nachtegaalstraat-Maliebaan": two streets that meet.
  if (isStreet(tokens[match.to - 1]) && isStreet(next)) return false;
  return match.value.care === 'context' || !compass.has(next.key);
}

const isStreet = (token: PlaceToken | undefined): boolean =>
  /(?:straat|laan|plein|dreef|singel|weg|kade|baan|dijk|plantsoen|gracht)$/.test(token?.key ?? '');

function insidePerson({ persons, tokens }: JudgeContext, match: Match): boolean {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  const locative = /^(?:in|te|bij|op|wijk|buurt)$/.test(tokens[match.from - 1]?.key ?? '');
  // "In Zuilen is": no person's name can hold it, so the names need not be looked for.
  if (locative && !startsName(tokens[match.to])) return false;
  return persons().some((person) => {
    if (person.end <= start || end <= person.start) return false;
    // "uit Hans Vlek"; a street called after a person is longer than the person's name.
    const longer = start <= person.start && person.end <= end && (start < person.start || person.end < end);
    const same = start === person.start && end === person.end;
    return !longer && !(same && (locative || match.to - match.from > 1));
  });
}

/** Written as a name: with its capital, or without where the writer uses none and it can be nothing else. */
function written(context: JudgeContext, match: Match, before: string): boolean {
  const { tokens, lowercase } = context;
  const words = tokens.slice(match.from, match.to);
  const capital = words.some(
    ({ text, key, kind }) =>
      kind !== 'number' &&
      /\p{Lu}/u.test(text) &&
      (words.length === 1 || !/^(?:de|het|een|in|den)$/.test(key)),
  );
  const { care, sort, form } = match.value;
  if (capital) return true;
  if (sort === 'building' || sort === 'elsewhere' || care !== 'none') return false;
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const last = words.at(-1)?.key ?? '';
  if (
    /(?:straat|laan|plein|dreef|singel|weg|kade|plantsoen|park)$/.test(last) &&
    letters >= 9 &&
    form === 'name'
  )
    return true;
  const placed = locatives.has(before) || mentions.has(before);
  if (sort === 'alias') return true;
  return form === 'name' && letters >= 6 && (placed || (lowercase && letters >= 9));
}

/** What a name that is also a word, a direction or a short building name needs around it. */
function careful(
  context: JudgeContext,
  match: Match,
  before: string,
  previous: Previous,
): 'fine' | 'unsure' | 'none' {
  const { tokens, shouting } = context;
  const { care, sort } = match.value;
  const first = tokens[match.from];
  if (care !== 'none' && care !== 'context' && isDateline(context, match)) return 'fine';
  if (sort === 'elsewhere' && care !== 'none')
    return locatives.has(before) && first?.opens !== true ? 'fine' : 'none';
  if (care === 'none') return 'fine';
  if (care === 'typed') return typed(context, match) ? 'fine' : 'none';
  if (wardWords.has(before) || before === 'station' || besideTown(context, match)) return 'fine';
  if (care === 'locative') return locatives.has(before) && first?.opens !== true ? 'fine' : 'none';
  if (care === 'context') return direction(context, match, previous) ? 'fine' : 'none';
  if (shouting) return locatives.has(before) ? 'fine' : 'none';
  // "De Velden krijgt": behind an article at the opening the capital of the second word still says that it is a name.
  const laterCapital = tokens.slice(match.from + 1, match.to).some(({ text }) => /^\p{Lu}/u.test(text));
  return first?.opens === true && !laterCapital ? 'unsure' : 'fine';
}

/** A building's short name: behind the word for its kind, or with a capital article in a text about such buildings. */
function typed({ tokens, schoolish }: JudgeContext, match: Match): boolean {
  const near = [tokens[match.from - 1], tokens[match.from - 2]].map((token) => token?.key ?? '');
  if (near.some((word) => buildingWords.has(word))) return true;
  const first = tokens[match.from];
  return schoolish && match.to - match.from > 1 && first?.opens === false && /^(?:De|Het)$/.test(first.text);
}

/** "in Noord", where a wijk is called so and no longer name begins here. */
function direction({ tokens, index, shouting }: JudgeContext, match: Match, previous: Previous): boolean {
  const first = tokens[match.from];
  if (match.to - match.from !== 1 || first === undefined || shouting || first.opens) return false;
  if (!compass.has(first.key) || !/^\p{Lu}/u.test(first.text) || startsName(tokens[match.to])) return false;
  const isWijk = match.value.codes.some((code) => index.wards.get(code)?.level === 'wijk');
  const listed =
    previous !== null &&
    (previous.role === 'there' || previous.role === 'named') &&
    enumerated(tokens, previous.match, match);
  return isWijk && (listed || /^(?:in|uit)$/.test(tokens[match.from - 1]?.key ?? ''));
}

/** "Utrecht Noord", "Rotterdam-Zuid". */
function besideTown({ index, tokens }: JudgeContext, match: Match): boolean {
  const before = tokens[match.from - 1];
  return (
    before !== undefined &&
    (index.own.has(before.key) || index.own.has(`${tokens[match.from - 2]?.key} ${before.key}`))
  );
}

/** A capitalised word right behind, in the same sentence and not joined: a longer name. */
function startsName(next: PlaceToken | undefined): boolean {
  return (
    next !== undefined && !next.opens && !next.joined && next.kind === 'word' && /^\p{Lu}/u.test(next.text)
  );
}

/** "SV Losser", "Universiteit Utrecht", "politie Utrecht", "de burgemeester van Losser". */
function ofOrganisation({ tokens }: JudgeContext, match: Match): boolean {
  const { sort } = match.value;
  if (sort === 'street' || sort === 'alias' || sort === 'building') return false;
  const before = tokens[match.from - 1]?.key ?? '';
  if (organisations.has(before)) return true;
  if (sort !== 'municipality' && sort !== 'elsewhere') return false;
  return officials.has(before) || (before === 'van' && officials.has(tokens[match.from - 2]?.key ?? ''));
}

/** "Niet in Overdinkel, niet in Glane", "niet in Glane maar in Losser"; "de bus stopt niet in Losser" is about Losser. */
function denied(tokens: readonly PlaceToken[], { from, to }: Match): boolean {
  const at = [from - 1, from - 2].find((each) => tokens[each]?.key === 'niet');
  if (at === undefined) return false;
  const contrast = /^(?:,|;|maar|en|of|doch)$/;
  return (
    tokens[at]?.opens === true ||
    contrast.test(tokens[at - 1]?.key ?? '') ||
    contrast.test(tokens[to]?.key ?? '')
  );
}

/** "Van Usselo tot Glanerbrug", "van Hoogkerk tot aan Noordlaren": the ends stand for all that lies between. */
function endOfRange(tokens: readonly PlaceToken[], match: Match): boolean {
  const [before, earlier] = [tokens[match.from - 1]?.key, tokens[match.from - 2]?.key];
  if (before === 'tot' || (before === 'aan' && earlier === 'tot')) return true;
  const [next, second] = [tokens[match.to]?.key, tokens[match.to + 1]?.key];
  // "Treinen van Zaandam naar Uitgeest".
  return before === 'van' && (next === 'tot' || second === 'tot' || next === 'naar');
}

/** "Glane, Overdinkel en De Lutte": nothing but commas, "en" and articles between two names. */
function enumerated(tokens: readonly PlaceToken[], earlier: Match, match: Match): boolean {
  const between = tokens.slice(earlier.to, match.from).map(({ key }) => key);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((key) => /^(?:,|en|of|&|de|het|\/)$/.test(key)) &&
    !(between.length === 1 && /^(?:de|het)$/.test(between[0] ?? ''))
  );
}

/**
 * "Beuningen (Gld)", "Haren (Ems)", "Beuningen Gld", "gemeente Beuningen": the writer says it is another place of that
 * name. A bracket with the own province or an own name says that it is ours.
 */
export function movedElsewhere(index: PlaceIndex, tokens: readonly PlaceToken[], match: Match): boolean {
  const { sort } = match.value;
  if (sort === 'elsewhere' || sort === 'street' || sort === 'building') return false;
  // "het Gelderse Beuningen".
  const adjective = provinceAdjectives.get(tokens[match.from - 1]?.key ?? '');
  if (adjective !== undefined && isOther(index, adjective) && sort !== 'municipality') return true;
  const [first, second, third] = tokens.slice(match.to, match.to + 3);
  if (first?.text === '(' && second !== undefined) {
    const province = provinces.get(second.key);
    if (province !== undefined) return isOther(index, province);
    if (third?.text !== ')' || !/^\p{Lu}\p{Ll}+$/u.test(second.text)) return false;
    const own = index.names.root.next.get(second.key)?.value;
    return !index.own.has(second.key) && (own == null || own.sort === 'elsewhere');
  }
  if (first !== undefined && !first.joined && /^\p{Lu}/u.test(first.text)) {
    const province = provinces.get(first.key);
    if (province !== undefined && isOther(index, province)) return true;
  }
  return sort !== 'municipality' && tokens[match.from - 1]?.key === 'gemeente';
}

/** Another province than ours; where ours is unknown only "-" (abroad) is another for certain. */
const isOther = ({ province }: PlaceIndex, named: string): boolean =>
  named === '-' || (province !== '' && named !== province);
