/** What a desk says over a paper: how it stands, its term and its owner. */
import { useState } from 'react';
import type { ShownEntry } from '../../shared/contract-council.ts';
import { type CouncilStatus, councilStatuses } from '../../shared/model/council-entry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { DeedForm } from './deed-form.tsx';
import type { Deeds } from './use-deeds.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.entry;

/** Statuses other than the one it has. */
export function SettleEntry({ entry, deeds }: { readonly entry: ShownEntry; readonly deeds: Deeds }) {
  const others = councilStatuses.filter((status) => status !== entry.status);
  const usual: CouncilStatus =
    entry.status !== 'open' ? 'open' : entry.kind.endsWith('question') ? 'answered' : 'settled';
  const [picked, setPicked] = useState<CouncilStatus | null>(null);
  const [on, setOn] = useState('');
  const status = picked !== null && picked !== entry.status ? picked : usual;
  const settle = async (): Promise<void> => {
    const done = await deeds.act(async () => {
      const { events } = await call('settleEntry', { id: entry.id, status, on: on || null });
      return {
        line: say(words.settled, { status: nl.council.statuses[status] }),
        undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }),
      };
    });
    if (!done) return;
    setPicked(null);
    setOn('');
  };
  return (
    <DeedForm
      label={words.settle}
      run={words.settleRun}
      busy={deeds.busy}
      main={false}
      needs={[]}
      onRun={() => void settle()}
    >
      <div className="field-pair">
        <ChoiceSelect
          label={words.settleStatus}
          value={status}
          values={others}
          words={nl.council.statuses}
          onChange={setPicked}
        />
        <TextField type="date" label={words.settleOn} help={words.settleHelp} value={on} onChange={setOn} />
      </div>
    </DeedForm>
  );
}

/** Empty leaves as it is. */
export function ChangeEntry({ entry, deeds }: { readonly entry: ShownEntry; readonly deeds: Deeds }) {
  const [fields, set, clear] = useKept(`entry-change:${entry.id}`, { term: '', owner: '' });
  const term = fields.term || null;
  const owner = fields.owner.trim() || null;
  const change = async (): Promise<void> => {
    const done = await deeds.act(async () => {
      if (term === null && owner === null) return { line: words.changeNothing, undo: null };
      const { events } = await call('changeEntry', { id: entry.id, term, owner });
      return { line: words.changed, undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }) };
    });
    if (done) clear();
  };
  return (
    <DeedForm
      label={words.change}
      run={words.changeRun}
      busy={deeds.busy}
      main={false}
      help={words.changeHelp}
      needs={[]}
      onRun={() => void change()}
    >
      <div className="field-pair">
        {entry.kind !== 'agenda' && (
          <TextField
            type="date"
            label={words.facts.term}
            help={words.keepHelp}
            value={fields.term}
            onChange={(value) => set({ term: value })}
          />
        )}
        <TextField
          label={words.facts.owner}
          help={words.keepHelp}
          maxLength={120}
          value={fields.owner}
          onChange={(value) => set({ owner: value })}
        />
      </div>
    </DeedForm>
  );
}
