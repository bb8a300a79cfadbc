/** What a sentence rests on, beside the sentence. */
import { useEffect, useRef } from 'react';
import type { Factor } from '../../shared/model/advice.ts';
import type {
  AdvisedSentence,
  ComputedSentence,
  QuotedSentence,
  Sentence,
} from '../../shared/model/claim.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemCard } from './item-card.tsx';

const words = nlWindow.evidence;

export function EvidencePanel(props: {
  readonly sentence: Sentence;
  readonly factors: readonly Factor[];
  readonly onClose: () => void;
}) {
  const { sentence, onClose } = props;
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence moves the focus again
  useEffect(() => head.current?.focus(), [sentence]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <aside id="bewijs" className="evidence" aria-label={words.label}>
      <div className="evidence-head">
        <h2 ref={head} tabIndex={-1}>
          {words.kinds[sentence.kind]}
        </h2>
        <button type="button" className="button button-small" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="evidence-sentence">{sentence.text}</p>
      {sentence.kind === 'quoted' && <Quoted sentence={sentence} />}
      {sentence.kind === 'computed' && <Computed sentence={sentence} />}
      {sentence.kind === 'advised' && <Advised sentence={sentence} factors={props.factors} />}
      {sentence.kind === 'fixed' && <p>{words.fixedHelp}</p>}
    </aside>
  );
}

function Quoted(props: { readonly sentence: QuotedSentence }) {
  const { item, version, field, start, end } = props.sentence;
  return <ItemCard id={item} version={version} mark={{ field, start, end }} />;
}

/** Items listed under a computed sentence; the rest is counted. */
const mostItems = 20;

function Computed(props: { readonly sentence: ComputedSentence }) {
  const { numbers, items } = props.sentence;
  const names: Readonly<Record<string, string>> = words.numbers;
  const rules: Readonly<Record<string, string>> = words.rules;
  return (
    <>
      <p>{rules[props.sentence.rule] ?? words.ruleOther}</p>
      <dl className="numbers">
        {Object.entries(numbers).map(([name, value]) => (
          <div key={name}>
            <dt>{names[name] ?? name}</dt>
            <dd>{value.toLocaleString('nl-NL')}</dd>
          </div>
        ))}
      </dl>
      {items.length > 0 && <h3>{words.restsOn}</h3>}
      {items.slice(0, mostItems).map((id) => (
        <ItemCard key={id} id={id} version={null} mark={null} />
      ))}
      {items.length > mostItems && <p>{words.more.replace('{count}', String(items.length - mostItems))}</p>}
    </>
  );
}

function Advised(props: { readonly sentence: AdvisedSentence; readonly factors: readonly Factor[] }) {
  const { course } = props.sentence;
  const courses: Readonly<Record<string, { readonly short: string }>> = nl.act.courses;
  return (
    <>
      <p>
        {words.course}: <strong>{courses[course]?.short ?? course}</strong> ({course})
      </p>
      <h3>{words.factors}</h3>
      <ul className="plain-list">
        {props.factors.map((factor) => (
          <li key={factor.id}>{factorText(factor)}</li>
        ))}
      </ul>
    </>
  );
}

/** A factor in words, with the numbers it rests on. */
function factorText({ id, numbers, items }: Factor): string {
  const names: Readonly<Record<string, string>> = nl.act.factors;
  const counted = {
    items: items.length,
    senders: 0,
    publishers: 0,
    questions: 0,
    wards: 0,
    days: 0,
    ...numbers,
  };
  return say(names[id] ?? nlWindow.evidence.ruleOther, counted);
}
