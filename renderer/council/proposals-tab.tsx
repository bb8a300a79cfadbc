/** What was read in followed sources of the council: taken over as a person words it, or refused. */
import { useState } from 'react';
import { type CouncilKind, type CouncilProposal, councilKinds } from '../../shared/model/council-entry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { ItemCard } from '../evidence/item-card.tsx';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Disclosure } from '../why/disclosure.tsx';
import { DeedForm } from './deed-form.tsx';
import { shortDay } from './due-words.ts';
import type { Deeds } from './use-deeds.ts';

const words = nlWindowCouncil.proposals;

/** Newest first. */
export function ProposalsTab(props: {
  readonly proposals: readonly CouncilProposal[];
  readonly deeds: Deeds;
}) {
  if (props.proposals.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="help">{words.lead}</p>
      <h2 className="visually-hidden">{words.title}</h2>
      <ul className="cards">
        {props.proposals.map((proposal) => (
          <ProposalCard key={`${proposal.kind} ${proposal.item}`} proposal={proposal} deeds={props.deeds} />
        ))}
      </ul>
    </>
  );
}

function ProposalCard(props: { readonly proposal: CouncilProposal; readonly deeds: Deeds }) {
  const { proposal, deeds } = props;
  const { item, kind, title, date, source } = proposal;
  const refuse = (): Promise<boolean> =>
    deeds.act(async () => {
      const { event } = await call('refuseProposal', { id: item, kind });
      return { line: say(words.refused, { title }), undo: () => call('undoCouncil', { of: event }) };
    });
  return (
    <li className="stack">
      <h3>{title}</h3>
      <p className="tags">
        {say(words.found, { kind: nl.council.kinds[kind], day: shortDay(date), source: source.name })}
        {' · '}
        {say(words.words, { words: proposal.words.join(', ') })}
      </p>
      <Disclosure label={words.read} about={title}>
        <ItemCard id={item} version={null} mark={null} />
      </Disclosure>
      <Disclosure label={words.adapt} about={title}>
        <Accept proposal={proposal} deeds={deeds} />
      </Disclosure>
      <div className="actions">
        <BusyButton
          className="button button-small"
          about={title}
          busy={deeds.busy}
          busyText={nlWindowCouncil.busy}
          onClick={() => void refuse()}
        >
          {words.refuse}
        </BusyButton>
      </div>
    </li>
  );
}

function Accept(props: { readonly proposal: CouncilProposal; readonly deeds: Deeds }) {
  const { proposal, deeds } = props;
  const [kind, setKind] = useState<CouncilKind>(proposal.kind);
  const [title, setTitle] = useState(proposal.title);
  const [date, setDate] = useState(proposal.date);
  const [term, setTerm] = useState('');
  const accept = (): Promise<boolean> =>
    deeds.act(async () => {
      const given = { kind, title: title.trim(), date, term: term || null };
      const { events } = await call('acceptProposal', { id: proposal.item, ...given });
      return {
        line: say(words.accepted, { title: given.title }),
        undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }),
      };
    });
  const { add } = nlWindowCouncil;
  return (
    <div className="tinted">
      <DeedForm
        label={words.adapt}
        run={words.accept}
        busy={deeds.busy}
        needs={[
          ['title', add.title, title],
          ['date', add.day, date],
        ]}
        onRun={() => void accept()}
      >
        <TextField name="title" label={add.title} maxLength={300} value={title} onChange={setTitle} />
        <div className="column-grid">
          <ChoiceSelect
            label={add.kind}
            value={kind}
            values={councilKinds}
            words={nl.council.kinds}
            onChange={setKind}
          />
          <TextField type="date" name="date" label={add.day} value={date} onChange={setDate} />
          <TextField type="date" label={add.term} help={add.termHelp} value={term} onChange={setTerm} />
        </div>
      </DeedForm>
    </div>
  );
}
