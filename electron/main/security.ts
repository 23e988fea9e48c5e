import { app } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent, Session, WebContents } from 'electron';

/** The one origin that the window may show and that may speak to main. */
export const scheme = 'app';
export const origin = `${scheme}://chancery`;
export const startPage = `${origin}/index.html`;

/** Before `app` is ready: every page in a sandbox, no name ever looked up, nothing started in the background. */
export function harden(): void {
  // As root Chromium has no sandbox, and would not start with both switches; only tests run so.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-pings');
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}

/** No page leaves the program's own, opens a window, or embeds another; drops of files do not navigate. */
function confine(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void; readonly url?: string }, url = event.url) => {
    if (url !== startPage) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC is asked by neither the content policy nor the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Takes network, permissions, downloads and dictionaries from a session; only URLs that `allows` names are answered. */
export function confineSession(session: Session, allows: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !allows(url) }));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** What the window's session may load: the program's own files, data inside a page, and the tools of a developer. */
export function isOwn(url: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob):/.test(url) || (!app.isPackaged && url.startsWith('devtools:'));
}

/** The window whose page sent this; throws unless it is one of ours and the top frame of our own page in it. */
export function ownWindow(event: IpcMainInvokeEvent, window: BrowserWindow | null): BrowserWindow {
  const frame = event.senderFrame;
  const own = frame !== null && frame.parent === null && frame.url === startPage;
  if (window === null || !own) throw new Error('refused: only the window itself may ask');
  return window;
}
