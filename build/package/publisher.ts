/**
 * Who stands behind the packages. Debian and RPM want an address of the maintainers and a page; there is
 * none yet, and `.invalid` is reserved for saying so. Whoever gives packages away puts theirs here.
 * So it is with the place that the app gets its updates from: a folder of a web server, by https.
 */
export const publisher = {
  name: 'The Chat Presence authors',
  email: 'maintainers@chat-presence.invalid',
  page: 'https://chat-presence.invalid/',
  updates: 'https://updates.chat-presence.invalid/',
} as const;
