/** What a person may change of a source. Saved with a button; a failure leaves what was typed. */
import { type FormEvent, useId, useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { LicenceSelect, VoiceSelect } from './choice-select.tsx';
import { changeOf, draftOf, isWhole, type SourceDraft } from './source-draft.ts';
import { TextField } from './text-field.tsx';
import { WardSelect, type Wards } from './ward-select.tsx';

const words = nlSources;

/** `kept` is what was typed before; `onDraft` gets what is typed now, null once it is saved. */
export function SourceForm(props: {
  readonly source: Source;
  readonly folders: readonly string[];
  readonly wards: Wards;
  readonly kept: SourceDraft | null;
  readonly onDraft: (draft: SourceDraft | null) => void;
  readonly onSaved: () => void;
}) {
  const { source } = props;
  const [typed, setTyped] = useState<SourceDraft | null>(props.kept);
  const [line, setLine] = useState('');
  const saving = useAsking('changeSource');
  const announce = useAnnounce();
  const draft = typed ?? draftOf(source);
  const change = changeOf(source, draft);
  const edited = Object.keys(change).length > 0;
  const keep = (next: SourceDraft | null): void => {
    setTyped(next);
    props.onDraft(next);
  };
  const tell = (text: string): void => {
    setLine(text);
    announce(text);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole(draft)) return tell(words.detail.needed);
    if (edited && (await saving.ask({ id: source.id, change })) === null) return;
    keep(null);
    tell(say(words.detail.saved, { title: draft.title.trim() }));
    props.onSaved();
  };
  return (
    <form className="stack" onSubmit={save}>
      <SourceFields
        draft={draft}
        folders={props.folders}
        wards={props.wards}
        onChange={(part) => {
          setLine('');
          keep({ ...draft, ...part });
        }}
      />
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
      <div className="actions actions-line">
        <BusyButton
          type="submit"
          className="button button-main"
          busy={saving.busy}
          busyText={words.detail.saving}
        >
          {words.detail.save}
        </BusyButton>
        <span className="help">{line !== '' ? line : edited ? words.detail.unsaved : ''}</span>
      </div>
    </form>
  );
}

function SourceFields(props: {
  readonly draft: SourceDraft;
  readonly folders: readonly string[];
  readonly wards: Wards;
  readonly onChange: (part: Partial<SourceDraft>) => void;
}) {
  const { draft, folders, onChange } = props;
  const listId = useId();
  return (
    <>
      <TextField
        label={words.fieldName}
        value={draft.title}
        maxLength={200}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={words.publisher}
        help={words.publisherHelp}
        value={draft.publisher}
        maxLength={200}
        onChange={(publisher) => onChange({ publisher })}
      />
      <VoiceSelect value={draft.voice} onChange={(voice) => onChange({ voice })} />
      <WardSelect
        label={words.ward}
        none={words.noWard}
        wards={props.wards}
        value={draft.ward}
        onChange={(ward) => onChange({ ward })}
      />
      <TextField
        label={words.folder}
        help={words.folderHelp}
        value={draft.folder}
        maxLength={200}
        list={listId}
        onChange={(folder) => onChange({ folder })}
      />
      <datalist id={listId}>
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <LicenceSelect value={draft.licence} onChange={(licence) => onChange({ licence })} />
    </>
  );
}
