import type { Words } from '../en.ts';
import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

export const comforts: Words['comforts'] = {
  exactTime: exactTimeOf('nl'),
  seen: (time) => `Gezien: ${time}`,
  noticed: (time) => `Opgemerkt: ${time}`,
  looking: 'kijkt opnieuw…',
  lookingIn: (seconds) => `kijkt opnieuw over ${number(seconds)}\u00a0s`,
  copyStatus: 'Status kopiëren',
  copied: (name) => `Gekopieerd: ${name}`,
  openTenant: 'SuperOffice openen',
  hint: 'Pijltjes bladeren, Enter opent, / zoekt',
};
