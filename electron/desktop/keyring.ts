import { safeStorage } from 'electron';
import type { Sealer } from '../accounts/sealer.ts';
import type { Keeping } from '../contract/welcome.ts';
import type { Clock } from '../presence/clock.ts';
import { within } from '../presence/within.ts';

/** The keyring may ask the person to open it; who has not done so by then does not want to, ms. */
const patienceMs = 60_000;
/** Between two looks whether the encryption is ready, ms. */
const readyEveryMs = 50;

/**
 * What is encrypted with the keyring's key begins so on Linux. `v10` would be a key that everybody
 * knows: Chromium takes it without a word where there is no keyring.
 */
const keyringMark = Buffer.from('v11');

/** Secrets sealed by the system: Keychain, DPAPI, or the desktop's keyring, through Electron's `safeStorage`. */
export function keyring(platform: NodeJS.Platform, clock: Clock): Sealer {
  let asked: Promise<Keeping> | null = null;

  async function ask(): Promise<Keeping> {
    if (platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
      return { kind: 'impossible', why: 'noKeyring' };
    }
    if (!(await isReady())) return { kind: 'impossible', why: 'locked' };
    if (platform !== 'linux') return { kind: 'possible' };
    const probe = await within(clock, patienceMs, safeStorage.encryptStringAsync('probe')).catch(() => null);
    if (probe === null) return { kind: 'impossible', why: 'locked' };
    return isSealed(probe) ? { kind: 'possible' } : { kind: 'impossible', why: 'noKeyring' };
  }

  /**
   * Not before the keyring has answered, which may mean that the person has opened it. Electron 42.0.0
   * crashes when used earlier (electron#51759).
   */
  async function isReady(): Promise<boolean> {
    const begun = clock.steady();
    for (;;) {
      if (await safeStorage.isAsyncEncryptionAvailable()) return true;
      if (clock.steady() - begun > patienceMs) return false;
      await new Promise<void>((resolve) => clock.after(readyEveryMs, resolve));
    }
    return false;
  }

  function isSealed(encrypted: Buffer): boolean {
    return platform !== 'linux' || encrypted.subarray(0, keyringMark.length).equals(keyringMark);
  }

  async function keeping(): Promise<Keeping> {
    asked ??= ask().catch((): Keeping => ({ kind: 'impossible', why: 'locked' }));
    const keeping = await asked;
    // A keyring may be opened later, or come with the next package.
    if (keeping.kind === 'impossible') asked = null;
    return keeping;
  }

  return {
    keeping,
    async seal(text) {
      if ((await keeping()).kind !== 'possible') throw new Error('there is no keyring to seal with');
      const sealed = await safeStorage.encryptStringAsync(text);
      if (!isSealed(sealed)) throw new Error('the keyring does not seal');
      return sealed;
    },
    async open(sealed) {
      if ((await keeping()).kind !== 'possible' || !isSealed(sealed)) {
        throw new Error('there is no keyring to open with');
      }
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed);
      return { text: result, outdated: shouldReEncrypt };
    },
  };
}
