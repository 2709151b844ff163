import type { Words } from '../en.ts';

export const browserPage: Words['browserPage'] = {
  signedIn: 'Du är inloggad. Du kan stänga den här fliken.',
  notSignedIn: 'Du är inte inloggad. Du kan stänga den här fliken; Chat Presence berättar vad du kan göra.',
  notExpected: 'Här finns ingenting. Börja i Chat Presence för att logga in.',
};
