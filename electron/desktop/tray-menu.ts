import type { MenuItemConstructorOptions } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { TopicId } from '../presence/agent.ts';
import { pauseLengths, type PauseLength } from '../presence/notices/hush.ts';
import type { TrayModel } from '../presence/tray-model.ts';
import { topicText } from './tray-text.ts';

/** What the menu's entries do. */
export interface TrayMenuPorts {
  readonly onOpen: () => void;
  /** Opens the list at one topic. */
  readonly onTopic: (topic: TopicId) => void;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onRefresh: () => void;
  /** "Why was I (not) told?" */
  readonly onWhy: () => void;
  readonly onSettings: () => void;
  /** Checks all that the app needs. */
  readonly onDiagnostics: () => void;
  /** Version and licences. */
  readonly onAbout: () => void;
  /** Asked for where no tenant of one's own is watched. */
  readonly onConnect: () => void;
  readonly onMyPresence: (present: boolean) => void;
  readonly onLogFolder: () => void;
  readonly onQuit: () => void;
}

/** All that the menu shows. */
export interface TrayMenu {
  /** The tray's one line. */
  readonly text: string;
  readonly iAmPresent: boolean | null;
  readonly topics: TrayModel['topics'];
  readonly paused: boolean;
  /** Whether a tenant is watched. */
  readonly watches: boolean;
  /** Whether that is the person's own. */
  readonly connected: boolean;
}

/** The entries of the tray's menu. */
export function trayMenu(
  { text, iAmPresent, topics, paused, watches, connected }: TrayMenu,
  words: Words,
  ports: TrayMenuPorts,
): MenuItemConstructorOptions[] {
  const { tray } = words;
  const line = { type: 'separator' } as const;
  return [
    { label: literally(text), click: ports.onOpen },
    ...when(iAmPresent !== null, {
      label: words.iAmPresent,
      type: 'checkbox' as const,
      checked: iAmPresent === true,
      click: () => ports.onMyPresence(iAmPresent !== true),
    }),
    line,
    { label: tray.open, click: ports.onOpen },
    ...when(topics.listed.length > 0, { label: tray.topics, submenu: topicEntries(topics, words, ports) }),
    line,
    paused
      ? { label: tray.resume, click: ports.onResume }
      : { label: tray.pause, submenu: pauseEntries(words, ports) },
    ...when(watches, { label: tray.refresh, click: ports.onRefresh }),
    { label: tray.why, click: ports.onWhy },
    line,
    ...when(!connected, { label: tray.connect, click: ports.onConnect }),
    { label: tray.settings, click: ports.onSettings },
    {
      label: tray.help,
      submenu: [
        { label: words.diagnostics.title, click: ports.onDiagnostics },
        { label: tray.logFolder, click: ports.onLogFolder },
        { label: tray.about, click: ports.onAbout },
      ],
    },
    line,
    { label: tray.quit, click: ports.onQuit },
  ];
}

function topicEntries(
  { listed, more }: TrayModel['topics'],
  words: Words,
  ports: TrayMenuPorts,
): MenuItemConstructorOptions[] {
  return [
    ...listed.map((topic) => ({
      label: literally(topicText(topic, words)),
      click: () => ports.onTopic(topic.topic),
    })),
    ...when(more > 0, { label: words.tray.moreTopics(more), click: ports.onOpen }),
  ];
}

function pauseEntries(words: Words, ports: TrayMenuPorts): MenuItemConstructorOptions[] {
  return pauseLengths.map((length) => ({
    label: words.tray.pauseFor[length],
    click: () => ports.onPause(length),
  }));
}

function when<T>(is: boolean, entry: T): T[] {
  return is ? [entry] : [];
}

/** A menu would take `&` for the mark of the letter behind it. */
function literally(text: string): string {
  return text.replaceAll('&', '&&');
}
