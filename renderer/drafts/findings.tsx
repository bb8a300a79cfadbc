/** What to strike or mark in the text, the gravest first; each leads to its words. */
import type { CheckedText } from '../../shared/contract-drafts.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import type { EditorParts } from './editor-parts.ts';

const words = nlWindow.drafts.check;
type Finding = CheckedText['findings'][number];
const severities = ['red', 'amber', 'note'] as const satisfies readonly Finding['severity'][];

/** Groups by severity, then how it reads. */
export function Findings({ check, typing, story, desk, shown }: EditorParts) {
  const announce = useAnnounce();
  if (check === null || typing.text.trim() === '') return <p className="help">{words.nothing}</p>;
  const { findings, readability } = check.found;
  /** Places hold in the text that was checked; a newer one is checked in a moment. */
  const current = check.text === typing.text;
  const replace = (finding: Finding, replacement: string): void => {
    desk.replace(finding.start, finding.end, replacement);
    announce(say(words.replaced, { replacement }));
  };
  return (
    <div className="findings" aria-busy={!current}>
      {story.gone && <p className="help">{words.without}</p>}
      {findings.length === 0 && <p>{words.none}</p>}
      {severities.map((severity) => {
        const own = findings.filter((each) => each.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} className={`finding-group finding-${severity}`}>
            <h3>
              {words.severities[severity]} <span className="work-count">{own.length}</span>
            </h3>
            <ul>
              {own.map((finding) => (
                <FindingLine
                  key={`${finding.kind} ${finding.start} ${finding.end}`}
                  finding={finding}
                  whole={finding.start === 0 && finding.end === check.text.length}
                  onJump={() => current && desk.select(finding.start, finding.end)}
                  onReplace={
                    shown.blocks.version === null
                      ? (replacement) => current && replace(finding, replacement)
                      : null
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Readability lines={readability} />
    </div>
  );
}

/** Quoted words as a button; a finding on the whole text has no place. */
function FindingLine(props: {
  readonly finding: Finding;
  readonly whole: boolean;
  readonly onJump: () => void;
  readonly onReplace: ((replacement: string) => void) | null;
}) {
  const { finding, whole, onReplace } = props;
  const { quote, note, replacement } = finding;
  const lines: Readonly<Record<string, string>> = nl.lint.notes;
  return (
    <li className="finding">
      {!whole && (
        <button
          type="button"
          className="evidence-word"
          aria-label={say(words.jump, { quote: shortened(quote) })}
          onClick={props.onJump}
        >
          <mark>{shortened(quote)}</mark>
        </button>
      )}
      <p>{say(lines[note.key] ?? '', note.args)}</p>
      {replacement !== null && onReplace !== null && (
        <button type="button" className="button button-small" onClick={() => onReplace(replacement)}>
          {say(words.replace, { replacement })}
        </button>
      )}
    </li>
  );
}

/** Signs of a quote that are shown: enough to know it again. */
const longestQuote = 90;

function shortened(quote: string): string {
  return quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote - 1).trimEnd()}…`;
}

function Readability({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="finding-group">
      <h3>{words.readability}</h3>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="help">{words.readabilityHelp}</p>
    </section>
  );
}
