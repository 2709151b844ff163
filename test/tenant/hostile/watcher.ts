import assert from 'node:assert/strict';
import { looksAnHourCeiling, floorMs, paceOf } from '../../../electron/presence/poll-schedule.ts';
import type { Agent, AgentId } from '../../../electron/presence/agent.ts';
import { watchAccount, type Watched } from '../../desktop-logic/tenant-watch/watched.ts';
import { fakeClock } from '../../presence/fake-clock.ts';
import type { TestAgent } from '../roster.ts';
import type { Fault } from './fault.ts';
import { startWorld, type Way, type World } from './world.ts';

const minute = 60_000;

/** An app that watches a world, and is watched by us: every look is held to what is true. */
export interface Watcher {
  readonly world: World;
  readonly watched: Watched;
  /** Does this until it is mended. */
  strike(fault: Fault): Promise<void>;
  mend(): Promise<void>;
  /** What the last fault does, or did. */
  lastFault(): string;
  /** Somebody comes or goes. */
  turn(id: AgentId, present: boolean): void;
  /** One look more: when it is due; at once by a person, where nothing else helps. */
  look(): Promise<void>;
  /** What makes it look, and that look. */
  lookBy(make: () => unknown): Promise<void>;
  /** Toasts that told of somebody so far, each with who it named. */
  told(): readonly (readonly AgentId[])[];
  /** The most requests of any hour. */
  busiestHour(): number;
  stop(): Promise<void>;
}

const agents: readonly TestAgent[] = [
  { id: 1, name: 'Anna Berg', present: true, chats: 2, topics: [1, 2] },
  { id: 2, name: 'Bo Dahl', present: false, chats: 0, topics: [1] },
  { id: 3, name: 'Carla Eng', present: false, chats: 4, topics: [1, 2] },
  { id: 4, name: 'Dag Foss', present: false, chats: 0, topics: [1] },
  { id: 5, name: 'Ella Gran', present: false, chats: 1, topics: [1] },
  { id: 6, name: 'Finn Holt', present: false, chats: 0, topics: [1] },
  { id: 7, name: 'Greta Ihle', present: false, chats: 0, topics: [1] },
  { id: 8, name: 'Hans Jahr', present: false, chats: 0, topics: [1] },
  { id: 9, name: 'Ida Krogh', present: false, chats: 0, topics: [1] },
];

/** What no hour may have more of: each look asks twice at most, and three things beside it, twice. */
const mostAnHour = 8 * looksAnHourCeiling(paceOf(30, null, false));

/** Begins to watch a world in which all is well. */
export async function startWatcher(way: Way): Promise<Watcher> {
  const clock = fakeClock();
  const world = await startWorld(way, clock, agents);
  const { tenant } = world;
  const requestedAt: number[] = [];
  let struck: Fault | null = null;
  let lastFault = 'is well';
  let toldAlready = 0;
  const told: AgentId[][] = [];
  /** Who has come since they were last told of. */
  const cameUntold = new Set<AgentId>();

  const watched = await watchAccount(
    {
      home: { kind: 'fixed', api: `${world.url}/api` },
      user: tenant.username,
      signIn: { kind: 'password', username: tenant.username, password: tenant.password },
    },
    clock,
    {
      session: {
        ...world.product,
        fetch(url, init) {
          requestedAt.push(clock.steady());
          return world.product.fetch(url, init);
        },
      },
    },
  );
  const { watch } = watched;
  const known = (): readonly Agent[] | null => watch.facts().roster?.agents ?? null;

  const truth = (): readonly unknown[] =>
    tenant
      .rows()
      .map((row) => ({ id: row['UserId'], presence: row['Present'] === true ? 'present' : 'away' }));

  function busiestHour(): number {
    let first = 0;
    let most = 0;
    for (const [index, at] of requestedAt.entries()) {
      while ((requestedAt[first] ?? at) <= at - 60 * minute) first += 1;
      most = Math.max(most, index - first + 1);
    }
    return most;
  }

  /** Toasts name who has truly come, and nobody else. */
  function hearToasts(): void {
    for (const { title, body, key } of watched.toasts.slice(toldAlready)) {
      if (key === 'signIn') continue;
      const named = agents.filter(({ name }) => `${title} ${body}`.includes(name)).map(({ id }) => id);
      assert(named.length > 0, `a toast about nobody: ${title} | ${body}`);
      for (const id of named)
        assert(cameUntold.delete(id), `a toast about who has not come: ${title} | ${body}`);
      told.push(named);
    }
    toldAlready = watched.toasts.length;
  }

  function holdToTruth(before: readonly Agent[] | null): void {
    assert.deepEqual(watched.faults, [], 'a fault of our own');
    const outcome = watched.outcomes().at(-1);
    const now = known();
    if (outcome !== 'roster') assert(now === before, 'a look that failed changed the list');
    else if (struck === null) {
      assert.deepEqual(
        now?.map(({ id, presence }) => ({ id, presence })),
        truth(),
      );
      assert.equal(watch.facts().connection.kind, 'live');
    } else assert(expected(struck).includes('list'), `a list came, though it ${struck.does}`);
    if (struck === null) assert.equal(outcome, 'roster', 'all is well, and the look failed');
    const wait = (watch.nextLookAt() ?? Infinity) - clock.wall();
    const stands = ['signedOut', 'stopped'].includes(watch.facts().connection.kind);
    assert(
      stands ? wait === Infinity : wait >= floorMs && wait <= 67 * minute,
      `the next look in ${wait} ms`,
    );
    // While another network may help, that is what is waited for too.
    const waiting = outcome === 'transient' || outcome === 'untrusted' ? 2 : 1;
    assert.equal(clock.due().length, stands ? 0 : waiting, 'something else waits beside the next look');
    assert.deepEqual(world.elsewhere.requests, [], 'somebody else was asked');
    hearToasts();
    assert(busiestHour() <= mostAnHour, 'a storm of requests');
  }

  async function lookBy(make: () => unknown): Promise<void> {
    const before = known();
    await watched.looking(make);
    holdToTruth(before);
  }

  return {
    world,
    watched,
    async strike(fault) {
      struck = fault;
      lastFault = fault.does;
      await fault.strike(world);
    },
    async mend() {
      struck = null;
      await world.mend();
    },
    lastFault: () => lastFault,
    turn(id, present) {
      tenant.change(id, { present });
      if (present) cameUntold.add(id);
      else cameUntold.delete(id);
    },
    async look() {
      const before = known();
      if (watch.nextLookAt() !== null) await watched.nextLook();
      else {
        await clock.advance(minute);
        watch.lookNow('person');
        // Not even a person may look while the server wants to be left alone.
        if (!watch.isLooking()) await clock.advance(67 * minute);
        await watched.looking(() => watch.lookNow('person'));
      }
      holdToTruth(before);
    },
    lookBy,
    told: () => told,
    busiestHour,
    async stop() {
      watch.stop();
      await world.stop();
    },
  };
}

/** What this fault may be shown as. */
export function expected({ shows }: Fault): readonly string[] {
  return typeof shows === 'string' ? [shows] : shows;
}

/** What the app shows now, in the table's words. */
export function shownBy({ watch }: Watched): string {
  const { connection } = watch.facts();
  if (connection.kind === 'live') return 'list';
  if (connection.kind === 'signedOut' || connection.kind === 'stopped') return connection.failure.kind;
  if (connection.kind !== 'stale') return connection.kind;
  const { failure } = connection;
  return failure.kind === 'transient' ? failure.cause : failure.kind;
}
