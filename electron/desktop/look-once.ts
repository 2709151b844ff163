import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { loadWords } from '../../renderer/words/load.ts';
import type { Words } from '../../renderer/words/en.ts';
import { failureText } from '../../renderer/words/trouble.ts';
import { homeName, type Account } from '../accounts/account.ts';
import { readStartEnvironment } from '../accounts/environment.ts';
import { exitCodes } from '../command-line/exit-codes.ts';
import { rosterReport } from '../command-line/roster-report.ts';
import { languageFor } from '../contract/language.ts';
import type { Failure } from '../presence/failure.ts';
import { askAside } from '../superoffice/aside.ts';
import { chatPresence } from '../superoffice/chat-presence.ts';
import { tenantLine } from '../superoffice/tenant-line.ts';
import { topicsAside } from '../superoffice/topics.ts';
import { quietChromium } from './quiet-chromium.ts';
import { rosterLines } from './roster-text.ts';
import { systemClock as clock } from './system-clock.ts';
import { tenantSession } from './tenant-session.ts';
import { complain, print, write } from './terminal.ts';
import { needsDisplay, runWithoutDisplay } from './without-display.ts';

const noAccount =
  '--once looks with the account in the environment, and there is none. Set SUPEROFFICE_URL and a sign-in.';

/**
 * Looks once with the account of the environment, prints what was seen, and ends. It has a window, a
 * tray, the lock and the profile of nobody, so it may run beside the app.
 */
export async function lookOnce(json: boolean): Promise<void> {
  const environment = readStartEnvironment(process.env);
  const account = environment.ok ? environment.value.account : null;
  if (account === null) {
    await complain(environment.ok ? noAccount : environment.problem);
    process.exit(exitCodes.unusable);
  }
  if (needsDisplay()) {
    const { code, out } = await runWithoutDisplay();
    await write(out);
    process.exit(code);
  }
  const folder = mkdtempSync(join(tmpdir(), 'chat-presence-once-'));
  const leave = (exitCode: number): void => app.exit(exitCode);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => leave(exitCodes.fault));
  prepareChromium(folder);
  // Not waited for: Chromium begins only after the main script has ended.
  void app
    .whenReady()
    .then(() => look(account, json))
    .then(leave)
    .catch(async (fault: unknown) => {
      await complain(`Chat Presence could not look (${String(fault)}). Try again, or report this.`);
      leave(exitCodes.fault);
    });
}

/** Chromium without anything to be seen, and with nothing of anybody's. */
function prepareChromium(folder: string): void {
  app.setPath('userData', folder);
  app.disableHardwareAcceleration();
  quietChromium();
  if (process.platform === 'darwin') app.setActivationPolicy('prohibited');
  // Nothing is kept, and a keyring that is locked would ask for its password.
  if (process.platform === 'linux') app.commandLine.appendSwitch('password-store', 'basic');
}

/** Gives the exit code. */
async function look(account: Account, json: boolean): Promise<number> {
  const words = await loadWords(languageFor('system', app.getPreferredSystemLanguages()));
  const session = tenantSession('once', []);
  const culture = app.getSystemLocale().split('-')[0] || 'en';
  const line = tenantLine(account, { ...session, clock, language: () => words.language, culture });
  const unstopped = new AbortController().signal;
  const result = await chatPresence(line)(unstopped);
  if (result.kind === 'failed') {
    await complain(sentenceOf(result.failure, account, words));
    const isRefused = result.failure.kind === 'signIn' || result.failure.kind === 'refused';
    return isRefused ? exitCodes.signIn : exitCodes.trouble;
  }
  const seenAt = clock.wall();
  const topics = await askAside(topicsAside, line, unstopped);
  const report = rosterReport(result.roster, topics.kind === 'told' ? topics.value : new Map(), seenAt);
  await print(json ? [JSON.stringify(report)] : rosterLines(report, words));
  return exitCodes.done;
}

function sentenceOf(failure: Failure, { home, signIn }: Account, words: Words): string {
  if (failure.kind === 'refused') return words.trouble.refused;
  const tenant = { host: homeName(home), signIn: signIn.kind, kept: 'environment', sealed: false } as const;
  return failureText(failure, tenant, words);
}
