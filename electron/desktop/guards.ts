import { app, type Session, type WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/**
 * Electron's security checklist for every page there will ever be: no navigation, no new windows,
 * no webviews, no permissions. Must be called before the first window is made.
 */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Else it sends packets past the proxy, and no policy of a page's content forbids that.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** A proxy that there is none of: what asks no `webRequest`, as WebRTC's sockets do, ends here. */
const nowhere = {
  mode: 'fixed_servers',
  proxyRules: 'socks5://127.0.0.1:1',
  proxyBypassRules: '<-loopback>',
} as const;

/** A session for our own pages: they get our files and nothing from anywhere else. */
export function guardPageSession(session: Session): void {
  guardSession(session);
  void session.setProxy(nowhere);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${appOrigin}/`) && !details.url.startsWith('devtools:') });
  });
}

/** Any session: no permissions, and no fetching of spelling dictionaries from the internet. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  // `spellcheck: false` alone still downloads a dictionary with the first window.
  session.setSpellCheckerLanguages([]);
}
