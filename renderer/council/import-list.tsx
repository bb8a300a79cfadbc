/** Reading the griffie's list in, and what came of it. */
import { useEffect, useRef, useState } from 'react';
import { type CouncilReport, councilReasons } from '../../shared/model/council-entry.ts';
import { nlCouncilReasons } from '../../shared/text/nl-council.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { shortDay } from './due-words.ts';
import { useDeeds } from './use-deeds.ts';

const words = nlWindowCouncil.add;

/** The whole list can be taken back. */
export function ImportList(props: { readonly onRead: () => void }) {
  const [date, setDate] = useState('');
  const [report, setReport] = useState<CouncilReport | null>(null);
  const deeds = useDeeds(props.onRead);
  const read = (): Promise<boolean> =>
    deeds.act(async () => {
      const found = await call('importCouncil', { date: date || null });
      setReport(found);
      const event = found?.event ?? null;
      return {
        line: found === null ? words.cancelled : reportLine(found),
        undo:
          event === null
            ? null
            : async () => {
                await call('undoCouncil', { of: event });
                setReport(null);
              },
      };
    });
  return (
    <section className="stack" aria-labelledby="lijst-inlezen">
      <h2 id="lijst-inlezen">{words.importTitle}</h2>
      <p className="help">{words.importHelp}</p>
      <div className="import-line">
        <TextField type="date" label={words.date} help={words.dateHelp} value={date} onChange={setDate} />
        <BusyButton
          className="button button-main"
          busy={deeds.busy}
          busyText={words.busy}
          onClick={() => void read()}
        >
          {words.run}
        </BusyButton>
      </div>
      <DeedNotice deeds={deeds} />
      {report !== null && <Report report={report} />}
    </section>
  );
}

function reportLine({ rows, added, updated, refused }: CouncilReport): string {
  return say(words.report.line, { rows, added, updated, refused: refused.length });
}

/** Takes the focus when it appears; the line was said by the deed. */
function Report({ report }: { readonly report: CouncilReport }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { counts } = words.report;
  const { list, refused, openTerms } = report;
  const values = { ...report, refused: refused.length };
  return (
    <div className="report stack">
      <h3 ref={head} tabIndex={-1}>
        {say(words.report.title, { list: list.name, day: shortDay(list.date) })}
      </h3>
      <dl className="numbers">
        {(['added', 'updated', 'same', 'gone', 'refused'] as const).map((name) => (
          <div key={name}>
            <dt>{counts[name]}</dt>
            <dd>{values[name].toLocaleString('nl-NL')}</dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && <Refused refused={refused} />}
      {openTerms.length > 0 && (
        <p className="help">
          {say(words.report.terms, { count: openTerms.length, lines: linesOf(openTerms) })}
        </p>
      )}
    </div>
  );
}

/** Line numbers shown at once: enough to find the fault. */
const mostLines = 8;

function linesOf(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).join(', ');
  const more = lines.length - mostLines;
  return more > 0 ? say(words.report.more, { lines: shown, more }) : shown;
}

function Refused({ refused }: Pick<CouncilReport, 'refused'>) {
  return (
    <>
      <h4>{words.report.refused}</h4>
      <ul className="plain-list">
        {councilReasons.flatMap((reason) => {
          const lines = refused.filter((each) => each.reason === reason).map(({ line }) => line);
          if (lines.length === 0) return [];
          const told = { reason: nlCouncilReasons[reason], count: lines.length, lines: linesOf(lines) };
          return [<li key={reason}>{say(words.report.reason, told)}</li>];
        })}
      </ul>
    </>
  );
}
