/** Denies what the app never needs: navigation, new windows, permissions, webviews, downloads by the page. */
import { app, session } from 'electron';
import { isAppUrl } from './protocol.ts';

/** Holds for every page that is ever made. */
export function setUpLockdown(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    const stay = (event: { preventDefault(): void }, url: string): void => {
      if (!isAppUrl(url)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
  });
}

/** Needs a ready app: no permission, ever; and no request that is not for our own files. */
export function setUpSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_, __, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url);
    answer({ cancel: !['luisterpost-app:', 'devtools:', 'data:'].includes(protocol) });
  });
}
