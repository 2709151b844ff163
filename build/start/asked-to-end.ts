/**
 * A signal that fires when we are asked to end: by SIGINT, SIGTERM or SIGHUP, because nobody reads our output
 * any more, or, under npm, because our parent is gone (npm passes a signal on to a shell, which may die of it
 * without a word to us).
 */
export function askedToEnd(): AbortSignal {
  const asked = new AbortController();
  const end = (): void => asked.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.stdout.on('error', end);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && end(), 500).unref();
  }
  return asked.signal;
}
