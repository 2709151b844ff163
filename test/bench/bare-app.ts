import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Subject } from './running.ts';
import type { Stage } from './stage.ts';

const icon = join(import.meta.dirname, '../../build/icons/app/icon-24.png');

/** As little as an app with a tray icon can be. */
const bare = `const { app, net, Tray } = require('electron');
let tray;
app.whenReady().then(() => (tray = new Tray(__dirname + '/icon.png')));
`;

const withoutAcceleration = 'app.disableHardwareAcceleration();\n';

/** The bare app with Electron's defaults. */
export function bareApp(stage: Stage): Promise<Subject> {
  return subject(stage, 'bare', bare);
}

/** The same without hardware acceleration, which is all the settings that make a difference at rest. */
export function floorApp(stage: Stage, name: string): Promise<Subject> {
  return subject(stage, `bare-${name}`, bare + withoutAcceleration);
}

/** The floor, which also asks a tenant once a second and reads the JSON it answers. */
export function pollingApp(stage: Stage, url: string, authorization: string): Promise<Subject> {
  const init = JSON.stringify({ method: 'POST', headers: { Authorization: authorization } });
  const poll = `const look = async () => (await net.fetch('${url}', ${init})).json();
app.whenReady().then(() => setInterval(look, 1000));
`;
  return subject(stage, 'polling', bare + withoutAcceleration + poll);
}

async function subject(stage: Stage, name: string, main: string): Promise<Subject> {
  const folder = await stage.makeFolder(name);
  await writeFile(join(folder, 'main.js'), main);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
  await copyFile(icon, join(folder, 'icon.png'));
  const profile = await stage.makeFolder(`${name}-profile`);
  return { start: () => run(stage, folder, {}, [`--user-data-dir=${profile}`]) };
}
