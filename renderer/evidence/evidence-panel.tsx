/** What a sentence rests on, beside the sentence. */

import { readSentence } from '../../shared/briefing/fold-text.ts';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { Factor } from '../../shared/model/advice.ts';
import type { Briefing } from '../../shared/model/briefing.ts';
import type {
  AdvisedSentence,
  ComputedSentence,
  QuotedSentence,
  WrittenSentence,
} from '../../shared/model/claim.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import type { OpenSentence } from '../briefing/reader.ts';
import { factorsBehind } from './factors-behind.ts';
import { ItemCard } from './item-card.tsx';
import { ItemList } from './item-list.tsx';
import { SidePanel } from './side-panel.tsx';

const words = nlWindow.evidence;

/** Shows the evidence of the sentence's kind. */
export function EvidencePanel(props: {
  readonly opened: OpenSentence;
  readonly briefing: Pick<Briefing, 'stories'>;
  readonly onClose: () => void;
}) {
  const { opened, briefing, onClose } = props;
  const { sentence } = opened.placed;
  return (
    <SidePanel label={words.label} title={words.kinds[sentence.kind]} subject={opened} onClose={onClose}>
      <p className="evidence-sentence">{readSentence(opened.placed)}</p>
      {sentence.kind === 'quoted' && <Quoted sentence={sentence} />}
      {sentence.kind === 'computed' && <Computed sentence={sentence} />}
      {sentence.kind === 'advised' && (
        <Advised sentence={sentence} factors={factorsBehind(sentence, opened.story, briefing)} />
      )}
      {sentence.kind === 'fixed' && <p>{words.fixedHelp}</p>}
      {sentence.kind === 'written' && <Written sentence={sentence} />}
    </SidePanel>
  );
}

function Quoted(props: { readonly sentence: QuotedSentence }) {
  const { item, version, field, start, end, quote } = props.sentence;
  // Keyed: the words of one message must never be marked with the place of another's.
  return (
    <ItemCard key={`${item} ${version}`} id={item} version={version} mark={{ field, start, end, quote }} />
  );
}

function Computed(props: { readonly sentence: ComputedSentence }) {
  const { rule, numbers, items } = props.sentence;
  const rules: Readonly<Record<string, string>> = words.rules;
  return (
    <>
      <p>{rules[rule] ?? rules[rule.split('.')[0] ?? ''] ?? words.ruleOther}</p>
      <Numbers numbers={numbers} />
      <ItemList items={items} />
    </>
  );
}

function Numbers(props: { readonly numbers: Readonly<Record<string, number>> }) {
  const names: Readonly<Record<string, string>> = words.numbers;
  const known = Object.entries(props.numbers).filter(([name]) => name in names);
  if (known.length === 0) return null;
  return (
    <dl className="numbers">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{say(names[name] ?? '', { n: value })}</dt>
          <dd>{value.toLocaleString('nl-NL')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Advised(props: { readonly sentence: AdvisedSentence; readonly factors: readonly Factor[] | null }) {
  const { course } = props.sentence;
  const { factors } = props;
  const courses: Readonly<Record<string, { readonly short: string }>> = nl.act.courses;
  return (
    <>
      <p>
        {words.course}: <strong>{courses[course]?.short ?? course}</strong> ({course})
      </p>
      <h3>{words.factors}</h3>
      {factors === null ? (
        <p>{words.factorsUnclear}</p>
      ) : (
        <ul className="plain-list">
          {factors.map((factor) => (
            <li key={factor.id}>{factorText(factor)}</li>
          ))}
        </ul>
      )}
      <ItemList items={[...new Set(factors?.flatMap(({ items }) => items) ?? [])]} />
    </>
  );
}

/** A factor in words, with the numbers it rests on. */
function factorText({ id, numbers, items }: Factor): string {
  const names: Readonly<Record<string, string>> = nl.act.factors;
  return say(names[id] ?? words.ruleOther, { items: items.length, ...numbers });
}

function Written(props: { readonly sentence: WrittenSentence }) {
  const roles: Readonly<Record<string, string>> = nl.roles;
  const { role, at } = props.sentence;
  return <p>{say(words.written, { role: roles[role] ?? role, when: noteMoment(at) })}</p>;
}
