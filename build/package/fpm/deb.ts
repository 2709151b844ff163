import { createHash } from 'node:crypto';
import { copyFile, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { layOut } from './laid-out.ts';
import { mustRun } from './must-run.ts';
import type { PackagePlan } from './plan.ts';

/** Makes the package for Debian and its kin in the empty folder `workshop`, with dpkg-deb. */
export async function makeDeb(plan: PackagePlan, workshop: string): Promise<void> {
  await layOut(plan, workshop);
  const files = (await readdir(workshop, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sums = await Promise.all(
    files.map(async (file) => `${await md5(file)}  ${relative(workshop, file)}\n`),
  );
  const [kilobytes = ''] = (await mustRun('du', ['-sk', '--apparent-size', workshop])).split('\t');
  const about = join(workshop, 'DEBIAN');
  await mkdir(about, { mode: 0o755 });
  await writeFile(join(about, 'control'), controlFile(plan, kilobytes));
  await writeFile(join(about, 'md5sums'), sums.sort().join(''));
  for (const [script, from] of [
    ['postinst', plan.afterInstall],
    ['postrm', plan.afterRemove],
  ] as const) {
    await copyFile(from, join(about, script));
    await chmod(join(about, script), 0o755);
  }
  await mustRun('dpkg-deb', [
    '--root-owner-group',
    `-Z${compressor(plan.compression)}`,
    '--build',
    workshop,
    plan.file,
  ]);
}

/** What dpkg is told of the package, as deb-control(5) has it. */
export function controlFile(plan: PackagePlan, kilobytes: string): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Package', plan.name],
    ['Version', plan.version],
    ['Architecture', plan.architecture],
    ['Maintainer', plan.maintainer],
    ['Installed-Size', kilobytes],
    ['Depends', plan.depends.join(', ')],
    ['Recommends', plan.recommends.join(', ')],
    ['Section', plan.category],
    ['Priority', plan.priority],
    ['Homepage', plan.page],
    ['Description', [plan.summary, ...plan.description.split('\n').map((line) => line || '.')].join('\n ')],
  ];
  return lines.flatMap(([name, value]) => (value === '' ? [] : `${name}: ${value}\n`)).join('');
}

/** dpkg-deb's name for what fpm calls by its file's ending. */
function compressor(compression: string): string {
  return compression === 'zst' ? 'zstd' : compression;
}

async function md5(file: string): Promise<string> {
  return createHash('md5')
    .update(await readFile(file))
    .digest('hex');
}
