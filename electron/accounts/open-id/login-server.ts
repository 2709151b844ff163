import * as oauth from 'oauth4webapi';
import type { Clock } from '../../presence/clock.ts';
import { boundedFetch, type LoginServerPorts } from './bounded-fetch.ts';

/** A login server that has told where its endpoints are, and we as its client. */
export interface LoginServer {
  readonly metadata: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  /** Goes with every request. */
  readonly asking: {
    readonly [oauth.customFetch]: ReturnType<typeof boundedFetch>;
    readonly [oauth.allowInsecureRequests]: boolean;
  };
}

/** How far this computer's clock may be off, s. */
const tolerance = 60;

/**
 * Asks a login server where its endpoints are. Its issuer is its address itself, though what it tells
 * lies under `/login`.
 *
 * @param address without a slash behind it
 * @throws when it cannot be asked, or says that it is another one
 */
export async function findLoginServer(
  address: string,
  clientId: string,
  ports: LoginServerPorts,
): Promise<LoginServer> {
  const issuer = new URL(address);
  const asking = {
    [oauth.customFetch]: boundedFetch(ports),
    [oauth.allowInsecureRequests]: isThisComputer(issuer),
  };
  const response = await oauth.discoveryRequest(new URL(`${address}/login`), asking);
  const metadata = await oauth.processDiscoveryResponse(issuer, response);
  // The library has compared them as URLs, where a slash at the end makes no difference; in an
  // ID token, which is compared with this, it does.
  if (metadata.issuer !== address) throw new Error('The login server says that it is another one.');
  return { metadata, client: clientOf(clientId, ports.clock), asking };
}

/** Whether plain HTTP is good enough: nothing leaves this computer. */
function isThisComputer({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function clientOf(clientId: string, clock: Clock): oauth.Client {
  return {
    client_id: clientId,
    [oauth.clockTolerance]: tolerance,
    // The library reads the computer's clock; with this, ours decides.
    get [oauth.clockSkew]() {
      return Math.floor(clock.wall() / 1000) - Math.floor(Date.now() / 1000);
    },
  };
}
