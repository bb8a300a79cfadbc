import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callChecks } from '../../shared/contract.ts';
import type { GivenAction } from '../../shared/contract-work.ts';
import type { Role } from '../../shared/model/role.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nlFailure } from '../../shared/text/nl-failure.ts';
import { type Engine, openEngine } from './engine.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });

let home: string;
let now: Date;
let engine: Engine;
let item: string;

const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });
const as = (role: Role) => engine.saveProfile({ role });
const given = (changes: Partial<GivenAction> = {}): GivenAction => ({
  date: null,
  role: null,
  item,
  title: null,
  course: 'H14',
  reason: 'De regionale omroep belt.',
  product: 'press',
  channel: null,
  capacity: 'municipality',
  sensitivity: 'middle',
  owner: null,
  due: null,
  ...changes,
});
const text = { text: 'Met de auto kunt u er niet door.', note: null, commitments: [], allPublic: false };

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-action-'));
  now = new Date('2026-03-03T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
  await as('communicatieadviseur');
  item = await engine.noteSignal({
    text: 'De Molenweg in Losser is dicht en niemand weet hoe lang. Bewoners vragen of de bus nog rijdt.',
    channel: 'street',
    heardAt: now.toISOString(),
    ward: null,
  });
});
afterEach(() => engine.close());

/** From new to agreed by communication. */
async function agreed(): Promise<string> {
  const { id } = await engine.openAction(given());
  await engine.stepAction({ id, step: { do: 'interpret', sensitivity: 'middle' } });
  await engine.saveVersion({ id, ...text });
  await engine.stepAction({ id, step: { do: 'fact-check', by: 'vakafdeling', version: 1 } });
  await engine.stepAction({
    id,
    step: { do: 'approve', level: 'communication', how: 'app', said: null, version: 1 },
  });
  return id;
}

describe('an action', () => {
  it('is opened about a story, with what was advised, and found from it again', async () => {
    const action = await engine.openAction(given());
    expect(action).toMatchObject({ status: 'new', course: 'H14', owner: 'spokesperson', anchor: [item] });
    expect(action.courseReason).toBe('De regionale omroep belt.');
    expect(action.title).toContain('Woordvoeringslijn maken');
    await engine.close();
    engine = open();
    expect(await engine.storyActions({ id: `s_${item}`, date: null, role: null })).toEqual([action]);
  });

  it('asks a reason for another course than the advised one, and for silence', async () => {
    await expect(engine.openAction(given({ reason: null }))).rejects.toMatchObject(
      refusal('action-needs-reason'),
    );
    await expect(engine.openAction(given({ course: 'H00', reason: null }))).rejects.toMatchObject(
      refusal('action-needs-reason'),
    );
  });

  it('is walked to followed-up by two roles, and each step tells its line', async () => {
    const id = await agreed();
    await as('bestuursadviseur');
    await engine.stepAction({
      id,
      step: { do: 'approve', level: 'administration', how: 'oral', said: '10.40', version: 1 },
    });
    await engine.recordSent({ id, how: 'mail', where: 'redactie', version: 1 });
    await engine.stepAction({ id, step: { do: 'follow-up', text: 'Geplaatst.' } });
    const { action, trail, next, differences } = await engine.showAction({ id });
    expect(action.status).toBe('followed-up');
    expect(next).toBeNull();
    expect(differences).toEqual([{ n: 1, parts: [{ kind: 'added', text: text.text }] }]);
    expect(trail.map((line) => line.text)).toContain(
      '3 maart 10.00 · Bestuursadviseur: akkoord wethouder, mondeling, 10.40, op versie 1',
    );
    expect(trail).toHaveLength(8);
  });

  it('refuses what may not be, in words of the catalogue', async () => {
    const id = await agreed();
    const sending = { id, how: 'copy', where: 'x', version: 1 } as const;
    await expect(engine.recordSent(sending)).rejects.toMatchObject(refusal('action-needs-administration'));
    await expect(
      engine.stepAction({
        id,
        step: { do: 'approve', level: 'administration', how: 'app', said: null, version: 1 },
      }),
    ).rejects.toMatchObject(refusal('action-not-yours'));
    await expect(engine.showAction({ id: 'a_none' })).rejects.toMatchObject(refusal('action-unknown'));
    expect(failureText({ key: 'action-version-moved', args: { seen: 1, now: 2 } })).toContain('versie 2');
  });

  it('takes back the own last step only', async () => {
    const id = await agreed();
    const { undo } = await engine.showAction({ id });
    await as('bestuursadviseur');
    await expect(engine.undoAction({ id, event: undo ?? '' })).rejects.toMatchObject(
      refusal('action-undo-other'),
    );
    await as('communicatieadviseur');
    expect((await engine.undoAction({ id, event: undo ?? '' })).status).toBe('fact-check');
    expect((await engine.showAction({ id })).trail.filter((line) => line.undone)).toHaveLength(1);
  });

  it('lets a mandate of the guidelines count, with its ground', async () => {
    const id = await agreed();
    await as('bestuursadviseur');
    await engine.saveGuidelines({
      mandates: [{ level: 'administration', courses: [], upTo: 'middle', role: 'bestuursadviseur' }],
    });
    const action = await engine.stepAction({
      id,
      step: { do: 'approve', level: 'administration', how: 'app', said: null, version: 1 },
    });
    expect(action.approvals.at(-1)).toMatchObject({ by: 'bestuursadviseur', ground: 'mandate' });
  });

  it('is nothing of the griffie', async () => {
    const id = await agreed();
    await as('griffier');
    for (const call of [
      engine.openAction(given()),
      engine.showAction({ id }),
      engine.listWork({ role: null }),
      engine.outOfHours(),
      engine.stepAction({ id, step: { do: 'comment', text: 'Ik zie iets.' } }),
    ])
      await expect(call).rejects.toMatchObject(refusal('action-role-none'));
  });
});

