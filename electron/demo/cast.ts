/** The demo tenant's people and the topics each of them answers: twelve agents in four topics. */
export const cast: readonly {
  readonly id: number;
  readonly name: string;
  readonly topics: readonly number[];
}[] = [
  { id: 11, name: 'Anna Berg', topics: [1, 2] },
  { id: 12, name: 'Bo Dahl', topics: [1] },
  { id: 13, name: 'Carla Eng', topics: [2, 3] },
  { id: 14, name: 'David Falk', topics: [2] },
  { id: 15, name: 'Emma Holm', topics: [1, 4] },
  { id: 16, name: 'Felix Juul', topics: [3] },
  { id: 17, name: 'Greta Krogh', topics: [4] },
  { id: 18, name: 'Henrik Lund', topics: [2, 4] },
  { id: 19, name: 'Ida Moen', topics: [1, 2, 3] },
  { id: 20, name: 'Jonas Nilsen', topics: [3, 4] },
  { id: 21, name: 'Karin Olsen', topics: [2] },
  { id: 22, name: 'Lars Pettersen', topics: [1, 3] },
];

/** What the topics are called. */
export const topics: readonly { readonly id: number; readonly name: string }[] = [
  { id: 1, name: 'Sales' },
  { id: 2, name: 'Support' },
  { id: 3, name: 'Billing' },
  { id: 4, name: 'Returns' },
];

/** Whose eyes the demo is seen with. */
export const demoMyself = 19;

/** Present when the demo's day begins. */
export const earlyBirds: ReadonlySet<number> = new Set([12, 13, 16, 19, 20]);

/** Who comes online first, a few seconds into the day, so that a newcomer sees a toast at once. */
export const firstArrival = { id: 11, afterSeconds: 6 };
