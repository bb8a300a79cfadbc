/**
 * `npm run prove -- refreshes`: what is kept once. Ten refreshes of feeds that say little give no duplicates, an edit is
 * a version, an article through two feeds is one item, and what was deleted stays away.
 */
import type { StoreTransaction } from '../../main/engine/store/port.ts';
import type { Item } from '../../shared/model/item.ts';
import {
  expected,
  minutesOn,
  type ProofHome,
  type ProofLine,
  printProof,
  proofCase,
  proofHome,
} from '../support/bench-home.ts';
import { countingHost, rssDocument, sendDocument } from '../support/bench-host.ts';

const refreshes = 10;
/** Minutes between refreshes. */
const step = 30;

/** What the proof found. */
export interface RefreshesOutcome {
  readonly passed: boolean;
  readonly refreshes: number;
  readonly lines: readonly ProofLine[];
}

/** Runs the proof and prints its table. */
export async function run(): Promise<RefreshesOutcome> {
  const lines: ProofLine[] = [];
  for (const { name, item } of sparseFeeds) lines.push(...(await proofCase(name, () => refreshed(item))));
  lines.push(...(await proofCase('edited, same guid', () => edited('<guid isPermaLink="false">a-1</guid>'))));
  lines.push(
    ...(await proofCase('edited, same link', () => edited('<link>https://krant.example/markt</link>'))),
  );
  lines.push(...(await proofCase('through two feeds', twoFeeds)));
  lines.push(...(await proofCase('deleted', deleted)));
  printProof(lines);
  return { passed: lines.every(({ ok }) => ok), refreshes, lines };
}

/** Five different articles. */
const articles = [
  [
    'Weekmarkt verhuist naar de Langestraat',
    'Vanaf mei staan de kramen op dinsdag in de Langestraat, zegt de marktmeester.',
  ],
  [
    'Brug over de beek gaat dicht',
    'De brug is zes weken gesloten omdat het houten dek wordt vervangen door staal.',
  ],
  [
    'Zwembad zoekt vrijwilligers',
    'Het openluchtbad heeft voor de zomer twaalf toezichthouders en tuinlieden nodig.',
  ],
  [
    'Raad stemt over windmolens',
    'Dinsdag besluit de raad over drie molens langs het kanaal; er zijn negen insprekers.',
  ],
  [
    'Kapotte lantaarns in de Molenwijk',
    'Bewoners klagen dat het al drie weken donker is op het fietspad naar school.',
  ],
] as const;

interface Written {
  readonly title: string;
  readonly text: string;
  readonly index: number;
  readonly round: number;
}

/** Each is one feed: how it writes an item in a round. */
const sparseFeeds: readonly { readonly name: string; readonly item: (written: Written) => string }[] = [
  {
    name: 'no dates, no guids',
    item: ({ title, text, index }) =>
      `<item><title>${title}</title><link>https://krant.example/nieuws/${index}</link><description>${text}</description></item>`,
  },
  {
    name: 'no dates, no guids, no links',
    item: ({ title, text }) => `<item><title>${title}</title><description>${text}</description></item>`,
  },
  {
    name: 'no guids, trackers that change',
    item: ({ title, text, index, round }) =>
      `<item><title>${title}</title><link>https://krant.example/nieuws/${index}?utm_source=rss&amp;utm_campaign=r${round}&amp;fbclid=${round}x${index}</link><description>${text}</description></item>`,
  },
  {
    name: 'new guids each time, with links',
    item: ({ title, text, index, round }) =>
      `<item><guid isPermaLink="false">${round}-${index}-${round * 7919}</guid><title>${title}</title><link>https://krant.example/nieuws/${index}</link><description>${text}</description></item>`,
  },
  {
    name: 'new guids each time, no links',
    item: ({ title, text, index, round }) =>
      `<item><guid isPermaLink="false">${round}-${index}-${round * 7919}</guid><title>${title}</title><description>${text}</description></item>`,
  },
  { name: 'only titles', item: ({ title }) => `<item><title>${title}</title></item>` },
  { name: 'only texts', item: ({ text }) => `<item><description>${text}</description></item>` },
];

/** The document differs every time (build date, order), so that it is read again each time. */
async function refreshed(item: (written: Written) => string): Promise<readonly ProofLine[]> {
  let round = 0;
  const host = await countingHost((_, response) => {
    const items = articles.map(([title, text], index) => item({ title, text, index, round }));
    const turned = [...items.slice(round % items.length), ...items.slice(0, round % items.length)];
    const built = `<lastBuildDate>${minutesOn(round * step).toUTCString()}</lastBuildDate>`;
    sendDocument(response, rssDocument('Krant', turned, built));
  });
  const home = await proofHome([host.url('/feed.xml')]);
  try {
    const counts = { added: 0, edited: 0, unchanged: 0 };
    for (; round <= refreshes; round++)
      for (const line of await home.poll('once', minutesOn(round * step))) {
        counts.added += line.added;
        counts.edited += line.edited;
        counts.unchanged += Number(line.unchanged);
      }
    const kept = await allItems(home);
    return [
      expected('items after 10 refreshes', kept.length, articles.length),
      expected('added, edited, skipped as unchanged', Object.values(counts), [articles.length, 0, 0]),
      expected(
        'versions',
        kept.map(({ version }) => version),
        articles.map(() => 1),
      ),
    ];
  } finally {
    home.remove();
    await host.close();
  }
}

