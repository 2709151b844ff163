import { systemClock } from '../electron/desktop/system-clock.ts';
import { openIdProvider } from '../electron/demo/open-id/provider.ts';
import { startDemoTenant, type DemoTenant } from '../electron/demo/tenant.ts';
import { askedToEnd } from './start/asked-to-end.ts';
import { Refusal } from './start/refusal.ts';
import { readPort } from './tenant/arguments.ts';
import { linesOf } from './tenant/lines.ts';

/** `npm run tenant`: the demo tenant alone, with all that is needed to sign in to it, until it is asked to end. */
async function main(): Promise<void> {
  const port = readPort(process.argv.slice(2));
  const end = askedToEnd();
  const demo = await start(port);
  for (const line of linesOf(demo)) console.log(line);
  if (!end.aborted) await new Promise((resolve) => end.addEventListener('abort', resolve));
  await demo.stop();
}

async function start(port: number): Promise<DemoTenant> {
  try {
    // Another day every time, unlike in the app, where every newcomer sees the same.
    const options = { port, online: true, controllable: true, openId: openIdProvider };
    return await startDemoTenant(systemClock, Date.now(), options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Refusal(
      `Port ${port} can't be had (${String(error.code)}): leave --port out, or give another.`,
    );
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
