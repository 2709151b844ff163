import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/** What axe finds wrong with a page as it is now: one line for each element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(source, 'utf8'));
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: { run(how: unknown): Promise<AxeResults> } }).axe.run(how),
    options as unknown as Record<string, unknown>,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}
