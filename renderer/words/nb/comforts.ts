import type { Words } from '../en.ts';
import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

export const comforts: Words['comforts'] = {
  exactTime: exactTimeOf('nb'),
  seen: (time) => `Sett ${time}`,
  noticed: (time) => `Oppdaget ${time}`,
  looking: 'ser etter igjen…',
  lookingIn: (seconds) => `ser etter igjen om ${number(seconds)}\u00a0s`,
  copyStatus: 'Kopier status',
  copied: (name) => `Kopiert: ${name}`,
  openTenant: 'Åpne SuperOffice',
  hint: 'Piltastene blar, Enter åpner, / søker',
};
