/** What a reading-in did: counts first, then every reason with its lines. */
import { useEffect, useRef } from 'react';
import type { ImportReport } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { refusedGroups } from './refused-groups.ts';
import { SaveRefused } from './save-refused.tsx';

const words = nlSources.report;

/** Said once and given the focus when it appears. `token` is of the file whose refused rows can be saved; null where none can. */
export function ImportReportView(props: {
  readonly report: ImportReport;
  /** What the source is called: the report only names it. */
  readonly title: string;
  readonly token: string | null;
  readonly onSaved?: (path: string) => void;
}) {
  const { report, title, token } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    announce(reportLine(report));
    head.current?.focus();
  }, [announce, report]);
  return (
    <div className="report stack">
      <h3 ref={head} tabIndex={-1}>
        {say(report.stopped ? words.stopped : words.title, { title })}
      </h3>
      <Counts report={report} />
      {report.refused.length > 0 && (
        <>
          <h4>{words.refusedTitle}</h4>
          <ul className="plain-list">
            {refusedGroups(report.refused).map(({ reason, count, lines, more }) => (
              <li key={reason}>
                {say(words.reason, { reason: words.reasons[reason], count })}
                <small>
                  {say(more > 0 ? words.linesMore : words.lines, { lines: lines.join(', '), more })}
                </small>
              </li>
            ))}
          </ul>
          {token !== null && <SaveRefused token={token} onSaved={props.onSaved} />}
        </>
      )}
    </div>
  );
}

function Counts(props: { readonly report: ImportReport }) {
  const { added, edited, known, refused } = props.report;
  const counts = { added, edited, known, refused: refused.length };
  return (
    <dl className="numbers">
      {(['added', 'edited', 'known', 'refused'] as const).map((name) => (
        <div key={name}>
          <dt>{words[name]}</dt>
          <dd>{counts[name].toLocaleString('nl-NL')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "4.812 nieuw, 0 gewijzigd, 100 al bekend, 88 geweigerd (van 5.000)." */
export function reportLine({ rows, added, edited, known, refused }: ImportReport): string {
  return say(words.line, { rows, added, edited, known, refused: refused.length });
}
