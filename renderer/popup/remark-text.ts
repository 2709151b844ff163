import type { Remark, TenantShown } from '../../electron/contract/state.ts';
import type { Words } from '../words/en.ts';
import { failureText } from '../words/trouble.ts';

/**
 * What a remark says.
 *
 * @param tenant null: no tenant is watched
 */
export function remarkText(remark: Remark, tenant: TenantShown | null, words: Words): string {
  switch (remark.kind) {
    case 'settingsSetAside':
      return words.popup.settingsSetAside(remark.file);
    case 'settingsReadOnly':
      return words.popup.settingsReadOnly(remark.folder);
    case 'settingsNotKept':
      return words.popup.settingsNotKept(remark.folder);
    case 'settingsNewer':
    case 'signInNotKept':
    case 'noToasts':
    case 'daysNotKept':
    case 'daysNotRemoved':
      return words.popup[remark.kind];
    case 'noTray':
      return words.place.noTray;
    case 'switchNotSaved':
      return words.popup.switchNotSaved(tenant === null ? '' : failureText(remark.failure, tenant, words));
  }
}
