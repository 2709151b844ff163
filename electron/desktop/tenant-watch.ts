import type { Words } from '../../renderer/words/en.ts';
import { troubleText } from '../../renderer/words/trouble.ts';
import { homeName } from '../accounts/account.ts';
import type { Remark, TenantShown } from '../contract/state.ts';
import { isReadableOnTheWay } from '../contract/tenant-address.ts';
import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { Clock, Dispose, Random } from '../presence/clock.ts';
import { coverageOf } from '../presence/coverage.ts';
import type { Facts } from '../presence/facts.ts';
import { startLookout } from '../presence/lookout.ts';
import { mySwitchOf, withMySwitch } from '../presence/my-switch.ts';
import { whoAmI, type Myself } from '../presence/myself.ts';
import { paceOf, type Pace } from '../presence/poll-schedule.ts';
import type { WatchedTenant } from '../presence/tray-model.ts';
import { tenantLine } from '../superoffice/tenant-line.ts';
import { tenantOf } from '../superoffice/tenant.ts';
import type { HeldAccount } from './account-holder.ts';
import type { Log } from './log-line.ts';
import { myselfFields } from './myself-log.ts';
import type { Notifier } from './notifier/notifier.ts';
import { logSighting } from './sighting-log.ts';
import type { TenantSession } from './tenant-session.ts';
import { toastsOf } from './toasts.ts';

export interface WatchPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly words: Words;
  /** How numbers and dates inside the tenant's texts are written, an ISO 639-1 code. */
  readonly culture: string;
  readonly notifier: Notifier;
  /** The agent the person says they are; null: to be found out. */
  readonly chosenMyself: () => AgentId | null;
  readonly pollSeconds: number;
  /** A poll interval for this run alone, ms. */
  readonly fixedPollMs: number | null;
  /** What the watch shows is different. */
  readonly onChange: () => void;
  /** A toast led to these agents. */
  readonly onLed: (ids: readonly AgentId[]) => void;
  /** A toast that asked to sign in again was clicked. */
  readonly onSignIn: () => void;
  readonly onRemark: (remark: Remark) => void;
  /** A look has brought a roster: what stood in the way of a wish before no longer does. */
  readonly onSeen: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** One account's tenant, watched from the moment it is held until it is let go of. */
export interface TenantWatch {
  readonly shown: TenantShown;
  readonly pace: Pace;
  /** The facts, with my own switch where I put it. */
  facts(): Facts;
  myself(): Myself;
  topicNames(): TopicNames;
  /** All that the tray shows of it. */
  forTray(): WatchedTenant;
  nextLookAt(): number | null;
  lookNow(reason: 'popup' | 'person'): void;
  setMyPresence(present: boolean): void;
  /** The computer slept: looks at once, and finds out anew where the tenant is. */
  woke(): void;
  stop: Dispose;
}

/** Starts watching the tenant of this account; `session` is closed with the watch. */
export function watchTenant(held: HeldAccount, session: TenantSession, ports: WatchPorts): TenantWatch {
  const { clock, log, words, notifier, onChange } = ports;
  const { account, kept } = held;
  const shown: TenantShown = {
    host: homeName(account.home),
    signIn: account.signIn.kind,
    kept,
    sealed: held.sealed,
  };
  const pace = paceOf(ports.pollSeconds, ports.fixedPollMs, kept === 'demo');
  const line = tenantLine(account, { ...session, clock, language: words.language, culture: ports.culture });
  const tenant = tenantOf(line, clock, () => {
    logMyself();
    onChange();
  });
  const { knowledge } = tenant;
  log.info('watch', { tenant: kept, signIn: shown.signIn, pollMs: pace.intervalMs });
  if (account.home.kind === 'fixed' && isReadableOnTheWay(account.home.api)) {
    log.warn('watch.unencrypted', { host: shown.host });
  }
  let isOn = true;
  let nextLookAt: number | null = null;
  let me: { readonly of: readonly unknown[]; readonly is: Myself } | null = null;
  let loggedMyself = '';

  const toast = toastsOf({
    isDemo: kept === 'demo',
    notifier,
    words,
    topicNames: knowledge.topicNames,
    log,
    onOpen: (ids) => isOn && ports.onLed(ids),
    onFailed: () => ports.onRemark({ kind: 'noToasts' }),
  });
  const mySwitch = mySwitchOf({
    save: (present) => tenant.saveMyPresence(myId(), present),
    onChange,
    onFailed: (failure) => isOn && ports.onRemark({ kind: 'switchNotSaved', failure }),
  });
  const lookout = startLookout({
    clock,
    random: ports.random,
    look: tenant.look,
    myself: myId,
    pace: () => pace,
    onSighting(sighting) {
      logSighting(log, sighting, (connection) => troubleText(connection, shown, words));
      if (sighting.looked.result.kind === 'roster') {
        mySwitch.seen();
        ports.onSeen();
      }
      if (sighting.notice !== null) toast(sighting.notice);
      const isOut = sighting.facts.connection.kind === 'signedOut';
      if (isOut && sighting.before.connection.kind !== 'signedOut') askToSignIn();
      logMyself();
    },
    onScheduled(wall) {
      nextLookAt = wall;
      onChange();
    },
    onFault: ports.onFault,
  });

  /** Found out anew only when there is something new to go by: it may mean to compare ten thousand names. */
  function myself(): Myself {
    const of = [knowledge.principal(), lookout.facts().roster, ports.chosenMyself()] as const;
    if (me === null || of.some((part, index) => part !== me?.of[index])) me = { of, is: whoAmI(...of) };
    return me.is;
  }

  function myId(): AgentId | null {
    const who = myself();
    return who.kind === 'known' ? who.id : null;
  }

  /** Who I am and where my sign-in stands, whenever that is something else. */
  function logMyself(): void {
    const fields = { ...myselfFields(myself()), signIn: account.signIn.state().kind };
    if (JSON.stringify(fields) !== loggedMyself) log.info('myself', fields);
    loggedMyself = JSON.stringify(fields);
  }

  /** Once; a sign-in that the environment gave can only be mended there. */
  function askToSignIn(): void {
    if (kept === 'environment' || held.sealed) return;
    const { title, body } = words.toast.signInNeeded;
    const onOpen = (): unknown => isOn && ports.onSignIn();
    void notifier.show({ title, body, about: 'account', key: 'signIn', openLabel: words.toast.open, onOpen });
  }

  function facts(): Facts {
    const seen = lookout.facts();
    if (seen.roster === null) return seen;
    return { ...seen, roster: withMySwitch(seen.roster, myId(), mySwitch.state()) };
  }

  return {
    shown,
    pace,
    facts,
    myself,
    topicNames: knowledge.topicNames,
    forTray() {
      const seen = facts();
      const { myTopics, responders, openness, topicNames } = knowledge;
      const coverage = coverageOf(seen.roster, myTopics(), responders, openness);
      const isDemo = kept === 'demo';
      return { isDemo, facts: seen, myself: myId(), coverage, topicNames: topicNames() };
    },
    nextLookAt: () => nextLookAt,
    lookNow(reason) {
      if (reason === 'person') tenant.refresh();
      lookout.lookNow(reason);
    },
    setMyPresence: mySwitch.flip,
    woke() {
      line.woke();
      lookout.lookNow('popup');
    },
    stop() {
      isOn = false;
      lookout.stop();
      session.close();
      notifier.clear();
    },
  };
}
