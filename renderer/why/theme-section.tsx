/** Which themes, how sure, by which words. */
import type { ExplainedTheme, StoryExplanation } from '../../shared/model/explanation.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { Disclosure } from './disclosure.tsx';
import { EvidenceWords } from './evidence-words.tsx';
import { inItems, sureWords } from './sure-words.ts';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why;

/** Those the story goes by; the others folded. */
export function ThemeSection(props: { readonly told: StoryExplanation }) {
  const { themes } = props.told;
  const others = themes.filter(({ chosen }) => !chosen);
  return (
    <WhyPart name="theme" title={words.sections.theme}>
      {themes.length === others.length && <p>{words.noThemes}</p>}
      {themes
        .filter(({ chosen }) => chosen)
        .map((theme) => (
          <ThemePart key={theme.id} told={props.told} theme={theme} />
        ))}
      {others.length > 0 && (
        <Disclosure label={say(words.otherThemes, { count: others.length })}>
          <p className="help">{words.notChosen}</p>
          {others.map((theme) => (
            <ThemePart key={theme.id} told={props.told} theme={theme} />
          ))}
        </Disclosure>
      )}
    </WhyPart>
  );
}

function ThemePart(props: { readonly told: StoryExplanation; readonly theme: ExplainedTheme }) {
  const { told, theme } = props;
  const sources = new Map(told.items.map(({ id, publisher }) => [id, publisher]));
  return (
    <div className="reading-part">
      <p>
        <strong>{nl.themes[theme.id]}</strong>, {sureWords(theme.confidence)},{' '}
        {inItems(theme.items.length, told.items.length)}
      </p>
      <EvidenceWords evidence={theme.evidence} sources={sources} />
    </div>
  );
}
