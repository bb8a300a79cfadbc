/** What calendars changed, in words. */
import type { FollowReport } from '../../shared/contract-moments.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindowMoments.calendar;

/** One line or more; a calendar that could not be read is always named. Null where nothing changed and nothing failed. */
export function changesLine(report: FollowReport): string | null {
  const names = Object.keys(words.followed) as readonly (keyof typeof words.followed)[];
  const changes = names
    .filter((name) => report[name] > 0)
    .map((name) => say(words.followed[name], { count: report[name] }));
  const lines = [
    ...(changes.length === 0 ? [] : [say(words.followedSome, { changes: changes.join(', ') })]),
    ...(report.failed.length === 0 ? [] : [say(words.followedFailed, { names: report.failed.join(', ') })]),
  ];
  return lines.length === 0 ? null : lines.join(' ');
}

/** The same for who asked: that nothing changed is an answer too. */
export function followLine(report: FollowReport): string {
  return changesLine(report) ?? words.followedNothing;
}
