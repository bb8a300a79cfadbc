/** What a sentence of a pack rests on; the reasons of an advice stand in the briefing that the pack was made with. */
import type { MomentPack } from '../../shared/model/pack.ts';
import type { OpenSentence } from '../briefing/reader.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useCall } from '../ui/use-call.ts';

interface Evidence {
  readonly opened: OpenSentence;
  readonly pack: MomentPack;
  readonly today: string | null;
  readonly onClose: () => void;
}

const noStories = { stories: [] } as const;

/** The briefing is asked for only where an advice is opened. */
export function PackEvidence(props: Evidence) {
  const { opened, onClose } = props;
  if (opened.placed.sentence.kind === 'advised') return <AdvisedEvidence {...props} />;
  return <EvidencePanel opened={opened} briefing={noStories} onClose={onClose} />;
}

/** A pack for what is still to come is told of today. */
function AdvisedEvidence({ opened, pack, today, onClose }: Evidence) {
  const past = today !== null && pack.date < today;
  const told = useCall('showBriefing', { date: past ? pack.date : null, role: pack.role });
  return <EvidencePanel opened={opened} briefing={told.value?.briefing ?? noStories} onClose={onClose} />;
}
