/** The out-of-hours sheet as plain text, to keep on a phone. */

import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import { longDate } from '../../shared/language/dutch-dates.ts';
import type { Replacement } from '../../shared/model/guidelines.ts';
import type { OutOfHoursSheet } from '../../shared/model/out-of-hours.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowOutOfHours as words } from '../../shared/text/nl-window-out-of-hours.ts';
import { say } from '../../shared/text/say.ts';
import { courseName, dutyLine, listed, roleName } from './guideline-lines.ts';

/** "Stand: vrijdag 6 maart 2026, 16.30 uur". */
export function standLine(at: string): string {
  const instant = Date.parse(at);
  return say(words.stand, { day: longDate(localDate(instant)), time: localTime(instant) });
}

/** By whom; roles within a sentence. */
export function rolesLine(roles: OutOfHoursSheet['fastLane'][number]['by']): string {
  return roles.length === 0 ? words.fastLane.nobody : listed(roles.map(roleName));
}

/** "Bestuursadviseur voor wethouder, tot en met zondag 8 maart 2026". */
export function standInLine({ by, absent, until }: Replacement): string {
  return say(words.replacements.line, {
    by: nl.roles[by],
    absent: roleName(absent),
    until: longDate(until),
  });
}

/** The channel by its name; null where none was chosen. */
export function channelWords(channel: string | null): string | null {
  const known: Readonly<Record<string, string>> = nl.lint.channels;
  return channel === null ? null : (known[channel] ?? channel);
}

/** All that is on the page, under the same headings; what is empty is left out, but for the numbers to call. */
export function sheetText(sheet: OutOfHoursSheet): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [words.handOver.title, sheet.handOver.map(({ title }) => `- ${title}`)],
    [words.duty.title, dutyLines(sheet)],
    [words.replacements.title, sheet.replacements.map((each) => `- ${standInLine(each)}`)],
    [words.ready.title, sheet.ready.map(readyText)],
    [words.waiting.title, sheet.waiting.map((each) => `- ${each.title} (${waitingLine(each)})`)],
    [words.fastLane.title, sheet.fastLane.map((each) => `- ${fastLine(each)}`)],
    [words.answers.title, sheet.answers.map(answerText)],
  ];
  const shown = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title.toUpperCase()}\n${lines.join('\n')}`);
  return [`${words.title}\n${standLine(sheet.at)}`, ...shown].join('\n\n');
}

/** "akkoord bestuur van wethouder". */
export function waitingLine({ level, approvers }: OutOfHoursSheet['waiting'][number]): string {
  return say(words.waiting.line, { level: nl.work.levels[level], roles: rolesLine(approvers) });
}

/** "Beantwoorden: communicatieadviseur en bestuursadviseur". */
export function fastLine({ course, by }: OutOfHoursSheet['fastLane'][number]): string {
  return say(words.fastLane.line, { course: courseName(course), roles: rolesLine(by) });
}

function dutyLines({ duty, contact }: OutOfHoursSheet): readonly string[] {
  return [
    ...(duty.length === 0 ? [words.duty.empty] : duty.map((each) => `- ${dutyLine(each)}`)),
    ...(contact.phone === null ? [] : [say(words.duty.general, { phone: contact.phone })]),
    ...(contact.page === null ? [] : [say(words.duty.page, { page: contact.page })]),
  ];
}

function readyText({ title, channel, text, by, fastLane }: OutOfHoursSheet['ready'][number]): string {
  const on = channelWords(channel);
  const about = [
    say(words.ready.by, { roles: rolesLine(by) }),
    ...(on === null ? [] : [say(words.ready.on, { channel: on })]),
    ...(fastLane ? [words.ready.fast] : []),
  ];
  return `- ${title} (${about.join('; ')})\n${text}\n`;
}

function answerText({ question, answer, expires }: OutOfHoursSheet['answers'][number]): string {
  const until = expires === null ? '' : ` (${say(words.answers.until, { date: longDate(expires) })})`;
  return `- ${question}${until}\n${answer}\n`;
}
