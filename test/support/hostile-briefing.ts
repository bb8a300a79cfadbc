/** A briefing in which every text and link that came from outside attacks the format it will stand in. */
import { buildDocument } from '../../shared/briefing/build-document.ts';
import type { ComposedBriefing } from '../../shared/briefing/composed.ts';
import type { CitedItem } from '../../shared/model/briefing.ts';
import { quoted, sampleBriefing, sampleStory, written } from './sample-briefing.ts';
import { sampleItems } from './sample-items.ts';

/** Texts by what they attack. */
export const attacks = {
  html: '<script>alert(1)</script><img src=x onerror=alert(1)> " onmouseover="alert(1)',
  markdown: '[klik](javascript:alert(1)) ![x](http://t.example/p) **vet** `code` # kop > blok &lt; | a |',
  listItem: '- [ ] 1. taak',
  numbered: '1. eerste',
  rule: '--- \n\n---',
  direction: 'veilig \u202Egnp.exe\u202C \u2066x\u2069 \u200F',
  broken: 'half \uD800 en \uDC00 en \uFFFF en \uFFFE',
  control: 'bel \u0007 nul \u0000 esc \u001B[31mrood\u001B[0m regel\r\nBcc: boef@kwaad.example\r\n\r\nromp',
  formula: '=HYPERLINK("http://t.example","klik")',
  field: 'MERGEFIELD { INCLUDETEXT "c:\\\\geheim" } \\o',
  signs: 'é ë ĳ Ĳ € “ ” ‘ ’ … – 😀 👨‍👩‍👧 🇳🇱 مرحبا 中文 ﷽',
  long: 'a'.repeat(280),
  mail: '\r\n--=_lp-Part_1\r\nContent-Type: text/html\r\n\r\n<b>x</b>',
} as const;

/** Links that must not be opened, or only in a tame form. */
export const links: readonly (string | null)[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:x',
  '\u0000javascript:alert(1)',
  'https://a.example/pad met spatie"><script>?q=é\uD800&x=(1)',
  'https://a.example/100%/%20al?x=1&y=2)',
  '//zonder.example/schema',
  'https:/a.example',
  'mailto:x@a.example',
  null,
];

const texts = Object.values(attacks);

const items: readonly CitedItem[] = sampleItems.map((item, index) => ({
  ...item,
  title: texts[index % texts.length] ?? '',
  publisher: `${texts[(index + 3) % texts.length]}`,
  link: links[index % links.length] ?? null,
}));

/** The briefing with its document. */
export function hostileComposed(): ComposedBriefing {
  const quotes = texts.map((text, index) => quoted(`i_${String(index + 1).padStart(2, '0')}`, text));
  const briefing = sampleBriefing({
    municipality: { code: 'GM9999', name: `Lindewaard ${attacks.control}${attacks.html}` },
    core: quotes,
    agenda: texts.map(written),
    decide: texts.map(written),
    nothing: texts.map(written),
    cautions: texts.map(written),
    stories: texts.map((text, index) =>
      sampleStory(`s_${index}`, {
        title: quotes[index] ?? written(text),
        wards: [{ code: 'WK999901', name: text }],
        listen: quotes.slice(index, index + 2),
        interpret: [written(text)],
        act: [written(text)],
        draft: {
          story: `s_${index}`,
          course: 'H03',
          register: 'press',
          capacity: 'college',
          product: 'press',
          parts: [
            { kind: 'text', heading: null, sentences: [written(text), ...quotes.slice(index, index + 1)] },
          ],
          ours: [],
          commitments: [],
          open: [text],
        },
      }),
    ),
    items,
  });
  return { briefing, document: buildDocument(briefing) };
}
