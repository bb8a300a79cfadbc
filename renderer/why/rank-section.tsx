/** Why the story stands where it stands: the rank, factor by factor. */
import type { Factor } from '../../shared/model/advice.ts';
import type { StoryExplanation } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemList } from '../evidence/item-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { decimal, signed } from './numbers.ts';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why.rank;
/** The most that any factor weighs (safety, `interpret/rank.ts`): bars of all stories have one scale. */
const scale = 3;

/** Heaviest first. */
export function RankSection(props: { readonly told: StoryExplanation; readonly council: boolean }) {
  const { rank, counts, items } = props.told;
  const factors = rank.factors.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const most = Math.max(scale, ...factors.map(({ weight }) => Math.abs(weight)));
  return (
    <WhyPart name="rank" title={nlWindow.why.sections.rank}>
      <p>{props.council ? words.leadCouncil : say(words.lead, { score: decimal(rank.score) })}</p>
      {factors.length === 0 && <p>{words.none}</p>}
      <ul className="factors">
        {factors.map((factor) => (
          <FactorLine key={factor.id} factor={factor} most={most} />
        ))}
      </ul>
      <p className="help">
        {say(words.counts, {
          items: counts.items,
          independent: items.filter(({ independent }) => independent).length,
          publishers: counts.publishers,
          senders: counts.senders,
        })}
      </p>
    </WhyPart>
  );
}

function FactorLine(props: { readonly factor: Factor; readonly most: number }) {
  const { id, weight, items } = props.factor;
  const names: Readonly<Record<string, string>> = words.factors;
  const name = names[id] ?? id;
  return (
    <li>
      <span className="factor-head">
        <span>{name}</span> <strong>{signed(weight)}</strong>
      </span>
      <svg className="factor-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="factor-room" width="100" height="6" />
        <rect
          className={weight < 0 ? 'factor-weight factor-less' : 'factor-weight'}
          width={(Math.abs(weight) / props.most) * 100}
          height="6"
        />
      </svg>
      {items.length > 0 && (
        <Disclosure label={say(words.messages, { count: items.length })} about={name}>
          <ItemList items={items} />
        </Disclosure>
      )}
    </li>
  );
}
