import type { Area } from '../../electron/presence/area.ts';
import { run } from './run.ts';

type Env = Readonly<Record<string, string>>;

/**
 * Where the window of this title is on screen, in pixels and without its frame; null: there is none. By
 * xwininfo, since xdotool counts a frame twice.
 */
export async function windowArea(env: Env, title: string): Promise<Area | null> {
  const { code, output } = await run('xwininfo', ['-name', title], env);
  if (code !== 0 || !output.includes('IsViewable')) return null;
  const field = (name: string): number => Number(new RegExp(`^ *${name}: +(-?\\d+)$`, 'm').exec(output)?.[1]);
  return {
    x: field('Absolute upper-left X'),
    y: field('Absolute upper-left Y'),
    width: field('Width'),
    height: field('Height'),
  };
}

/** Presses keys one after the other where the keyboard is, by X's names for them. Throws when xdotool fails. */
export async function pressKeys(env: Env, ...keys: readonly string[]): Promise<void> {
  const { code, output } = await run('xdotool', ['key', '--delay', '50', ...keys], env);
  if (code !== 0) throw new Error(`xdotool could not press ${keys.join(' ')} (${output.trim()}).`);
}

/** Moves the window of this title to the left and top edges of the screen. Throws when xdotool fails. */
export async function moveToCorner(env: Env, title: string): Promise<void> {
  const move = ['search', '--onlyvisible', '--name', `^${title}$`, 'windowmove', '0', '0'];
  const { code, output } = await run('xdotool', move, env);
  if (code !== 0) throw new Error(`xdotool could not move the window "${title}" (${output.trim()}).`);
}
