/** One agent as the test tenant knows them. */
export interface TestAgent {
  readonly id: number;
  readonly name: string;
  /** Null: the server leaves the field blank. */
  readonly present: boolean | null;
  readonly chats: number | null;
  readonly topics: readonly number[];
}

/** One element of the array that `GetChatPresence` answers, as the reference page describes it. */
export type Row = Readonly<Record<string, unknown>>;

/** The row a server sends for an agent, all seven fields of it. */
export function rowOf(agent: TestAgent): Row {
  return {
    UserId: agent.id,
    DisplayName: agent.name,
    OngoingChats: agent.chats,
    Present: agent.present,
    ChatTopics: agent.topics,
    TableRight: { Mask: 'Select, Update', Reason: '' },
    FieldProperties: { Present: { FieldRight: null, FieldType: 'System.Boolean', FieldLength: 0 } },
  };
}

/** The row a server sends for an agent as a member of a topic. */
export function memberOf({ id, name }: TestAgent, topic: number, responders: readonly number[]): Row {
  return {
    TopicId: topic,
    User: { AssociateId: 4000 + id, Name: name.slice(0, 2).toUpperCase(), FullName: name, EjUserId: id },
    CanListen: true,
    CanRespond: responders.includes(id),
    CanManage: false,
    CanNotify: true,
  };
}

/** What `$select` of this request path does to rows: it blanks the fields not named, and omits none. */
export function selected(path: string, rows: readonly Row[]): readonly Row[] {
  const named = new URL(path, 'http://tenant').searchParams.get('$select')?.toLowerCase().split(',');
  if (named === undefined) return rows;
  return rows.map((row) => blanked(row, (field) => !named.includes(field.toLowerCase())));
}

/** A row with some of its fields made null. */
export function blanked(row: Row, isBlank: (field: string) => boolean): Row {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, isBlank(field) ? null : value]),
  );
}
