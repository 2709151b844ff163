import type { Keyboard } from '../contract/settings.ts';

/** Whose names the keys have that are held down. */
export function keyboardOf(platform: NodeJS.Platform): Keyboard {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'other';
}
