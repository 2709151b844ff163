import type { TrayStanding } from '../diagnostics/computer-findings.ts';
import type { Area } from '../presence/area.ts';
import { trayModel } from '../presence/tray-model.ts';
import type { BellKeeper } from './bell-keeper.ts';
import type { Log } from './log-line.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { Popup } from './popup.ts';
import type { PagedWindow } from './popup-window.ts';
import type { Remarks } from './remarks.ts';
import type { TrayHost } from './tray-host/tray-host.ts';
import { showTray, type TrayPorts, type TrayView } from './tray.ts';
import type { Watching } from './watching.ts';

export interface TrayPresencePorts {
  readonly log: Log;
  readonly tray: TrayPorts;
  readonly watch: Watching['current'];
  readonly bell: Pick<BellKeeper, 'now'>;
  readonly missed: Pick<MissedNotices, 'all'>;
  readonly remarks: Remarks;
  readonly popup: () => Pick<Popup<PagedWindow>, 'open' | 'reform'>;
  readonly onChange: () => void;
}

/** The icon, as far as anybody shows it. */
export interface TrayPresence {
  /** Whether anybody shows it, as far as it is known. */
  standing(): TrayStanding;
  /** Where the icon is; all zero where there is none, or the platform does not tell. */
  bounds(): Area;
  /** Shows everything as it is now; what is the same costs no work. */
  render(): void;
  /** Goes by what is found out from now on. */
  follow(host: Pick<TrayHost, 'follow' | 'iconTaken'>): void;
}

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

/** Puts the icon into the tray once there is one; where there is none, the popup comes as a window. */
export function trayPresence(ports: TrayPresencePorts): TrayPresence {
  const { log, watch, bell, missed, remarks, popup } = ports;
  let tray: TrayView | null = null;
  let isMissing = false;
  let isTaken = false;

  function model(): ReturnType<typeof trayModel> {
    return trayModel(watch()?.forTray() ?? null, { bell: bell.now(), missed: missed.all().length });
  }

  function onThere(): void {
    // Not sooner: an icon that nobody takes is not taken by who comes later.
    tray ??= showTray(model(), ports.tray);
    if (isMissing) {
      isMissing = false;
      remarks.dismiss('noTray');
      popup().reform();
    }
    ports.onChange();
  }

  function onMissing(): void {
    isMissing = true;
    log.info('tray.missing');
    remarks.make({ kind: 'noTray' });
    popup().reform();
    popup().open('itself');
  }

  return {
    standing() {
      if (isMissing) return 'missing';
      return tray === null ? 'unknown' : 'there';
    },
    bounds: () => tray?.bounds() ?? nowhere,
    render() {
      const shown = watch()?.shown;
      tray?.render(model(), shown !== undefined && shown.kept !== 'demo', isTaken);
    },
    follow(host) {
      host.follow({ onThere, onMissing });
      void host.iconTaken.then(() => {
        isTaken = true;
        ports.onChange();
      });
    },
  };
}
