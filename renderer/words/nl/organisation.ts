import type { Words } from '../en.ts';

export const organisation: Words['organisation'] = {
  customerId: 'Klant-ID',
  heldBack: (where) =>
    `Je organisatie heeft veranderd waarmee Chat Presence verbinding maakt. Je aanmelding bij ${where} blijft bewaard tot je je hier aanmeldt.`,
  notPermitted: {
    tenant: 'Je organisatie heeft een andere SuperOffice gekozen. Log daar in.',
    signIn: 'Je organisatie staat niet toe dat je zo inlogt. Vraag je IT-afdeling om hulp.',
  },
};
