import type { Area } from '../../electron/presence/area.ts';
import { run } from './run.ts';

type Env = Readonly<Record<string, string>>;

/** Where the window of this title is on screen, in pixels and without its frame; null: there is none. */
export async function windowArea(env: Env, title: string): Promise<Area | null> {
  const search = ['search', '--onlyvisible', '--name', `^${title}$`, 'getwindowgeometry', '--shell'];
  const { code, output } = await run('xdotool', search, env);
  const field = (name: string): number => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(output)?.[1]);
  const area = { x: field('X'), y: field('Y'), width: field('WIDTH'), height: field('HEIGHT') };
  return code === 0 && Object.values(area).every(Number.isFinite) ? area : null;
}

/** Presses keys one after the other where the keyboard is, by X's names for them. Throws when xdotool fails. */
export async function pressKeys(env: Env, ...keys: readonly string[]): Promise<void> {
  const { code, output } = await run('xdotool', ['key', '--delay', '50', ...keys], env);
  if (code !== 0) throw new Error(`xdotool could not press ${keys.join(' ')} (${output.trim()}).`);
}
