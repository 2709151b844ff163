import { groups, memberOf } from '../cast.ts';
import type { DayAgent } from '../day.ts';
import { withRights, type Fields } from './rights.ts';

/** Who may answer chats, as `MDOListItem`s: one list, or grouped by user group. */
export function userList(
  agents: readonly DayAgent[],
  flat: boolean,
  onlyPresent: boolean,
): readonly Fields[] {
  const listed = agents.filter(({ present }) => present || !onlyPresent);
  const items = (group: number | null): readonly Fields[] =>
    listed
      .filter(({ id }) => group === null || memberOf(id).group === group)
      .map(({ id, name }) => item(id, name, 'associate', []));
  if (flat) return items(null);
  return groups
    .map(({ id, name }) => item(id, name, 'usergroup', items(id)))
    .filter(({ ChildItems }) => (ChildItems as readonly Fields[]).length > 0);
}

function item(id: number, name: string, type: string, children: readonly Fields[]): Fields {
  const fields = {
    Id: id,
    Name: name,
    ToolTip: '',
    Deleted: false,
    Rank: 0,
    Type: type,
    ChildItems: children,
    IconHint: type,
    ColorBlock: 0,
    ExtraInfo: type === 'associate' ? `associateId=${memberOf(id).associateId}` : '',
    StyleHint: '',
    FullName: name,
  };
  return withRights(fields, 'read');
}
