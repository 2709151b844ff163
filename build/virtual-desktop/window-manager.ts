import { firstLine, startPart, type Surroundings } from './part.ts';

/** Starts openbox, which runs its start-up command when it has taken over the screen. */
export async function startWindowManager(around: Surroundings): Promise<void> {
  await startPart(around, 'openbox', ['--sm-disable', '--startup', 'echo ready'], firstLine, 1);
}
