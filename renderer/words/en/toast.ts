export const toast = {
  online: (name: string) => `${name} is online`,
  manyOnline: (count: number) => `${count} colleagues came online`,
  andMore: (names: readonly string[], more: number) =>
    more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`,
  open: 'Open',
  signInNeeded: {
    title: 'Sign-in needed',
    body: 'SuperOffice no longer knows you. Click to sign in again.',
  },
};
