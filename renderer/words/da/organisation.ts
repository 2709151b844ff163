import type { Words } from '../en.ts';

export const organisation: Words['organisation'] = {
  customerId: 'Kunde-id',
  heldBack: (where) =>
    `Din organisation har ændret, hvad Chat Presence opretter forbindelse til. Dit login hos ${where} beholdes, til du logger ind her.`,
  notPermitted: {
    tenant: 'Din organisation har valgt et andet SuperOffice. Log ind der.',
    signIn: 'Din organisation tillader ikke, at du logger ind på den måde. Spørg IT-afdelingen.',
  },
};
