import type { UpdatesOff } from '../contract/updates.ts';

/** What tells how this copy of the app came onto the computer. */
export interface InstallationFacts {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name: string]: string | undefined };
  /** The path of the program that runs. */
  readonly program: string;
  /** The mark that our deb and rpm packages lay beside the app is there. */
  readonly markedByPackage: boolean;
  /** The installer's own uninstaller lies beside the program. Windows only. */
  readonly hasUninstaller: boolean;
  /** What an update would replace can be replaced by this person: {@link replacedBy}. */
  readonly replaceable: boolean;
}

/**
 * The file or folder in whose place an update comes; null where nothing would be replaced by the app itself.
 * Windows' installer finds its own way.
 */
export function replacedBy({
  platform,
  env,
  program,
}: Pick<InstallationFacts, 'platform' | 'env' | 'program'>): string | null {
  if (platform === 'linux') return imageOf(program, env);
  if (platform !== 'darwin') return null;
  const [, bundle] = /^(.+?\.app)\/Contents\/MacOS\//.exec(program) ?? [];
  return bundle ?? null;
}

/**
 * Why updates are not wished for; null: they are.
 *
 * @param inForce what holds, of the person's setting and the organisation's
 * @param fixed the organisation's; undefined: it leaves that to the person
 */
export function offByWish(inForce: boolean, fixed: boolean | undefined): UpdatesOff | null {
  if (inForce) return null;
  return fixed === false ? 'byPolicy' : 'byPerson';
}

/** Why this kind of installation does not update itself; null: it does. */
export function offByKind(facts: InstallationFacts): UpdatesOff | null {
  if (facts.platform === 'win32') return offOnWindows(facts);
  return facts.platform === 'darwin' ? offOnMac(facts) : offOnLinux(facts);
}

/**
 * Of the kinds there are for Windows only the installer's brings an uninstaller along, and only what it puts
 * into the person's own folder is replaced without an administrator's word. An MSI is always for everybody.
 */
function offOnWindows({ env, program, hasUninstaller }: InstallationFacts): UpdatesOff | null {
  if (portableOf(env) !== null) return 'portable';
  const lies = (name: string): boolean => isWithin(program, env[name]);
  if (['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432'].some(lies)) return 'byAdministrator';
  if (!hasUninstaller) return 'notInstalled';
  return lies('LOCALAPPDATA') ? null : 'byAdministrator';
}

/** Started from its disk image, or where macOS hides what was downloaded, it cannot be replaced. */
function offOnMac(facts: InstallationFacts): UpdatesOff | null {
  const bundle = replacedBy(facts);
  if (bundle === null || bundle.startsWith('/Volumes/') || bundle.includes('/AppTranslocation/')) {
    return 'notInstalled';
  }
  return facts.replaceable ? null : 'byAdministrator';
}

/**
 * The packager's own mark, `package-type`, is not asked for: it makes all kinds of one folder at the same
 * time, and any of them may get the mark of another.
 */
function offOnLinux(facts: InstallationFacts): UpdatesOff | null {
  const { env, program, markedByPackage, replaceable } = facts;
  // A snap, too, tells what it starts of itself.
  const inSnap = Boolean(env['SNAP']) && program.startsWith(`${env['SNAP']}/`);
  if (markedByPackage || inSnap || env['FLATPAK_ID']) return 'byPackageManager';
  if (replacedBy(facts) === null) return 'notInstalled';
  return replaceable ? null : 'byAdministrator';
}

/**
 * Windows' portable program that has unpacked this one to where it runs; null: none has. Another, which may
 * have started us, tells the same of itself, but for its name.
 */
export function portableOf(env: InstallationFacts['env']): string | null {
  const { PORTABLE_EXECUTABLE_FILE: file, PORTABLE_EXECUTABLE_APP_FILENAME: name } = env;
  return file && name === portableName ? file : null;
}

/** As the packager calls the app where it unpacks it: package.json's name. */
const portableName = 'chat-presence';

/** Other programs that are AppImages tell what they start the same of themselves. */
function imageOf(
  program: string,
  { APPIMAGE: image, APPDIR: unpacked }: InstallationFacts['env'],
): string | null {
  return image?.startsWith('/') && unpacked && program.startsWith(`${unpacked}/`) ? image : null;
}

function isWithin(program: string, folder: string | undefined): boolean {
  return Boolean(folder) && program.toLowerCase().startsWith(`${folder?.toLowerCase()}\\`);
}
