import type { Toast, ToastTopic } from './notifier.ts';
import type { BusCall } from './session-bus.ts';
import type { ToastPixels } from './toast-pictures.ts';

export const service = 'org.freedesktop.Notifications';
export const path = '/org/freedesktop/Notifications';

/** The specification's own names for what a toast is about. */
const categories: Readonly<Record<ToastTopic, string>> = {
  present: 'presence.online',
  away: 'presence.offline',
  uncovered: 'presence',
  busy: 'presence',
  account: 'im.error',
};

/** What the server calls the toast's buttons when one is clicked; `default` is the toast itself. */
export type ToastAction = 'default' | 'open' | 'pause';

/** A toast for one server. */
export interface NotifyPlan {
  readonly appName: string;
  readonly toast: Toast;
  readonly pixels: ToastPixels;
  /** What the server says that it is able to do. */
  readonly can: ReadonlySet<string>;
  /** The id of the toast whose place it takes; 0: none. */
  readonly replaces: number;
}

/** The call that has the server show the toast, with no more in it than the server can do. */
export async function notifyCall(plan: NotifyPlan): Promise<BusCall> {
  const { appName, toast, can, replaces } = plan;
  const { title, body } = texts(toast, can);
  return {
    destination: service,
    path,
    interface: service,
    member: 'Notify',
    signature: 'susssasa{sv}i',
    body: [
      appName,
      replaces,
      '',
      title,
      body,
      can.has('actions') ? actions(toast) : [],
      await hints(plan),
      -1,
    ],
  };
}

/** A server that shows titles alone is given all in the title. */
function texts({ title, body }: Toast, can: ReadonlySet<string>): { title: string; body: string } {
  if (!can.has('body')) return { title: body === '' ? title : `${title} · ${body}`, body: '' };
  return { title, body: can.has('body-markup') ? escapeMarkup(body) : body };
}

/** The body may hold markup by the specification, and agents' names may hold anything. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function actions({ openLabel, pause }: Toast): string[] {
  const open = { default: openLabel, open: openLabel } satisfies Partial<Record<ToastAction, string>>;
  const all: Partial<Record<ToastAction, string>> = pause === null ? open : { ...open, pause: pause.label };
  return Object.entries(all).flat();
}

async function hints({ toast, pixels, can }: NotifyPlan): Promise<Record<string, unknown>> {
  const { Variant } = await import('@particle/dbus-next');
  const { width, height, rgba } = pixels;
  const all: Record<string, unknown> = {
    urgency: new Variant('y', toast.urgency === 'low' ? 0 : 1),
    category: new Variant('s', categories[toast.about]),
    'desktop-entry': new Variant('s', 'chat-presence'),
    'image-data': new Variant('(iiibiiay)', [width, height, width * 4, true, 8, 4, rgba]),
  };
  if (!toast.sound) all['suppress-sound'] = new Variant('b', true);
  else if (can.has('sound')) all['sound-name'] = new Variant('s', 'message-new-instant');
  return all;
}
