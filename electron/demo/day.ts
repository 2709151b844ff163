import type { Random } from '../presence/clock.ts';
import { cast, demoMyself, earlyBirds, firstArrival } from './cast.ts';

/** One agent's moment in the demo's day. */
export interface DayAgent {
  readonly id: number;
  readonly name: string;
  readonly topics: readonly number[];
  present: boolean;
  chats: number;
}

/** The chance of each thing in one second, tuned so that something happens about every ten seconds. */
const chance = { goesAway: 1 / 900, comesBack: 1 / 500, chatBegins: 1 / 14, chatEnds: 1 / 80 };
const leastPresent = 3;

/** A scripted, lively day: the same seed always brings the same day. */
export interface Day {
  /** The agents as they are `ms` into the day. Time only goes forward. */
  at(ms: number): readonly DayAgent[];
  /** An agent's switch is flipped, or chats begin and end, by somebody from outside; false: there is no such agent. */
  change(id: number, part: Partial<Pick<DayAgent, 'present' | 'chats'>>): boolean;
}

/** Begins a day. All that happens is decided second by second from `random`. */
export function beginDay(random: Random): Day {
  const agents: DayAgent[] = cast.map(({ id, name, topics }) => {
    const present = earlyBirds.has(id);
    return { id, name, topics, present, chats: present ? Math.floor(random() * 3) : 0 };
  });
  let second = 0;
  return {
    at(ms) {
      for (const until = Math.floor(ms / 1000); second < until;) {
        second += 1;
        passSecond(agents, second, random);
      }
      return agents;
    },
    change(id, part) {
      const changed = agents.find((agent) => agent.id === id);
      if (changed !== undefined) Object.assign(changed, part);
      return changed !== undefined;
    },
  };
}

function passSecond(agents: readonly DayAgent[], second: number, random: Random): void {
  for (const agent of agents) {
    const restless = random();
    if (agent.id === firstArrival.id && second === firstArrival.afterSeconds) agent.present = true;
    // Whoever looks at the demo flips their own switch themselves.
    else if (second < 2 * firstArrival.afterSeconds || agent.id === demoMyself) continue;
    else if (!agent.present) agent.present = restless < chance.comesBack;
    else if (restless < chance.goesAway && presentIn(agents).length > leastPresent) agent.present = false;
  }
  for (const agent of agents) {
    if (agent.chats > 0 && random() < chance.chatEnds * agent.chats) agent.chats -= 1;
  }
  if (random() < chance.chatBegins) pickUpChat(presentIn(agents), random);
}

/** Work is pulled, not pushed: mostly by whoever has least. */
function pickUpChat(present: readonly DayAgent[], random: Random): void {
  const eager = [...present].sort((a, b) => a.chats - b.chats || a.id - b.id);
  const who = eager[Math.floor(random() * random() * eager.length)];
  if (who !== undefined && who.chats < 6) who.chats += 1;
}

function presentIn(agents: readonly DayAgent[]): readonly DayAgent[] {
  return agents.filter((agent) => agent.present);
}
