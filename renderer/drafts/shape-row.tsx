/** What is made, where it goes and in whose name. */
import type { ShownAction } from '../../shared/contract-work.ts';
import { type Product, products } from '../../shared/model/action.ts';
import { type Capacity, capacities } from '../../shared/model/draft.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useSteps } from '../work/use-steps.ts';
import { channelOf, channels } from './channels.ts';
import type { Minutes } from './use-minutes.ts';

const words = nlWindow.drafts;
const none = 'none';
const minuteChoices = Array.from({ length: 30 }, (_, index) => index + 1);
/** Products that go out by a channel with a limit. */
const onChannel: ReadonlySet<Product> = new Set(['webcare', 'post']);

type Shape = Pick<ShownAction['action'], 'product' | 'channel' | 'capacity'>;

/** Kept at once; locked, with the reason, where that can no longer be. */
export function ShapeRow(props: { readonly shown: ShownAction; readonly minutes: Minutes }) {
  const { action, blocks } = props.shown;
  const steps = useSteps(action.id);
  const locked = blocks.shape !== null;
  const { product, channel, capacity } = action;
  const change = (changes: Partial<Shape>): void => {
    void steps.take({ do: 'shape', product, channel, capacity, ...changes }, words.shaped);
  };
  return (
    <div className="shape-row">
      <Pick
        label={words.product}
        value={product ?? none}
        choices={[
          ...products.map((each) => [each, nl.work.products[each]] as const),
          [none, words.noProduct],
        ]}
        disabled={locked}
        onPick={(next) => change({ product: products.find((each) => each === next) ?? null })}
      />
      {product !== null && onChannel.has(product) && (
        <Pick
          label={words.channel}
          value={channelOf(channel) ?? none}
          choices={[
            [none, words.allChannels],
            ...channels.map((each) => [each, nl.lint.channels[each]] as const),
          ]}
          disabled={locked}
          onPick={(next) => change({ channel: channelOf(next) })}
        />
      )}
      <Pick
        label={words.capacity}
        value={capacity}
        choices={capacities.map((each) => [each, nl.work.capacities[each]] as const)}
        disabled={locked}
        onPick={(next) =>
          change({ capacity: capacities.find((each) => each === next) ?? (capacity satisfies Capacity) })
        }
      />
      {product === 'speech' && (
        <Pick
          label={words.minutes}
          value={String(props.minutes.value)}
          choices={minuteChoices.map((each) => [String(each), String(each)] as const)}
          disabled={false}
          onPick={(next) => props.minutes.set(Number(next))}
        />
      )}
      {locked && blocks.version === null && <small>{words.shapeLate}</small>}
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
    </div>
  );
}

function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly disabled: boolean;
  readonly onPick: (value: string) => void;
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => props.onPick(event.target.value)}
      >
        {props.choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