describe('sending', () => {
  it('opens a composer only for a text that may leave', async () => {
    const id = await agreed();
    const request = { id, version: 1, to: { kind: 'channel', channel: 'bluesky', page: null } } as const;
    await expect(engine.composerLink(request)).rejects.toMatchObject(refusal('action-needs-administration'));
    await as('wethouder');
    await engine.stepAction({
      id,
      step: { do: 'approve', level: 'administration', how: 'app', said: null, version: 1 },
    });
    expect(await engine.composerLink(request)).toMatchObject({
      kind: 'link',
      url: `https://bsky.app/intent/compose?text=${encodeURIComponent(text.text)}`,
    });
    await expect(
      engine.composerLink({ ...request, to: { kind: 'channel', channel: 'mastodon', page: null } }),
    ).rejects.toMatchObject(refusal('composer-needs-host'));
  });

  it('makes a mail file of a text that is too long for a link', async () => {
    const { id } = await engine.openAction(given({ course: 'H03', product: 'webcare' }));
    const long = 'De weg is dicht. '.repeat(200).trim();
    await engine.saveVersion({ id, ...text, text: long, allPublic: true });
    const answer = await engine.composerLink({
      id,
      version: 1,
      to: { kind: 'mail', subject: 'Molenweg', to: 'redactie@krant.example' },
    });
    if (answer.kind !== 'mail-file') throw new Error('no file');
    const file = new TextDecoder().decode(answer.bytes);
    expect(file).toMatch(/^X-Unsent: 1\r$/m);
    expect(file).toMatch(/^To: redactie@krant\.example\r$/m);
    expect(file).not.toMatch(/^From:/m);
  });
});

describe('what is being typed', () => {
  it('is kept over a restart, says nothing to the trail, and is forgotten once it is a version', async () => {
    const { id } = await engine.openAction(given());
    await engine.saveVersion({ id, ...text });
    await engine.keepTyping({ id, text: 'Lopen kan wel', version: 1 });
    await engine.close();
    engine = open();
    const typed = await engine.showAction({ id });
    expect(typed.typed).toMatchObject({ text: 'Lopen kan wel', version: 1, role: 'communicatieadviseur' });
    expect(typed.trail).toHaveLength(2);
    await engine.saveVersion({ ...text, id, text: 'Lopen kan wel' });
    expect((await engine.showAction({ id })).typed).toBeNull();
    const back = await engine.showAction({ id });
    await engine.undoAction({ id, event: back.undo ?? '' });
    expect((await engine.showAction({ id })).typed).toBeNull();
    await as('griffier');
    await expect(engine.keepTyping({ id, text: 'x', version: 1 })).rejects.toMatchObject(
      refusal('action-role-none'),
    );
  });

  it('is told with the steps that its reader may take', async () => {
    const { id } = await engine.openAction(given());
    const shown = await engine.showAction({ id });
    expect(shown.reader).toBe('communicatieadviseur');
    expect(shown.blocks.interpret).toBeNull();
    expect(shown.blocks.approve).toMatchObject({ key: 'action-not-now' });
  });
});

describe('the guidelines', () => {
  it('are each compartment’s own, kept with who changed them, and taken back', async () => {
    await engine.saveGuidelines({ timeoutHours: 8 });
    const { guidelines, changes } = await engine.saveGuidelines({ mastodonHost: 'social.lindewaard.nl' });
    expect(guidelines).toMatchObject({ timeoutHours: 8, mastodonHost: 'social.lindewaard.nl' });
    expect(changes.map(({ parts }) => parts)).toEqual([['mastodonHost'], ['timeoutHours']]);
    const back = await engine.undoGuidelines(changes[0]?.id ?? '');
    expect(back.guidelines.mastodonHost).toBeNull();
    await as('griffier');
    expect((await engine.guidelines()).changes).toEqual([]);
    await expect(engine.undoGuidelines('w_1')).rejects.toMatchObject(refusal('guidelines-unknown'));
  });
});

describe('the calls', () => {
  const checks = callChecks();
  it('take what the verbs take, and refuse the rest', () => {
    expect(checks.openAction.safeParse(given()).success).toBe(true);
    expect(checks.stepAction.safeParse({ id: 'a', step: { do: 'send' } }).success).toBe(false);
    const approval = { do: 'approve', level: 'communication', how: 'app', said: null, version: 1 };
    expect(checks.stepAction.safeParse({ id: 'a', step: approval }).success).toBe(true);
    expect(checks.stepAction.safeParse({ id: 'a', step: { ...approval, ground: 'role' } }).success).toBe(
      false,
    );
    expect(checks.saveGuidelines.safeParse({ mastodonHost: 'a.nl/b' }).success).toBe(false);
    expect(checks.saveGuidelines.safeParse({ timeoutHours: null }).success).toBe(true);
    const page = 'file:///etc/passwd';
    const to = { kind: 'channel', channel: 'x', page };
    expect(checks.openComposer.safeParse({ id: 'a', version: 1, to }).success).toBe(false);
  });

  it('have words for every reason to refuse', () => {
    for (const key of ['action-four-eyes', 'action-hand-over-only', 'action-not-now', 'composer-needs-page'])
      expect(Object.keys(nlFailure)).toContain(key);
  });
});
