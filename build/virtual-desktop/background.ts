import { run } from './run.ts';

/** Paints the desktop's background in one calm colour. Throws when xsetroot fails. */
export async function paintBackground(env: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await run('xsetroot', ['-solid', '#3f5a73'], env);
  if (code !== 0) throw new Error(`xsetroot could not paint the background (${output.trim()}).`);
}
