import { cpus } from 'node:os';
import { join } from 'node:path';
import { askedToEnd } from '../../build/start/asked-to-end.ts';
import { startTestTenant } from '../tenant/tenant.ts';
import { manyAgents } from './agents.ts';
import { atRest, settleMs } from './at-rest.ts';
import { bareApp, floorApp } from './bare-app.ts';
import { domainCost } from './domain.ts';
import type { Figure } from './figures.ts';
import { ourApp } from './our-app.ts';
import { pollCost } from './polls.ts';
import { popupOpening } from './popup.ts';
import { sizes } from './sizes.ts';
import type { Subject } from './running.ts';
import { setStage, type Stage } from './stage.ts';
import { startUp } from './start.ts';
import { table } from './table.ts';

const agentCounts = { small: 12, usual: 500, large: 10_000 };
const dist = join(import.meta.dirname, '../../dist');
const tell = (line: string): void => console.error(line);

/** All that is measured, in this order; names of parts as arguments choose among them. */
const parts = ['rest', 'start', 'polls', 'popup', 'domain', 'sizes'] as const;
type Part = (typeof parts)[number];

/** Measures the parts that need a running app. */
async function measure(stage: Stage, wanted: (part: Part) => boolean): Promise<Figure[]> {
  const tenant = await startTestTenant({ agents: manyAgents(agentCounts.usual) });
  const figures: Figure[] = [];
  try {
    const ours = await ourApp(stage, 'ours', tenant, 30);
    const bare = await bareApp(stage);
    const floor = await floorApp(stage, 'floor');
    await warmUp(bare);
    if (wanted('rest')) {
      tell('Measuring memory at rest …');
      figures.push(...(await atRest(stage, ours, bare, floor)));
    }
    if (wanted('start')) {
      tell('Measuring the start …');
      figures.push(...(await startUp(stage, ours, bare, floor)));
    }
    if (wanted('polls')) {
      tell('Measuring polls …');
      figures.push(...(await pollCost(stage, tenant, agentCounts.usual)));
    }
    if (wanted('popup')) {
      tell('Measuring the popup …');
      for (const count of [agentCounts.small, agentCounts.usual]) {
        tenant.set(manyAgents(count));
        figures.push(...(await popupOpening(stage, `${count} agents`, ours)));
      }
    }
    return figures;
  } finally {
    await tenant.stop();
  }
}

/**
 * The first GTK program on a display looks for OpenGL, which loads some 30 MB of drivers, and leaves what it
 * found with the display. On a desktop in use that was done long ago; here it must not be one of ours.
 */
async function warmUp(bare: Subject): Promise<void> {
  await (await bare.start()).end();
}

async function bench(end: AbortSignal): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no part of the bench: choose from ${parts.join(', ')}.`);
  const wanted = (part: Part): boolean => asked.length === 0 || asked.includes(part);

  const begun = performance.now();
  const figures: Figure[] = [];
  const notes = [`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}.`];
  const stage = await setStage(tell, end);
  try {
    const asked = new Promise<never>((_resolve, reject) =>
      end.addEventListener('abort', () => reject(new Error('ended'))),
    );
    figures.push(...(await Promise.race([measure(stage, wanted), asked])));
    notes.unshift(...stage.notes);
  } finally {
    await stage.stop();
  }
  if (wanted('domain')) figures.push(...Object.values(agentCounts).flatMap(domainCost));
  if (wanted('sizes')) figures.push(...sizes(dist));
  if (wanted('rest'))
    notes.push(`Memory: PSS of all processes, ${settleMs / 1000} s after the start or the closing.`);
  notes.push(
    'ours: Chat Presence with an account at a tenant of 500 agents, polling every 30 s unless it says otherwise.',
  );
  console.log(`\n${table(figures)}\n\n${notes.map((note) => `· ${note}`).join('\n')}`);
  tell(`\nTook ${Math.round((performance.now() - begun) / 1000)} s.`);
}

const end = askedToEnd();
try {
  await bench(end);
} catch (error) {
  if (!end.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = end.aborted ? 130 : 1;
}
// Whatever still waits for an app that has ended waits in vain.
process.exit();
