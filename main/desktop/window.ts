/** The one window. */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './protocol.ts';
import { readWindowBounds, rememberWindowBounds } from './window-settings.ts';

/** Opens the window; it shows itself when the first page is painted, so that nothing flashes. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...readWindowBounds(),
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: 'Luisterpost',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141b21' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  rememberWindowBounds(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}
