/** The questions of the press: what has to be answered first, then what is over. */
import type { ListedInquiry } from '../../shared/contract-council.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { AddInquiry } from './add-inquiry.tsx';
import { minutesWords, momentWords, pressing } from './due-words.ts';
import { nextOf } from './next-step.ts';
import type { CouncilState } from './use-council.ts';
import type { Deeds } from './use-deeds.ts';
import type { Opened } from './use-opened.ts';

const words = nlWindowCouncil.press;

/** The form for a new one stands above; it is open where there are none. */
export function PressTab(props: {
  readonly state: CouncilState;
  readonly opened: Opened;
  readonly deeds: Deeds;
}) {
  const { inquiries, stories } = props.state;
  if (inquiries === null) return <p className="help">{nlWindowCouncil.loading}</p>;
  const open = inquiries.filter(({ minutes }) => minutes !== null);
  const over = inquiries.filter(({ minutes }) => minutes === null);
  return (
    <>
      <p className="help">{words.lead}</p>
      <AddInquiry
        stories={stories?.stories ?? []}
        none={inquiries.length === 0}
        deeds={props.deeds}
        onAdded={props.opened.open}
      />
      {inquiries.length > 0 && (
        <section className="stack" aria-labelledby="persvragen-open">
          <h2 id="persvragen-open">{words.open}</h2>
          {open.length === 0 ? (
            <p>{words.noneOpen}</p>
          ) : (
            <InquiryTable inquiries={open} opened={props.opened} state={props.state} />
          )}
        </section>
      )}
      {over.length > 0 && (
        <section className="stack" aria-labelledby="persvragen-over">
          <h2 id="persvragen-over">{words.done}</h2>
          <InquiryTable inquiries={over} opened={props.opened} state={props.state} />
        </section>
      )}
    </>
  );
}

function InquiryTable(props: {
  readonly inquiries: readonly ListedInquiry[];
  readonly opened: Opened;
  readonly state: CouncilState;
}) {
  const { opened } = props;
  return (
    <table className="table council-table">
      <thead>
        <tr>
          {Object.entries(words.columns).map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.inquiries.map((inquiry) => (
          <InquiryRow
            key={inquiry.id}
            inquiry={inquiry}
            story={props.state.storyOf(inquiry.id)?.title ?? null}
            open={opened.id === inquiry.id}
            onOpen={() => opened.open(inquiry.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function InquiryRow(props: {
  readonly inquiry: ListedInquiry;
  readonly story: string | null;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const { inquiry, story } = props;
  const { medium, question, deadline, minutes, status, assigned } = inquiry;
  const next = nextOf(inquiry);
  return (
    <tr className={props.open ? 'is-open' : undefined}>
      <td className={pressing(inquiry) ? 'council-due is-late' : 'council-due'}>
        {minutes === null ? momentWords(deadline) : minutesWords(minutes)}
        {minutes !== null && <small>{momentWords(deadline)}</small>}
      </td>
      <th scope="row">
        <button
          type="button"
          className="link council-name"
          data-opens={inquiry.id}
          aria-expanded={props.open}
          onClick={props.onOpen}
        >
          {medium}
        </button>
        <span className="inquiry-text">{question}</span>
        {story !== null && <small>{say(nlWindowCouncil.track.belongs, { story })}</small>}
      </th>
      <td data-label={words.columns.stand}>
        {nl.council.pressStatuses[status]}
        {next !== null && <small>{say(words.next, { next: nl.council.next[next] })}</small>}
      </td>
      <td data-label={words.columns.assigned}>{assigned ?? words.nobody}</td>
    </tr>
  );
}
