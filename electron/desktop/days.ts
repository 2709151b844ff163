import type { AgentId } from '../presence/agent.ts';
import type { Dispose } from '../presence/clock.ts';
import { dayBook, type AgentDay, type DayNotes } from '../presence/day-book.ts';
import { pointsOf } from '../presence/day-points.ts';
import type { Sighting } from '../presence/lookout.ts';
import type { KeptDays } from '../history/kept-days.ts';
import type { DaysFile } from './days-file.ts';

export interface DaysPorts {
  readonly file: DaysFile;
  /** A key of the watched tenant and its user that names nobody; null: nothing of it is ever kept. */
  readonly tenantKey: string | null;
}

/** What was observed of the agents of one watched tenant: in memory, and in the file where that is wished for. */
export interface Days {
  /** Takes in a look. */
  seen(sighting: Pick<Sighting, 'looked' | 'gap'>): void;
  of(id: AgentId): AgentDay;
  /** Forgets all of it, here and in the file, of whatever tenant; gives whether nothing of it is left. */
  wipe(): boolean;
  /** What was seen until now is written; no more comes. */
  stop: Dispose;
}

const dayMs = 24 * 3_600_000;

/** Begins with nothing observed. */
export function daysOf({ file, tenantKey }: DaysPorts): Days {
  let book = dayBook();
  /** What was written to, and of which day; `from`: the first look that is there of this span. */
  let written: { readonly to: KeptDays; readonly day: number; readonly from: number } | null = null;

  return {
    seen({ looked: { result, at: moment }, gap }) {
      if (result.kind === 'failed') return;
      const changes = book.note(result.roster, moment, gap === 'outage');
      const watching = book.watching();
      if (tenantKey === null || watching === null) return;
      const at = watching.until;
      const day = Math.floor(at / dayMs);
      file.use((days) => {
        const goesOn = gap === 'none' && written?.to === days && written.from <= at;
        const from = goesOn && written !== null ? written.from : at;
        // Everybody at a span's first look, and anew each day: so each day says how they were by itself.
        days.add(tenantKey, { from, until: at }, goesOn && written?.day === day ? changes : book.standing());
        written = { to: days, day, from };
      });
    },
    of(id) {
      const noted = book.notesOf(id);
      const { since, points } = book.of(id);
      const kept = tenantKey === null ? null : file.use((days) => days.read(tenantKey, id));
      if (kept === null || noted.watched.length === 0) return { since, points };
      const notes = after(kept, noted);
      return { since, points: pointsOf(notes.changes, notes.watched) };
    },
    wipe() {
      book = dayBook();
      return file.wipe();
    },
    stop: file.close,
  };
}

/** What was noted, and of what is kept only what was before it. */
function after(kept: DayNotes, noted: DayNotes): DayNotes {
  const changesFrom = noted.changes[0]?.at ?? Infinity;
  const watchedFrom = noted.watched[0]?.from ?? Infinity;
  return {
    changes: [...kept.changes.filter(({ at }) => at < changesFrom), ...noted.changes],
    watched: [...kept.watched.filter(({ until }) => until < watchedFrom), ...noted.watched],
  };
}
