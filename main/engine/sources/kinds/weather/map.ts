/** MeteoAlarm's warnings → entries in Dutch. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { nlKindWords, nlWeatherEvents, nlWeatherLevels } from '../../../../../shared/text/nl-kinds.ts';
import { say } from '../../../../../shared/text/say.ts';
import { absoluteAddress } from '../../web-address.ts';
import { attribute, elementsOf, textIn, type XmlElement } from '../../xml-node.ts';
import { dutchMoment } from '../dutch-moment.ts';
import { entryOf } from '../parsed-entry.ts';
import { firstText } from '../xml-find.ts';

/** The colour in the warning's own words counts; without one, CAP's severity as MeteoAlarm ranks it. */
function levelOf(event: string, title: string, severity: string): string | null {
  const colour = /\b(green|yellow|orange|red)\b/i.exec(`${event} ${title}`)?.[1]?.toLowerCase();
  return nlWeatherLevels[colour ?? ''] ?? nlWeatherLevels[severity.toLowerCase()] ?? null;
}

/** The Dutch word for an event; one that the table does not know stays as it is. */
function eventOf(event: string): string {
  const low = event.toLowerCase();
  return nlWeatherEvents.find(([word]) => low.includes(word))?.[1] ?? event;
}

function periodOf(onset: string | null, expires: string | null): string | null {
  const from = onset === null ? null : dutchMoment(Date.parse(onset));
  const until = expires === null ? null : dutchMoment(Date.parse(expires));
  if (from !== null && until !== null) return say(nlKindWords.weatherPeriod, { from, until });
  if (from !== null) return say(nlKindWords.weatherFrom, { from });
  return until === null ? null : say(nlKindWords.weatherUntil, { until });
}

/** The id and link of the entry itself: MeteoAlarm's links are alternates to pages and to the CAP document. */
function own(entry: XmlElement, local: string): XmlElement | undefined {
  return elementsOf(entry).find((child) => child.local === local && child.vocabulary === 'atom');
}

function dateIn(entry: XmlElement, ...locals: readonly string[]): string | null {
  const dates = locals.map((local) => parseDate(firstText(entry, local) ?? ''));
  return dates.find((date) => date !== null) ?? null;
}

function linkOf(entry: XmlElement, base: string): string | null {
  const links = elementsOf(entry).filter((child) => child.local === 'link');
  const page = links.find((link) => !/xml/i.test(attribute(link, 'type') ?? ''));
  return absoluteAddress(attribute(page ?? entry, 'href'), base);
}

/** A warning as an entry, or null for an exercise or an entry without CAP fields. */
export function mapWarning(entry: XmlElement, base: string): ParsedItem | null {
  const event = firstText(entry, 'event');
  const area = firstText(entry, 'areadesc');
  const status = firstText(entry, 'status') ?? 'Actual';
  if (event === null || area === null || status.toLowerCase() !== 'actual') return null;
  const titleElement = own(entry, 'title');
  const english = titleElement === undefined ? '' : textIn(titleElement);
  const level = levelOf(event, english, firstText(entry, 'severity') ?? '');
  const words = { level: level ?? '', event: eventOf(event), area };
  const title = say(level === null ? nlKindWords.weatherUnranked : nlKindWords.weatherTitle, words);
  const withdrawn = /^cancel/i.test(firstText(entry, 'message_type', 'msgtype') ?? '');
  const period = periodOf(dateIn(entry, 'onset', 'effective'), dateIn(entry, 'expires'));
  const idElement = own(entry, 'id');
  return entryOf({
    id: idElement === undefined ? firstText(entry, 'identifier') : textIn(idElement) || null,
    title,
    link: linkOf(entry, base),
    published: dateIn(entry, 'sent', 'published', 'updated'),
    updated: dateIn(entry, 'updated'),
    categories: [event],
    text: [`${title}.`, period, withdrawn ? nlKindWords.weatherWithdrawn : null]
      .filter((line) => line)
      .join(' '),
  });
}
