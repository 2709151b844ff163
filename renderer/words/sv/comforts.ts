import type { Words } from '../en.ts';
import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

export const comforts: Words['comforts'] = {
  exactTime: exactTimeOf('sv-SE'),
  seen: (time) => `Sedd ${time}`,
  noticed: (time) => `Upptäckt ${time}`,
  looking: 'tittar igen…',
  lookingIn: (seconds) => `tittar igen om ${number(seconds)}\u00a0s`,
  copyStatus: 'Kopiera status',
  copied: (name) => `Kopierat: ${name}`,
  openTenant: 'Öppna SuperOffice',
  hint: 'Piltangenter bläddrar, Retur öppnar, / söker',
};
