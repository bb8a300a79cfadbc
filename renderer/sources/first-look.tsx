/** What the first look at a source gave, where it was added. */
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import type { Tries } from './use-try-now.ts';

const words = nlSources;

/** Not said aloud here: whoever looks at the source says it. */
export function FirstLook(props: { readonly source: Pick<Source, 'id' | 'title'>; readonly tries: Tries }) {
  const { id, title } = props.source;
  const outcome = props.tries.get(id) ?? null;
  return (
    <p className="save-result">
      {outcome === null ? say(words.added, { title }) : say(words.tried, { title, outcome })}{' '}
      {words.firstLook}
    </p>
  );
}
