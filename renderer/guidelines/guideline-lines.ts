/** How an entry of the guidelines reads in a list. */
import { longDate } from '../../shared/language/dutch-dates.ts';
import type { CourseId } from '../../shared/model/advice.ts';
import type {
  Answering,
  DutyLine,
  Guidelines,
  Mandate,
  NormTime,
  Replacement,
} from '../../shared/model/guidelines.ts';
import type { Role } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import {
  nlGuidelineParts,
  nlNormChannels,
  nlWindowGuidelines as words,
} from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';

/** A role within a sentence. */
export function roleName(role: Role): string {
  return nl.roles[role].toLowerCase();
}

/** A course by its name. */
export function courseName(course: CourseId): string {
  return nl.act.courses[course].short;
}

/** "a, b en c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('nl-NL').format(names);
}

const normNames: Readonly<Record<string, string>> = { ...nl.lint.channels, ...nlNormChannels };

/** Names of channels that the app knows, for a list to choose from. */
export const knownChannels: readonly string[] = Object.values(normNames);

/** A channel or team by its name: the app's own ones are kept under an id. */
export function channelName(channel: string): string {
  return normNames[channel.toLowerCase()] ?? channel;
}

/** What a typed name is kept as: the id where the app knows the channel, so that its norm is found. */
export function channelKey(typed: string): string {
  const name = typed.trim();
  const known = Object.entries(normNames).find(([, each]) => each.toLowerCase() === name.toLowerCase());
  return known?.[0] ?? name;
}

/** "Facebook: binnen 4 kantooruren". */
export function normLine({ channel, hours, workingDays }: NormTime): string {
  const line = hours === null ? words.norms.lineDays : words.norms.lineHours;
  return say(line, { channel: firstUpper(channelName(channel)), n: hours ?? workingDays ?? 0 });
}

/** "Dreiging: piket crisiscommunicatie, 0800 0000". */
export function dutyLine({ matter, function: who, phone }: DutyLine): string {
  return say(words.duty.line, { matter, function: who, phone });
}

/** "Corrigeren: communicatieadviseur en wethouder". */
export function answeringLine({ course, roles }: Answering): string {
  const who = roles.length === 0 ? words.answering.nobody : listed(roles.map(roleName));
  return say(words.answering.line, { course: courseName(course), roles: who });
}

/** Who agrees, where, up to what and for which courses. */
export function mandateLine({ role, level, upTo, courses }: Mandate): string {
  return say(words.mandates.line, {
    role: nl.roles[role],
    level: words.mandates.levels[level],
    upTo: nl.work.sensitivities[upTo],
    courses: courses.length === 0 ? words.mandates.every : listed(courses.map(courseName)),
  });
}

/** Who stands in for whom, and when. */
export function replacementLine({ absent, by, from, until }: Replacement): string {
  return say(words.replacements.line, {
    by: nl.roles[by],
    absent: roleName(absent),
    from: longDate(from),
    until: longDate(until),
  });
}

/** The parts of a change, as a list of names. */
export function partsLine(parts: readonly (keyof Guidelines)[]): string {
  return listed(parts.map((part) => nlGuidelineParts[part]));
}

const firstUpper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
