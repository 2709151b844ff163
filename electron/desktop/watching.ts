import type { HeldAccount } from './account-holder.ts';
import { tenantSession } from './tenant-session.ts';
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

/**
 * Begins with watching nothing.
 *
 * @param ports `onSwitched` is called when what was shown of one account is no longer true of the next,
 *   `onLeft` when the account of this key is no longer one of ours
 */
export function watchingOf(
  ports: WatchPorts & { readonly onSwitched: () => void; readonly onLeft: (key: string) => void },
): Watching {
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
        watch = held && watchTenant(held, tenantSession(`tenant-${sessions}`, held.notes.trusted), ports);
        if (former !== null && former !== watch?.key) ports.onLeft(former);
      }
      ports.onChange();
    },
    stop,
  };
}
