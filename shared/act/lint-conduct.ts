/** Lint rules about what a municipality must not or not lightly say: stock phrases, politics, persons, promises. */
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
import { finding, foldedMatches, type LintCheck, type LintFinding } from './lint-text.ts';
import { commitmentShapes } from './words/commitments.ts';
import { forbiddenPhrases } from './words/forbidden.ts';
import { electionWords, localPartyShapes, partyNames } from './words/politics.ts';

/** Phrases that practice forbids. */
export const stockPhrases: LintCheck = (reading) =>
  forbiddenPhrases.flatMap((shape) =>
    foldedMatches(reading, shape).map((span) =>
      finding(reading, 'forbidden-phrase', 'red', span.start, span.end),
    ),
  );

const partyShape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...partyNames].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Names of parties and words of elections: a municipality takes no side. */
export const politics: LintCheck = (reading) => [
  ...[partyShape, ...localPartyShapes].flatMap((shape) =>
    [...reading.text.matchAll(shape)].map((match) =>
      finding(reading, 'party-word', 'red', match.index, match.index + match[0].length),
    ),
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

const personalShapes: readonly RegExp[] = [
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

/** Promises: they need owner, date and approval. Overlapping shapes give one finding. */
export const commitments: LintCheck = (reading) => {
  const found: LintFinding[] = [];
  for (const shape of commitmentShapes) {
    for (const span of foldedMatches(reading, shape)) {
      if (found.some((other) => span.start < other.end && span.end > other.start)) continue;
      found.push(finding(reading, 'commitment', 'amber', span.start, span.end));
    }
  }
  return found;
};
