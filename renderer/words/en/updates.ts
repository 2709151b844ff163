import type { UpdateProblem, UpdatesOff } from '../../../electron/contract/updates.ts';
import { number } from './numbers.ts';

/** Settings › About, Updates. */
export const updates = {
  title: 'Updates',
  keep: 'Keep Chat Presence up to date',
  off: {
    byPerson: 'This version stays until you switch updates on.',
    byPersonAfterReady:
      'The version that is ready still comes when you next quit. After that, none does until you switch updates on.',
    byPolicy: 'Your organisation has switched updates off.',
    byAdministrator: 'Whoever looks after this computer keeps Chat Presence up to date.',
    byPackageManager: 'Your package manager keeps Chat Presence up to date.',
    portable: 'A portable copy stays as it is. Get a newer one where you got this one.',
    notInstalled: 'This copy is not installed and stays as it is. Get a newer one where you got this one.',
    noFeed: 'This build does not know where to get updates.',
  } satisfies Record<UpdatesOff, string>,
  notYet: 'Not checked yet.',
  upToDate: (time: string) => `Up to date (checked ${time})`,
  looking: 'Checking…',
  fetching: (version: string, percent: number) => `Version ${version} is being fetched, ${number(percent)}%`,
  ready: (version: string) =>
    `Version ${version} is ready. It starts when you next quit and open Chat Presence.`,
  failed: {
    unreachable: 'Could not check for updates: there is no answer. Chat Presence tries again by itself.',
    unclear: 'Could not check for updates: the answer cannot be used. Chat Presence tries again by itself.',
    damaged: 'The new version arrived damaged and was thrown away. Chat Presence tries again by itself.',
    disk: 'The new version could not be saved. There may be too little room on the disk. Chat Presence tries again by itself.',
  } satisfies Record<UpdateProblem, string>,
  lookNow: 'Check now',
  restart: 'Restart now',
};
