/** How a draft names where a story plays. */
import { fold } from '../language/fold.ts';
import { nlPlaces } from '../text/nl-draft-theme.ts';
import { say } from '../text/say.ts';
import type { StoryView } from './story-view.ts';

/** More wards than this read as the whole municipality. */
const mostWards = 3;

/** CBS writes "Wijk 03 Exloo", "Kern Losser", "Losser kern": numbers and levels are no part of a name as spoken. */
function spoken(name: string): string {
  return name
    .replace(/^(?:Wijk|Buurt)\s+\d+\s+/u, '')
    .replace(/^(?:Dorp|Dorpskern|Kern)\s+(?=\p{Lu})/u, '')
    .replace(/\s+(?:kern|dorp)$/iu, '')
    .replace(/^Wijk\s+\d+$/u, '')
    .trim();
}

/** Wards as the story has them, without a wijk whose only buurt in the list says it more precisely. */
function preciseNames({ story, wardNames }: StoryView): readonly string[] {
  const quartersOf = (ward: string): number =>
    story.wards.filter((code) => code.startsWith('BU') && code.slice(2, 8) === ward.slice(2)).length;
  const names = wardNames.filter((_, index) => {
    const code = story.wards[index];
    return code === undefined || !code.startsWith('WK') || quartersOf(code) !== 1;
  });
  return [...new Set(names.map(spoken).filter((name) => name !== ''))];
}

/** "A", "A en B", "A, B en C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say(nlPlaces.and, { first: names.slice(0, -1).join(', '), last });
}

/** A statistical name that nobody uses is no place to speak of: it must stand in a message, or be the wijk's only word. */
function isSaid(view: StoryView, name: string): boolean {
  if (/^(?:Centrum|Binnenstad|Verspreide huizen|Buitengebied)\b/iu.test(name)) return true;
  const key = fold(name);
  return view.items.some(({ item }) => fold(`${item.title} ${item.text}`).includes(key));
}

/** A place after a noun ("in De Lutte"); the municipality where no ward is known. */
export function placePhrase(view: StoryView): string {
  const municipality = view.municipalityName;
  const names = view.story.scope === 'wijk' ? preciseNames(view) : [];
  const only = names.length === 1 ? (names[0] ?? '') : '';
  if (/^(?:Verspreide huizen|Buitengebied)\b/iu.test(only)) return say(nlPlaces.outskirts, { municipality });
  if (/^Centrum$/iu.test(only)) return say(nlPlaces.centre, { municipality });
  if (/^Binnenstad$/iu.test(only)) return say(nlPlaces.innerCity, { municipality });
  const said = names.filter((name) => isSaid(view, name));
  const named = said.length === 0 || names.length > mostWards ? [municipality] : said;
  return say(nlPlaces.in, { wards: listed(named) });
}
