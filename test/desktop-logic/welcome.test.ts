import { expect, test } from 'vitest';
import { welcomeOf, type WelcomePorts } from '../../electron/desktop/welcome.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { form } from './connecting-stage.ts';

test('whoever connects to another account at once still reads that they are connected', async () => {
  const clock = fakeClock();
  let closings = 0;
  const welcome = welcomeOf({
    clock,
    sealer: { keeping: () => Promise.resolve({ kind: 'possible' }) },
    tryOut: (data: unknown) => Promise.resolve({ kind: 'works', data, trusted: [] }),
    fixed: {},
    heldBack: () => null,
    trusted: () => [],
    adopt: () => Promise.resolve(true),
    window: () => ({ open() {}, close: () => (closings += 1) }),
    onChange() {},
  } as unknown as WelcomePorts);
  async function connect(): Promise<void> {
    welcome.open(null);
    welcome.connecting.connect(form);
    await clock.advance(0);
    expect(welcome.state().connecting.kind).toBe('connected');
  }

  await connect();
  await clock.advance(2_000);
  await connect();
  await clock.advance(2_000);
  expect(closings).toBe(0);
  await clock.advance(500);
  expect(closings).toBe(1);
});
