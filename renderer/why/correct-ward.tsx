/** Saying where something plays: one click on a ward, or on what stands for none. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { LikelyWard } from '../../shared/model/explanation.ts';
import type { PlaceScope } from '../../shared/model/place.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { useCall } from '../ui/use-call.ts';
import { findWards } from './find-ward.ts';

const words = nlWindow.why;
/** Wards found that are shown: what fits on a screen. */
const mostFound = 8;

/** A place as chosen: a ward, or a scope without one. */
export type ChosenPlace =
  | { readonly ward: LikelyWard }
  | { readonly scope: Exclude<PlaceScope, 'wijk'>; readonly name: string };

const others = [
  { scope: 'gemeente', label: words.correct.whole, name: words.correctedPlaces.gemeente },
  { scope: 'elders', label: words.correct.elsewhere, name: words.correctedPlaces.elders },
  { scope: 'onbekend', label: words.correct.unknown, name: words.correctedPlaces.onbekend },
] as const;

/** Takes the focus on its legend; Escape closes this question only. */
export function CorrectWard(props: {
  readonly likely: readonly LikelyWard[];
  /** Number of items that it is said of. */
  readonly count: number;
  readonly busy: boolean;
  readonly onChoose: (place: ChosenPlace) => void;
  readonly onCancel: () => void;
}) {
  const { likely, count, busy, onChoose, onCancel } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const choose = (place: ChosenPlace): void => {
    if (!busy) onChoose(place);
  };
  return (
    <fieldset className="correct-ward" onKeyDown={listen}>
      <legend>{words.correct.title}</legend>
      <p className="help">{busy ? words.correct.busy : say(words.correct.forItems, { count })}</p>
      <div className="ward-choices">
        {likely.map((ward, index) => (
          <WardButton
            key={ward.code}
            ward={ward}
            busy={busy}
            place={index === 0 ? first : null}
            onChoose={choose}
          />
        ))}
      </div>
      <WardSearch busy={busy} onChoose={choose} />
      <div className="ward-choices">
        {others.map(({ scope, label, name }) => (
          <button
            key={scope}
            type="button"
            className="button button-small"
            aria-disabled={busy}
            onClick={() => choose({ scope, name })}
          >
            {label}
          </button>
        ))}
        <button type="button" className="link" onClick={onCancel}>
          {words.correct.cancel}
        </button>
      </div>
    </fieldset>
  );
}

function WardButton(props: {
  readonly ward: LikelyWard;
  readonly busy: boolean;
  readonly place: React.Ref<HTMLButtonElement>;
  readonly onChoose: (place: ChosenPlace) => void;
}) {
  const { ward } = props;
  return (
    <button
      type="button"
      className="button button-small ward-choice"
      ref={props.place}
      aria-disabled={props.busy}
      onClick={() => props.onChoose({ ward })}
    >
      {ward.name}
    </button>
  );
}

/** Every ward and quarter of the municipality, by name. */
function WardSearch(props: { readonly busy: boolean; readonly onChoose: (place: ChosenPlace) => void }) {
  const [query, setQuery] = useState('');
  const all = useCall('listWards', {}).value ?? [];
  const found = findWards(all, query);
  const typed = query.trim() !== '';
  const field = useId();
  return (
    <>
      <label className="field" htmlFor={field}>
        <span>{words.correct.search}</span>
        <input id={field} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {typed && (
        <p className="help">
          {found.length === 0 ? words.correct.none : say(words.correct.found, { count: found.length })}
        </p>
      )}
      <div className="ward-choices">
        {found.slice(0, mostFound).map((ward) => (
          <WardButton key={ward.code} ward={ward} busy={props.busy} place={null} onChoose={props.onChoose} />
        ))}
      </div>
    </>
  );
}
