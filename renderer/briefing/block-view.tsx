/** One block of the document tree on the page. */
import { type ReactNode, useId } from 'react';
import type { Block, PlacedSentence } from '../../shared/briefing/document.ts';
import { assertNever } from '../../shared/result.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { WhyButton } from '../why/why-button.tsx';
import { StartButton, WriteButton } from '../work/work-buttons.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { PackButton } from './pack-button.tsx';
import type { Reader } from './reader.ts';
import { SentenceView } from './sentence-view.tsx';
import { SourceList } from './source-list.tsx';

/** The block's own component; the compiler refuses a kind that was forgotten. */
export function BlockView(props: {
  readonly block: Block;
  readonly reader: Reader;
  /** What stands under the title. */
  readonly below: ReactNode;
}) {
  const { block, reader } = props;
  switch (block.kind) {
    case 'title':
      return (
        <header className="briefing-head">
          <h1>{block.text}</h1>
          <p>{block.subtitle}</p>
          {props.below}
        </header>
      );
    case 'page':
      return null;
    case 'heading':
      return block.level === 2 ? (
        <h2 className={`section-${block.section}`}>{block.text}</h2>
      ) : (
        <h3>{block.text}</h3>
      );
    case 'appendix':
      return <h2 className="appendix-head">{block.text}</h2>;
    case 'paragraph':
      return <Sentences as="p" sentences={block.sentences} reader={reader} />;
    case 'caution':
      return <Sentences as="p" className="caution" sentences={block.sentences} reader={reader} />;
    case 'list':
      return (
        <ul className="plain-list">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and never move
            <ListLine key={index} index={index} sentences={item} reader={reader} />
          ))}
        </ul>
      );
    case 'story':
      return <StoryView block={block} reader={reader} />;
    case 'draft':
      return <DraftView block={block} reader={reader} />;
    case 'sources':
      return <SourceList notes={block.notes} />;
    default:
      return assertNever(block);
  }
}

function Sentences(props: {
  readonly as: 'p' | 'dd' | 'blockquote';
  readonly className?: string;
  readonly sentences: readonly PlacedSentence[];
  readonly reader: Reader;
}) {
  const Tag = props.as;
  return (
    <Tag className={props.className}>
      {props.sentences.map((placed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no id and never move
        <SentenceView key={index} placed={placed} reader={props.reader} />
      ))}
    </Tag>
  );
}

/** A line of a list; where it is about a story, with why that is here; where it is about a moment, with its pack. */
function ListLine(props: {
  readonly sentences: readonly PlacedSentence[];
  readonly index: number;
  readonly reader: Reader;
}) {
  const { sentences, index: place, reader } = props;
  const [title] = sentences;
  const story = title === undefined ? null : reader.storyOf(title, place);
  const moment = title === undefined ? null : (reader.agenda?.momentOf(title, place) ?? null);
  return (
    <li>
      {sentences.map((placed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no id and never move
        <SentenceView key={index} placed={placed} reader={reader} />
      ))}
      {story !== null && title !== undefined && (
        <WhyButton story={story} title={title} reader={reader} small />
      )}
      {moment !== null && title !== undefined && <PackButton moment={moment} line={title} reader={reader} />}
    </li>
  );
}

function StoryView(props: { readonly block: Extract<Block, { kind: 'story' }>; readonly reader: Reader }) {
  const { block } = props;
  const reader = { ...props.reader, story: block.story };
  const head = useId();
  return (
    <section className="story" aria-labelledby={head}>
      <h3 id={head}>
        <span className="story-number">{block.number}</span>
        <SentenceView placed={block.title} reader={reader} />
      </h3>
      <p className="tags">
        {block.tags.join(' · ')} <WhyButton story={block.story} title={block.title} reader={reader} />{' '}
        <StartButton story={block.story} title={block.title} reader={reader} />
      </p>
      <dl>
        {block.lines.map((line) => (
          <div key={line.step} className={`step step-${line.step}`}>
            <dt>{line.label}</dt>
            <Sentences as="dd" sentences={line.sentences} reader={reader} />
          </div>
        ))}
      </dl>
    </section>
  );
}

function DraftView(props: { readonly block: Extract<Block, { kind: 'draft' }>; readonly reader: Reader }) {
  const { block } = props;
  const reader = { ...props.reader, story: block.story };
  return (
    <section className="draft" aria-label={`${nlWindow.briefing.draft}: ${block.title}`}>
      <h3>{block.title}</h3>
      <p className="tags">{block.label}</p>
      <blockquote>
        {block.parts.map((part) => (
          <div key={part.label ?? part.sentences[0]?.sentence.text ?? ''}>
            {part.label !== null && <h4>{part.label}</h4>}
            <Sentences as="p" sentences={part.sentences} reader={reader} />
          </div>
        ))}
      </blockquote>
      {block.open.map((line) => (
        <p key={line} className="open-fields">
          {line}
        </p>
      ))}
      <div className="actions">
        <WriteButton story={block.story} title={block.title} reader={reader} />
        <CopyDraft parts={block.parts} />
      </div>
    </section>
  );
}
