import * as v from 'valibot';

/**
 * Where updates come from, of the text of `app-update.yml`, which the packager lays beside the app; null:
 * nowhere. Addresses under `.invalid` stand for one that is still to be chosen.
 *
 * @param loopback whether a server of this computer may be asked without encryption, as tests do
 */
export function feedIn(text: string | null, loopback: boolean): string | null {
  const [, url] = /^url:\s*['"]?([^\s'"]+)['"]?\s*$/m.exec(text ?? '') ?? [];
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname, username, password } = new URL(url);
  if (hostname.endsWith('.invalid') || username !== '' || password !== '') return null;
  if (protocol !== 'https:' && !(loopback && isLoopback(url))) return null;
  return url.endsWith('/') ? url : `${url}/`;
}

/** Whether this may be asked on behalf of that feed, which may redirect, but not to where others can listen. */
export function mayAsk(url: string, feed: string): boolean {
  if (!URL.canParse(url)) return false;
  return new URL(url).protocol === 'https:' || (isLoopback(feed) && isLoopback(url));
}

function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && hostname === '127.0.0.1';
}

/** The newest version, as a feed tells of it. */
export interface Release {
  readonly version: string;
  /** One for each kind and processor; `size` in bytes. */
  readonly files: { readonly url: string; readonly sha512: string; readonly size?: number | undefined }[];
}

/** No package of ours is a fifth of it. Bytes. */
export const largestFile = 1024 * 1024 * 1024;

const releaseSchema = v.object({
  version: v.pipe(v.string(), v.maxLength(64), v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  files: v.pipe(
    v.array(
      v.object({
        url: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
        // 64 bytes in Base64.
        sha512: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
        size: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(largestFile))),
      }),
    ),
    v.minLength(1),
    v.maxLength(32),
  ),
});

/**
 * What a feed says of its newest version; what else it says, such as other servers to fetch from, means
 * nothing here. Null where it cannot be used.
 */
export function releaseOf(said: unknown, feed: string): Release | null {
  const read = v.safeParse(releaseSchema, said);
  if (!read.success) return null;
  const { origin } = new URL(feed);
  const isAtHome = ({ url }: { readonly url: string }): boolean =>
    URL.canParse(url, feed) && new URL(url, feed).origin === origin;
  return read.output.files.every(isAtHome) ? read.output : null;
}
