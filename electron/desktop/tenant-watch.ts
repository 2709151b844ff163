import { troubleText } from '../../renderer/words/trouble.ts';
import { homeName } from '../accounts/account.ts';
import { tenantKeyOf } from '../accounts/tenant-key.ts';
import type { TenantShown } from '../contract/state.ts';
import { isReadableOnTheWay } from '../contract/tenant-address.ts';
import type { AgentId, TopicId, TopicNames } from '../presence/agent.ts';
import type { Dispose } from '../presence/clock.ts';
import type { TopicCoverage } from '../presence/coverage.ts';
import type { AgentDay } from '../presence/day-book.ts';
import type { Facts } from '../presence/facts.ts';
import { mayBeOfNetwork } from '../presence/failure.ts';
import { startLookout } from '../presence/lookout.ts';
import { mySwitchOf, withMySwitch } from '../presence/my-switch.ts';
import type { Myself } from '../presence/myself.ts';
import type { Circumstances } from '../presence/notices/circumstances.ts';
import type { WhyLog } from '../presence/notices/why-log.ts';
import { paceOf, slower, type Pace } from '../presence/poll-schedule.ts';
import type { Roster } from '../presence/roster.ts';
import type { WatchedTenant } from '../presence/tray-model.ts';
import { reconnectingLine } from '../superoffice/reconnecting-line.ts';
import { tenantLine } from '../superoffice/tenant-line.ts';
import { tenantOf } from '../superoffice/tenant.ts';
import type { HeldAccount } from './account-holder.ts';
import { daysOf } from './days.ts';
import { myselfFields } from './myself-log.ts';
import { watchNetwork } from './network-watch.ts';
import { rememberedMyself } from './remembered-myself.ts';
import { logSighting } from './sighting-log.ts';
import type { TenantSession } from './tenant-session.ts';
import type { WatchPorts } from './watch-ports.ts';
import { tenantNotices } from './tenant-notices.ts';
import { tenantTopics } from './tenant-topics.ts';

/** One account's tenant, watched from the moment it is held until it is let go of. */
export interface TenantWatch {
  /** By which wishes of this tenant's agents and topics are kept. */
  readonly key: string;
  readonly shown: TenantShown;
  /** As it is just now. */
  pace(): Pace;
  /** The facts, with my own switch where I put it. */
  facts(): Facts;
  myself(): Myself;
  topicNames(): TopicNames;
  /** All that the tray shows of it. */
  forTray(): WatchedTenant;
  /** Who takes the chats of my topics; of all there are, where I have none or they are not known. */
  coverage(): readonly TopicCoverage[];
  /** All topics there are to choose from. */
  topicsToChoose(): readonly { readonly topic: TopicId; readonly mine: boolean }[];
  /** Why the person was told of what, and why not. */
  readonly why: Pick<WhyLog, 'entries'>;
  /** What was observed of this agent. */
  day(id: AgentId): AgentDay;
  /** Forgets what was observed of everybody, also what is kept; gives whether nothing of it is left. */
  wipeDays(): boolean;
  nextLookAt(): number | null;
  /** Whether the tenant is being asked just now. */
  isLooking(): boolean;
  lookNow(reason: 'popup' | 'person'): void;
  setMyPresence(present: boolean): void;
  /** The person has set another pace, which holds at once. */
  paceChanged(): void;
  /** Another language is spoken: after the next look, topics are named in it. */
  languageChanged(): void;
  /** No looks until it wakes: the computer is about to sleep. */
  rest(): void;
  /** Looks at once; after a sleep it is found out anew where the tenant is. */
  wake(slept: boolean): void;
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
  function pace(): Pace {
    const own = paceOf(ports.settings().pollSeconds, ports.fixedPollMs, kept === 'demo');
    return ports.away() === 'locked' ? slower(own) : own;
  }
  const { reconnect } = session;
  const language = (): string => words().language;
  const line = reconnectingLine(
    tenantLine(account, { ...session, clock, language, culture: ports.culture }),
    {
      clock,
      reconnect,
      onFault: ports.onFault,
    },
  );
  const tenant = tenantOf(
    line,
    clock,
    () => topics.watched(lookout.facts().roster),
    () => {
      logMyself();
      onChange();
    },
  );
  const { knowledge } = tenant;
  const topics = tenantTopics({ knowledge, myId, rules: ports.wishes.rules });
  log.info('watch', { tenant: kept, signIn: shown.signIn, pollMs: pace().intervalMs });
  if (account.home.kind === 'fixed' && isReadableOnTheWay(account.home.api)) {
    log.warn('watch.unencrypted', { host: shown.host });
  }
  let isOn = true;
  let nextLookAt: number | null = null;
  let loggedMyself = '';

