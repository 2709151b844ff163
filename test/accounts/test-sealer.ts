import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealer } from '../../electron/accounts/sealer.ts';

/** A sealer with a key of its own that can be locked, so that what it sealed is no more than bytes. */
export interface TestSealer extends Sealer {
  lock(): void;
  unlock(): void;
  /** What is opened from now on should be sealed anew. */
  outdate(): void;
  /** How often it has sealed. */
  seals(): number;
}

/** Begins unlocked. */
export function testSealer(): TestSealer {
  const key = randomBytes(32);
  let locked = false;
  let outdated = false;
  let seals = 0;
  const checkOpen = (): void => {
    if (locked) throw new Error('locked');
  };
  return {
    lock: () => void (locked = true),
    unlock: () => void (locked = false),
    outdate: () => void (outdated = true),
    seals: () => seals,
    keeping: () => Promise.resolve(locked ? { kind: 'impossible', why: 'locked' } : { kind: 'possible' }),
    // eslint-disable-next-line @typescript-eslint/require-await
    async seal(text) {
      checkOpen();
      seals += 1;
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    // eslint-disable-next-line @typescript-eslint/require-await
    async open(sealed) {
      checkOpen();
      const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
      cipher.setAuthTag(sealed.subarray(12, 28));
      const text = cipher.update(sealed.subarray(28)).toString('utf8') + cipher.final('utf8');
      return { text, outdated };
    },
  };
}
