import type { Decision } from '../presence/arrival-rule.ts';
import type { Change } from '../presence/changes.ts';
import type { Connection } from '../presence/connection.ts';
import type { Sighting } from '../presence/lookout.ts';
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
  for (const [why, ids] of byReason(decisions)) log.info('notice.decided', { why, agents: listed(ids) });
}

function fieldsOf(change: Change): Record<string, string | number | null> {
  const fields = { what: change.kind, agent: change.id };
  return 'from' in change
    ? { ...fields, from: change.from ?? 'unknown', to: change.to ?? 'unknown' }
    : fields;
}

function byReason(decisions: readonly Decision[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const decision of decisions) {
    const why = decision.told ? `told:${decision.rule}` : `silent:${decision.reason}`;
    groups.set(why, [...(groups.get(why) ?? []), decision.id]);
  }
  return groups;
}

/** Ten thousand ids in one line would help nobody. */
function listed(ids: readonly number[]): string {
  const shown = ids.slice(0, 20).join(',');
  return ids.length > 20 ? `${shown},+${ids.length - 20}` : shown;
}
