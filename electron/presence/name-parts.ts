import { plain } from './plain-text.ts';

/** The parts of what is typed, each to be found by itself. Hyphens are typed or not: "anne-marie", "anne marie". */
export function partsOf(typed: string): readonly string[] {
  return plain(typed)
    .split(/[\s-]+/)
    .filter((part) => part !== '');
}

/** A name as parts are looked for in it. */
export function searchedName(name: string): string {
  return ` ${plain(name).replaceAll('-', ' -')}`;
}

/** How a part fits a name: one of its words begins so, it is somewhere within, or (null) it is not there. */
export function fitOf(searched: string, part: string): 'begins' | 'within' | null {
  if (searched.includes(` ${part}`) || searched.includes(`-${part}`)) return 'begins';
  return searched.includes(part) ? 'within' : null;
}
