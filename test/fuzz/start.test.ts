import { resolve } from 'node:path';
import fc from 'fast-check';
import { readArguments } from '../../build/start/arguments.ts';
import { Refusal } from '../../build/start/refusal.ts';
import { readPort } from '../../build/tenant/arguments.ts';
import { readStartEnvironment, signInVariables } from '../../electron/accounts/environment.ts';
import { redaction } from '../../electron/desktop/redaction.ts';
import { must, mustBeWhole, mustNotTell } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd.ts';

/** No argument or variable of a program holds a nought. */
const odd = oddText.map((text) => text.replaceAll('\0', '').toWellFormed());

const argument = fc.oneof(
  fc.constantFrom('--screenshot', '--help', '--port', '--', '-h', '--screenshot=/tmp/a.png', '/tmp/a.png'),
  fc.constantFrom(
    `/tmp/${'a'.repeat(5_000)}.png`,
    '8111',
    '99999',
    '--port=65536',
    '--__proto__',
    '--no-help',
  ),
  textEdits(['--screenshot=/tmp/shot.png', '--port=8111']).map((text) => text.replaceAll('\0', '')),
  odd,
);
const argv = fc.array(argument, { maxLength: 4 });

fuzz('of arguments of npm start: a picture, help, nothing, or a sentence', argv, (args) => {
  const read = readArguments(args, 'linux');
  if (!read.ok) return must(read.problem.length > 10, 'there is a sentence');
  const { picture } = read;
  must(
    picture === null || (picture === resolve(picture) && picture.endsWith('.png')),
    'a picture has a name',
  );
});

fuzz('of arguments of npm run tenant: a port, or a sentence', argv, (args) => {
  try {
    mustBeWhole(readPort(args), 0, 65_535);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
});

/** What nobody but the tenant may hear of. It cannot be mistaken for a word of ours. */
const secret = fc
  .oneof(textEdits(['s3cr3t-1', '8A:Cust1.abc+def=', '7T:NAA5AGYA=']), odd)
  .map((text) => `${text.replaceAll('\0', '').toWellFormed()}#q7x`);
const cookie = fc.oneof(
  textEdits(['SoSession=s3ss10n; XSRF-TOKEN=x5rf%2Babc', 'XSRF-TOKEN=a%20b; a=b']).map((text) =>
    text.replaceAll('\0', ''),
  ),
  secret,
);
const address = fc.oneof(
  { weight: 3, arbitrary: fc.constant('https://crm.example.com/SuperOffice') },
  textEdits(['https://crm.example.com/SuperOffice', 'crm.example.com/api/', 'http://localhost:8080']).map(
    (text) => text.replaceAll('\0', ''),
  ),
  odd,
);
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.option(text, { nil: undefined, freq: 2 });
const seldom = (text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, text);
const environments = fc.record({
  SUPEROFFICE_URL: fc.option(address, { nil: undefined, freq: 8 }),
  SUPEROFFICE_USERNAME: maybe(fc.oneof(fc.constant('anna'), odd)),
  SUPEROFFICE_PASSWORD: maybe(secret),
  SUPEROFFICE_TICKET: maybe(secret),
  SUPEROFFICE_APP_TOKEN: maybe(secret),
  SUPEROFFICE_BEARER: maybe(secret),
  SUPEROFFICE_COOKIE: maybe(cookie),
  SUPEROFFICE_XSRF_TOKEN: maybe(secret),
  SUPEROFFICE_CLIENT_ID: seldom(odd),
  SUPEROFFICE_LOGIN_SERVER: seldom(address),
  CHAT_PRESENCE_PROFILE: seldom(odd),
  CHAT_PRESENCE_POLL_SECONDS: seldom(fc.oneof(fc.constantFrom('30', '0', '1e3', '0x10', '3601', '-1'), odd)),
});
type Environment = Readonly<Record<string, string | undefined>>;

/** Most of these have one sign-in only, as an environment that is taken has. */
const likely: fc.Arbitrary<Environment> = fc
  .tuple(environments, fc.nat({ max: 5 }))
  .map(([all, way]): Environment => {
    const kept = [['USERNAME', 'PASSWORD'], ['TICKET', 'APP_TOKEN'], ['BEARER'], ['COOKIE', 'XSRF_TOKEN']][
      way
    ];
    if (kept === undefined) return all;
    const isLeftOut = (name: string): boolean =>
      (signInVariables as readonly string[]).includes(name) &&
      !kept.some((each) => name === `SUPEROFFICE_${each}`);
    return Object.fromEntries(Object.entries(all).filter(([name]) => !isLeftOut(name)));
  });

fuzz(
  'of an environment: what can be used, or a sentence that tells nothing secret',
  likely,
  async (environment) => {
    const secrets = signInVariables
      .filter((name) => name !== 'SUPEROFFICE_USERNAME')
      .flatMap((name) => environment[name] || []);
    const read = readStartEnvironment(environment);
    if (!read.ok) {
      must(!read.problem.includes('\n') && read.problem.length > 20, 'it is a sentence');
      // Of the others, some are words of ours.
      return mustNotTell(
        read.problem,
        secrets.filter((each) => /q7x|s3ss10n|x5rf/.test(each)),
      );
    }
    const { account, pollMs, clientId, loginServer } = read.value;
    if (pollMs !== null) mustBeWhole(pollMs, 1_000, 3_600_000);
    must(clientId === null || /^[!-~]+$/.test(clientId), 'a client id can be sent');
    must(loginServer === null || new URL(loginServer).origin === loginServer, 'a sign-in server is one');
    if (account === null || account.home.kind !== 'fixed') return;
    const call = new Request(`${account.home.api}/v1/User/currentPrincipal`);
    must(
      /^https?:$/.test(new URL(call.url).protocol) && call.url.endsWith('/api/v1/User/currentPrincipal'),
      'it can be asked',
    );
    const signed = await account.signIn.headers();
    if (signed.kind !== 'headers') throw new Error('it signs nobody in');
    const { conceal, redact } = redaction();
    conceal(read.value.secrets);
    for (const [name, value] of Object.entries(signed.headers)) {
      // Throws for what cannot be sent.
      new Headers({ [name]: value });
      // What is this short stands in too many words.
      const word = value.split(' ').at(-1) ?? '';
      if (word.length >= 4) mustNotTell(redact(`so ${value} and so on`), [word]);
    }
  },
  3_000,
);
