import type { Words } from '../en.ts';

export const organisation: Words['organisation'] = {
  customerId: 'Kunden-ID',
  heldBack: (where) =>
    `Ihre Organisation hat geändert, womit sich Chat Presence verbindet. Ihre Anmeldung bei ${where} bleibt erhalten, bis Sie sich hier anmelden.`,
  notPermitted: {
    tenant: 'Ihre Organisation hat ein anderes SuperOffice gewählt. Melden Sie sich dort an.',
    signIn: 'Ihre Organisation erlaubt diese Art der Anmeldung nicht. Wenden Sie sich an Ihre IT.',
  },
};
