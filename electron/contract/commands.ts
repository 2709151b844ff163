import * as v from 'valibot';

/** What the renderer may ask of main: each command with the schema of its one argument. */
export const commandSchemas = {
  /** The page has drawn its first state and may be shown. */
  ready: v.undefined(),
  /** Look at the tenant now. */
  refresh: v.undefined(),
  /** My own switch: present, or away. */
  setMyPresence: v.boolean(),
  closePopup: v.undefined(),
  /** "Got it": a remark need not be shown again. */
  dismissRemark: v.picklist(['settingsSetAside', 'settingsReadOnly', 'noToasts', 'switchNotSaved']),
} as const;

export type CommandName = keyof typeof commandSchemas;

export type CommandArgument<Name extends CommandName> = v.InferOutput<(typeof commandSchemas)[Name]>;

/** What main does for each command. */
export type CommandHandlers = {
  readonly [Name in CommandName]: (argument: CommandArgument<Name>) => void;
};

/** Whether this is a command's name. */
export function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commandSchemas, name);
}
