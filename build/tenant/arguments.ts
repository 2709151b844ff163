import { parseArgs } from 'node:util';
import { Refusal } from '../start/refusal.ts';

/**
 * Reads the port from the arguments after the program's name; 0, which means any free one, where
 * none is named.
 *
 * @throws Refusal when there is anything else among them
 */
export function readPort(argv: readonly string[]): number {
  let values;
  try {
    const options = { port: { type: 'string' } } as const;
    ({ values } = parseArgs({ args: [...argv], options, allowPositionals: false }));
  } catch {
    throw new Refusal(`"${argv.join(' ')}" is not understood: only --port and a number can be given.`);
  }
  const { port = '0' } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Refusal(`--port ${port} is not a port: give a number up to 65535.`);
  }
  return Number(port);
}
