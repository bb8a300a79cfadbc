/** A sentence that leads to what it rests on: a link, so that it flows with the text. */
import type { MouseEvent } from 'react';
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import type { Reader } from './reader.ts';

/** The sentence with its note numbers; both lead to the evidence. */
export function SentenceView(props: { readonly placed: PlacedSentence; readonly reader: Reader }) {
  const { placed, reader } = props;
  const { kind } = placed.sentence;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    reader.show({ placed, story: reader.story });
  };
  return (
    <>
      <a
        href="#bewijs"
        className={`sentence sentence-${kind}`}
        aria-current={reader.open === placed ? 'true' : undefined}
        aria-description={nlWindow.evidence.kinds[kind]}
        onClick={open}
      >
        {readSentence(placed)}
        {placed.notes.length > 0 && <sup>{placed.notes.join(', ')}</sup>}
      </a>{' '}
    </>
  );
}
