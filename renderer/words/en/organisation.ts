/** What the organisation has set of where to connect to, and how. */
export const organisation = {
  /** Of a tenant of SuperOffice Online, such as Cust12345. */
  customerId: 'Customer ID',
  /** `where`: the tenant of an account that is no longer permitted. */
  heldBack: (where: string) =>
    `Your organisation has changed what Chat Presence connects to. Your sign-in at ${where} is kept until you sign in here.`,
  notPermitted: {
    tenant: 'Your organisation has chosen another SuperOffice. Sign in to that one.',
    signIn: 'Your organisation does not allow this way to sign in. Ask your IT people.',
  },
};
