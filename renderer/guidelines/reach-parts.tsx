/** When people are at work, where a text may point to, how fast, and whom to call. */
import { dayNames } from '../../shared/language/calendar-names.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { CheckGroup } from './check-group.tsx';
import { FieldsPart } from './fields-part.tsx';
import { normDraft, readContact, readDuty, readNorm, readOfficeHours } from './guideline-drafts.ts';
import { dutyLine, knownChannels, normLine } from './guideline-lines.ts';
import { ListPart } from './list-part.tsx';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** Monday first; 0 is Sunday. */
const weekDays = [1, 2, 3, 4, 5, 6, 0] as const;
const units = ['hours', 'workingDays'] as const;
const channelList = 'bekende-kanalen';

/** Days and times. */
export function OfficeHoursPart(props: { readonly desk: GuidelinesDesk }) {
  return (
    <FieldsPart
      part="officeHours"
      words={words.officeHours}
      desk={props.desk}
      draftOf={({ officeHours }) => officeHours}
      read={readOfficeHours}
    >
      {(draft, set) => (
        <>
          <CheckGroup
            inline
            legend={words.officeHours.days}
            values={weekDays}
            words={(day) => dayNames[day] ?? ''}
            chosen={weekDays.filter((day) => draft.days.includes(day))}
            onChange={(days) => set({ days })}
          />
          <div className="short-fields">
            <TextField
              type="time"
              label={words.officeHours.from}
              value={draft.from}
              onChange={(from) => set({ from })}
            />
            <TextField
              type="time"
              label={words.officeHours.until}
              value={draft.until}
              onChange={(until) => set({ until })}
            />
          </div>
        </>
      )}
    </FieldsPart>
  );
}

/** The general number and page, and the municipality's own Mastodon server. */
export function ContactPart(props: { readonly desk: GuidelinesDesk }) {
  return (
    <FieldsPart
      part="contact"
      words={words.contact}
      desk={props.desk}
      draftOf={({ contact, mastodonHost }) => ({
        phone: contact.phone ?? '',
        page: contact.page ?? '',
        host: mastodonHost ?? '',
      })}
      read={readContact}
    >
      {(draft, set) => (
        <div className="column-grid">
          <TextField
            type="text"
            inputMode="tel"
            maxLength={30}
            label={words.contact.phone}
            value={draft.phone}
            onChange={(phone) => set({ phone })}
          />
          <TextField
            inputMode="url"
            maxLength={400}
            label={words.contact.page}
            help={words.contact.pageHelp}
            value={draft.page}
            onChange={(page) => set({ page })}
          />
          <TextField
            inputMode="url"
            spellCheck={false}
            maxLength={253}
            label={words.contact.mastodon}
            help={words.contact.mastodonHelp}
            value={draft.host}
            onChange={(host) => set({ host })}
          />
        </div>
      )}
    </FieldsPart>
  );
}

/** How soon, per channel or team. */
export function NormsPart(props: { readonly desk: GuidelinesDesk }) {
  const { norms } = words;
  return (
    <ListPart
      part="norms"
      words={norms}
      desk={props.desk}
      entries={props.desk.guidelines.norms}
      changes={(entries) => ({ norms: entries })}
      line={normLine}
      blank={{ channel: '', amount: '', unit: 'hours' }}
      draftOf={normDraft}
      read={readNorm}
    >
      {(draft, set) => (
        <div className="column-grid">
          <TextField
            maxLength={60}
            list={channelList}
            label={norms.channel}
            help={norms.channelHelp}
            value={draft.channel}
            onChange={(channel) => set({ channel })}
          />
          <datalist id={channelList}>
            {knownChannels.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <TextField
            inputMode="decimal"
            maxLength={6}
            label={norms.amount}
            value={draft.amount}
            onChange={(amount) => set({ amount })}
          />
          <ChoiceSelect
            label={norms.unit}
            value={draft.unit}
            values={units}
            words={norms.units}
            onChange={(unit) => set({ unit })}
          />
        </div>
      )}
    </ListPart>
  );
}

/** Whom to call for what: functions with their own number. */
export function DutyPart(props: { readonly desk: GuidelinesDesk }) {
  const { duty } = words;
  return (
    <ListPart
      part="duty"
      words={duty}
      desk={props.desk}
      entries={props.desk.guidelines.duty}
      changes={(entries) => ({ duty: entries })}
      line={dutyLine}
      blank={{ matter: '', function: '', phone: '' }}
      draftOf={(entry) => entry}
      read={readDuty}
    >
      {(draft, set) => (
        <div className="column-grid">
          <TextField
            maxLength={120}
            label={duty.matter}
            help={duty.matterHelp}
            value={draft.matter}
            onChange={(matter) => set({ matter })}
          />
          <TextField
            maxLength={120}
            label={duty.function}
            help={duty.functionHelp}
            value={draft.function}
            onChange={(name) => set({ function: name })}
          />
          <TextField
            inputMode="tel"
            maxLength={30}
            label={duty.phone}
            value={draft.phone}
            onChange={(phone) => set({ phone })}
          />
        </div>
      )}
    </ListPart>
  );
}
