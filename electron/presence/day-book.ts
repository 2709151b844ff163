import type { AgentId, Presence } from './agent.ts';
import type { Moment } from './clock.ts';
import {
  isSameState,
  isSameTime,
  packed,
  pointsOf,
  presenceOf,
  unpacked,
  type WatchedSpan,
} from './day-points.ts';
import type { Roster } from './roster.ts';

/** How an agent was from one moment on, until the next point. */
export interface DayPoint {
  /** ms since 1970. */
  readonly at: number;
  /** `unknown` also for a time in which nobody looked. */
  readonly presence: Presence;
  /** Null: not known. */
  readonly chats: number | null;
}

/** What was observed of one agent. */
export interface AgentDay {
  /** Oldest first; each is different from the one before. */
  readonly points: readonly DayPoint[];
  /** Since when it is as it is now (present, or away); null: since before we looked. ms since 1970. */
  readonly since: number | null;
}

/** An agent is something else from this moment on. */
export interface DayChange extends DayPoint {
  readonly id: AgentId;
}

/** What the book holds of one agent, as it was noted. Oldest first. */
export interface DayNotes {
  readonly changes: readonly DayPoint[];
  readonly watched: readonly WatchedSpan[];
}

/** The last 24 hours of every agent, as our looks saw them. */
export interface DayBook {
  /**
   * Takes in one look; gives what is different since the one before, everybody at the first.
   *
   * @param gap nobody looked for so long before this look that what was between is not known
   */
  note(roster: Roster, at: Moment, gap: boolean): readonly DayChange[];
  of(id: AgentId): AgentDay;
  notesOf(id: AgentId): DayNotes;
  /** How everybody is, as of the last look. */
  standing(): readonly DayChange[];
  /** The looks without a gap up to the last one; null before the first. */
  watching(): WatchedSpan | null;
}

interface Page {
  /** Packed, oldest first; the first may be older than a day, and then still holds. */
  points: number[];
  /** ms since `base`, as the points; null: not known. */
  since: number | null;
  /** The number of the last look that saw this agent. */
  seenIn: number;
}

/** How far back the book goes, ms. */
export const bookMs = 24 * 3_600_000;
/** More than any person's day has. What is older goes first, a good part at once. */
const most = 512;
const goesAtOnce = 64;

/**
 * An empty book. Ten thousand agents fit: a point is one number, and a time in which nobody looked is
 * noted once for all of them. A clock that is set back takes all that was noted with it, so the order
 * and the lengths stay as they were.
 */
export function dayBook(): DayBook {
  const pages = new Map<AgentId, Page>();
  let base = 0;
  let last: Moment | null = null;
  let looks = 0;
  /** ms since `base`. */
  let spans: { from: number; until: number }[] = [];

  /** ms since `base` of this look; never before the last one. */
  function placeOf(at: Moment): number {
    if (last === null) base = at.wall;
    else if (at.wall < last.wall) base += at.wall - last.wall - Math.max(0, at.steady - last.steady);
    last = at;
    return at.wall - base;
  }

  function watch(at: number, gap: boolean): void {
    const current = spans.at(-1);
    if (current === undefined || gap) spans.push({ from: at, until: at });
    else current.until = at;
    const oldest = at - bookMs;
    if (spans[0] !== undefined && spans[0].until < oldest) {
      spans = spans.filter(({ until }) => until >= oldest);
    }
  }

  /** Whether this is something else than before. */
  function put(page: Page, at: number, presence: Presence, chats: number | null): boolean {
    const point = packed(at, presence, chats);
    const before = page.points.at(-1);
    if (before !== undefined && isSameState(before, point)) return false;
    const was = before === undefined ? 'unknown' : presenceOf(before);
    if (was !== presence) page.since = was === 'unknown' || presence === 'unknown' ? null : at;
    // Two looks in one millisecond: what the later one saw holds.
    if (before !== undefined && isSameTime(before, point)) page.points.pop();
    const nowBefore = page.points.at(-1);
    if (nowBefore === undefined || !isSameState(nowBefore, point)) page.points.push(point);
    if (page.points.length > most) page.points = page.points.slice(goesAtOnce);
    return true;
  }

  /** Takes away what was over a day ago. */
  function prune(page: Page, at: number): void {
    const oldest = oldestAt(at);
    let over = 0;
    while ((page.points[over + 1] ?? Infinity) < oldest) over += 1;
    if (over > 0) page.points = page.points.slice(over);
  }

  /** How this agent is, as of the look at `at`. */
  function standingOf(id: AgentId, { points }: Page, at: number): DayChange[] {
    const point = points.at(-1);
    return point === undefined ? [] : [{ id, ...unpacked(point, base), at: base + at }];
  }

  function notesOf(id: AgentId): DayNotes {
    return {
      changes: (pages.get(id)?.points ?? []).map((point) => unpacked(point, base)),
      watched: spans.map(({ from, until }) => ({ from: base + from, until: base + until })),
    };
  }

  return {
    note(roster, moment, gap) {
      const at = placeOf(moment);
      looks += 1;
      watch(at, gap);
      const changes: DayChange[] = [];
      for (const { id, presence, chats } of roster.agents) {
        const page = pages.get(id) ?? { points: [], since: null, seenIn: looks };
        pages.set(id, page);
        page.seenIn = looks;
        if (put(page, at, presence, chats)) changes.push(...standingOf(id, page, at));
        if (gap) page.since = null;
      }
      for (const [id, page] of pages) {
        const isMissing = page.seenIn !== looks;
        if (isMissing && put(page, at, 'unknown', null)) changes.push(...standingOf(id, page, at));
        prune(page, at);
        const isOver = page.points.length === 1 && (page.points[0] ?? 0) < oldestAt(at);
        if (isMissing && isOver) pages.delete(id);
      }
      return changes;
    },
    of(id) {
      const { changes, watched } = notesOf(id);
      const since = pages.get(id)?.since ?? null;
      return { points: pointsOf(changes, watched), since: since === null ? null : base + since };
    },
    notesOf,
    standing: () => [...pages].flatMap(([id, page]) => standingOf(id, page, (last?.wall ?? 0) - base)),
    watching() {
      const span = spans.at(-1);
      return span === undefined ? null : { from: base + span.from, until: base + span.until };
    },
  };
}

/** No point of the last 24 hours before `at` is a smaller number. */
function oldestAt(at: number): number {
  return packed(at - bookMs, 'present', 0);
}
