/** In how many days an answer is due, by the municipality's own rules of procedure. */
import { useState } from 'react';
import { type CouncilKind, type CouncilTerms, councilKinds } from '../../shared/model/council-entry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { TextField } from '../sources/text-field.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { DeedForm } from './deed-form.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { useDeeds } from './use-deeds.ts';

const words = nlWindowCouncil.add;
/** A meeting has no term. */
const kinds = councilKinds.filter((kind) => kind !== 'agenda');
/** As the contract has it. */
const mostDays = 365;

/** For both desks. */
export function TermsForm(props: { readonly terms: CouncilTerms; readonly onSaved: () => void }) {
  const { terms } = props;
  const [typed, setTyped] = useState<Readonly<Partial<Record<CouncilKind, string>>>>({});
  const [broken, setBroken] = useState<CouncilKind | null>(null);
  const deeds = useDeeds(props.onSaved);
  const announce = useAnnounce();
  const shown = (kind: CouncilKind): string => typed[kind] ?? terms[kind]?.toString() ?? '';
  const save = async (): Promise<void> => {
    const wrong = kinds.find((kind) => daysIn(shown(kind)) === undefined) ?? null;
    setBroken(wrong);
    if (wrong !== null) return announce(words.termsBroken);
    const days = kinds.map((kind) => [kind, daysIn(shown(kind)) ?? null] as const);
    const done = await deeds.act(async () => {
      await call('saveCouncilTerms', { ...terms, ...Object.fromEntries(days) });
      return { line: words.termsDone, undo: () => call('saveCouncilTerms', terms) };
    });
    if (done) setTyped({});
  };
  return (
    <section className="stack" aria-labelledby="termijnen">
      <h2 id="termijnen">{words.termsTitle}</h2>
      <DeedNotice deeds={deeds} />
      <DeedForm
        label={words.termsTitle}
        run={words.termsRun}
        busy={deeds.busy}
        main={false}
        help={words.termsHelp}
        needs={[]}
        onRun={() => void save()}
      >
        <div className="column-grid">
          {kinds.map((kind) => (
            <TextField
              key={kind}
              inputMode="numeric"
              label={say(words.termsDays, { kind: nl.council.kinds[kind] })}
              maxLength={3}
              aria-invalid={broken === kind}
              value={shown(kind)}
              onChange={(value) => setTyped({ ...typed, [kind]: value })}
            />
          ))}
        </div>
        {broken !== null && <p className="is-bad">{words.termsBroken}</p>}
      </DeedForm>
    </section>
  );
}

/** Null for none; undefined for what is no number of days. */
function daysIn(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const days = Number(trimmed);
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? days : undefined;
}
