import { execFile } from 'node:child_process';

const key = '/org/gnome/desktop/notifications/show-banners';
const answerLimitMs = 5_000;

/** The signals by which the settings' store of the desktop tells that one of its keys has changed. */
export const bannersRule =
  "type='signal',interface='ca.desrt.dconf.Writer',member='Notify',path='/ca/desrt/dconf/Writer/user'";

/** Whether such a signal is about GNOME's "do not disturb"; its body is a folder or key, and what changed below. */
export function isOfBanners([prefix, changed]: readonly unknown[]): boolean {
  if (typeof prefix !== 'string' || !Array.isArray(changed)) return false;
  return changed.some((below) => {
    const path = `${prefix}${String(below)}`;
    return path === key || (path.endsWith('/') && key.startsWith(path));
  });
}

/**
 * Whether GNOME's "do not disturb" is on; false too where this is not GNOME. It is on no bus, and the
 * portal that gives other settings does not give this one: its own tool has to be asked.
 */
export function bannersAreOff(env: NodeJS.ProcessEnv): Promise<boolean> {
  const isGnome = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':').includes('GNOME');
  if (!isGnome) return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile(
      'gsettings',
      ['get', 'org.gnome.desktop.notifications', 'show-banners'],
      { env, timeout: answerLimitMs },
      (error, answer) => resolve(error === null && answer.trim() === 'false'),
    );
  });
}
