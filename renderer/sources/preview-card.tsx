/** What a source that is not followed yet has to offer, and the way to follow it. */
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { SourcePreview } from '../../shared/model/preview.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import { FollowForm } from './follow-form.tsx';
import { kindLine, rhythmLine, wardLine } from './preview-words.ts';
import type { FollowSource } from './use-follow.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.preview;

/** Follow is offered where it works, and as "toch volgen" where trying again later may help. */
export function PreviewCard(props: {
  readonly preview: SourcePreview;
  readonly wards: Wards;
  readonly follow: FollowSource;
  /** Left out where the title stands above already. */
  readonly headless?: boolean;
}) {
  const { preview, wards, follow } = props;
  const { proposal, failure } = preview;
  const ward = wardLine(preview);
  const mayFollow = !preview.known && (failure === null || failure.retry);
  return (
    <article className="preview">
      {props.headless !== true && (
        <div>
          <h3>{proposal.title}</h3>
          <p className="tags">{kindLine(proposal)}</p>
        </div>
      )}
      {failure !== null && (
        <p className="health health-unreachable">{say(words.cannot, { reason: failureWords(failure) })}</p>
      )}
      {failure === null && (
        <>
          <p>{rhythmLine(preview)}</p>
          <Newest newest={preview.newest} />
          {ward !== null && <p>{ward}</p>}
        </>
      )}
      {props.headless !== true && <p className="help">{words.origins[proposal.origin]}</p>}
      {preview.known && <p className="health health-healthy">{words.known}</p>}
      {mayFollow && <FollowForm preview={preview} wards={wards} follow={follow} />}
    </article>
  );
}

function Newest(props: { readonly newest: SourcePreview['newest'] }) {
  if (props.newest.length === 0) return null;
  return (
    <>
      <h4>{words.newest}</h4>
      <ul className="plain-list newest">
        {props.newest.map(({ title, published }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may be equal, and this list never changes
          <li key={`${at} ${title}`}>
            {title === '' ? words.untitled : title}{' '}
            <small>{published === null ? words.undated : noteMoment(published)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
