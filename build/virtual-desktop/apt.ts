import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Need } from './libraries.ts';
import { run } from './run.ts';

/**
 * Installs one package of each of `needs` when we are root. Otherwise, and when apt fails, throws a sentence
 * with the command to run, or with the log to read.
 */
export async function installPackages(needs: readonly Need[], say: (line: string) => void): Promise<void> {
  if (process.getuid?.() !== 0) {
    const names = knownNames(needs, await policy(needs)).join(' ');
    throw new Error(
      `Missing here: ${names}. Install them with: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be at work, as on a machine that was just switched on.
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  const update = await run('apt-get', ['update', ...patience], env);
  const names = knownNames(needs, await policy(needs));
  say(`Installing with apt-get: ${names.join(' ')}.`);
  const args = ['install', '-y', '--no-install-recommends', ...patience, ...names];
  const install = await run('apt-get', args, env);
  if (install.code === 0) return;
  const log = join(await mkdtemp(join(tmpdir(), 'chat-presence-apt-')), 'apt-get.log');
  await writeFile(log, update.output + install.output);
  const reason = /^E: (.*)$/m.exec(update.output + install.output)?.[1] ?? 'no reason given';
  throw new Error(`apt-get could not install ${names.join(' ')} (${reason}): see ${log}.`);
}

/**
 * One package name for each of `needs`: the first of its names which apt has a candidate for according to
 * `report` (what `apt-cache policy` prints), else its last and oldest name.
 */
export function knownNames(needs: readonly Need[], report: string): string[] {
  const known = new Set(
    [...report.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return needs.flatMap(({ packages }) => packages.find((name) => known.has(name)) ?? packages.at(-1) ?? []);
}

async function policy(needs: readonly Need[]): Promise<string> {
  const names = needs.flatMap((need) => need.packages);
  return (await run('apt-cache', ['policy', ...names], { ...process.env, LC_ALL: 'C' })).output;
}
