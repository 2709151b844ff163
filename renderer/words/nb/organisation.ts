import type { Words } from '../en.ts';

export const organisation: Words['organisation'] = {
  customerId: 'Kunde-ID',
  heldBack: (where) =>
    `Organisasjonen din har endret hva Chat Presence kobler seg til. Innloggingen din hos ${where} beholdes til du logger inn her.`,
  notPermitted: {
    tenant: 'Organisasjonen din har valgt et annet SuperOffice. Logg inn der.',
    signIn: 'Organisasjonen din tillater ikke å logge inn på denne måten. Spør IT-avdelingen.',
  },
};
