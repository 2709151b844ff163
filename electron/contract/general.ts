import * as v from 'valibot';
import { languages } from './language.ts';
import { busyFromLimits, pollSecondsLimits } from './limits.ts';
import { isShortcut } from './shortcut.ts';
import { wholeNumber } from './whole-number.ts';

/** What a person may set of the app itself, as schemas for commands, settings and policy alike. */

export const pollSecondsSchema = wholeNumber(pollSecondsLimits);

export const busyFromSchema = wholeNumber(busyFromLimits);

/** The colours of all windows; `system`: those of the desktop. */
export const lookSchema = v.picklist(['system', 'light', 'dark']);

export type Look = v.InferOutput<typeof lookSchema>;

/** `system`: the first of the system's languages that the app speaks. */
export const languageChoiceSchema = v.picklist(['system', ...languages]);

export type LanguageChoice = v.InferOutput<typeof languageChoiceSchema>;

/** Keys that open the popup from anywhere, as Electron names them; empty: none. */
export const shortcutSchema = v.pipe(
  v.string(),
  v.check((shortcut) => shortcut === '' || isShortcut(shortcut)),
);

/** The sections of the Settings window. */
export const sectionSchema = v.picklist(['account', 'notices', 'general', 'look', 'diagnostics', 'about']);

export type SettingsSection = v.InferOutput<typeof sectionSchema>;

/** What an organisation may fix beside rules. */
export type Fixable =
  'pollSeconds' | 'busyFrom' | 'privacy' | 'sound' | 'keepDays' | 'startAtLogin' | 'updates';
