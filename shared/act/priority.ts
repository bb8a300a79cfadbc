/** How much a story asks for attention: a weighted sum of parts between 0 and 1. */

import type { Factor } from '../model/advice.ts';
import { handedOver } from './courses.ts';
import { itemsWith, politicsItems } from './cues.ts';
import { type Decision, reason } from './decision.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** Source: the project's domain notes §3, "prioriteit = 3·veiligheid + 2·politiek + 2·versnelling + …". */
const weights = { safety: 3, politics: 2, acceleration: 2, spread: 1, vulnerable: 1, notOurs: -2 } as const;

/** Trend states as acceleration; the trend itself already refuses small numbers. */
const accelerations: Readonly<Partial<Record<StoryView['trend'], number>>> = { rising: 1, back: 0.5 };

/** Publishers beyond the first that make a story fully spread. */
const fullSpread = 4;

const weighed = (id: string, weight: number, items: readonly ViewedItem[], numbers = {}): Factor => ({
  ...reason(id, items, numbers),
  weight,
});

/** 1 for a threat or confirmed danger, ½ for danger in one voice or an accident that hurt somebody. */
function safety(view: StoryView, decision: Decision): Factor {
  const harmless = decision.reasons.some(({ id }) => id === 'harmless');
  const alarming = harmless ? [] : itemsWith(view, 'threat', 'acute-danger', 'accident');
  const hard = handedOver.has(decision.course);
  return weighed('safety', weights.safety * (hard ? 1 : alarming.length > 0 ? 0.5 : 0), alarming);
}

/** 1 where the council or a party speaks; ½ each for money and for a press call. */
function politics(view: StoryView): Factor {
  const political = [...politicsItems(view), ...itemsWith(view, 'council')];
  const money = itemsWith(view, 'money');
  const calls = itemsWith(view, 'press-inquiry');
  const value = Math.min(
    1,
    (political.length > 0 ? 1 : 0) + (money.length > 0 ? 0.5 : 0) + (calls.length > 0 ? 0.5 : 0),
  );
  return weighed('politics', weights.politics * value, [...new Set([...political, ...money, ...calls])]);
}

/** A colleague's portfolio halves the political weight: it is in the briefing, but not first. */
function otherPortfolio(view: StoryView, political: number): Factor {
  const own =
    view.portfolio.length === 0 || view.story.themes.some((theme) => view.portfolio.includes(theme));
  return weighed('other-portfolio', own ? 0 : -political / 2, []);
}

function spread(view: StoryView): Factor {
  const { publishers } = view.story.counts;
  const value = Math.min(1, Math.max(0, publishers - 1) / fullSpread);
  return weighed('spread', weights.spread * value, view.items, { publishers });
}

/** The parts that weigh, without those that weigh nothing. */
export function priorityFactors(view: StoryView, decision: Decision): readonly Factor[] {
  const vulnerable = itemsWith(view, 'vulnerable');
  const political = politics(view);
  const acceleration = accelerations[view.trend] ?? 0;
  return [
    safety(view, decision),
    political,
    otherPortfolio(view, political.weight),
    weighed('acceleration', weights.acceleration * acceleration, view.items),
    spread(view),
    weighed('vulnerable', vulnerable.length > 0 ? weights.vulnerable : 0, vulnerable),
    weighed('not-ours', decision.ours ? 0 : weights.notOurs, view.items),
  ].filter(({ weight }) => weight !== 0);
}
