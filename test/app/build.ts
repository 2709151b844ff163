import { bundle } from '../../build/bundle.ts';

/** What Playwright calls once before the tests: the app as it is now. */
export default async function build(): Promise<void> {
  await bundle();
}
