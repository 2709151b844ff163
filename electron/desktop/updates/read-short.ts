import type { Clock } from '../../presence/clock.ts';
import type { Fetch } from '../../superoffice/request.ts';
import { feedPatienceMs } from '../../updates/patience.ts';

/** A description of a version takes a hundredth of it. Bytes. */
const mostBytes = 64 * 1024;

/**
 * The short text at this address.
 *
 * @throws when there is none, it is not short, or it does not come in time
 */
export async function readShort(
  session: { readonly fetch: Fetch },
  url: string,
  clock: Clock,
): Promise<string> {
  const abort = new AbortController();
  const cancelPatience = clock.after(feedPatienceMs, () => abort.abort());
  try {
    const response = await session.fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw new Error('the answer is too large');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    cancelPatience();
    abort.abort();
  }
}
