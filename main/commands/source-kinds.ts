/** What other systems call a kind of source, and which voice that is here. */
import type { SourceVoice } from '../../shared/model/source.ts';

const kinds: Readonly<Record<SourceVoice, readonly string[]>> = {
  press: [
    'press',
    'pers',
    'news',
    'nieuws',
    'krant',
    'newspaper',
    'broadcaster',
    'omroep',
    'media',
    'hyperlocal',
    'hyperlokaal',
    'blog',
    'rss',
  ],
  resident: [
    'resident',
    'bewoner',
    'bewoners',
    'social',
    'forum',
    'buurt',
    'community',
    'mastodon',
    'bluesky',
    'reddit',
    'x',
    'twitter',
    'facebook',
    'post',
    'melding',
    'citizen',
    'inwoner',
  ],
  institution: [
    'institution',
    'instelling',
    'gemeente',
    'municipality',
    'government',
    'overheid',
    'official',
    'bekendmaking',
    'school',
    'corporatie',
    'organisation',
    'organisatie',
  ],
  politics: ['politics', 'politiek', 'council', 'raad', 'party', 'partij', 'fractie'],
  emergency: [
    'emergency',
    'politie',
    'police',
    'brandweer',
    'p2000',
    'hulpdienst',
    'hulpdiensten',
    'fire',
    'alert',
  ],
};

/** The voice of a kind, or null where the word is not known. */
export function voiceOfKind(kind: string | null): SourceVoice | null {
  const word = kind?.trim().toLowerCase() ?? '';
  const found = Object.entries(kinds).find(([, words]) => words.includes(word));
  return found === undefined ? null : (found[0] as SourceVoice);
}
