const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const tray = {
  starting: 'Looking for your colleagues…',
  lastSeen: (time: string) => `last seen ${time}, reconnecting`,
  unreachable: "Can't reach SuperOffice, trying again",
  /** The same, where something stands in the way; the popup says what. */
  lastSeenBlocked: (time: string) => `last seen ${time}, open to see why`,
  blocked: "Can't reach SuperOffice, open to see why",
  signIn: 'Sign-in needed',
  stopped: 'SuperOffice does not let us look',
  maintenance: 'SuperOffice is in maintenance',
  maintenanceUntil: (time: string) => `SuperOffice is in maintenance, next check ${time}`,
  suspended: 'Your SuperOffice is suspended',
  deleted: 'Your SuperOffice no longer exists',
  notConnected: 'Not connected',
  /** At least one topic; more than two would not fit into the line. */
  uncovered: (names: readonly string[]) =>
    names.length > 2
      ? `${names.length} topics are uncovered`
      : `${list.format(names)} ${names.length === 1 ? 'is' : 'are'} uncovered`,
  open: 'Open',
  connect: 'Connect to SuperOffice…',
  refresh: 'Refresh',
  settings: 'Settings…',
  logFolder: 'Open log folder',
  quit: 'Quit',
};
