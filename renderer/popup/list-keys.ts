import type { Agent } from '../../electron/presence/agent.ts';
import type { SectionName } from '../../electron/presence/sections.ts';
import type { FavouriteMoves } from './favourite-moves.ts';
import type { Folding } from './folding.svelte.ts';
import type { ListFocus } from './list-focus.svelte.ts';
import type { RowKeys } from './row-keys.ts';

export interface ListKeysPorts {
  readonly focus: Pick<ListFocus, 'move' | 'go'>;
  readonly moves: Pick<FavouriteMoves, 'move'>;
  readonly folding: () => Folding;
  /** Whose row has the keyboard; undefined: a heading has. */
  readonly agent: () => Agent | undefined;
  readonly rowKeys: () => RowKeys;
}

/** What the keys of the list do. */
export function listKeys({ focus, moves, folding, agent, rowKeys }: ListKeysPorts): {
  readonly onkeydown: (event: KeyboardEvent) => void;
} {
  function does(key: string, section: SectionName): boolean {
    const here = agent();
    switch (key) {
      case 'ArrowLeft':
        focus.go(section, 'nearest');
        folding().fold(section);
        return true;
      case 'ArrowRight':
        if (here === undefined) folding().unfold(section);
        return true;
      default: {
        const act = rowKeys()[key];
        if (act === undefined || here === undefined) return false;
        act(here);
        return true;
      }
    }
  }

  function withAlt(key: string): boolean {
    const here = agent();
    return here !== undefined && moves.move(here, key);
  }

  return {
    onkeydown(event) {
      const { altKey, ctrlKey, metaKey } = event;
      // A letter is the same letter with Caps Lock.
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const target = event.target as HTMLElement;
      const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'];
      // In an open row keys are for its fields.
      if (ctrlKey || metaKey || section === undefined || target.closest('[data-details]')) return;
      const isDone = altKey ? withAlt(key) : focus.move(key) || does(key, section as SectionName);
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
