/** Where the list is on the desktop. */
export const place = {
  /** Of a button that is pressed or not: looking elsewhere then does not close the list. */
  keepOpen: 'Keep open',
  noTray: 'This system shows no tray, so the list is a window. Closing it quits Chat Presence.',
};
