/** What was changed in an item since it was first seen: readable without colour. */
import { useState } from 'react';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { ItemChange, TextChange } from '../../shared/model/change.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { joinChange } from './join-change.ts';
import { shortenChange } from './shorten-change.ts';

const words = nlSources.changes;

/** Asked for only when somebody wants to see it. */
export function ItemChanges(props: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="item-changes">
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </button>
      {open && <AskedChanges id={props.id} />}
    </div>
  );
}

function AskedChanges(props: { readonly id: string }) {
  const changes = useCall('itemChanges', { id: props.id });
  if (changes.failure !== null) return <FailureNotice failure={changes.failure} onRetry={changes.again} />;
  if (changes.value === null) return <p className="help">{words.loading}</p>;
  return <ChangeList changes={changes.value} />;
}

/** Every version against the one before it, the newest first. */
export function ChangeList(props: { readonly changes: readonly ItemChange[] }) {
  // The first version has nothing before it.
  const edits = props.changes.toSorted((a, b) => a.version - b.version).slice(1);
  return (
    <>
      <p className="help">{words.legend}</p>
      {edits
        .toSorted((a, b) => b.version - a.version)
        .map((edit) => (
          <section key={edit.version} className="item-change">
            <h4>{say(words.version, { version: edit.version, when: noteMoment(edit.seen) })}</h4>
            {![...edit.title, ...edit.text].some(({ kind }) => kind !== 'same') && <p>{words.none}</p>}
            <Changed changes={edit.title} className="item-change-title" />
            <Changed changes={edit.text} className="item-text" />
          </section>
        ))}
    </>
  );
}

/** Nothing where the field did not change. */
function Changed(props: { readonly changes: readonly TextChange[]; readonly className: string }) {
  if (!props.changes.some(({ kind }) => kind !== 'same')) return null;
  return (
    <p className={props.className}>
      {shortenChange(joinChange(props.changes)).map(({ kind, text }, at) => {
        // The place is the identity: the list never changes while it is shown.
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span className="visually-hidden">{kind === 'added' ? words.added : words.removed}</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
