import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestTenant } from './tenant.ts';

/** The way to a tenant, which may break without anybody being told. */
export interface Wire {
  /** Where the tenant is reached by it. */
  readonly url: string;
  /** From now on nothing comes through by any connection there is; new ones are as good as ever. */
  cut(): void;
  stop(): Promise<void>;
}

/** Lays a wire to the tenant. */
export async function startWire({ url }: TestTenant): Promise<Wire> {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(new URL(url).port), '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('error', () => other.destroy());
      end.once('close', () => ends.delete(end));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => ends.forEach((end) => end.unpipe()),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const end of ends) end.destroy();
      await closed;
    },
  };
}
