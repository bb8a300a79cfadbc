/** Electron entry: a list of set-up calls, in order. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { pushChannel } from '../shared/channels.ts';
import { windowAnswers } from './desktop/answers.ts';
import { type EngineClient, startEngine } from './desktop/engine-client.ts';
import { setUpGate } from './desktop/gate.ts';
import { launchOptions } from './desktop/launch-options.ts';
import { setUpLockdown, setUpSession } from './desktop/lockdown.ts';
import { setUpMenu } from './desktop/menu.ts';
import { declareProtocol, setUpProtocol } from './desktop/protocol.ts';
import { provideSecrets } from './desktop/secrets.ts';
import { openWindow } from './desktop/window.ts';

const options = launchOptions(process.argv);

// Before ready, and before anything can make a page.
// Root cannot have Chromium's sandbox; an ordinary user always gets it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Messages of the browser itself, dates in fields included, in Dutch.
app.commandLine.appendSwitch('lang', 'nl');
app.setPath('userData', join(options.home, 'window'));
declareProtocol();
setUpLockdown();

// A second start on the same home brings the first window forward.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const current = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null;
  const engine: EngineClient = startEngine(
    options,
    (name, payload) => current()?.webContents.send(pushChannel, name, payload),
    () => void provideSecrets(engine, options.home),
  );
  setUpSession();
  setUpProtocol(join(import.meta.dirname, '../renderer'));
  setUpGate(windowAnswers(engine, current, options.home));
  setUpMenu();
  openWindow();
  app.on('second-instance', () => current()?.focus());
  app.on('activate', () => current() ?? openWindow());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => engine.stop());
}
