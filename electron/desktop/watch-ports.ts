import type { Words } from '../../renderer/words/en.ts';
import type { Remark } from '../contract/state.ts';
import type { AgentId, TopicId } from '../presence/agent.ts';
import type { Clock, Random } from '../presence/clock.ts';
import type { Circumstances } from '../presence/notices/circumstances.ts';
import type { Settings } from '../settings/schema.ts';
import type { BellKeeper } from './bell-keeper.ts';
import type { DaysFile } from './days-file.ts';
import type { Log } from './log-line.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { Network } from './network-watch.ts';
import type { Notifier } from './notifier/notifier.ts';
import type { PersonalWishes } from './personal-wishes.ts';

/** What watching a tenant takes. */
export interface WatchPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly words: () => Words;
  /** How numbers and dates inside the tenant's texts are written, an ISO 639-1 code. */
  readonly culture: string;
  readonly notifier: Notifier;
  readonly wishes: Pick<PersonalWishes, 'rules' | 'favourites' | 'spend'>;
  readonly bell: Pick<BellKeeper, 'hush' | 'pause'>;
  readonly missed: MissedNotices;
  /** Whether the person is at the desk, or was away until this look. */
  readonly away: () => Circumstances['away'];
  readonly settings: () => Pick<Settings, 'busyFrom' | 'pollSeconds' | 'privacy' | 'sound'>;
  /** How the computer is connected just now. */
  readonly network: () => Network;
  /** What was observed is kept here, where the person wants that. */
  readonly daysFile: DaysFile;
  /** The agent the person says they are; null: to be found out. */
  readonly chosenMyself: () => AgentId | null;
  /** A poll interval for this run alone, ms. */
  readonly fixedPollMs: number | null;
  /** What the watch shows is different. */
  readonly onChange: () => void;
  /** A toast led to these agents. */
  readonly onLed: (ids: readonly AgentId[], topic: TopicId | null) => void;
  /** A toast that asked to sign in again was clicked. */
  readonly onSignIn: () => void;
  readonly onRemark: (remark: Remark) => void;
  /** A look has brought a roster: what stood in the way of a wish before no longer does. */
  readonly onSeen: () => void;
  readonly onFault: (fault: unknown) => void;
}
