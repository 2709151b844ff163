import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.ts';
import { startPart, type Surroundings } from './part.ts';
import type { Picture } from './screenshot.ts';
import { screen } from './screen.ts';
import { nameOwned } from './session-bus.ts';

const settingsService = '/usr/share/dbus-1/services/org.xfce.Xfconf.service';
const buttons = { left: 1, middle: 2, right: 3 } as const;

/** The middle of the only icon in the tray; the panel's settings put it there. */
const iconPlace = { x: screen.width - 20, y: screen.height - 20 };
const iconSize = 22;
/** From the middle of the panel to where the clock's digits do not reach, and icons do, px. */
const aboveClock = 8;

/**
 * Starts xfce4-panel with its tray, on the bus and display of `around`. The panel's settings service comes
 * first: the bus would have started it, but starts nothing by itself here.
 */
export async function startTrayPanel(around: Surroundings): Promise<void> {
  const address = around.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  // Neither would find its service on this bus, and each would complain.
  const env = { ...around.env, NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory' };
  const quiet = { ...around, env };
  const owns = (name: string) => (_: unknown, limit: AbortSignal) => nameOwned(address, name, limit);
  await startPart(quiet, settingsProgram(), [], owns('org.xfce.Xfconf'));
  const args = ['--disable-wm-check', '--sm-client-disable'];
  await startPart(quiet, 'xfce4-panel', args, owns('org.kde.StatusNotifierWatcher'));
}

/** Moves the pointer to the tray's icon and clicks there. Throws when xdotool fails. */
export async function clickTrayIcon(
  env: Readonly<Record<string, string>>,
  button: keyof typeof buttons,
): Promise<void> {
  await pointer(env, [...moveTo(iconPlace), 'click', `${buttons[button]}`]);
}

/** Moves the pointer where it covers nothing: all but its tip is then below the screen. */
export async function parkPointer(env: Readonly<Record<string, string>>): Promise<void> {
  await pointer(env, moveTo({ x: 0, y: screen.height - 1 }));
}

/**
 * Whether `picture` shows an icon in the tray: something that is higher than the clock, which stands in its
 * place while the tray is empty.
 */
export function showsTrayIcon({ width, rgba }: Picture): boolean {
  const pixel = (x: number, y: number): number => rgba.readUInt32BE((y * width + x) * 4);
  const empty = pixel(0, iconPlace.y);
  for (let x = iconPlace.x - iconSize / 2; x < iconPlace.x + iconSize / 2; x += 1) {
    if (pixel(x, iconPlace.y - aboveClock) !== empty) return true;
  }
  return false;
}

function moveTo({ x, y }: { x: number; y: number }): string[] {
  return ['mousemove', `${x}`, `${y}`];
}

async function pointer(env: Readonly<Record<string, string>>, args: string[]): Promise<void> {
  const { code, output } = await run('xdotool', args, env);
  if (code !== 0) throw new Error(`xdotool could not move or click the pointer (${output.trim()}).`);
}

function settingsProgram(): string {
  const service = existsSync(settingsService) ? readFileSync(settingsService, 'utf8') : '';
  const program = /^Exec=(\S+)/m.exec(service)?.[1];
  if (program) return program;
  throw new Error(`${settingsService} names no program, so xfce4-panel can't start: install xfconf again.`);
}
