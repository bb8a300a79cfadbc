/** Lint rules about what a municipality must not or not lightly say: stock phrases, labels, politics, persons. */
import { findPersons } from '../language/names.ts';
import {
  citizenNumberPattern,
  emailPattern,
  handlePattern,
  ibanPattern,
  namedPlatePattern,
  phonePattern,
  platePattern,
} from '../listen/mask-patterns.ts';
import { finding, foldedMatches, type LintCheck, type LintFinding, type LintText } from './lint-text.ts';
import { forbiddenPhrases } from './words/forbidden.ts';
import { labelShapes } from './words/labels.ts';
import { electionWords, localPartyShapes, partyNames } from './words/politics.ts';

/** Phrases that practice forbids; overlapping shapes give one finding. */
export const stockPhrases: LintCheck = (reading) => once(reading, 'forbidden-phrase', forbiddenPhrases);

/** Labels on persons: they do not survive a Woo request. */
export const labels: LintCheck = (reading) => once(reading, 'label-word', labelShapes);

/** Red findings of the shapes in turn; what overlaps an earlier one is left out. */
function once(
  reading: LintText,
  rule: 'forbidden-phrase' | 'label-word',
  shapes: readonly RegExp[],
): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const shape of shapes) {
    for (const { start, end } of foldedMatches(reading, shape)) {
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push(finding(reading, rule, 'red', start, end));
    }
  }
  return found;
}

const partyShape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...partyNames].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Names of parties and words of elections: a municipality takes no side. */
export const politics: LintCheck = (reading) => [
  ...[partyShape, ...localPartyShapes].flatMap((shape) =>
    [...reading.text.matchAll(shape)]
      // `230 Volt` is no party.
      .filter((match) => match[0] !== 'Volt' || !/\d\s*$/.test(reading.text.slice(0, match.index)))
      .map((match) => finding(reading, 'party-word', 'red', match.index, match.index + match[0].length)),
  ),
  ...electionWords.flatMap((shape) =>
    foldedMatches(reading, shape).map((span) =>
      finding(reading, 'election-word', 'red', span.start, span.end),
    ),
  ),
];

/** Mailboxes of a function, not of a person. */
const sharedMailbox =
  /^(?:mailto:)?(?:info|gemeente|contact|post|postbus|webcare|communicatie|pers|griffie|klantcontact|loket|meldingen|wijkteam|afval|privacy|raad|college|bestuurssecretariaat|noreply|no-reply)[.@]/i;

/** A postcode with a house number is an address; a postcode alone is not. Behind it or before it. */
const homeAddress =
  /(?<![\p{L}\p{N}])(?:[1-9]\d{3} ?[A-Z]{2},? ?(?:nr\.? ?|huisnummer )?\d{1,4}(?: ?[a-zA-Z])?|\p{Lu}[\p{L}'’.-]+(?:[ ]\p{L}[\p{L}'’.-]*){0,3} \d{1,4}(?: ?[a-zA-Z])?,? [1-9]\d{3} ?[A-Z]{2})(?![\p{L}\p{N}])/gu;

const personalShapes: readonly RegExp[] = [
  homeAddress,
  emailPattern,
  ibanPattern,
  phonePattern,
  citizenNumberPattern,
  namedPlatePattern,
  platePattern,
  handlePattern,
];

/** E-mail, telephone, account, citizen number, plate, handle (red), and named persons without a public office (amber). */
export const personalData: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  const free = (start: number, end: number): boolean =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const shape of personalShapes) {
    for (const match of reading.text.matchAll(shape)) {
      const end = match.index + match[0].length;
      if (sharedMailbox.test(match[0]) || !free(match.index, end)) continue;
      found.push(finding(reading, 'personal-data', 'red', match.index, end));
    }
  }
  for (const person of findPersons(reading.text, reading.tokens)) {
    if (person.office || !free(person.start, person.end)) continue;
    found.push(finding(reading, 'personal-data', 'amber', person.start, person.end));
  }
  return found;
};
