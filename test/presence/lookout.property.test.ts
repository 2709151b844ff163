import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgentId } from '../../electron/presence/agent.ts';
import { agentsOf } from '../../electron/presence/notices/happening.ts';
import { play, type Look, type Scene } from './scene.ts';
import { reordered, scenes } from './scenes.ts';

/** Plays any number of scenes, and says of each what must hold. */
function always(holds: (looks: readonly Look[], scene: Scene) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(scenes, async (scene) => holds(await play(scene), scene)),
    { numRuns: 150 },
  );
}

/** Goes through a scene's good looks, telling what could be known of everybody before each. */
function eachRoster(
  looks: readonly Look[],
  visit: (look: Look, knownBefore: ReadonlyMap<AgentId, 'present' | 'away'>, isFirst: boolean) => void,
): void {
  const known = new Map<AgentId, 'present' | 'away'>();
  let isFirst = true;
  for (const look of looks) {
    const { result } = look.sighting.looked;
    if (result.kind !== 'roster') continue;
    visit(look, known, isFirst);
    isFirst = false;
    for (const { id, presence } of result.roster.agents) if (presence !== 'unknown') known.set(id, presence);
  }
}

const told = ({ sighting }: Look): AgentId[] => sighting.notice?.happenings.flatMap(agentsOf) ?? [];

describe('whatever a tenant answers', () => {
  test('no notice names anybody who was last known to be present', () =>
    always((looks) =>
      eachRoster(looks, (look, known) => {
        for (const id of told(look)) expect(known.get(id)).not.toBe('present');
      }),
    ));

  test('a notice names only who is present now, each once, and somebody', () =>
    always((looks) => {
      for (const { sighting } of looks) {
        if (sighting.notice === null) continue;
        const agents = sighting.notice.happenings.flatMap((it) => ('agent' in it ? [it.agent] : []));
        expect(agents.length).toBeGreaterThan(0);
        expect(new Set(agents.map(({ id }) => id)).size).toBe(agents.length);
        expect(agents.every(({ presence }) => presence === 'present')).toBe(true);
      }
    }));

  test('the first roster is no news, and I am none ever', () =>
    always((looks, { myself }) =>
      eachRoster(looks, (look, _known, isFirst) => {
        if (isFirst) expect(look.sighting.notice).toBeNull();
        expect(told(look)).not.toContain(myself);
      }),
    ));

  test('nobody is named twice within five minutes', () =>
    always((looks) => {
      const toldAt = new Map<AgentId, number>();
      for (const look of looks) {
        for (const id of told(look)) {
          expect(look.end - (toldAt.get(id) ?? -Infinity)).toBeGreaterThanOrEqual(300_000);
          toldAt.set(id, look.end);
        }
      }
    }));

  test('after more than two missed looks there is a digest at most, and nothing by a look that failed', () =>
    always((looks) => {
      let missed = 0;
      for (const look of looks) {
        const isRoster = look.sighting.looked.result.kind === 'roster';
        const kind = look.sighting.notice?.kind ?? 'none';
        if (!isRoster) expect(kind).toBe('none');
        else if (missed > 2) expect(['none', 'digestAfterOutage']).toContain(kind);
        missed = isRoster ? 0 : missed + 1;
      }
    }));

  test('whoever is named was surely away since the last outage, or before it, or is new where nothing was missed', () =>
    always((looks) => {
      const surelyAway = new Set<AgentId>();
      const listed = new Set<AgentId>();
      let anyDropped = false;
      let missed = 0;
      for (const look of looks) {
        const { result } = look.sighting.looked;
        if (result.kind === 'failed') {
          missed += 1;
          continue;
        }
        for (const id of told(look)) expect(surelyAway.has(id) || !(listed.has(id) || anyDropped)).toBe(true);
        if (missed > 2) surelyAway.clear();
        missed = 0;
        anyDropped ||= result.roster.dropped > 0;
        for (const { id, presence } of result.roster.agents) {
          listed.add(id);
          if (presence === 'away') surelyAway.add(id);
          if (presence === 'present') surelyAway.delete(id);
        }
      }
    }));

  test('everybody newly present gets one decision, nobody else any, and who is told is named', () =>
    always((looks) =>
      eachRoster(looks, (look, known) => {
        const { looked, decisions } = look.sighting;
        const agents = looked.result.kind === 'roster' ? looked.result.roster.agents : [];
        const newly = agents.filter(
          ({ id, presence }) => presence === 'present' && known.get(id) !== 'present',
        );
        const arrivals = decisions.filter(({ happening }) => happening.kind === 'arrival');
        const ids = (these: typeof decisions): AgentId[] =>
          these.flatMap(({ happening }) => agentsOf(happening));
        expect(ids(arrivals)).toEqual(newly.map(({ id }) => id).sort((a, b) => a - b));
        const tellable = ids(arrivals.filter(({ verdict }) => verdict.told));
        expect(told(look).sort((a, b) => a - b)).toEqual(tellable);
      }),
    ));

  test('what was seen last stays known through any failure', () =>
    always((looks) => {
      let last: unknown = null;
      for (const { sighting } of looks) {
        if (sighting.looked.result.kind === 'roster') last = sighting.looked.result.roster;
        expect(sighting.facts.roster).toBe(last);
      }
    }));
});

const gist = (looks: readonly Look[]): unknown =>
  looks.map(({ start, end, sighting: { changes, decisions, notice, spent, facts } }) => ({
    ...{ start, end, changes, decisions, notice, spent },
    connection: facts.connection,
  }));

describe('two plays of one scene', () => {
  test('are the same when the tenant lists its agents in another order', () =>
    fc.assert(
      fc.asyncProperty(scenes, fc.constantFrom(2, 3, 4, 5, 6), async (scene, key) => {
        expect(gist(await play(reordered(scene, key)))).toEqual(gist(await play(scene)));
      }),
      { numRuns: 60 },
    ));

  test('are the same in all that was observed', () =>
    fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        expect((await play(scene)).map(({ sighting }) => sighting)).toEqual(
          (await play(scene)).map(({ sighting }) => sighting),
        );
      }),
      { numRuns: 40 },
    ));
});
