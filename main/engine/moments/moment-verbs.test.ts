import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GivenMoment } from '../../../shared/contract-moments.ts';
import { type Engine, openEngine } from '../engine.ts';

const dataFolder = fileURLToPath(new URL('../../../build/data', import.meta.url));
const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });
const given: GivenMoment = {
  title: 'Werkbezoek Overdinkel',
  kind: 'visit',
  starts: '2026-03-26T13:00:00Z',
  ends: '2026-03-26T14:30:00Z',
  allDay: false,
  place: 'Dorpshuis',
  minutes: null,
  met: [],
  notes: '',
};

let home: string;
let now: Date;
let engine: Engine;
const open = (): Engine => openEngine({ home, dataFolder, clock: () => now, create: true, workerFile: null });

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'luisterpost-moment-'));
  now = new Date('2026-03-24T09:00:00Z');
  engine = open();
  await engine.initialise('GM0168', null);
});
afterEach(() => engine.close());

describe('moments by hand', () => {
  it('finds the ward by the words, and keeps all through a restart', async () => {
    const moment = await engine.addMoment(given);
    expect(moment).toMatchObject({ state: 'planned', starts: '2026-03-26T13:00:00.000Z' });
    expect((await engine.listWards()).find(({ code }) => code === moment.ward)?.name).toMatch(/Overdinkel/);
    await engine.close();
    engine = open();
    expect(await engine.listMoments('2026-03-26', '2026-03-26')).toEqual([moment]);
    expect(await engine.listMoments('2026-03-27', '2026-03-28')).toEqual([]);
  });

  it('keeps the length of what is moved, and takes back step by step', async () => {
    const { id } = await engine.addMoment(given);
    const moved = await engine.changeMoment(id, { starts: '2026-03-27T09:00:00Z' });
    expect(moved).toMatchObject({ state: 'moved', ends: '2026-03-27T10:30:00.000Z' });
    expect((await engine.cancelMoment(id)).state).toBe('cancelled');
    await engine.undoMoment(id, null);
    await engine.undoMoment(id, null);
    expect(await engine.listMoments('2026-03-26', '2026-03-26')).toMatchObject([{ state: 'planned' }]);
    await engine.undoMoment(id, null);
    await expect(engine.undoMoment(id, null)).rejects.toMatchObject(refusal('moment-event-unknown'));
    await expect(engine.cancelMoment(id)).rejects.toMatchObject(refusal('moment-gone'));
    expect((await engine.momentHistory(id)).map((step) => step.do)).toEqual([
      'add',
      'change',
      'cancel',
      'undo',
      'undo',
      'undo',
    ]);
  });

  it('refuses an end before the start and a ward of elsewhere', async () => {
    const wrong = { ...given, ends: '2026-03-26T12:00:00Z' };
    await expect(engine.addMoment(wrong)).rejects.toMatchObject(refusal('moment-times'));
    const away = { ...given, ward: 'WK036301' };
    await expect(engine.addMoment(away)).rejects.toMatchObject(refusal('moment-ward'));
  });

  it('keeps the griffie and the college apart', async () => {
    const { id } = await engine.addMoment(given);
    await engine.saveProfile({ role: 'griffier' });
    expect(await engine.listMoments('2026-03-01', '2026-04-01')).toEqual([]);
    await expect(engine.momentPack(id)).rejects.toMatchObject(refusal('moment-gone'));
    const own = await engine.addMoment(given);
    await expect(engine.momentPack(own.id)).rejects.toMatchObject(refusal('moment-not-council'));
  });
});

describe('hosts', () => {
  it('stand in the pack, and are erased with the moment or seven days after it', async () => {
    const { id } = await engine.addMoment(given);
    await engine.setHosts(id, [{ name: 'Gast Proefnaam', post: 'voorzitter' }]);
    await engine.noteSignal({
      text: 'In Overdinkel is de speeltuin leeg en niemand weet waarom.',
      channel: 'street',
      heardAt: now.toISOString(),
      ward: null,
    });
    expect((await engine.momentPack(id)).hosts).toHaveLength(1);
    now = new Date('2026-04-02T14:29:00Z');
    expect(await engine.eraseHosts()).toBe(0);
    now = new Date('2026-04-02T14:30:00Z');
    expect(await engine.eraseHosts()).toBe(1);
    expect((await engine.momentPack(id)).hosts).toEqual([]);
  });
});

describe('a calendar in a file', () => {
  const calendar = (start: string): string =>
    [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Agenda',
      'BEGIN:VEVENT',
      'UID:a@proef.example',
      'SUMMARY:Raadsvergadering',
      `DTSTART;TZID=Europe/Amsterdam:${start}`,
      'DURATION:PT2H',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');

  it('offers, keeps only what is picked, and follows it when the file is read again', async () => {
    const path = join(home, 'agenda.ics');
    writeFileSync(path, calendar('20260326T193000'));
    const view = await engine.readCalendar({ path });
    expect(view.instances).toMatchObject([{ title: 'Raadsvergadering', moment: null, recurring: false }]);
    expect(await engine.listMoments('2026-03-26', '2026-03-26')).toEqual([]);
    const [picked] = await engine.pickInstances(view.token, [view.instances[0]?.key ?? '']);
    expect(picked).toMatchObject({ kind: 'council', starts: '2026-03-26T18:30:00.000Z' });
    expect(await engine.pickInstances(view.token, [view.instances[0]?.key ?? ''])).toEqual([picked]);
    writeFileSync(path, calendar('20260330T193000'));
    const again = await engine.readCalendar({ path });
    expect(again.followed).toMatchObject({ moved: 1, cancelled: 0, gone: 0 });
    expect(again.instances[0]?.moment).toBe(picked?.id);
    expect(await engine.listMoments('2026-03-30', '2026-03-30')).toMatchObject([
      { state: 'moved', starts: '2026-03-30T17:30:00.000Z' },
    ]);
  });

  it('refuses what is no calendar, no file, no address, and a forgotten token', async () => {
    const path = join(home, 'x.ics');
    writeFileSync(path, 'geen agenda');
    await expect(engine.readCalendar({ path })).rejects.toMatchObject(refusal('calendar-not-recognised'));
    const gone = { path: join(home, 'niet.ics') };
    await expect(engine.readCalendar(gone)).rejects.toMatchObject(refusal('file-unreadable'));
    await expect(engine.readCalendar({ url: 'agenda' })).rejects.toMatchObject(refusal('calendar-address'));
    await expect(engine.pickInstances('t', ['k'])).rejects.toMatchObject(refusal('calendar-expired'));
  });
});

describe('what is done by itself', () => {
  it('prepares the packs of tomorrow from six in the evening, and again after a change', async () => {
    const { id } = await engine.addMoment(given);
    await engine.noteSignal({
      text: 'In Overdinkel is de speeltuin leeg en niemand weet waarom.',
      channel: 'street',
      heardAt: now.toISOString(),
      ward: null,
    });
    now = new Date('2026-03-25T16:59:00Z');
    expect((await engine.tickMoments()).prepared).toEqual([]);
    now = new Date('2026-03-25T17:00:00Z');
    expect((await engine.tickMoments()).prepared).toEqual([id]);
    expect((await engine.tickMoments()).prepared).toEqual([]);
    now = new Date('2026-03-25T18:00:00Z');
    await engine.changeMoment(id, { minutes: 5 });
    expect((await engine.tickMoments()).prepared).toEqual([id]);
  });
});
