import { readFile } from 'node:fs/promises';

interface NetEvent {
  readonly type: number;
  readonly source: { readonly id: number; readonly type: number };
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Chromium's names for whom it asks, looks up or connects to. */
const places = [
  ...['url', 'original_url', 'host', 'hostname', 'address', 'address_list', 'remote_address'],
  ...['destination', 'logical_destination', 'origin', 'server', 'location', 'proxy_server'],
];

/** The switch that has Chromium write down what it does on the network. */
export function netLogTo(file: string): string {
  return `--log-net-log=${file}`;
}

/**
 * All addresses in the net log of a run, each once, but for those of our own pages. A log is cut off where
 * the program was ended; a line is one event.
 */
export async function contacted(file: string): Promise<readonly string[]> {
  const [first = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
  const { constants } = JSON.parse(first.replace(/,\s*$/, '}')) as {
    constants: Readonly<Record<'logEventTypes' | 'logSourceType', Readonly<Record<string, number>>>>;
  };
  const events = lines.flatMap(eventIn);
  const { UDP_CONNECT, UDP_LOCAL_ADDRESS, UDP_BYTES_SENT, UDP_SEND_ERROR } = constants.logEventTypes;
  const { UDP_CLIENT_SOCKET } = constants.logSourceType;
  if (UDP_BYTES_SENT === undefined || events.length === 0) throw new Error(`${file} is no readable net log`);
  // Chromium asks the system for a way to an address of IPv6 to learn whether there is one; nothing is sent.
  const speaking = new Set(
    events
      .filter(({ type }) => type === UDP_BYTES_SENT || type === UDP_SEND_ERROR)
      .map(({ source }) => source.id),
  );
  const isSilent = ({ type, source }: NetEvent): boolean =>
    source.type === UDP_CLIENT_SOCKET ||
    ((type === UDP_CONNECT || type === UDP_LOCAL_ADDRESS) && !speaking.has(source.id));
  const named = events
    .filter((event) => !isSilent(event))
    .flatMap(({ params = {} }) => places.flatMap((place) => params[place] ?? []))
    .flat()
    .filter((each): each is string => typeof each === 'string' && each !== '');
  return [...new Set(named)].filter((each) => !each.startsWith('app://chat-presence'));
}

function eventIn(line: string): NetEvent[] {
  try {
    const read = JSON.parse(
      line.replace(/^"events": \[/, '').replace(/(,|\],?)\s*$/, ''),
    ) as Partial<NetEvent>;
    return read.source === undefined ? [] : [read as NetEvent];
  } catch {
    return [];
  }
}

/** Those of the addresses that are not of this server. */
export function strangers(addresses: readonly string[], server: string): readonly string[] {
  const { host, hostname, origin } = new URL(server);
  return addresses.filter(
    (each) => each !== host && each !== hostname && each !== origin && !each.startsWith(`${origin}/`),
  );
}