  const key = tenantKeyOf(held);
  const days = daysOf({ file: ports.daysFile, tenantKey: kept === 'demo' ? null : key });
  const notices = tenantNotices({
    clock,
    log,
    words,
    notifier,
    isDemo: kept === 'demo',
    topicNames: knowledge.topicNames,
    privacy: () => ports.settings().privacy,
    sound: () => ports.settings().sound,
    onOpen: (ids, topic) => isOn && ports.onLed(ids, topic),
    onPause: () => ports.bell.pause('hour'),
    onMissed: (missed) => isOn && ports.missed.add(missed),
    onFailed: () => isOn && ports.onRemark({ kind: 'noToasts' }),
    onSpent: ports.wishes.spend,
    onChange,
  });
  const mySwitch = mySwitchOf({
    save: (present) => tenant.saveMyPresence(myId(), present),
    onChange,
    onFailed: (failure) => isOn && ports.onRemark({ kind: 'switchNotSaved', failure }),
  });
  const myself = rememberedMyself(() => [
    knowledge.principal(),
    lookout.facts().roster,
    ports.chosenMyself(),
  ]);
  const network = watchNetwork({
    clock,
    network: ports.network,
    onCame() {
      line.doubt();
      lookout.networkChanged();
    },
  });
  const lookout = startLookout({
    clock,
    random: ports.random,
    look(stopped) {
      network.rest();
      if (network.isAnother()) line.doubt();
      return tenant.look(stopped);
    },
    circumstances,
    pace,
    onLooking: onChange,
    onSighting(sighting) {
      logSighting(log, sighting, (connection) => troubleText(connection, shown, words()));
      if (sighting.looked.result.kind === 'roster') {
        mySwitch.seen();
        ports.onSeen();
      } else if (mayBeOfNetwork(sighting.looked.result.failure)) network.seek();
      notices.take(sighting);
      days.seen(sighting);
      const isOut = sighting.facts.connection.kind === 'signedOut';
      if (isOut && sighting.before.connection.kind !== 'signedOut') askToSignIn();
      logMyself();
    },
    onScheduled(wall) {
      nextLookAt = wall;
      // No look is to come by itself, whatever the network.
      if (wall === null) network.rest();
      onChange();
    },
    onFault: ports.onFault,
  });

  function circumstances(seen: Roster | null): Circumstances {
    return {
      myself: myId(),
      myTopics: topics.mine(seen),
      rules: ports.wishes.rules(),
      favourites: new Set(ports.wishes.favourites()),
      busyFrom: ports.settings().busyFrom,
      hush: ports.bell.hush(),
      away: ports.away(),
      coverage: topics.coverage,
    };
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
    const { signInNeeded, open } = words().toast;
    const onOpen = (): unknown => isOn && ports.onSignIn();
    void notifier.show({
      ...signInNeeded,
      about: 'account',
      key: 'signIn',
      urgency: 'normal',
      sound: ports.settings().sound,
      openLabel: open,
      onOpen,
      pause: null,
    });
  }

  function facts(): Facts {
    const seen = lookout.facts();
    if (seen.roster === null) return seen;
    return { ...seen, roster: withMySwitch(seen.roster, myId(), mySwitch.state()) };
  }

  return {
    key,
    shown,
    pace,
    facts,
    myself,
    topicNames: knowledge.topicNames,
    forTray() {
      const seen = facts();
      return {
        isDemo: kept === 'demo',
        facts: seen,
        myself: myId(),
        coverage: topics.coverageOfMine(seen.roster),
        topicNames: knowledge.topicNames(),
      };
    },
    coverage: () => topics.coverageShown(facts().roster),
    topicsToChoose: () => topics.toChoose(facts().roster),
    why: notices.why,
    day: days.of,
    wipeDays: days.wipe,
    nextLookAt: () => nextLookAt,
    isLooking: lookout.isLooking,
    lookNow(reason) {
      if (reason === 'person') tenant.refresh();
      lookout.lookNow(reason);
    },
    setMyPresence: mySwitch.flip,
    paceChanged: lookout.paceChanged,
    languageChanged: tenant.languageChanged,
    rest: lookout.rest,
    wake(slept) {
      if (slept) line.woke();
      lookout.wake();
    },
    stop() {
      isOn = false;
      lookout.stop();
      network.rest();
      days.stop();
      ports.missed.clear();
      session.close();
      notifier.clear();
    },
  };
}
