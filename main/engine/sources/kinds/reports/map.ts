/** Reports of the public space → entries. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { nlKindWords } from '../../../../../shared/text/nl-kinds.ts';
import { say } from '../../../../../shared/text/say.ts';
import { htmlToLine } from '../../html-to-text.ts';
import { entryOf } from '../parsed-entry.ts';
import type { SignalFeature } from './wire.ts';

/** Three decimals are some hundred metres: a block, not a front door. */
const decimals = 3;

/** Names of areas only: an address would end in a number. */
function areaOf(properties: SignalFeature['properties']): string | null {
  const { neighbourhood, buurt, buurtnaam, wijk, wijknaam, area_name } = properties;
  const name = neighbourhood ?? buurtnaam ?? buurt ?? wijknaam ?? wijk ?? area_name ?? '';
  const line = htmlToLine(name);
  return line === '' || line.length > 80 || /\d+\s*[a-z]?$/i.test(line) ? null : line;
}

function placeOf(feature: SignalFeature): readonly [string, string] | null {
  const [longitude, latitude] = feature.geometry?.coordinates ?? [];
  return longitude === undefined || latitude === undefined
    ? null
    : [latitude.toFixed(decimals), longitude.toFixed(decimals)];
}

/** A report as an entry: what kind, which area, roughly where. */
export function mapFeature(feature: SignalFeature): ParsedItem {
  const { category, created_at: created } = feature.properties;
  const main = htmlToLine(category.parent?.name ?? '');
  const area = areaOf(feature.properties);
  const place = placeOf(feature);
  const title = say(nlKindWords.report, { category: htmlToLine(category.name) });
  const lines = [
    `${title}.`,
    ...(main === '' ? [] : [say(nlKindWords.reportMain, { category: main })]),
    ...(area === null ? [] : [say(nlKindWords.reportArea, { area })]),
    ...(place === null
      ? []
      : [say(nlKindWords.reportPlace, { latitude: comma(place[0]), longitude: comma(place[1]) })]),
  ];
  return entryOf({
    id: `signal:${category.slug ?? category.name}:${created}:${place?.join(',') ?? ''}`,
    title,
    published: parseDate(created),
    categories: [category.name, main].filter((name) => name !== ''),
    text: lines.join(' '),
  });
}

function comma(number: string): string {
  return number.replace('.', ',');
}
