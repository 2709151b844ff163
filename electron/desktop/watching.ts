import type { ServerCertificate } from '../presence/certificate.ts';
import type { HeldAccount } from './account-holder.ts';
import type { TenantSession } from './tenant-session.ts';
import { watchTenant, type TenantWatch } from './tenant-watch.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Watches the tenant of the account that is held, and no other a moment longer. */
export interface Watching {
  /** Null: no tenant is watched. */
  current(): TenantWatch | null;
  /** This account is held now. */
  follow(held: HeldAccount | null): void;
  stop(): void;
}

export interface WatchingPorts extends WatchPorts {
  /** A way to ask a tenant, under a name that no other has. */
  readonly sessionOf: (name: string, trusted: readonly ServerCertificate[]) => TenantSession;
  /** What was shown of one account is no longer true of the next. */
  readonly onSwitched: () => void;
  /** The account of this key is no longer one of ours. */
  readonly onLeft: (key: string) => void;
}

/** Begins with watching nothing. */
export function watchingOf(ports: WatchingPorts): Watching {
  let followed: HeldAccount | null = null;
  let watch: TenantWatch | null = null;
  let sessions = 0;

  function stop(): void {
    watch?.stop();
    watch = null;
  }

  return {
    current: () => watch,
    follow(held) {
      // A person's notes are read anew each time; but to Chromium a certificate is trusted once for all.
      const goesOn =
        held !== null && held.account === followed?.account && held.notes.trusted === followed.notes.trusted;
      followed = held;
      if (!goesOn) {
        const former = watch?.key ?? null;
        stop();
        ports.onSwitched();
        sessions += 1;
        watch = held && watchTenant(held, ports.sessionOf(`tenant-${sessions}`, held.notes.trusted), ports);
        if (former !== null && former !== watch?.key) ports.onLeft(former);
      }
      ports.onChange();
    },
    stop,
  };
}
