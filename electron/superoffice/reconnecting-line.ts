import type { Clock } from '../presence/clock.ts';
import type { Failure } from '../presence/failure.ts';
import { within } from '../presence/within.ts';
import type { TenantLine } from './tenant-line.ts';

export interface ReconnectPorts {
  readonly clock: Clock;
  /** Closes all connections, with whatever is under way on them; resolves when what is asked next goes by new ones. */
  readonly reconnect: () => Promise<void>;
  readonly onFault: (fault: unknown) => void;
}

/** A line that does not ask by connections that may be dead. */
export interface ReconnectingLine extends TenantLine {
  /** The connections there are may be dead: the next call goes by a new one. */
  doubt(): void;
}

/** Those of a network process that has died are gone anyhow, and nobody may ever say so. ms. */
const longestWaitMs = 3_000;

/**
 * The line, whose calls go by new connections after a call that brought no answer, after sleep, and when
 * told to. It reconnects where a call begins, so whoever calls one at a time loses none by it.
 */
export function reconnectingLine(
  line: TenantLine,
  { clock, reconnect, onFault }: ReconnectPorts,
): ReconnectingLine {
  let isDoubtful = false;

  function doubt(): void {
    isDoubtful = true;
  }

  async function connected(): Promise<void> {
    if (!isDoubtful) return;
    isDoubtful = false;
    // Who is late is waited for no longer.
    await within(clock, longestWaitMs, reconnect().catch(onFault)).catch(() => {});
  }

  return {
    async call(call, stopped) {
      await connected();
      const called = await line.call(call, stopped);
      if (!called.ok && isUnanswered(called.failure) && !stopped.aborted) doubt();
      return called;
    },
    woke() {
      line.woke();
      doubt();
    },
    doubt,
  };
}

/** Whoever answers, and be it with a refusal, has a connection that is alive. */
function isUnanswered(failure: Failure): boolean {
  return failure.kind === 'transient' && failure.status === null;
}
