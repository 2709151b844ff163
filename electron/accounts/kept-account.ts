import { chmod, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { makeFolders } from '../disk/make-folders.ts';
import { putInPlace } from '../disk/put-in-place.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Home, SignInKind } from './account.ts';
import { homeSchema, signInKindSchema, signInSchema, type AccountData } from './account-data.ts';
import type { Sealer } from './sealer.ts';

/** What a person has decided about an account. Not secret. */
export interface AccountNotes {
  /** The agent the person says they are; null: to be found out. */
  readonly chosenMyself: number | null;
  /** Certificates the system does not trust and the person does, one a host. */
  readonly trusted: readonly ServerCertificate[];
}

export const noNotes: AccountNotes = { chosenMyself: null, trusted: [] };

/** What is known of a kept account without opening what is sealed. */
export interface KeptOutline {
  readonly home: Home;
  readonly user: string | null;
  readonly signIn: SignInKind;
}

export type KeptAccount =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly data: AccountData; readonly notes: AccountNotes }
  /** There is one, and its secrets cannot be opened here and now. */
  | { readonly kind: 'sealed'; readonly outline: KeptOutline };

/** The account kept on this computer, in `account.json` of the profile: one, or none. */
export interface AccountFile {
  /** What is known of it at once; null: there is none. Never throws. */
  outline(): Promise<KeptOutline | null>;
  /** Opens it, which may take as long as the person takes to open their keyring. Never throws. */
  load(): Promise<KeptAccount>;
  /** @throws when it cannot be sealed or written; then what was kept before stays */
  keep(data: AccountData, notes: AccountNotes): Promise<void>;
  /** Removes all that was kept. Never throws. */
  forget(): Promise<void>;
  /** Resolves when all that was asked of it so far is done. */
  settled(): Promise<void>;
}

const fileSchema = v.object({
  version: v.literal(1),
  /** For showing, when the rest cannot be opened. */
  outline: v.object({ home: homeSchema, user: v.nullable(v.string()), signIn: signInKindSchema }),
  /** All of it, sealed by the system for this user, in Base64: nobody can make us sign in elsewhere by an edit. */
  sealed: v.string(),
});

const sealedSchema = v.object({
  home: homeSchema,
  user: v.nullable(v.string()),
  signIn: signInSchema,
  notes: v.object({
    chosenMyself: v.nullable(v.number()),
    trusted: v.array(
      v.object({
        host: v.string(),
        subject: v.string(),
        issuer: v.string(),
        fingerprint: v.string(),
        validFrom: v.number(),
        validUntil: v.number(),
      }),
    ),
  }),
});

/** Only its owner may read it, though what is secret in it is sealed besides. */
const ownerOnly = 0o600;

/** The file in this profile. Its changes happen one after the other. */
export function accountFile(profile: string, sealer: Sealer): AccountFile {
  const file = join(profile, 'account.json');
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = turn.then(task);
    turn = run.catch(() => {});
    return run;
  }

  const read = (): Promise<v.InferOutput<typeof fileSchema> | null> =>
    readFile(file, 'utf8').then(readKept, () => null);

  async function load(): Promise<KeptAccount> {
    const kept = await read();
    if (kept === null) return { kind: 'none' };
    try {
      const { text, outdated } = await sealer.open(Buffer.from(kept.sealed, 'base64'));
      const { notes, ...data } = v.parse(sealedSchema, JSON.parse(text));
      if (outdated) await keep(data, notes).catch(() => {});
      return { kind: 'account', data, notes };
    } catch {
      return { kind: 'sealed', outline: kept.outline };
    }
  }

  async function keep(data: AccountData, notes: AccountNotes): Promise<void> {
    const { home, user, signIn } = data;
    const sealed = (await sealer.seal(JSON.stringify({ home, user, signIn, notes }))).toString('base64');
    const kept: v.InferInput<typeof fileSchema> = {
      version: 1,
      outline: { home, user, signIn: signIn.kind },
      sealed,
    };
    await replace(file, `${JSON.stringify(kept, null, 2)}\n`);
  }

  return {
    outline: () =>
      inTurn(async () => {
        // A killed app may have left it.
        await rm(unfinished(file), { force: true }).catch(() => {});
        return (await read())?.outline ?? null;
      }),
    load: () => inTurn(load),
    keep: (data, notes) => inTurn(() => keep(data, notes)),
    forget: () =>
      inTurn(async () => {
        for (const each of [file, unfinished(file)]) await rm(each, { force: true }).catch(() => {});
      }),
    settled: () => inTurn(() => Promise.resolve()),
  };
}

function readKept(text: string): v.InferOutput<typeof fileSchema> | null {
  try {
    return v.parse(fileSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** All of the new content or all of the old, whenever the power goes. */
async function replace(file: string, content: string): Promise<void> {
  makeFolders(dirname(file));
  try {
    const handle = await open(unfinished(file), 'w', ownerOnly);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // One that was there before keeps its rights otherwise.
    await chmod(unfinished(file), ownerOnly);
    await putInPlace(unfinished(file), file);
  } catch (error) {
    await rm(unfinished(file), { force: true }).catch(() => {});
    throw error;
  }
}

function unfinished(file: string): string {
  return `${file}.new`;
}
