import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDeb } from './deb.ts';
import { readPlan } from './plan.ts';
import { makeRpm } from './rpm.ts';

/**
 * What stands in for fpm: the packager would have that, and a Ruby to run it, from a release page. The
 * systems' own tools, which fpm calls too, come with the systems.
 */
const plan = readPlan(process.argv.slice(2));
const workshop = await mkdtemp(join(tmpdir(), 'chat-presence-fpm-'));
try {
  await (plan.kind === 'deb' ? makeDeb : makeRpm)(plan, workshop);
} finally {
  await rm(workshop, { recursive: true, force: true });
}
