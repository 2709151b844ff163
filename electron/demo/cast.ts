/** One of the demo tenant's people. */
export interface Member {
  /** As a chat user: `ChatPresence.UserId`, `EjUserId`. */
  readonly id: number;
  /** As an associate. Another number space: each of these is somebody else's `id`. */
  readonly associateId: number;
  readonly login: string;
  readonly name: string;
  /** The user group's number. */
  readonly group: number;
  /** Every topic they have a part in. */
  readonly topics: readonly number[];
  /** Those of the topics they manage. */
  readonly manages: readonly number[];
  /** Those of the topics they may listen in on, and answer nobody. */
  readonly onlyListens: readonly number[];
}

/** The demo tenant's people: twelve agents in four topics. */
export const cast: readonly Member[] = [
  member(11, 22, 'anna', 'Anna Berg', 1, [1, 2], { manages: [1] }),
  member(12, 21, 'bo', 'Bo Dahl', 1, [1]),
  member(13, 20, 'carla', 'Carla Eng', 2, [2, 3], { manages: [2] }),
  member(14, 19, 'david', 'David Falk', 2, [2]),
  member(15, 18, 'emma', 'Emma Holm', 1, [1, 4]),
  member(16, 17, 'felix', 'Felix Juul', 3, [3], { manages: [3] }),
  member(17, 16, 'greta', 'Greta Krogh', 3, [4], { manages: [4] }),
  member(18, 15, 'henrik', 'Henrik Lund', 2, [2, 4]),
  member(19, 14, 'ida', 'Ida Moen', 2, [1, 2, 3, 4], { onlyListens: [4] }),
  member(20, 13, 'jonas', 'Jonas Nilsen', 3, [3, 4]),
  member(21, 12, 'karin', 'Karin Olsen', 2, [2]),
  member(22, 11, 'lars', 'Lars Pettersen', 1, [1, 3]),
];

/** The user groups they are in. */
export const groups: readonly { readonly id: number; readonly name: string }[] = [
  { id: 1, name: 'Sales' },
  { id: 2, name: 'Customer care' },
  { id: 3, name: 'Back office' },
];

/** Whose eyes the demo is seen with. */
export const demoMyself = 19;

/** Present when the demo's day begins. */
export const earlyBirds: ReadonlySet<number> = new Set([12, 13, 16, 19, 20]);

/** Who comes online first, a few seconds into the day, so that a newcomer sees a toast at once. */
export const firstArrival = { id: 11, afterSeconds: 6 };

/** The member with this number as a chat user. @throws when there is none */
export function memberOf(id: number): Member {
  const found = cast.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The cast has no member ${id}.`);
  return found;
}

/** Where mail reaches a member; online it is what they sign in with, too. */
export function mailOf({ name }: Member): string {
  return `${name.toLowerCase().replace(' ', '.')}@example.com`;
}

function member(
  id: number,
  associateId: number,
  login: string,
  name: string,
  group: number,
  inTopics: readonly number[],
  { manages = [], onlyListens = [] }: { manages?: readonly number[]; onlyListens?: readonly number[] } = {},
): Member {
  return { id, associateId, login, name, group, topics: inTopics, manages, onlyListens };
}
