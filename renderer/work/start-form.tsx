/** Beginning an action: the course with its reason where one is asked, and what is made. */
import { type FormEvent, useRef, useState } from 'react';
import type { StoryDay } from '../../shared/contract-decisions.ts';
import { type Product, products } from '../../shared/model/action.ts';
import { type Advice, type CourseId, courseIds } from '../../shared/model/advice.ts';
import type { BriefingStory } from '../../shared/model/briefing.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { begin, beginSilence } from './begin.ts';
import { useSteps } from './use-steps.ts';
import { courseWords, handedOverCourses, ownerWords } from './work-words.ts';

const words = nlWindow.work.start;
const byCourse = 'by-course';
const productWords = { [byCourse]: words.byCourse, ...nl.work.products } as const;
/** Whom the app would hand over to. */
const handTo: Readonly<Partial<Record<CourseId, string>>> = {
  H15: 'crisis-officer',
  H16: 'safety-coordinator',
};

/** The advised course first, then the two that could be. */
export function StartForm(props: {
  readonly story: BriefingStory;
  readonly advice: Advice;
  readonly day: StoryDay;
  readonly onOpen: (action: string) => void;
  readonly onSilent: () => void;
}) {
  const { story, advice, day } = props;
  const [course, setCourse] = useState<CourseId>(advice.course);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [product, setProduct] = useState<Product | typeof byCourse>(byCourse);
  const steps = useSteps(story.id);
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const silent = course === 'H00';
  const handed = handedOverCourses.has(course);
  const needsReason = silent || course !== advice.course;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const why = reason.trim() === '' ? null : reason.trim();
    setProblem(needsReason && why === null ? words.whyFill : '');
    if (needsReason && why === null) {
      announce(words.whyFill);
      form.current?.querySelector('input')?.focus();
      return;
    }
    const given = { story, day, course, reason: why, product: product === byCourse ? null : product };
    if (silent) {
      if (await steps.run(() => beginSilence(given), words.silent)) props.onSilent();
      return;
    }
    let opened = '';
    const job = async (): Promise<void> => {
      opened = await begin(given);
    };
    if (await steps.run(job, words.opened)) props.onOpen(opened);
  };
  return (
    <form className="step-form start-form" ref={form} onSubmit={(event) => void submit(event)}>
      <h3>{words.fresh}</h3>
      <ChoiceSelect
        label={words.course}
        value={course}
        values={ordered(advice)}
        words={courseNames(advice)}
        onChange={setCourse}
      />
      {needsReason && (
        <TextField
          label={silent ? words.whySilence : say(words.why, { advised: courseWords(advice.course) })}
          value={reason}
          maxLength={600}
          help={problem === '' ? nlWindow.work.reasonHelp : problem}
          aria-invalid={problem !== ''}
          onChange={setReason}
        />
      )}
      {handed && <p className="not-yet">{say(words.noText, { owner: ownerWords(handTo[course] ?? '') })}</p>}
      {!handed && !silent && (
        <ChoiceSelect
          label={words.product}
          value={product}
          values={[byCourse, ...products]}
          words={productWords}
          onChange={setProduct}
        />
      )}
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      <BusyButton type="submit" className="button button-main" busy={steps.busy} busyText={words.writing}>
        {silent ? words.runSilence : handed ? words.runHandOver : words.run}
      </BusyButton>
    </form>
  );
}

function ordered({ course, alternatives }: Advice): readonly CourseId[] {
  const first = [course, ...alternatives];
  return [...first, ...courseIds.filter((each) => !first.includes(each))];
}

function courseNames({ course, alternatives }: Advice): Readonly<Record<CourseId, string>> {
  return Object.fromEntries(
    courseIds.map((each) => {
      const name = courseWords(each);
      if (each === course) return [each, say(words.advised, { course: name })];
      return [each, alternatives.includes(each) ? say(words.alternative, { course: name }) : name];
    }),
  ) as Readonly<Record<CourseId, string>>;
}
