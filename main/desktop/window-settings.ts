/** The window's own settings (size and place), in electron-store: small, and rewritten whole on each change. */
import type { BrowserWindow, Rectangle } from 'electron';
import { screen } from 'electron';
import Store from 'electron-store';

interface WindowSettings {
  readonly bounds: Rectangle | null;
}

/** Wide enough for the briefing beside its evidence. */
const initial = { width: 1180, height: 860 };

const store = (): Store<WindowSettings> =>
  new Store<WindowSettings>({ name: 'window', defaults: { bounds: null } });

/** Last size and place, if that is still on a screen. */
export function readWindowBounds(): Partial<Rectangle> {
  const bounds = store().get('bounds');
  if (bounds === null) return initial;
  const area = screen.getDisplayMatching(bounds).workArea;
  const visible =
    bounds.x < area.x + area.width - 50 &&
    bounds.y < area.y + area.height - 50 &&
    bounds.x + bounds.width > area.x + 50;
  return visible ? bounds : initial;
}

/** Keeps the bounds when the window closes. */
export function rememberWindowBounds(window: BrowserWindow): void {
  window.on('close', () => store().set('bounds', window.getNormalBounds()));
}
