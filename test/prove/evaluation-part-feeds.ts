/** Ten weeks of four made-up publishers, as feeds on the loopback: three matters that go on, fall silent and hardly begin. */
import { createServer, type Server } from 'node:http';
import { instantOnDate, localDate, shiftDate } from '../../shared/language/amsterdam-time.ts';
import type { SourceVoice } from '../../shared/model/source.ts';

/** The first and the last day of the feeds, YYYY-MM-DD. */
export const [firstDay, lastDay] = ['2026-01-05', '2026-03-12'] as const;

/** Publishers, each a family of its own. */
export const publishers: readonly { readonly name: string; readonly voice: SourceVoice }[] = [
  { name: 'Dorpsblad', voice: 'press' },
  { name: 'Buurtforum', voice: 'resident' },
  { name: 'Streekomroep', voice: 'press' },
  { name: 'Dorpssite', voice: 'resident' },
];

interface Entry {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** When the answers of `evaluation-part-month.ts` go out: from then on the second matter is silent. */
const answersFrom = '2026-02-17';

const ordinary: readonly (readonly [string, string])[] = [
  ['Zwemclub zoekt trainers', 'De zwemclub in Losser zoekt trainers voor de jeugd op zaterdag.'],
  ['Lezing in de bibliotheek', 'In de bibliotheek van Losser is een lezing over oude kaarten.'],
  ['Harmonie geeft concert', 'De harmonie uit Glane geeft een concert in het dorpshuis.'],
  ['Nieuwe bakker opent', 'Aan het Raadhuisplein in Losser opent een nieuwe bakker de deuren.'],
];

/** What a publisher says on the n-th day. */
function entriesOf(publisher: number, n: number, day: string): readonly Entry[] {
  const [title = '', text = ''] = ordinary[(n + publisher) % ordinary.length] ?? [];
  const made: Entry[] = [{ id: `o${publisher}-${n}`, day, title: `${title} (${n})`, text }];
  const add = (id: string, head: string, words: string): void => {
    made.push({ id: `${id}${publisher}-${n}`, day, title: head, text: words });
  };
  if (publisher === n % 2)
    add(
      'a',
      'Lossersestraat in De Lutte blijft druk met vrachtverkeer',
      `Vrachtverkeer rijdt door de Lossersestraat in De Lutte. Bewoners vragen wanneer de afsluiting klaar is. Dag ${n}.`,
    );
  if (publisher < 3 && day > shiftDate(answersFrom, -16) && day <= answersFrom)
    add(
      'b',
      'Volle glasbak in Overdinkel',
      `De glasbak aan de Hoofdstraat in Overdinkel is vol en er ligt afval naast. Wanneer wordt hij geleegd? Dag ${n}.`,
    );
  if (publisher === 1 && (day === '2026-02-18' || day === '2026-02-25'))
    add(
      'c',
      'Straatverlichting kapot in Glane',
      'De straatverlichting aan de Glanerbrugstraat in Glane is kapot. Wanneer wordt die gemaakt?',
    );
  return made;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function feedOf(publisher: number, today: string): string {
  const items: string[] = [];
  let n = 0;
  for (let day = firstDay as string; day <= lastDay && day <= today; day = shiftDate(day, 1)) {
    for (const { id, title, text } of entriesOf(publisher, n, day))
      items.push(
        `<item><guid isPermaLink="false">${id}</guid><title>${escaped(title)}</title><description>${escaped(text)}</description><pubDate>${new Date(instantOnDate(day, 7 + publisher)).toUTCString()}</pubDate></item>`,
      );
    n += 1;
  }
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${publishers[publisher]?.name ?? ''}</title>${items.join('')}</channel></rss>`;
}

/** Serves `/0` … `/3`, one feed each, as they stand at the clock. Resolves with the server and the address they stand under. */
export function serveFeeds(clock: () => Date): Promise<{ readonly server: Server; readonly host: string }> {
  const server = createServer((request, response) => {
    const publisher = Number((request.url ?? '').slice(1));
    response
      .setHeader('content-type', 'application/rss+xml; charset=utf-8')
      .end(feedOf(publisher, localDate(clock().getTime())));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ server, host: `127.0.0.1:${port}` });
    });
  });
}
