import type { Message } from '@particle/dbus-next';
import type { Clock, Dispose } from '../../presence/clock.ts';
import { within } from '../../presence/within.ts';
import type { BusListener, SessionBus } from '../notifier/session-bus.ts';

export interface TrayHostPorts {
  readonly clock: Clock;
  /** Connects to the session bus, for the signals that match these rules; rejects where there is none. */
  readonly connect: (rules: readonly string[], listener: BusListener) => Promise<SessionBus>;
  /** Whether somebody takes tray icons the older way, by X11. */
  readonly embeds: () => Promise<boolean>;
}

/** What is told of it, each once until the other is. */
export interface TrayHostListener {
  /** Somebody shows tray icons: now that it is known, or again. */
  readonly onThere: () => void;
  /** Nobody does, and a panel that only starts anew would have by now. */
  readonly onMissing: () => void;
}

/** Whether anybody shows tray icons. */
export interface TrayHost {
  /** From now on this is told; of what is known already once the caller is done with what it does. */
  follow(listener: TrayHostListener): void;
  /** Resolves when the first look has come to an end, and whoever follows by then has been told. */
  readonly firstLook: Promise<void>;
  /** Resolves once an icon has been taken since whoever follows was told that there is a place for one. */
  readonly iconTaken: Promise<void>;
  stop: Dispose;
}

const watcher = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';

const rules = [
  `type='signal',member='NameOwnerChanged',interface='org.freedesktop.DBus',arg0='${watcher}'`,
  `type='signal',interface='${watcher}',path='${path}'`,
];

/** Between two looks while nobody is there, or only by X11, where nobody tells of coming and going. */
export const againMs = 5_000;
/** So many looks in a row find nobody before they are missing: who was there may only start anew, or be locked away. */
export const looksInVain = { unknown: 2, there: 7 } as const;
const answerLimitMs = 3_000;
/** A host that has not told of an icon by then has taken it without a word, ms. */
export const wordlessMs = 500;

/**
 * Finds out, from now on, whether anybody shows tray icons on Linux, by the same two signs that Electron's tray goes by:
 * a registered host at the StatusNotifierWatcher of the session bus, or an owner of the system tray of X11.
 *
 *     unknown ──host──▶ there ◀──host── missing
 *        └──none, twice──────┴──none, for half a minute──▶ missing
 */
export function trayHostOf({ clock, connect, embeds }: TrayHostPorts): TrayHost {
  let known: 'unknown' | 'there' | 'missing' = 'unknown';
  let listener: TrayHostListener | null = null;
  let bus: Promise<SessionBus> | null = null;
  let misses = 0;
  /** Which look is the last one begun; what former ones find no longer counts. */
  let looks = 0;
  let cancelNext: Dispose = () => {};
  let cancelWordless: Dispose = () => {};
  let firstLookEnds = (): void => {};
  const firstLook = new Promise<void>((resolve) => (firstLookEnds = resolve));
  let iconIsTaken = (): void => {};
  const iconTaken = new Promise<void>((resolve) => (iconIsTaken = resolve));

  function connected(): Promise<SessionBus> {
    if (bus !== null) return bus;
    const connecting = connect(rules, { onSignal, onGone: () => (bus = null) });
    bus = connecting;
    // The bus may be there the next time.
    connecting.catch(() => {
      if (bus === connecting) bus = null;
    });
    return connecting;
  }

  function onSignal({ member }: Message): void {
    // Ours, or one that came at the same moment; before that moment they are all others'.
    if (member === 'StatusNotifierItemRegistered' && known === 'there' && listener !== null) iconIsTaken();
    if (
      !['NameOwnerChanged', 'StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered'].includes(member)
    )
      return;
    misses = 0;
    look();
  }

  async function isRegistered(): Promise<boolean> {
    try {
      const asking = (await connected()).call({
        destination: watcher,
        path,
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [watcher, 'IsStatusNotifierHostRegistered'],
        startsNothing: true,
      });
      const [answer] = await within(clock, answerLimitMs, asking);
      return typeof answer === 'object' && answer !== null && 'value' in answer && answer.value === true;
    } catch {
      return false;
    }
  }

  function look(): void {
    cancelNext();
    looks += 1;
    const mine = looks;
    void whoIsThere().then((who) => {
      if (mine !== looks) return;
      found(who);
      firstLookEnds();
    });
  }

  async function whoIsThere(): Promise<'host' | 'x11' | 'nobody'> {
    if (await isRegistered()) return 'host';
    return (await embeds().catch(() => false)) ? 'x11' : 'nobody';
  }

  function found(who: 'host' | 'x11' | 'nobody'): void {
    // A host tells of its going.
    if (who !== 'host') lookLater();
    if (who !== 'nobody') {
      misses = 0;
      learn('there');
      return;
    }
    // Before anybody follows a panel may only be starting, as we are.
    misses = listener === null ? 1 : misses + 1;
    if (known !== 'missing' && misses >= looksInVain[known]) learn('missing');
  }

  function lookLater(): void {
    cancelNext();
    cancelNext = clock.after(againMs, look);
  }

  function learn(what: 'there' | 'missing'): void {
    if (what === known) return;
    known = what;
    tell();
  }

  function tell(): void {
    if (listener === null) return;
    if (known === 'missing') listener.onMissing();
    if (known !== 'there') return;
    listener.onThere();
    cancelWordless();
    cancelWordless = clock.after(wordlessMs, iconIsTaken);
  }

  look();
  return {
    follow(by) {
      listener = by;
      if (known === 'unknown' && misses > 0) lookLater();
      queueMicrotask(tell);
    },
    firstLook,
    iconTaken,
    stop() {
      looks += 1;
      listener = null;
      cancelNext();
      cancelWordless();
      void bus?.then((to) => to.disconnect()).catch(() => {});
    },
  };
}
