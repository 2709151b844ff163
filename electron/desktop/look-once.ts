import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { loadWords } from '../../renderer/words/load.ts';
import type { Words } from '../../renderer/words/en.ts';
import { failureText } from '../../renderer/words/trouble.ts';
import { homeName, type Account } from '../accounts/account.ts';
import { environmentWithin } from '../accounts/environment-within.ts';
import { readStartEnvironment, signInVariables, type StartEnvironment } from '../accounts/environment.ts';
import { exitCodes } from '../command-line/exit-codes.ts';
import { rosterReport } from '../command-line/roster-report.ts';
import { languageFor } from '../contract/language.ts';
import type { Failure } from '../presence/failure.ts';
import { policyOf, type PolicyProblem } from '../settings/policy-source.ts';
import { unclearPlaces } from '../settings/unclear-policy.ts';
import { askAside } from '../superoffice/aside.ts';
import { chatPresence } from '../superoffice/chat-presence.ts';
import { tenantLine } from '../superoffice/tenant-line.ts';
import { topicsAside } from '../superoffice/topics.ts';
import { policyHere } from './policy-here.ts';
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
 *
 * @param policy a file that the start has named; null: none
 */
export async function lookOnce(json: boolean, policy: string | null): Promise<void> {
  const environment = readStartEnvironment(process.env);
  if (!environment.ok) return endUnusable(environment.problem);
  const { account } = environment.value;
  if (account === null) return endUnusable(noAccount);
  if (needsDisplay()) {
    const { code, out } = await runWithoutDisplay();
    await write(out);
    process.exit(code);
  }
  // From here on nothing that this process starts is told.
  for (const name of signInVariables) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), 'chat-presence-once-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await obeyPolicy(environment.value, policy, folder);
  const leave = (exitCode: number): void => app.exit(exitCode);
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

async function endUnusable(problem: string): Promise<never> {
  await complain(problem);
  process.exit(exitCodes.unusable);
}

/** Ends where the organisation does not permit this account, or the policy cannot be used that was named. */
async function obeyPolicy(
  environment: StartEnvironment,
  named: string | null,
  folder: string,
): Promise<void> {
  const sources = await policyHere(named, folder);
  const problems: PolicyProblem[] = [];
  const policy = policyOf(sources, (problem) => void problems.push(problem));
  const own = named === null ? undefined : sources.at(-1);
  if (own?.content.kind === 'missing') return endUnusable(`--policy names ${own.place}, which is not there.`);
  if (own?.content.kind === 'unreadable')
    return endUnusable(
      `--policy names ${own.place}, which cannot be read as a policy. It must be a JSON object.`,
    );
  for (const place of unclearPlaces(problems)) await complain(`The policy is not followed at ${place}.`);
  const within = environmentWithin(environment, policy);
  if (!within.ok) await endUnusable(within.problem);
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
