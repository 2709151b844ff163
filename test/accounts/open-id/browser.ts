/** What a browser's tab shows in the end. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Opens the login server's page and presses a button there; the address that leads on to. */
export async function decide(url: string, decision: 'allow' | 'refuse'): Promise<string> {
  const page = await fetch(url, { redirect: 'manual' });
  // Some wishes are turned down without a question.
  if (page.status === 302) return page.headers.get('location') ?? '';
  const pressed = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ decision }),
    redirect: 'manual',
  });
  return pressed.headers.get('location') ?? '';
}

/** Goes to an address. */
export async function visit(address: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(address, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The same address with other parameters; null takes one away. */
export function altered(address: string, change: Readonly<Record<string, string | null>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** The port that the browser is told to come back to. */
export function wayBack(opened: string): string {
  return new URL(opened).searchParams.get('redirect_uri') ?? '';
}

/** Whether nobody listens there. */
export function isClosed(address: string): Promise<boolean> {
  return fetch(address).then(
    () => false,
    () => true,
  );
}
