/** What trying a source found, in words. */
import type { SourcePreview, SourceProposal } from '../../shared/model/preview.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { nlKinds, nlVoices } from '../../shared/text/nl-words.ts';
import { say } from '../../shared/text/say.ts';
import { hostOf } from './host-of.ts';

const words = nlSources.preview;
const languages = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' });

/** "feed · pers · bode.example". */
export function kindLine(proposal: Pick<SourceProposal, 'kind' | 'voice' | 'url'>): string {
  return [nlKinds[proposal.kind], nlVoices[proposal.voice], hostOf(proposal.url)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How much there is, how often and in which language; "less than one a week" is said as such, never as 0 or 1. */
export function rhythmLine(preview: Pick<SourcePreview, 'perWeek' | 'entries' | 'language'>): string {
  const { perWeek, entries, language } = preview;
  if (entries === 0) return say(words.entries, { count: 0 });
  return [
    say(words.entries, { count: entries }),
    perWeek === null ? words.noRhythm : say(words.perWeek, { count: perWeek < 1 ? 0 : Math.round(perWeek) }),
    language === null ? '' : say(words.language, { language: languages.of(language) ?? language }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "Vooral over Overdinkel: 80% van de berichten noemt die plek." Null where no ward stands out. */
export function wardLine({ ward }: Pick<SourcePreview, 'ward'>): string | null {
  if (ward === null) return null;
  return say(words.ward, { ward: ward.name, share: `${Math.round(ward.share * 100)}%` });
}
