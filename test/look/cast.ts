import type { TestAgent } from '../tenant/roster.ts';

/** The topics of this cast, by number. */
export const topicNames = { 1: 'Sales', 2: 'Support', 3: 'Invoices', 4: 'Norge' };

function agent(id: number, name: string, chats: number | null, topics: readonly number[]): TestAgent {
  return { id, name, present: chats !== null, chats: chats ?? 0, topics };
}

/** Twelve agents at an ordinary moment: six present, one chatting though away. */
export const cast: readonly TestAgent[] = [
  agent(1, 'Anna Berg', 2, [1, 2]),
  agent(2, 'Bo Dahl', 0, [2]),
  agent(3, 'Carla Eng', 5, [1]),
  agent(4, 'David Falk', null, [3]),
  agent(5, 'Emma Holm', 1, [2, 3]),
  { ...agent(6, 'Felix Juul', null, [1, 4]), chats: 2 },
  agent(7, 'Greta Krogh', null, [2]),
  agent(8, 'Henrik Lie', 3, [4]),
  agent(9, 'Ida Moe', null, [1]),
  agent(10, 'Jon Nygård', null, [2, 3]),
  agent(11, 'Kari Olsen', 4, [1, 2, 3]),
  agent(12, 'Åse Wiik', null, [4]),
];

/** The same people, all away. */
export const everybodyAway = cast.map((each) => ({ ...each, present: false, chats: 0 }));

/** Names that take room, or are written from the right. */
export const longNames: readonly TestAgent[] = [
  'Wolfeschlegelsteinhausenbergerdorff-Oppenheimer-Vandenberghe von und zu der Weide',
  'Maria del Carmen Fernández de Córdoba y Álvarez de Toledo Hohenlohe-Langenburg III',
  'أحمد بن عبد الرحمن الهاشمي',
  'שרה כהן־לוי',
  'Li Na',
  '',
].map((name, index) => agent(index + 1, name, index, [1, 2, 3, 4]));

/** So many agents, two of five of them present; few names occur twice. */
export function crowd(count: number): TestAgent[] {
  const given = cast.map(({ name }) => name.split(' ')[0] ?? '');
  const family = cast.map(({ name }) => name.split(' ')[1] ?? '');
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `${given[index % 12]} ${family[Math.floor(index / 12) % 12]} ${family[Math.floor(index / 144) % 12]}`,
    present: index % 5 < 2,
    chats: index % 5 < 2 ? index % 6 : 0,
    topics: [1 + (index % 4)],
  }));
}
