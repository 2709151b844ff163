/** What a number may be: whole, and from `least` to `most`, both included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Seconds between two polls. SuperOffice's own client asks every 15 s; nobody needs more. */
export const pollSecondsLimits: Limits = { least: 15, most: 300 };

/** From how many chats on an agent counts as busy. The tenant knows no maximum. */
export const busyFromLimits: Limits = { least: 1, most: 99 };

/** A number of chats in a rule. */
export const chatsLimits: Limits = { least: 0, most: 99 };
