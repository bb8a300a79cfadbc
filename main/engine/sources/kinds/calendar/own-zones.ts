/**
 * A calendar may bring a zone of its own, under any name, with its rules beside it (VTIMEZONE, RFC 5545, 3.6.5). The library
 * finds no zone for some of those and then takes the machine's own: what follows the European summer time is named here.
 */

/** Zones with the European change of the clock, by standard and summer offset (IANA time zone database). */
const european: Readonly<Record<string, string>> = {
  '+0000/+0100': 'Europe/London',
  '+0100/+0200': 'Europe/Amsterdam',
  '+0200/+0300': 'Europe/Helsinki',
};

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('nl-NL', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const bare = (name: string): string => name.trim().replace(/^"(.*)"$/, '$1');

/** Names of zones of its own, with the zone that they are. */
function ownZones(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = lines.join('\n').matchAll(/^BEGIN:VTIMEZONE\n([\s\S]*?)^END:VTIMEZONE$/gim);
  for (const [, block = ''] of blocks) {
    const name = bare(/^TZID[^:\n]*:(.+)$/im.exec(block)?.[1] ?? '');
    const offset = (part: string): string | undefined =>
      new RegExp(`BEGIN:${part}\\n(?:(?!END:)[^\\n]*\\n)*?TZOFFSETTO:([+-]\\d{4})`, 'i').exec(block)?.[1];
    const zone = european[`${offset('STANDARD')}/${offset('DAYLIGHT')}`];
    const lastSundayOfMarch =
      /BEGIN:DAYLIGHT\n(?:(?!END:)[^\n]*\n)*?RRULE:(?=[^\n]*BYMONTH=3\b)(?=[^\n]*BYDAY=-1SU)/i;
    if (name !== '' && zone !== undefined && !isKnown(name) && lastSundayOfMarch.test(block))
      found.set(name, zone);
  }
  return found;
}

/** The same lines, with those names replaced. */
export function withNamedZones(lines: readonly string[]): readonly string[] {
  const zones = ownZones(lines);
  if (zones.size === 0) return lines;
  return lines.map((line) =>
    line
      .replace(/;TZID=("[^"]*"|[^;:]*)/i, (all, name: string) => {
        const zone = zones.get(bare(name));
        return zone === undefined ? all : `;TZID=${zone}`;
      })
      .replace(/^TZID:(.+)$/i, (all, name: string) => {
        const zone = zones.get(bare(name));
        return zone === undefined ? all : `TZID:${zone}`;
      }),
  );
}
