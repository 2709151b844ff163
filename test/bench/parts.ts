import { startTestTenant } from '../tenant/tenant.ts';
import { largeCount, manyAgents } from './agents.ts';
import { atRest } from './at-rest.ts';
import { bareApp, floorApp } from './bare-app.ts';
import { domainCost } from './domain.ts';
import type { Figure } from './figures.ts';
import { ourApp } from './our-app.ts';
import { pollCost } from './polls.ts';
import { popupOpening } from './popup.ts';
import type { Subject } from './running.ts';
import { searching } from './search.ts';
import type { Stage } from './stage.ts';
import { startUp } from './start.ts';
import { switched } from './switches.ts';

/** What is measured on a desktop, and what needs none; in this order. */
export const desktopParts = ['rest', 'start', 'polls', 'popup', 'search', 'switches'] as const;
export const plainParts = ['domain', 'sizes', 'package'] as const;
/** What is measured only when it is asked for by name: it changes nothing that anybody runs. */
export const onRequest: readonly Part[] = ['switches'];
export type Part = (typeof desktopParts)[number] | (typeof plainParts)[number];

/** From a small office to more agents than any tenant has. */
const agentCounts = { small: 12, usual: 500, large: largeCount };

/** Measures those of the parts that need running apps which are wanted; `say` hears which is at work. */
export async function measureApps(
  stage: Stage,
  wanted: (part: Part) => boolean,
  say: (line: string) => void,
): Promise<Figure[]> {
  const tenant = await startTestTenant({ agents: manyAgents(agentCounts.usual) });
  try {
    const ours = await ourApp(stage, 'ours', tenant, 30);
    const [bare, floor] = [await bareApp(stage), await floorApp(stage, 'floor')];
    const measures: Record<(typeof desktopParts)[number], () => Promise<Figure[]>> = {
      rest: () => atRest(stage, ours, bare, floor),
      start: () => startUp(stage, ours, bare, floor),
      polls: () => pollCost(stage, tenant, agentCounts.usual),
      async popup() {
        const figures: Figure[] = [];
        for (const count of [agentCounts.small, agentCounts.usual]) {
          tenant.set(manyAgents(count));
          figures.push(...(await popupOpening(stage, `${count} agents`, ours)));
        }
        return figures;
      },
      async search() {
        const figures: Figure[] = [];
        for (const count of [agentCounts.usual, agentCounts.large]) {
          tenant.set(manyAgents(count));
          figures.push(...(await searching(stage, `${count.toLocaleString('en')} agents`, ours.start)));
        }
        return figures;
      },
      switches: () => switched(stage, ours),
    };
    await warmUp(bare);
    const figures: Figure[] = [];
    for (const part of desktopParts.filter(wanted)) {
      say(`Measuring: ${part} …`);
      figures.push(...(await measures[part]()));
    }
    return figures;
  } finally {
    await tenant.stop();
  }
}

/** Measures what a poll costs inside one process, for every size of tenant. */
export function measureDomain(): Figure[] {
  return Object.values(agentCounts).flatMap(domainCost);
}

/**
 * The first GTK program on a display looks for OpenGL, which loads some 30 MB of drivers, and leaves what it
 * found with the display. On a desktop in use that was done long ago; here it must not be what we measure.
 */
async function warmUp(bare: Subject): Promise<void> {
  await (await bare.start()).end();
}
