import { fields } from '../../electron/superoffice/chat-presence-wire.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { manyAgents, withMoreChats } from './agents.ts';
import { floorApp, pollingApp } from './bare-app.ts';
import type { Figure } from './figures.ts';
import { ourApp } from './our-app.ts';
import { costOf } from './process-cost.ts';
import type { Running } from './running.ts';
import type { Stage } from './stage.ts';

const polls = 100;
type Poller = 'ours' | 'bare';

/**
 * Processor time of a poll, with every poll bringing changes: what an app took that polls every second, less
 * what the same app took in the same time without polling, by the number of polls. Beside it the same for a
 * bare app that just fetches the answer and has it parsed.
 */
export async function pollCost(stage: Stage, tenant: TestTenant, agentCount: number): Promise<Figure[]> {
  const agents = manyAgents(agentCount);
  tenant.set(agents);
  const basic = Buffer.from(`${tenant.username}:${tenant.password}`).toString('base64');
  const url = `${tenant.url}/api/v1/Agents/Chat/GetChatPresence?$select=${fields.join(',')}`;
  const apps = {
    ours: await (await ourApp(stage, 'poll', tenant, 1)).start(),
    oursIdle: await (await ourApp(stage, 'idle', tenant, 3600)).start(),
    bare: await (await pollingApp(stage, `${url}&by=bare`, `Basic ${basic}`)).start(),
    bareIdle: await (await floorApp(stage, 'idle')).start(),
  };
  let turn = 0;
  const changing = setInterval(() => tenant.set(withMoreChats(agents, turn++)), 1_000);
  try {
    await stage.pause(5_000);
    const before = taken(apps, tenant);
    while (countPolls(tenant).ours < before.polls.ours + polls) await stage.pause(50);
    const after = taken(apps, tenant);
    const perPoll = (who: Poller): number[] => {
      const busy = after.cpu[who] - before.cpu[who];
      const idle = after.cpu[`${who}Idle`] - before.cpu[`${who}Idle`];
      return [(busy - idle) / (after.polls[who] - before.polls[who])];
    };
    const minutes = (after.at - before.at) / 60_000;
    const idle = (who: Poller): number[] => [(after.cpu[`${who}Idle`] - before.cpu[`${who}Idle`]) / minutes];
    return [
      {
        ...{ name: `processor time of a poll, ${agentCount} agents; to bare fetch`, unit: 'ms' },
        ...{ ours: perPoll('ours'), bare: perPoll('bare'), goal: { of: 'ours', most: 5 } },
      },
      {
        name: 'processor time of a minute without polls',
        unit: 'ms',
        ours: idle('ours'),
        floor: idle('bare'),
      },
    ];
  } finally {
    clearInterval(changing);
    await Promise.all(Object.values(apps).map((app) => app.end()));
  }
}

type Apps = Readonly<Record<'ours' | 'oursIdle' | 'bare' | 'bareIdle', Running>>;

function taken(
  apps: Apps,
  tenant: TestTenant,
): { at: number; cpu: Record<keyof Apps, number>; polls: ReturnType<typeof countPolls> } {
  const cpu = (name: keyof Apps): number => costOf(apps[name].pid).cpuMs;
  return {
    at: performance.now(),
    cpu: { ours: cpu('ours'), oursIdle: cpu('oursIdle'), bare: cpu('bare'), bareIdle: cpu('bareIdle') },
    polls: countPolls(tenant),
  };
}

/** Polls that arrived so far. The idle app makes just one, before anything counts. */
function countPolls(tenant: TestTenant): Record<Poller, number> {
  const looks = tenant.requests.filter((request) => request.path.includes('GetChatPresence'));
  const bare = looks.filter((request) => request.path.endsWith('&by=bare')).length;
  return { ours: looks.length - bare, bare };
}
