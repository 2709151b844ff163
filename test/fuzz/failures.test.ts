import fc from 'fast-check';
import { needsPerson, type Failure } from '../../electron/presence/failure.ts';
import { floorMs, nextLookIn } from '../../electron/presence/poll-schedule.ts';
import { failureOfNoAnswer, failureOfStatus } from '../../electron/superoffice/failures.ts';
import { NoAnswer } from '../../electron/superoffice/request.ts';
import { must, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd.ts';

const now = Date.UTC(2026, 2, 10, 9);
const day = 86_400_000;

const retryAfters = textEdits([
  '120',
  '9'.repeat(20),
  'Tue, 10 Mar 2026 09:05:00 GMT',
  'Tuesday, 10-Mar-26 09:05:00 GMT',
  'Tue Mar 10 09:05:00 2026',
  'Fri, 31 Dec 275759 23:59:59 GMT',
  '-1',
]);
const answers = fc.record({
  status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 401, 403, 421, 429, 503)),
  contentType: fc.oneof(fc.constantFrom('application/json', 'text/html', ''), oddText),
  retryAfter: fc.option(retryAfters),
  text: oddText,
});

/** A person is asked, or the tenant is asked again in a while that a computer can wait. */
function mustLeadOn(failure: Failure): void {
  if (failure.kind === 'throttled') mustBeWhole(failure.waitMs, 0, day);
  const wait = nextLookIn({ intervalMs: 30_000, floorMs }, failure, 1, () => 0.99, now);
  if (wait === null) must(needsPerson(failure), 'only a person can help');
  else mustBeWhole(wait, floorMs, day);
}

fuzz('of a status and what is with it', fc.tuple(answers, fc.boolean()), ([answer, expiring]) => {
  const failure = failureOfStatus(answer, expiring, now);
  must((failure === null) === (answer.status >= 200 && answer.status < 300), 'all else is a failure');
  if (failure !== null) mustLeadOn(failure);
});

const words = textEdits([
  'net::ERR_CERT_AUTHORITY_INVALID',
  'net::ERR_TUNNEL_CONNECTION_FAILED',
  'unexpected redirect',
  'connect ETIMEDOUT 10.0.0.1:443',
  'Z_DATA_ERROR',
]);
const thrown = fc.oneof(
  fc.tuple(words, fc.option(words), fc.anything()).map(([message, code, cause]) => {
    return Object.assign(new Error(message, { cause }), code === null ? {} : { code });
  }),
  fc.anything(),
);

fuzz('of what a network throws', thrown, (error) => {
  const failure = failureOfNoAnswer(new NoAnswer('network', error));
  must(failure.kind === 'transient' && failure.status === null, 'it may pass');
  mustLeadOn(failure);
});
