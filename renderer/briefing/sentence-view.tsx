/** A sentence that leads to what it rests on: a link, so that it flows with the text. */
import type { MouseEvent } from 'react';
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import type { OpenSentence } from './open-sentence.ts';

export function SentenceView(props: { readonly placed: PlacedSentence; readonly onOpen: OpenSentence }) {
  const { placed, onOpen } = props;
  const { kind } = placed.sentence;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    onOpen(placed.sentence);
  };
  return (
    <>
      <a
        href="#bewijs"
        className={`sentence sentence-${kind}`}
        aria-description={nlWindow.evidence.kinds[kind]}
        onClick={open}
      >
        {readSentence(placed)}
        {placed.notes.length > 0 && <sup>{placed.notes.join(' ')}</sup>}
      </a>{' '}
    </>
  );
}
