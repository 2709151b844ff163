import type { Silence } from './decision.ts';
import type { Happening } from './happening.ts';

/** Something that happened, with what there is about it in itself that speaks against telling. */
export interface Seen {
  readonly happening: Happening;
  readonly flaw: Extract<Silence, 'firstLook' | 'afterOutage' | 'firstSeen' | 'briefAbsence'> | null;
}
