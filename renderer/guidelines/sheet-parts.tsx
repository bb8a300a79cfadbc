/** What the sheet holds, the most urgent first. */
import { type ReactNode, useId } from 'react';
import { longDate } from '../../shared/language/dutch-dates.ts';
import type { OutOfHoursSheet } from '../../shared/model/out-of-hours.ts';
import { nlWindowOutOfHours as words } from '../../shared/text/nl-window-out-of-hours.ts';
import { say } from '../../shared/text/say.ts';
import { CopyButton } from './copy-button.tsx';
import { channelWords, fastLine, rolesLine, standInLine, waitingLine } from './sheet-text.ts';

/** All parts; what must be handed over and who stands in are left out where there are none. */
export function SheetParts(props: { readonly sheet: OutOfHoursSheet }) {
  const { sheet } = props;
  return (
    <>
      {sheet.handOver.length > 0 && (
        <Part title={words.handOver.title} urgent>
          <p className="help">{words.handOver.help}</p>
          <Lines lines={sheet.handOver.map(({ action, title }) => [action, title])} />
        </Part>
      )}
      <Part title={words.duty.title}>
        <Duty sheet={sheet} />
      </Part>
      {sheet.replacements.length > 0 && (
        <Part title={words.replacements.title}>
          <Lines lines={sheet.replacements.map((each) => [standInLine(each), standInLine(each)])} />
        </Part>
      )}
      <Part title={words.ready.title} empty={sheet.ready.length === 0 ? words.ready.empty : null}>
        <Ready texts={sheet.ready} />
      </Part>
      <Part title={words.waiting.title} empty={sheet.waiting.length === 0 ? words.waiting.empty : null}>
        <Lines
          lines={sheet.waiting.map((each) => [
            `${each.action} ${each.level}`,
            `${each.title}: ${waitingLine(each)}`,
          ])}
        />
      </Part>
      <Part title={words.fastLane.title}>
        <Lines lines={sheet.fastLane.map((each) => [each.course, fastLine(each)])} />
      </Part>
      <Part title={words.answers.title} empty={sheet.answers.length === 0 ? words.answers.empty : null}>
        <Answers answers={sheet.answers} />
      </Part>
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly urgent?: boolean;
  readonly empty?: string | null;
  readonly children: ReactNode;
}) {
  const id = useId();
  const { empty = null } = props;
  return (
    <section className={props.urgent ? 'sheet-part sheet-urgent' : 'sheet-part'} aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {empty === null ? props.children : <p className="help">{empty}</p>}
    </section>
  );
}

/** Each with its key. */
function Lines(props: { readonly lines: readonly (readonly [string, string])[] }) {
  return (
    <ul className="plain-list">
      {props.lines.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}

function Duty(props: { readonly sheet: OutOfHoursSheet }) {
  const { duty, contact } = props.sheet;
  return (
    <>
      {duty.length === 0 && <p className="help">{words.duty.empty}</p>}
      {duty.length > 0 && (
        <table className="table duty-table">
          <thead>
            <tr>
              <th scope="col">{words.duty.matter}</th>
              <th scope="col">{words.duty.function}</th>
              <th scope="col">{words.duty.phone}</th>
            </tr>
          </thead>
          <tbody>
            {duty.map((each) => (
              <tr key={`${each.matter} ${each.function} ${each.phone}`}>
                <th scope="row">{each.matter}</th>
                <td>{each.function}</td>
                <td className="duty-phone">{each.phone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {contact.phone !== null && <p>{say(words.duty.general, { phone: contact.phone })}</p>}
      {contact.page !== null && <p className="wrap">{say(words.duty.page, { page: contact.page })}</p>}
    </>
  );
}

function Ready(props: { readonly texts: OutOfHoursSheet['ready'] }) {
  return props.texts.map(({ action, title, channel, text, by, fastLane }) => {
    const on = channelWords(channel);
    const about = [
      say(words.ready.by, { roles: rolesLine(by) }),
      ...(on === null ? [] : [say(words.ready.on, { channel: on })]),
      ...(fastLane ? [words.ready.fast] : []),
    ];
    return (
      <article key={action} className="sheet-text">
        <h4>{title}</h4>
        <p className="help">{about.join(' · ')}</p>
        <blockquote>{text}</blockquote>
        <div className="no-print actions actions-line">
          <CopyButton
            text={text}
            label={words.ready.copy}
            about={say(words.ready.copyAbout, { title })}
            said={say(words.ready.copied, { title })}
          />
        </div>
      </article>
    );
  });
}

function Answers(props: { readonly answers: OutOfHoursSheet['answers'] }) {
  return props.answers.map(({ question, answer, expires }) => (
    <article key={question} className="sheet-text">
      <h4>{question}</h4>
      {expires !== null && <p className="help">{say(words.answers.until, { date: longDate(expires) })}</p>}
      <blockquote>{answer}</blockquote>
    </article>
  ));
}
