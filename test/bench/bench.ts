import { cpus, loadavg } from 'node:os';
import { bundle } from '../../build/bundle.ts';
import { askedToEnd } from '../../build/start/asked-to-end.ts';
import { settleMs } from './at-rest.ts';
import type { Figure } from './figures.ts';
import { goalsTable } from './goals.ts';
import { desktopParts, measureApps, measureDomain, onRequest, plainParts, type Part } from './parts.ts';
import { packagedSize } from './packaged-size.ts';
import { sizes } from './sizes.ts';
import { setStage } from './stage.ts';
import { table } from './table.ts';

const progress = (line: string): void => console.error(line);

const legend = [
  'ours: Chat Presence, signed in at a tenant of 500 agents, polling every 30 s unless a line says otherwise.',
  'bare: the smallest Electron app with a tray icon; floor: the same without hardware acceleration.',
  'Processes are held to those of the floor: without hardware acceleration Chromium can cage the process that draws, and the cage is one more.',
  'Figures are medians. Ratios are made run by run, each run of one app beside one of the other; in brackets their least and most, or the figure’s own where nothing compares.',
  `Memory: PSS of all processes, ${settleMs / 1000} s after the start, or after the popup was closed. How much of Electron’s own program files counts in it varies with the system’s file cache.`,
  'Processor time of a poll: 100 polls at 1 s, each bringing 5 changes, less the same time without polls. "Bare" there is the floor with a fetch and JSON.parse a second.',
  'Search: from each letter of a name to the frame that shows who is found, which comes up to 17 ms after the work is done.',
  'The popup: from the click on the tray icon over D-Bus to the app’s word that it is shown.',
];

/** The parts that were asked for by name, or all that nobody has to ask for. Throws one sentence for a name that is none. */
function askedParts(names: readonly string[]): readonly Part[] {
  const parts: readonly Part[] = [...desktopParts, ...plainParts];
  const unknown = names.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" can't be measured: choose from ${parts.join(', ')}, or name none for all.`);
  }
  return parts.filter((part) => (names.length === 0 ? !onRequest.includes(part) : names.includes(part)));
}

/** Builds the app, measures what was asked for, and prints the table. */
async function bench(end: AbortSignal): Promise<void> {
  const parts = askedParts(process.argv.slice(2));
  const wanted = (part: Part): boolean => parts.includes(part);
  if (desktopParts.some(wanted) && process.platform !== 'linux') {
    throw new Error(
      `Apps are measured on Linux alone: elsewhere run npm run bench -- ${plainParts.join(' ')}.`,
    );
  }
  const begun = performance.now();
  const figures: Figure[] = [];
  const notes = [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), load before ${loadavg()[0]?.toFixed(1)}, Node ${process.version}.`,
  ];
  const dist = await bundle();
  if (desktopParts.some(wanted)) {
    const stage = await setStage(dist, progress, end);
    const ended = new Promise<never>((_resolve, reject) =>
      end.addEventListener('abort', () => reject(new Error('The bench was asked to end.'))),
    );
    try {
      figures.push(...(await Promise.race([measureApps(stage, wanted, progress), ended])));
    } finally {
      await stage.stop();
    }
    notes.unshift(...stage.notes);
    notes.push(...legend);
  }
  if (wanted('domain')) figures.push(...measureDomain());
  if (wanted('sizes')) figures.push(...sizes(dist));
  if (wanted('package')) figures.push(await packagedSize(dist, end));
  const seconds = Math.round((performance.now() - begun) / 1000);
  notes.push(`The bench took ${seconds} s.`);
  const told = [table(figures), goalsTable(figures), notes.map((note) => `· ${note}`).join('\n')];
  console.log(
    told
      .filter((part) => part !== '')
      .map((part) => `\n${part}`)
      .join('\n'),
  );
}

const end = askedToEnd();
try {
  await bench(end);
} catch (error) {
  if (!end.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = end.aborted ? 130 : 1;
}
// Whatever still waits for an app that has ended would wait in vain.
process.exit();
