import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layOut } from './laid-out.ts';
import { mustRun } from './must-run.ts';
import type { PackagePlan } from './plan.ts';

/** Makes the package for Fedora, openSUSE and their kin in the empty folder `workshop`, with rpmbuild. */
export async function makeRpm(plan: PackagePlan, workshop: string): Promise<void> {
  const laidOut = join(workshop, 'laid-out');
  const made = join(workshop, 'made');
  const spec = join(workshop, `${plan.name}.spec`);
  await mkdir(laidOut);
  await layOut(plan, laidOut);
  const scripts = {
    afterInstall: await readFile(plan.afterInstall, 'utf8'),
    afterRemove: await readFile(plan.afterRemove, 'utf8'),
  };
  await writeFile(spec, specFile(plan, scripts, laidOut));
  const places = [`_topdir ${join(workshop, 'build')}`, `_rpmdir ${made}`, `_rpmfilename ${plan.name}.rpm`];
  const definitions = places.flatMap((each) => ['--define', each]);
  await mustRun('rpmbuild', ['-bb', '--target', plan.architecture, ...definitions, spec]);
  const [file = ''] = await readdir(made);
  await mustRun('cp', [join(made, file), plan.file]);
}

/** What rpmbuild is told, to make a package of what is laid out in a folder. */
export function specFile(
  plan: PackagePlan,
  { afterInstall, afterRemove }: { readonly afterInstall: string; readonly afterRemove: string },
  laidOut: string,
): string {
  return [
    // What is there is finished: nothing is stripped, compiled, searched for dependencies or linked to.
    '%global __os_install_post %{nil}',
    '%global _build_id_links none',
    '%global debug_package %{nil}',
    `%global _binary_payload ${payload(plan.compression)}`,
    `Name: ${plan.name}`,
    // A dash would be where the release begins; the packager has put a tilde for it.
    `Version: ${plan.version}`,
    'Release: 1',
    `Summary: ${literal(plan.summary)}`,
    `License: ${plan.licence}`,
    `Vendor: ${plan.vendor}`,
    `Packager: ${plan.maintainer}`,
    `URL: ${plan.page}`,
    `Group: ${plan.category}`,
    'AutoReqProv: no',
    ...plan.depends.map((each) => `Requires: ${each}`),
    '',
    '%description',
    literal(plan.description),
    '',
    '%install',
    'mkdir -p "$RPM_BUILD_ROOT"',
    `cp -a '${literal(laidOut)}/.' "$RPM_BUILD_ROOT"`,
    '',
    '%post -p /bin/bash',
    literal(afterInstall),
    '',
    '%postun -p /bin/bash',
    // Also runs after an update, when what it would remove is the new version's.
    '[ "$1" -eq 0 ] || exit 0',
    literal(afterRemove),
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...plan.contents.map(({ to }) => `"${literal(to)}"`),
    '',
  ].join('\n');
}

/** As RPM writes it: strength and kind; `xzmt` is xz on all processors, `gzip` is for haste. */
function payload(compression: string): string {
  const kinds: Readonly<Record<string, string>> = { xzmt: 'w6T0.xzdio', gzip: 'w1.gzdio' };
  const kind = kinds[compression];
  if (kind === undefined) throw new Error(`RPM's compression ${compression} is not known here.`);
  return kind;
}

/** Text in which nothing is a macro. */
function literal(text: string): string {
  return text.replaceAll('%', '%%');
}
