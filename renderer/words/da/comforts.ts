import type { Words } from '../en.ts';
import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

export const comforts: Words['comforts'] = {
  exactTime: exactTimeOf('da-DK'),
  seen: (time) => `Set ${time}`,
  noticed: (time) => `Bemærket ${time}`,
  looking: 'ser efter igen…',
  lookingIn: (seconds) => `ser efter igen om ${number(seconds)}\u00a0s`,
  copyStatus: 'Kopiér status',
  copied: (name) => `Kopieret: ${name}`,
  openTenant: 'Åbn SuperOffice',
  hint: 'Piletasterne bladrer, Enter åbner, / søger',
};
