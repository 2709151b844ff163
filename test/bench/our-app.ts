import type { TestTenant } from '../tenant/tenant.ts';
import { run, type Subject } from './running.ts';
import type { Stage } from './stage.ts';

/** Chat Presence with an account at `tenant`, in a profile that it keeps; it looks every `pollSeconds`. */
export async function ourApp(
  stage: Stage,
  name: string,
  tenant: TestTenant,
  pollSeconds: number,
): Promise<Subject> {
  const env = {
    SUPEROFFICE_URL: tenant.url,
    SUPEROFFICE_USERNAME: tenant.username,
    SUPEROFFICE_PASSWORD: tenant.password,
    CHAT_PRESENCE_POLL_SECONDS: `${pollSeconds}`,
    CHAT_PRESENCE_PROFILE: await stage.makeFolder(`${name}-profile`),
  };
  return { start: (args) => run(stage, stage.app, env, args) };
}
