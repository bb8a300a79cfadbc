/** Where the story plays, how sure, by which words; and the way to say that it plays elsewhere. */
import { useState } from 'react';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { WardCorrection } from '../../shared/model/decision.ts';
import type { ExplainedWard, ItemEvidence, StoryExplanation } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { type ChosenPlace, CorrectWard } from './correct-ward.tsx';
import { Disclosure } from './disclosure.tsx';
import { EvidenceWords } from './evidence-words.tsx';
import { inItems, sureWords } from './sure-words.ts';
import type { Deciding } from './use-deciding.ts';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why;

interface Telling {
  readonly told: StoryExplanation;
  readonly deciding: Deciding;
}

/** Every ward that was read; without one, what stands for it. */
export function WardSection(props: Telling) {
  const { told } = props;
  const others = told.wards.filter(({ chosen }) => !chosen);
  const unplaced = told.items.filter(({ wards }) => wards.length === 0).map(({ id }) => id);
  return (
    <WhyPart name="ward" title={words.sections.ward}>
      {told.wards.every(({ chosen }) => !chosen) && (
        <div className="reading-part">
          <p>
            <strong>{words.scopes[told.scope]}</strong>
          </p>
          <p className="help">{words.scopeHelp[told.scope]}</p>
          <Wrong
            {...props}
            about={words.scopes[told.scope]}
            items={unplaced.length > 0 ? unplaced : told.items.map(({ id }) => id)}
          />
        </div>
      )}
      {told.wards
        .filter(({ chosen }) => chosen)
        .map((ward) => (
          <WardPart key={ward.code} {...props} ward={ward} />
        ))}
      {others.length > 0 && (
        <Disclosure label={say(words.otherWards, { count: others.length })}>
          <p className="help">{words.notChosen}</p>
          {others.map((ward) => (
            <WardPart key={ward.code} {...props} ward={ward} />
          ))}
        </Disclosure>
      )}
      <Corrections {...props} />
    </WhyPart>
  );
}

function WardPart(props: Telling & { readonly ward: ExplainedWard }) {
  const { told, ward } = props;
  const sources = new Map(told.items.map(({ id, publisher }) => [id, publisher]));
  const own = ownEvidence(ward, told.wards);
  return (
    <div className="reading-part">
      <p>
        <strong>{ward.name}</strong>, {sureWords(ward.confidence)},{' '}
        {inItems(ward.items.length, told.items.length)}
        {ward.corrected && <small>{words.byHand}</small>}
        {!ward.corrected && ward.evidence.length === 0 && <small>{words.fromSource}</small>}
      </p>
      <EvidenceWords evidence={own} sources={sources} />
      <Wrong {...props} about={ward.name} items={ward.items} />
    </div>
  );
}

/** A wijk that stands for its buurt rests on the same words: those are shown once, at the buurt. */
function ownEvidence(ward: ExplainedWard, all: readonly ExplainedWard[]): readonly ItemEvidence[] {
  if (ward.level === 'buurt') return ward.evidence;
  const shown = new Set(
    all.filter(({ level }) => level === 'buurt').flatMap((each) => each.evidence.map(at)),
  );
  return ward.evidence.filter((each) => !shown.has(at(each)));
}

const at = ({ item, field, start }: ItemEvidence): string => `${item} ${field} ${start}`;

/** Asks where it plays instead; the answer is kept at once. */
function Wrong(props: Telling & { readonly about: string; readonly items: readonly string[] }) {
  const { told, deciding, about, items } = props;
  const [asked, setAsked] = useState(false);
  const choose = async (place: ChosenPlace): Promise<void> => {
    const [given, name] =
      'ward' in place
        ? [{ scope: 'wijk', wards: [place.ward.code] } as const, place.ward.name]
        : [{ scope: place.scope, wards: [] } as const, place.name];
    if (await deciding.correct({ ...given, items, teach: null }, name, told.names)) setAsked(false);
  };
  if (!asked)
    return (
      <button
        type="button"
        className="link wrong"
        aria-label={say(words.wrongAbout, { ward: about })}
        onClick={() => setAsked(true)}
      >
        {words.wrong}
      </button>
    );
  return (
    <CorrectWard
      likely={told.likely}
      count={items.length}
      busy={deciding.busy}
      onChoose={(place) => void choose(place)}
      onCancel={() => setAsked(false)}
    />
  );
}

/** What people said, each with its way back; what was said in one go is one. */
function Corrections({ told, deciding }: Telling) {
  const groups = new Map<string, WardCorrection[]>();
  for (const each of told.corrections) groups.set(each.batch, [...(groups.get(each.batch) ?? []), each]);
  return [...groups].map(([batch, group]) => {
    const when = group[0]?.at ?? '';
    const line = say(words.adjust.lines.ward, { place: placeOf(group[0], told) });
    return (
      <p key={batch} className="in-force">
        <span>{say(words.adjust.atWhen, { line, when: noteMoment(when) })}</span>
        <button
          type="button"
          className="button button-small"
          aria-disabled={deciding.busy}
          aria-label={say(words.adjust.undoAbout, { line })}
          onClick={() => void deciding.takeBack(group.map(({ item }) => item))}
        >
          {words.undo}
        </button>
      </p>
    );
  });
}

function placeOf(correction: WardCorrection | undefined, { wards }: StoryExplanation): string {
  if (correction === undefined) return '';
  if (correction.scope !== 'wijk') return words.correctedPlaces[correction.scope];
  const names = correction.wards.map((code) => wards.find((ward) => ward.code === code)?.name ?? code);
  return names.join(', ');
}
