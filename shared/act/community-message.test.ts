import { describe, expect, it } from 'vitest';
import { storyView, type ViewSpec } from '../../test/support/story-views.ts';
import type { CourseId } from '../model/advice.ts';
import { type Community, communityPlatforms } from '../model/community.ts';
import { countFor } from './channels.ts';
import type { StoryPlace } from './community-advice.ts';
import { joinAnswer } from './community-advice.ts';
import { type MessageGround, placeWithMessage } from './community-message.ts';
import { plainStyle } from './draft-request.ts';
import { commitmentsIn } from './lint-commitments.ts';
import { lintText } from './lint-draft.ts';
import { advise } from './perspective.ts';

const community = (changes: Partial<Community> = {}): Community => ({
  id: 'n_1',
  name: 'Dorpsforum',
  platform: 'forum',
  wards: [],
  address: null,
  closed: false,
  houseRules: null,
  ask: 'beheerder',
  alive: null,
  joinAs: null,
  sources: ['b_1'],
  proposed: false,
  role: 'communicatieadviseur',
  at: '2026-03-03T09:00:00.000Z',
  ...changes,
});

const fact = 'De Molenweg is tot en met vrijdag 13 maart dicht tussen de kerk en de rotonde.';
const told: ViewSpec = {
  items: [
    { source: 'resident', kind: 'question', text: 'Hoe lang is de Molenweg dicht?', themeWord: 'Molenweg' },
    {
      source: 'institution',
      kind: 'fact',
      text: fact,
      publisherTitle: 'Gemeente Losser',
      publisher: 'losser.nl',
    },
  ],
  themes: ['verkeer'],
};
const untold: ViewSpec = {
  items: [{ source: 'resident', kind: 'question', text: 'Wanneer komt er een bankje op het plein?' }],
};

function ground(spec: ViewSpec, course: CourseId, address: 'u' | 'je' = 'u'): MessageGround {
  const view = storyView(spec);
  const request = {
    kept: [],
    date: '2026-03-03',
    now: '2026-03-03T09:00:00.000Z',
    visits: [],
    style: { ...plainStyle, address },
  };
  return { view, advice: { ...advise(view), course, gate: null }, request };
}

function placed(changes: Partial<Community>, course: CourseId): StoryPlace {
  const place = community(changes);
  return { community: place, items: ['i'], ...joinAnswer(place, { course, gate: null }, true) };
}

describe('placeWithMessage', () => {
  it('says who speaks first, then one fact of the story, then an invitation', () => {
    const { message } = placeWithMessage(placed({}, 'H03'), ground(told, 'H03'));
    const [first, second] = (message?.text ?? '').split('\n');
    expect(first).toBe('Hallo allemaal, hier de gemeente Losser.');
    expect(second).toContain(fact);
    expect(second).toMatch(/Reageer gerust in dit onderwerp\.$/);
    expect(message).toMatchObject({ to: 'place' });
  });

  it.each(communityPlatforms)(
    '%s: its own manners, no promise, nothing forbidden, within its limit',
    (platform) => {
      for (const course of ['H03', 'H05', 'H08'] as const)
        for (const spec of [told, untold]) {
          const { message } = placeWithMessage(placed({ platform }, course), ground(spec, course));
          if (message === null) continue;
          expect(commitmentsIn(message.text)).toEqual([]);
          const red = lintText(message.text, { register: 'webcare' }).filter(
            ({ severity }) => severity === 'red',
          );
          expect(red).toEqual([]);
          expect(message.sentences[0]?.text).toMatch(/(?:gemeente|wijkmanager)/);
          const channel =
            platform === 'mastodon' ? 'mastodon' : platform === 'whatsapp' ? 'whatsapp' : 'neighbourhood';
          expect(countFor(channel, message.text).over).toBe(0);
        }
    },
  );

  it('brings nothing where there is no fact, save an invitation in a talk that is joined', () => {
    const silent = placeWithMessage(placed({}, 'H03'), ground(untold, 'H03'));
    expect(silent).toMatchObject({ join: 'no', as: null, reason: 'no-fact', message: null });
    const invited = placeWithMessage(placed({}, 'H08'), ground(untold, 'H08'));
    expect(invited.message?.text).toMatch(
      /^Hallo allemaal, hier de wijkmanager van de gemeente Losser\.\nHet gaat hier over .+\. Wat vindt u daarbij belangrijk\?$/,
    );
  });

  it('asks the keeper of a closed place first, with the text below', () => {
    const closed = placed({ closed: true, sources: [], name: 'Buurtapp Zuid', platform: 'whatsapp' }, 'H03');
    const { message } = placeWithMessage(closed, ground(told, 'H03'));
    expect(message?.to).toBe('keeper');
    const [request, text] = (message?.text ?? '').split('\n\n');
    expect(request).toMatch(
      /^Goedendag, hier de gemeente Losser\.\nMag er in Buurtapp Zuid één bericht komen over /,
    );
    expect(text).toContain(fact);
  });

  it('only asks whether the alderman is welcome, and writes nothing where he comes in person', () => {
    const asked = placeWithMessage(placed({}, 'H10'), ground(told, 'H10'));
    expect(asked.message?.text).toMatch(/^Goedendag, namens de wethouder van Losser\.\n/);
    expect(asked.message?.text).not.toContain(fact);
    const there = placeWithMessage(placed({ platform: 'meeting' }, 'H10'), ground(told, 'H10'));
    expect(there).toMatchObject({ join: 'in-person', as: 'alderman-in-office', message: null });
  });

  it('speaks as people agreed to be spoken to', () => {
    const { message } = placeWithMessage(placed({}, 'H08'), ground(untold, 'H08', 'je'));
    expect(message?.text).toContain('Wat vind je daarbij belangrijk?');
  });

  it('has no text where nobody takes part', () => {
    expect(placeWithMessage(placed({}, 'H16'), ground(told, 'H16')).message).toBeNull();
  });
});
