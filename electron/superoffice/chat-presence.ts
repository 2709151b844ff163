import type { Failure } from '../presence/failure.ts';
import type { LookResult } from '../presence/look.ts';
import { fields, readBody } from './chat-presence-wire.ts';
import { transient } from './failures.ts';
import type { Answer } from './request.ts';
import type { TenantLine } from './tenant-line.ts';

type Asked = { readonly result: LookResult; readonly blanks: number };

const path = '/v1/Agents/Chat/GetChatPresence';

/**
 * Looks at the tenant by `POST {api}/v1/Agents/Chat/GetChatPresence`. What a server does wrong is a
 * failed result, never a throw.
 *
 * `$select` empties the fields that are not named to spare the wire, but a server may empty named
 * ones too. When a field we need comes back blank we ask once more without it: if that fills any,
 * this tenant is asked without `$select` from then on; if not, they really are blank.
 */
export function chatPresence(line: TenantLine): (stopped: AbortSignal) => Promise<LookResult> {
  let select: 'use' | 'honest' | 'drop' = 'use';
  let attemptsLeft = 3;

  async function ask(selected: boolean, stopped: AbortSignal): Promise<Asked> {
    const query = selected ? `?$select=${fields.join(',')}` : '';
    const called = await line.call({ method: 'POST', path: `${path}${query}` }, stopped);
    return called.ok ? readAnswer(called.answer) : failed(called.failure);
  }

  return async (stopped) => {
    const first = await ask(select !== 'drop', stopped);
    if (select !== 'use' || first.blanks === 0) return first.result;
    const second = await ask(false, stopped);
    if (second.result.kind === 'roster') {
      select = second.blanks < first.blanks ? 'drop' : 'honest';
      return second.result;
    }
    if (first.result.kind === 'failed') return second.result;
    // A roster with blanks is better than none, and asking twice each time is not worth it for ever.
    attemptsLeft -= 1;
    if (attemptsLeft === 0) select = 'honest';
    return first.result;
  };
}

function readAnswer(answer: Answer): Asked {
  const body = readBody(answer.text, answer.contentType);
  if (body.kind !== 'roster') return failed(transient(body.kind, answer.status));
  const { roster, blanks } = body;
  const noneReadable = roster.agents.length === 0 && roster.dropped > 0;
  if (noneReadable) return { ...failed(transient('unreadable', answer.status)), blanks };
  return { result: { kind: 'roster', roster, status: answer.status }, blanks };
}

function failed(failure: Failure): Asked {
  return { result: { kind: 'failed', failure }, blanks: 0 };
}
