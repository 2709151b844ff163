import type { Change } from '../presence/changes.ts';
import type { Connection } from '../presence/connection.ts';
import type { Sighting } from '../presence/lookout.ts';
import type { Decision, Verdict } from '../presence/notices/decision.ts';
import type { Happening } from '../presence/notices/happening.ts';
import { summarise } from '../presence/roster.ts';
import type { Log } from './log-line.ts';

/** A whole tenant that changes at once need not fill the log. */
const mostChanges = 100;

/**
 * Writes a look's story: one line for the poll, one when the connection is another, one for each
 * change, one for each decision by reason.
 *
 * @param troubleOf the sentence a person is shown about a connection; null when all is well
 */
export function logSighting(
  log: Log,
  sighting: Sighting,
  troubleOf: (connection: Connection) => string | null,
): void {
  const { looked, changes, decisions, before, facts } = sighting;
  const { result, reason, tookMs } = looked;
  const ms = Math.round(tookMs);
  if (result.kind === 'roster') {
    const { present, total, chats } = summarise(result.roster);
    const { status, roster } = result;
    const dropped = roster.dropped || null;
    log.info('poll', { outcome: 'roster', reason, status, ms, agents: total, present, chats, dropped });
  } else {
    const { failure } = result;
    const cause = failure.kind === 'transient' ? failure.cause : null;
    const status = 'status' in failure ? failure.status : null;
    log.warn('poll', { outcome: failure.kind, cause, reason, status, ms });
  }
  const trouble = troubleOf(facts.connection);
  const { kind } = facts.connection;
  if (trouble !== troubleOf(before.connection)) {
    if (trouble === null) log.info('connection', { is: kind });
    else log.warn('connection', { is: kind, trouble });
  }
  for (const change of changes.slice(0, mostChanges)) log.info('change', fieldsOf(change));
  const more = changes.length - mostChanges;
  if (more > 0) log.info('change', { what: 'more', count: more });
  for (const { why, agents, topics } of byReason(decisions)) {
    log.info('notice.decided', { why, agents: listed(agents), topics: listed(topics) });
  }
}

function fieldsOf(change: Change): Record<string, string | number | null> {
  const fields = { what: change.kind, agent: change.id };
  return 'from' in change
    ? { ...fields, from: change.from ?? 'unknown', to: change.to ?? 'unknown' }
    : fields;
}

interface Reason {
  readonly why: string;
  readonly agents: number[];
  readonly topics: number[];
}

function byReason(decisions: readonly Decision[]): Iterable<Reason> {
  const reasons = new Map<string, Reason>();
  for (const { happening, verdict } of decisions) {
    const why = whyOf(happening, verdict);
    const reason = reasons.get(why) ?? { why, agents: [], topics: [] };
    reasons.set(why, reason);
    if ('agent' in happening) reason.agents.push(happening.agent.id);
    else reason.topics.push(happening.topic);
  }
  return reasons.values();
}

function whyOf({ kind }: Happening, verdict: Verdict): string {
  if (!verdict.told) return `silent:${verdict.why}`;
  return `told:${verdict.as === 'digest' ? verdict.as : kind}`;
}

/** Null where there are none; ten thousand ids in one line would help nobody. */
function listed(ids: readonly number[]): string | null {
  if (ids.length === 0) return null;
  const shown = ids.slice(0, 20).join(',');
  return ids.length > 20 ? `${shown},+${ids.length - 20}` : shown;
}
