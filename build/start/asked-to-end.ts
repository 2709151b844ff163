import { readFileSync } from 'node:fs';

const watchEvery = 500;

/**
 * A signal that fires when we are asked to end: by SIGINT, SIGTERM or SIGHUP, because nobody reads our output
 * any more, or because the npm that runs us is gone. npm runs a shell that runs us, and neither has to pass
 * on what ends it.
 */
export function askedToEnd(): AbortSignal {
  const asked = new AbortController();
  const end = (): void => asked.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.stdout.on('error', end);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const before = ancestors();
    setInterval(() => ancestors() !== before && end(), watchEvery).unref();
  }
  return asked.signal;
}

/** Our parent, and, where that is npm's shell and the system tells, the shell's parent. */
function ancestors(): string {
  const parent = process.ppid;
  try {
    const [, program, grandparent] =
      /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return /^(node|npm.*)$/.test(program ?? '') ? `${parent}` : `${parent} ${grandparent}`;
  } catch {
    return `${parent}`;
  }
}
