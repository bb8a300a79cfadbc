/** What the language model made of a draft. */
import { useEffect, useRef } from 'react';
import type { ModelRewrite, RefusedSentence } from '../../shared/model/language-model.ts';
import { nlWindowModel } from '../../shared/text/nl-window-model.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindowModel.rewrite;

/** What came of it in one line. */
export function headLine({ accepted, refused }: ModelRewrite): string {
  if (accepted !== null) return words.accepted;
  return refused.length === 0 ? words.same : say(words.refused, { count: refused.length });
}

/** Each sentence with the facts it rests on, or the refused ones with why. Takes the focus: it was waited for. */
export function RewriteAnswer(props: {
  readonly rewrite: ModelRewrite;
  readonly facts: readonly { readonly text: string }[];
  readonly onTake: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const { accepted, refused } = props.rewrite;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div className="tinted">
      <p tabIndex={-1} ref={place} className="rewrite-head">
        {headLine(props.rewrite)}
      </p>
      {accepted !== null && (
        <>
          <ul className="rewrite-sentences">
            {accepted.sentences.map(({ text, facts }) => (
              <li key={text}>
                {text}
                <small>
                  {words.rests}: {facts.map((at) => props.facts[at]?.text ?? '').join(' · ')}
                </small>
              </li>
            ))}
          </ul>
          <div className="actions">
            <button type="button" className="button button-main" onClick={() => props.onTake(accepted.text)}>
              {words.take}
            </button>
            <button type="button" className="button" onClick={props.onLeave}>
              {words.leave}
            </button>
          </div>
        </>
      )}
      {accepted === null && refused.length > 0 && <Refused sentences={refused} />}
    </div>
  );
}

function Refused(props: { readonly sentences: readonly RefusedSentence[] }) {
  return (
    <>
      <p className="help">{words.refusedLead}</p>
      <ul className="rewrite-sentences">
        {props.sentences.map(({ sentence, why }) => (
          <li key={sentence}>
            <q>{sentence}</q>
            {why.map((each) => (
              <small key={`${each.fault} ${each.quote}`} className="is-bad">
                {each.words}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
