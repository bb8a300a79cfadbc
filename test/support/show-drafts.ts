/** Prints example drafts of fictitious situations: `npx tsx test/support/show-drafts.ts`. */
import { draftResponse } from '../../shared/act/draft.ts';
import { advise } from '../../shared/act/perspective.ts';
import { nlAct } from '../../shared/text/nl-act.ts';
import { draftViews } from './draft-views.ts';

const wanted = Number(process.argv[2] ?? '10');
const views = draftViews();
const step = Math.max(1, Math.floor(views.length / wanted));
for (const view of views.filter((_, index) => index % step === 0)) {
  const advice = advise(view);
  const draft = draftResponse(view, advice);
  const gate = advice.gate === null ? '' : ` [${advice.gate}]`;
  console.log(
    `\n# ${advice.course} ${nlAct.courses[advice.course].short}${gate} · ${view.items
      .map(({ item }) => item.text)
      .join(' / ')
      .slice(0, 200)}`,
  );
  if (draft === null) continue;
  const fields: Readonly<Record<string, string>> = nlAct.open;
  console.log(
    draft.sentences
      .map((sentence) => (sentence.kind === 'quoted' ? `“${sentence.text}”` : sentence.text))
      .join(' '),
  );
  console.log(`  open: ${draft.open.map((key) => fields[key]).join(' | ')}`);
}
