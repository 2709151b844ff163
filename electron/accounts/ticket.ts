import type { SignIn } from './account.ts';

/** A ticket (`7T:…`), sent as it is; online it needs the application's token beside it. */
export function ticketSignIn(ticket: string, appToken: string | null): SignIn {
  const headers = {
    Authorization: `SOTicket ${ticket}`,
    ...(appToken === null ? {} : { 'SO-AppToken': appToken }),
  };
  return { kind: 'ticket', headers: () => headers };
}
