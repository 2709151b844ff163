import type { Words } from '../../renderer/words/en.ts';
import type { NoticeSettingsShown } from '../contract/settings.ts';
import type { Privacy } from '../contract/wishes.ts';
import { sampleText } from './notice-text.ts';
import type { Notifier } from './notifier/notifier.ts';

export interface ShowOnePorts {
  readonly notifier: Notifier;
  readonly words: () => Words;
  readonly privacy: () => Privacy;
  readonly sound: () => boolean;
  /** The sample was clicked. */
  readonly onOpen: () => void;
  /** The person wants an hour without notifications. */
  readonly onPause: () => void;
  /** Its outcome is something else. */
  readonly onChange: () => void;
}

/** "Show me one": a sample toast, as those to come will look and sound. */
export interface ShowOne {
  readonly show: () => void;
  /** What became of the last one; null: none was asked for. */
  outcome(): NoticeSettingsShown['shownOne'];
  /** Nobody looks at its outcome any more. */
  forget(): void;
}

export function showOneOf(ports: ShowOnePorts): ShowOne {
  const { notifier, onChange } = ports;
  let outcome: NoticeSettingsShown['shownOne'] = null;
  let asked = 0;

  return {
    show() {
      const words = ports.words();
      asked += 1;
      const mine = asked;
      outcome = 'underway';
      onChange();
      void notifier
        .show({
          ...sampleText(ports.privacy(), words),
          about: 'present',
          key: 'sample',
          urgency: 'normal',
          sound: ports.sound(),
          openLabel: words.toast.open,
          onOpen: ports.onOpen,
          pause: { label: words.toast.pause, run: ports.onPause },
        })
        .then(({ kind }) => {
          if (mine !== asked) return;
          outcome = kind === 'withdrawn' ? null : kind;
          onChange();
        });
    },
    outcome: () => outcome,
    forget() {
      asked += 1;
      outcome = null;
    },
  };
}
