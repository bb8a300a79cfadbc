/** Every event of a question of the press, the ones taken back too; what may be taken back now can be, here. */
import type { ListedInquiry } from '../../shared/contract-council.ts';
import type { PressBody, PressTrail as TrailLine } from '../../shared/model/press-inquiry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { roleWords } from './comments.tsx';
import { momentWords } from './due-words.ts';
import type { Deed, Deeds } from './use-deeds.ts';

const words = nlWindowCouncil.press.trail;

/** Oldest first. `onRemoved` tells that the question itself was taken back. */
export function PressTrail(props: {
  readonly inquiry: ListedInquiry;
  readonly deeds: Deeds;
  readonly onRemoved: (deed: Deed) => void;
}) {
  const { inquiry, deeds } = props;
  const undo = ({ event, body }: TrailLine): Promise<boolean> =>
    deeds.act(async () => {
      const left = await call('undoPress', { id: inquiry.id, of: event });
      const deed = { line: say(words.undone, { line: lineOf(body) }), undo: null };
      if (left === null) props.onRemoved(deed);
      return deed;
    });
  return (
    <section className="stack panel-part">
      <h3>{words.title}</h3>
      <ol className="press-trail">
        {inquiry.trail.map((each) => (
          <li key={each.event} className={each.stands ? undefined : 'trail-undone'}>
            <span>
              <span className="trail-line">{lineOf(each.body)}</span>
              {!each.stands && ` (${words.gone})`}
              <small>{say(words.who, { role: roleWords(each.role), at: momentWords(each.at) })}</small>
            </span>
            {inquiry.undoable.includes(each.event) && (
              <BusyButton
                className="link"
                about={say(words.undoAbout, { line: lineOf(each.body) })}
                busy={deeds.busy}
                busyText={nlWindowCouncil.undoing}
                onClick={() => void undo(each)}
              >
                {words.undo}
              </BusyButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A step in words. */
function lineOf(body: PressBody): string {
  const line = words.lines[body.do];
  switch (body.do) {
    case 'received':
      return say(line, { medium: body.medium });
    case 'line':
      return say(line, { line: nl.council.pressLines[body.line] });
    case 'check':
      return say(line, { by: body.by });
    case 'approve':
      return say(line, { by: body.by, how: nlWindowCouncil.press.steps.how[body.how] });
    case 'decline':
    case 'withdraw':
      return say(line, { reason: body.reason });
    case 'close':
      return say(line, { published: body.published?.where ?? 'no' });
    default:
      return line;
  }
}
