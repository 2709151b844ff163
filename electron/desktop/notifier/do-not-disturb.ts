import type { Message } from '@particle/dbus-next';
import type { Clock } from '../../presence/clock.ts';
import { within } from '../../presence/within.ts';
import { bannersAreOff, bannersRule, isOfBanners } from './banners.ts';
import { path, service } from './notify-call.ts';
import type { SessionBus } from './session-bus.ts';

const answerLimitMs = 5_000;
const properties = 'org.freedesktop.DBus.Properties';

/** The signals it wants to hear of. */
export const doNotDisturbRules = [
  `type='signal',sender='${service}',interface='${properties}',member='PropertiesChanged',path='${path}',arg0='${service}'`,
  bannersRule,
];

/** Whether the desktop wants nobody to be disturbed, kept as it is told. */
export interface DoNotDisturb {
  now(): boolean;
  /** Finds out how it is now, without starting anything that does not run. */
  ask(bus: SessionBus): void;
  hear(signal: Message, bus: SessionBus): void;
  /** The server that said so is gone. */
  forget(): void;
}

/**
 * Two desktops tell: Plasma by `Inhibited`, a property that it adds to the notification server (and so
 * may others), GNOME by a setting of its own.
 */
export function doNotDisturbOf(clock: Clock): DoNotDisturb {
  let inhibited = false;
  let bannersOff = false;
  /** Which answers are awaited; those to former questions no longer count. */
  let asked = 0;
  let askedDesktop = 0;

  async function askServer(bus: SessionBus): Promise<boolean> {
    const asking = bus.call({
      destination: service,
      path,
      interface: properties,
      member: 'Get',
      signature: 'ss',
      body: [service, 'Inhibited'],
      startsNothing: true,
    });
    return isTrue((await within(clock, answerLimitMs, asking))[0]);
  }

  function askInhibited(bus: SessionBus): void {
    asked += 1;
    const mine = asked;
    // Most servers have no such property.
    const answered = askServer(bus).catch(() => false);
    void answered.then((is) => {
      if (mine === asked) inhibited = is;
    });
  }

  async function askDesktop(): Promise<void> {
    askedDesktop += 1;
    const mine = askedDesktop;
    const off = await bannersAreOff(process.env);
    if (mine === askedDesktop) bannersOff = off;
  }

  return {
    now: () => inhibited || bannersOff,
    ask(bus) {
      askInhibited(bus);
      void askDesktop();
    },
    hear({ member, body }, bus) {
      if (member === 'Notify' && isOfBanners(body)) void askDesktop();
      if (member !== 'PropertiesChanged' || body[0] !== service) return;
      const changed = body[1] as Readonly<Record<string, unknown>>;
      const unsaid = body[2] as readonly string[];
      if ('Inhibited' in changed) {
        asked += 1;
        inhibited = isTrue(changed['Inhibited']);
      } else if (unsaid.includes('Inhibited')) askInhibited(bus);
    },
    forget() {
      asked += 1;
      inhibited = false;
    },
  };
}

function isTrue(variant: unknown): boolean {
  return typeof variant === 'object' && variant !== null && 'value' in variant && variant.value === true;
}
