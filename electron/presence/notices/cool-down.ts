import { factOf, type Happening } from './happening.ts';
import type { NoticeMemory } from './memory.ts';

/** Nobody is told of the same fact twice within this time. */
export const coolDownMs = 300_000;

type ToldAt = NoticeMemory['toldAt'];

/** Whether this was told less than {@link coolDownMs} ago; `now` is steady ms. */
export function coolsDown(toldAt: ToldAt, happening: Happening, now: number): boolean {
  const told = toldAt.get(factOf(happening));
  return told !== undefined && now - told < coolDownMs;
}

/** What was told when, now that these are told; what has cooled down is forgotten. */
export function afterTelling(toldAt: ToldAt, told: readonly Happening[], now: number): ToldAt {
  const recent = [...toldAt].filter(([, at]) => now - at < coolDownMs);
  return new Map([...recent, ...told.map((happening) => [factOf(happening), now] as const)]);
}
