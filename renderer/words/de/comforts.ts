import type { Words } from '../en.ts';
import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

export const comforts: Words['comforts'] = {
  exactTime: exactTimeOf('de'),
  seen: (time) => `Stand: ${time}`,
  noticed: (time) => `Bemerkt: ${time}`,
  looking: 'neue Abfrage läuft\u00a0…',
  lookingIn: (seconds) => `neue Abfrage in ${number(seconds)}\u00a0s`,
  copyStatus: 'Status kopieren',
  copied: (name) => `Kopiert: ${name}`,
  openTenant: 'SuperOffice öffnen',
  hint: 'Pfeiltasten blättern, Enter öffnet, / sucht',
};
