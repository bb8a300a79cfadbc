/** How the municipality writes, and how the alderman sounds. */
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { LinesField } from '../ui/lines-field.tsx';
import { FieldsPart } from './fields-part.tsx';
import { readTone, readVoice } from './guideline-drafts.ts';
import type { GuidelinesDesk } from './use-guidelines.ts';

const addresses = ['u', 'je'] as const;

/** The tone of what goes out in the name of the municipality. */
export function TonePart(props: { readonly desk: GuidelinesDesk }) {
  const { tone } = words;
  return (
    <FieldsPart
      part="tone"
      words={tone}
      desk={props.desk}
      draftOf={({ tone: { address, greeting, signature } }) => ({
        address,
        greeting: greeting ?? '',
        signature: signature ?? '',
      })}
      read={readTone}
    >
      {(draft, set) => (
        <div className="column-grid">
          <ChoiceSelect
            label={words.address}
            value={draft.address}
            values={addresses}
            words={words.addresses}
            onChange={(address) => set({ address })}
          />
          <TextField
            maxLength={80}
            label={tone.greeting}
            help={tone.greetingHelp}
            value={draft.greeting}
            onChange={(greeting) => set({ greeting })}
          />
          <TextField
            maxLength={160}
            label={tone.signature}
            help={tone.signatureHelp}
            value={draft.signature}
            onChange={(signature) => set({ signature })}
          />
        </div>
      )}
    </FieldsPart>
  );
}

/** The alderman's own voice. */
export function VoicePart(props: { readonly desk: GuidelinesDesk }) {
  const { voice } = words;
  return (
    <FieldsPart
      part="voice"
      words={voice}
      desk={props.desk}
      draftOf={({ voice: kept }) => ({
        address: kept.address,
        maxWords: kept.maxWords === null ? '' : String(kept.maxWords),
        taboo: kept.taboo.join('\n'),
        samples: kept.samples.join('\n'),
      })}
      read={readVoice}
    >
      {(draft, set) => (
        <>
          <div className="column-grid">
            <ChoiceSelect
              label={words.address}
              value={draft.address}
              values={addresses}
              words={words.addresses}
              onChange={(address) => set({ address })}
            />
            <TextField
              inputMode="numeric"
              maxLength={4}
              label={voice.maxWords}
              help={voice.maxWordsHelp}
              value={draft.maxWords}
              onChange={(maxWords) => set({ maxWords })}
            />
          </div>
          <LinesField
            label={voice.taboo}
            help={voice.tabooHelp}
            value={draft.taboo}
            onChange={(taboo) => set({ taboo })}
          />
          <LinesField
            rows={4}
            label={voice.samples}
            help={voice.samplesHelp}
            value={draft.samples}
            onChange={(samples) => set({ samples })}
          />
        </>
      )}
    </FieldsPart>
  );
}
