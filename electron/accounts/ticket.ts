import type { SignIn } from './account.ts';
import { fixedSignIn } from './fixed-sign-in.ts';

/** A ticket (`7T:…`), sent as it is; online it needs the application's token beside it. */
export function ticketSignIn(ticket: string, appToken: string | null): SignIn {
  return fixedSignIn('ticket', {
    Authorization: `SOTicket ${ticket}`,
    ...(appToken === null ? {} : { 'SO-AppToken': appToken }),
  });
}