async function edited(identity: string): Promise<readonly ProofLine[]> {
  let text = 'De markt begint om negen uur.';
  const host = await countingHost((_, response) =>
    sendDocument(
      response,
      rssDocument('Krant', [
        `<item>${identity}<title>Markt in het dorp</title><description>${text}</description></item>`,
      ]),
    ),
  );
  const home = await proofHome([host.url('/feed.xml')]);
  try {
    const first = await home.poll('once', minutesOn(0));
    text = 'De markt begint om tien uur, een uur later dan eerder gemeld.';
    const second = await home.poll('once', minutesOn(step));
    const third = await home.poll('once', minutesOn(2 * step));
    const kept = await allItems(home);
    const versions = await versionsOf(home, kept[0]);
    return [
      expected(
        'added and edited, three polls',
        [first, second, third].map(([line]) => [line?.added, line?.edited]),
        [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ),
      expected('items', kept.length, 1),
      expected(
        'versions',
        versions.map(({ version }) => version),
        [1, 2],
      ),
      expected(
        'texts of the versions',
        versions.map((each) => /negen|tien/.exec(JSON.stringify(each))?.[0]),
        ['negen', 'tien'],
      ),
    ];
  } finally {
    home.remove();
    await host.close();
  }
}

async function twoFeeds(): Promise<readonly ProofLine[]> {
  const article = (guid: string, tracker: string): string =>
    `<item><guid isPermaLink="false">${guid}</guid><title>Brug dicht</title><link>https://krant.example/brug?${tracker}</link><description>De brug is zes weken dicht.</description></item>`;
  const host = await countingHost((request, response) =>
    sendDocument(
      response,
      request.url === '/algemeen.xml'
        ? rssDocument('Krant', [article('algemeen-1', 'utm_source=algemeen')])
        : rssDocument('Krant, het dorp', [article('dorp-88', 'utm_source=dorp&amp;utm_medium=rss')]),
    ),
  );
  const home = await proofHome([host.url('/algemeen.xml'), host.url('/dorp.xml')]);
  try {
    await home.poll('once', minutesOn(0));
    await home.poll('once', minutesOn(step));
    const kept = await allItems(home);
    const places = await read(home, (tx) => tx.publications(kept[0]?.id ?? ''));
    return [
      expected('items', kept.length, 1),
      expected('places of publication', places.length, 2),
      expected('sources among them', new Set(places.map(({ sourceId }) => sourceId)).size, 2),
      expected('versions', (await versionsOf(home, kept[0])).length, 1),
    ];
  } finally {
    home.remove();
    await host.close();
  }
}

async function deleted(): Promise<readonly ProofLine[]> {
  let text = 'Vrijwilligers ruimen zaterdag het bos op.';
  const host = await countingHost((_, response) =>
    sendDocument(
      response,
      rssDocument('Krant', [
        `<item><guid isPermaLink="false">bos</guid><title>Bos schoon</title><link>https://krant.example/bos</link><description>${text}</description></item>`,
        '<item><guid isPermaLink="false">bad</guid><title>Bad open</title><link>https://krant.example/bad</link><description>Het zwembad gaat in mei open.</description></item>',
      ]),
      { etag: '"vast"' },
    ),
  );
  const home = await proofHome([host.url('/feed.xml')]);
  try {
    await home.poll('once', minutesOn(0));
    const before = await allItems(home);
    const gone = before.find(({ title }) => title === 'Bos schoon')?.id ?? '';
    const removed = await home.withStore((store) => store.transaction((tx) => tx.removeItem(gone)));
    await forget(home);
    const [again] = await home.poll('once', minutesOn(step));
    const after = await allItems(home);
    text = 'Vrijwilligers ruimen zondag het bos op, een dag later.';
    await forget(home);
    await home.poll('once', minutesOn(2 * step));
    const titles = (items: readonly Item[]): readonly (string | null)[] => items.map(({ title }) => title);
    return [
      expected('kept before, then removed', [before.length, removed], [2, true]),
      expected('read again, not as unchanged', [again?.unchanged, again?.added], [false, 0]),
      expected('kept after the next poll', titles(after), ['Bad open']),
      expected('kept after it was edited too', titles(await allItems(home)), ['Bad open']),
      expected('versions of what was removed', (await read(home, (tx) => tx.versions(gone))).length, 0),
    ];
  } finally {
    home.remove();
    await host.close();
  }
}

/** Takes away what would make the next poll skip the document. */
function forget(home: ProofHome): Promise<void> {
  return home.withStore((store) =>
    store.transaction((tx) => {
      for (const state of tx.sourceStates())
        tx.saveSourceState({
          ...state,
          etag: null,
          lastModified: null,
          validatorsSince: null,
          bodyHash: null,
        });
    }),
  );
}

function read<T>(home: ProofHome, work: (tx: StoreTransaction) => T): Promise<T> {
  return home.withStore((store) => store.read(work));
}

const allItems = (home: ProofHome): Promise<readonly Item[]> =>
  read(home, (tx) => tx.itemsBetween('1970-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'));

const versionsOf = (home: ProofHome, item: Item | undefined): Promise<readonly Item[]> =>
  read(home, (tx) => tx.versions(item?.id ?? ''));
