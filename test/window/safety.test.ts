import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp } from '../support/app-driver.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

/** Runs in the page itself, as a hostile script would. */
const inPage = <T>(code: string): Promise<T> => running.page.evaluate(code) as Promise<T>;

describe('the shell', () => {
  it('gives the page no Node and no Electron', async () => {
    expect(
      await inPage('[typeof require, typeof process, typeof module, typeof window.ipcRenderer]'),
    ).toEqual(Array(4).fill('undefined'));
    expect(
      await inPage(
        'Object.isFrozen(window.luisterpost) || Object.getOwnPropertyDescriptor(window, "luisterpost").writable === false',
      ),
    ).toBe(true);
  });

  it('isolates and sandboxes the window', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const shown = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { contextIsolation, sandbox, nodeIntegration, webSecurity } = shown.getLastWebPreferences();
      return { contextIsolation, sandbox, nodeIntegration, webSecurity };
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  it('runs no script that is not its own', async () => {
    // In a task of its own: the debugger's own evaluation is exempt from the policy.
    const evaluated = `new Promise((done) => setTimeout(() => { try { done(eval('1')); } catch (error) { done(error.name); } }))`;
    expect(await inPage(evaluated)).toBe('EvalError');
    expect(
      await inPage(
        `(() => { const s = document.createElement('script'); s.textContent = 'window.injected = 1'; document.body.append(s); return window.injected ?? null; })()`,
      ),
    ).toBeNull();
  });

  it('reaches no network', async () => {
    const outcome = `fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused')`;
    expect(await inPage(outcome)).toBe('refused');
    expect(
      await inPage(
        `new Promise((done) => { const i = new Image(); i.onload = () => done('reached'); i.onerror = () => done('refused'); i.src = 'http://127.0.0.1:9/x.png'; })`,
      ),
    ).toBe('refused');
  });

  it('opens no window, goes nowhere', async () => {
    const before = running.page.url();
    expect(await inPage(`window.open('https://voorbeeld.example/')`)).toBeNull();
    await inPage(`void (location.href = 'https://voorbeeld.example/')`);
    await running.page.waitForTimeout(300);
    expect(running.page.url()).toBe(before);
    expect(running.app.windows()).toHaveLength(1);
  });

  it('grants no permission', async () => {
    expect(await inPage(`navigator.permissions.query({ name: 'geolocation' }).then((p) => p.state)`)).toBe(
      'denied',
    );
    expect(await inPage(`Notification.requestPermission()`)).toBe('denied');
  });

  it.each([
    ['no arguments', `window.luisterpost.showItem()`],
    ['another shape', `window.luisterpost.showItem({ id: 7, version: null })`],
    ['more than asked', `window.luisterpost.appState({ extra: true })`],
    [
      'a code that is none',
      `window.luisterpost.chooseMunicipality({ code: '../../x', sample: true, role: 'wethouder' })`,
    ],
    ['a format that is none', `window.luisterpost.saveBriefing({ format: 'exe', date: null, role: null })`],
    ['too much', `window.luisterpost.copyText({ text: 'x'.repeat(30001) })`],
  ])('refuses a call with %s', async (_, code) => {
    expect(await inPage(code)).toMatchObject({
      ok: false,
      failure: { code: 'refused', key: 'call-refused' },
    });
  });

  it('serves nothing from outside its own folder', async () => {
    const names = ['../../package.json', '..%2f..%2fpackage.json', 'assets/../../main/index.js'];
    for (const name of names) {
      const outcome = await inPage(
        `fetch('luisterpost-app://window/${name}').then((r) => r.status, () => 'refused')`,
      );
      expect([404, 'refused'], name).toContain(outcome);
    }
  });
});
