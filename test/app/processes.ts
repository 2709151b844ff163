import type { PageName } from '../../electron/contract/pages.ts';
import type { RunningApp } from './app.ts';

/** The process that draws this page; null: there is no such page, or none that draws it. */
export function processOfPage({ electron }: RunningApp, page: PageName): Promise<number | null> {
  return electron.evaluate(({ webContents }, path) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(path));
    return contents === undefined || contents.isCrashed() ? null : contents.getOSProcessId() || null;
  }, `/${page}/`);
}

/** Kills the process that draws this page, and gives its id. */
export async function killPage(app: RunningApp, page: PageName): Promise<number> {
  const id = await processOfPage(app, page);
  if (id === null) throw new Error(`nothing draws the page ${page}`);
  process.kill(id, 'SIGKILL');
  return id;
}

/** The process that does this for the whole app: draw, or speak with the network; null: there is none now. */
export function serviceProcess({ electron }: RunningApp, does: 'GPU' | 'network'): Promise<number | null> {
  return electron.evaluate(({ app }, name) => {
    const found = app.getAppMetrics().find(({ serviceName }) => serviceName?.includes(name));
    return found?.pid ?? null;
  }, does);
}

/**
 * What an expression in the page gives; null while there is nothing to ask. Once its process has ended,
 * Playwright no longer speaks with a page.
 */
export function askPage<T>({ electron }: RunningApp, page: PageName, expression: string): Promise<T | null> {
  return electron.evaluate(
    ({ webContents }, [path, code]) => {
      const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(path));
      const isThere = contents !== undefined && !contents.isCrashed() && !contents.isLoading();
      return isThere ? contents.executeJavaScript(code) : null;
    },
    [`/${page}/`, expression] as const,
  ) as Promise<T | null>;
}
