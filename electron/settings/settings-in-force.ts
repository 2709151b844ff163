import type { Fixed } from './policy.ts';
import type { Settings } from './schema.ts';

/** The person's settings with those in their place that are fixed. */
export function settingsInForce(own: Settings, fixed: Fixed): Settings {
  return { ...own, ...fixed };
}

/** Of a change, what is left to the person. */
export function unfixed(part: Partial<Settings>, fixed: Fixed): Partial<Settings> {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !Object.hasOwn(fixed, name)));
}
