import type { Finding } from '../contract/diagnostics.ts';
import type { Keeping } from '../contract/welcome.ts';
import { finding } from './finding.ts';

/** What became of asking whoever shows toasts who they are. `by` null: the system shows them itself. */
export type ToastServer =
  | { readonly kind: 'there'; readonly by: string | null }
  | { readonly kind: 'missing' }
  /** Somebody is there, and does not answer. */
  | { readonly kind: 'silent' };

/** Whether anybody shows tray icons, as far as it is known. */
export type TrayStanding = 'there' | 'missing' | 'unknown';

/** What became of writing a little into the profile. */
export type DiskSeen =
  | { readonly kind: 'written'; readonly freeBytes: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'refused' };

/** Settings and log need far less; below this something else will soon fill it. */
const enoughBytes = 100 * 1024 * 1024;

export function toastsFinding(server: ToastServer, doNotDisturb: boolean): Finding {
  switch (server.kind) {
    case 'missing':
      return finding('toasts', 'bad', { kind: 'noToasts' });
    case 'silent':
      return finding('toasts', 'bad', { kind: 'toastsHang' });
    case 'there':
      return doNotDisturb
        ? finding('toasts', 'note', { kind: 'doNotDisturb' })
        : finding('toasts', 'good', { kind: 'toastsShown', by: server.by });
  }
}

export function trayFinding(tray: TrayStanding): Finding {
  switch (tray) {
    case 'there':
      return finding('tray', 'good', { kind: 'trayShown' });
    case 'missing':
      return finding('tray', 'note', { kind: 'trayMissing' });
    case 'unknown':
      return finding('tray', 'skipped', { kind: 'trayUnknown' });
  }
}

export function keyringFinding(keeping: Keeping): Finding {
  if (keeping.kind === 'possible') return finding('keyring', 'good', { kind: 'keyringWorks' });
  return finding('keyring', 'note', { kind: keeping.why === 'locked' ? 'keyringLocked' : 'noKeyring' });
}

/** What the organisation has fixed, and where it is not followed. */
export interface PolicySeen {
  readonly fixed: number;
  readonly unclear: readonly string[];
}

export function policyFinding({ fixed, unclear }: PolicySeen): Finding {
  if (unclear.length > 0) return finding('policy', 'bad', { kind: 'policyUnclear', places: unclear });
  return finding('policy', 'good', fixed === 0 ? { kind: 'policyNone' } : { kind: 'policyFollowed', fixed });
}

/** @param folder the profile */
export function diskFinding(disk: DiskSeen, folder: string): Finding {
  switch (disk.kind) {
    case 'refused':
      return finding('disk', 'bad', { kind: 'diskReadOnly', folder });
    case 'full':
      return finding('disk', 'bad', { kind: 'diskFull', folder });
    case 'written': {
      const { freeBytes } = disk;
      return freeBytes < enoughBytes
        ? finding('disk', 'note', { kind: 'diskNearlyFull', freeBytes })
        : finding('disk', 'good', { kind: 'diskFine', freeBytes });
    }
  }
}
