import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { perform } from '../../build/start/perform.ts';
import type { Stage } from '../../build/start/stage.ts';

/** A stage whose app is a line of JavaScript for Node. */
function stageFor(script: string): Stage & { app: () => ChildProcess | undefined } {
  let app: ChildProcess | undefined;
  return {
    app: () => app,
    launch: (options) => (app = spawn(process.execPath, ['-e', script], options)),
    stop: async () => {
      if (!app || app.exitCode !== null || app.signalCode !== null) return;
      const ended = new Promise((resolve) => app?.once('exit', resolve));
      app.kill('SIGTERM');
      await ended;
    },
  };
}

const forever = 'setInterval(() => {}, 1000);';

function printed(stream: 'stdout' | 'stderr'): () => string {
  const write = vi.spyOn(process[stream], 'write').mockReturnValue(true);
  return () => write.mock.calls.map(([text]) => String(text)).join('');
}

test("the app's exit code is ours, its output is passed on and Chromium's noise is not", async () => {
  const [out, err] = [printed('stdout'), printed('stderr')];
  const noise = '[12:1123/205554.98:ERROR:bus.cc:405] x';
  const script = `console.log('one'); console.error('${noise}'); console.error('trouble'); `;
  expect(await perform(stageFor(`${script} process.exitCode = 0`), new AbortController().signal)).toBe(0);
  expect(out()).toBe('one\n');
  expect(err()).toBe('trouble\n');
  // When the app fails the reason may be in what was hidden.
  expect(await perform(stageFor(`${script} process.exitCode = 7`), new AbortController().signal)).toBe(7);
  expect(err()).toContain(noise);
  vi.restoreAllMocks();
});

test('a signal that ends the app shows in the exit code', async () => {
  const script = "process.kill(process.pid, 'SIGKILL');" + forever;
  expect(await perform(stageFor(script), new AbortController().signal)).toBe(137);
});

test('being asked to end ends the app, and that is no failure', async () => {
  const end = new AbortController();
  const stage = stageFor(forever);
  const code = perform(stage, end.signal);
  setTimeout(() => end.abort(), 50);
  expect(await code).toBe(0);
  expect(stage.app()?.signalCode).toBe('SIGTERM');
});

test('when we are asked to end before the app was started, it never is', async () => {
  const stage = stageFor(forever);
  expect(await perform(stage, AbortSignal.abort())).toBe(0);
  expect(stage.app()).toBeUndefined();
});

test('what goes on meanwhile sees the lines and ends the app, also by failing', async () => {
  const out = printed('stdout');
  const stage = stageFor(`console.log('ready'); ${forever}`);
  expect(await perform(stage, new AbortController().signal, (lines) => lines.next(/^ready$/))).toBe(0);
  expect(stage.app()?.signalCode).toBe('SIGTERM');
  expect(out()).toBe('ready\n');
  vi.restoreAllMocks();

  const failing = stageFor(forever);
  const late = (): Promise<void> => Promise.reject(new Error('too late'));
  await expect(perform(failing, new AbortController().signal, late)).rejects.toThrow('too late');
  expect(failing.app()?.signalCode).toBe('SIGTERM');
});
