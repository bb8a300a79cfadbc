/** "Waarom zie ik dit?": every reading of a story with its words and numbers, and the way to put it right. */
import { useEffect } from 'react';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { StoryExplanation } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { nlWindowCommunities } from '../../shared/text/nl-window-communities.ts';
import { onPush } from '../bridge.ts';
import { StoryPlaces } from '../communities/story-places.tsx';
import { SidePanel } from '../evidence/side-panel.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { AdjustSection } from './adjust-section.tsx';
import { DecidedNotice } from './decided-notice.tsx';
import { Disclosure } from './disclosure.tsx';
import { RankSection } from './rank-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import { TrendSection } from './trend-section.tsx';
import type { Deciding } from './use-deciding.ts';
import { VoicesSection } from './voices-section.tsx';
import { WardSection } from './ward-section.tsx';
import './why.css';

const words = nlWindow.why;

/** Asks again whenever the store changed: what was just decided shows at once. */
export function WhyPanel(props: {
  readonly story: string;
  readonly briefing: Briefing;
  readonly deciding: Deciding;
  readonly onClose: () => void;
}) {
  const { story, briefing, deciding, onClose } = props;
  const { date, role } = briefing;
  const told = useCall('explainStory', { id: story, date, role });
  useEffect(() => onPush('storeChanged', told.again), [told.again]);
  return (
    <SidePanel label={words.label} title={words.label} subject={story} onClose={onClose}>
      <DecidedNotice deciding={deciding} />
      {told.failure !== null && <FailureNotice failure={told.failure} />}
      {told.value === null && told.loading && <p>{words.loading}</p>}
      {told.value !== null && (
        <Sections told={told.value} briefing={briefing} deciding={deciding} busy={told.loading} />
      )}
    </SidePanel>
  );
}

function Sections(props: {
  readonly told: StoryExplanation;
  readonly briefing: Briefing;
  readonly deciding: Deciding;
  readonly busy: boolean;
}) {
  const { told, briefing, deciding } = props;
  return (
    <div className="why" aria-busy={props.busy}>
      <p className="evidence-sentence">{told.title}</p>
      <WardSection told={told} deciding={deciding} />
      <ThemeSection told={told} />
      <TrendSection movement={told.movement} />
      <VoicesSection voices={told.voices} />
      <RankSection told={told} council={briefing.role === 'griffier'} />
      {briefing.role !== 'griffier' && (
        <div className="why-part why-places">
          <Disclosure label={nlWindowCommunities.story.show}>
            <StoryPlaces story={told.story} date={briefing.date} role={briefing.role} />
          </Disclosure>
        </div>
      )}
      <AdjustSection key={told.story} told={told} briefing={briefing} deciding={deciding} />
    </div>
  );
}
