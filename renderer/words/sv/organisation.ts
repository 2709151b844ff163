import type { Words } from '../en.ts';

export const organisation: Words['organisation'] = {
  customerId: 'Kund-ID',
  heldBack: (where) =>
    `Din organisation har ändrat vad Chat Presence ansluter till. Din inloggning hos ${where} sparas tills du loggar in här.`,
  notPermitted: {
    tenant: 'Din organisation har valt ett annat SuperOffice. Logga in där.',
    signIn: 'Din organisation tillåter inte att du loggar in på det sättet. Fråga IT-avdelningen.',
  },
};
