import { app } from 'electron';
import type { CommandLine } from '../command-line/command-line.ts';
import { exitCodes } from '../command-line/exit-codes.ts';
import { helpText } from '../command-line/help.ts';
import { askStatus } from './ask-status.ts';
import { ownFolder } from './own-folder.ts';
import { statusAddress } from './status-address.ts';
import { systemClock } from './system-clock.ts';
import { complain, print } from './terminal.ts';

/** What is answered before Chromium has begun anything: no window, no lock, no profile. */
type Question = Exclude<CommandLine, { readonly kind: 'start' | 'once' }>;

/** Answers, and ends the process. The main script must wait for it, so that Chromium does too. */
export async function answerTerminal(asked: Question): Promise<never> {
  // `app.exit` would go by way of Chromium, which without a display ends by a fault.
  process.exit(await answered(asked));
}

async function answered(asked: Question): Promise<number> {
  switch (asked.kind) {
    case 'help':
      await print([helpText]);
      return exitCodes.done;
    case 'version':
      await print([`Chat Presence ${app.getVersion()}`]);
      return exitCodes.done;
    case 'wrong':
      await complain(asked.problem);
      return exitCodes.unusable;
    case 'status':
      return tellStatus(process.env['CHAT_PRESENCE_PROFILE'] || ownFolder(), asked.json);
  }
}

async function tellStatus(profile: string, json: boolean): Promise<number> {
  const address = statusAddress(profile, process.platform);
  if (address === null) {
    await complain(`The path of ${profile} is too long for --status. Name a shorter CHAT_PRESENCE_PROFILE.`);
    return exitCodes.unusable;
  }
  const asked = await askStatus(address, systemClock);
  switch (asked.kind) {
    case 'answered':
      await print(json ? [JSON.stringify(asked.answer.status)] : asked.answer.lines);
      return exitCodes.done;
    case 'notRunning':
      await complain('Chat Presence does not run.');
      return exitCodes.notRunning;
    case 'noAnswer':
      await complain('Chat Presence runs, but does not answer. Try again, or quit it and start it again.');
      return exitCodes.trouble;
  }
}
