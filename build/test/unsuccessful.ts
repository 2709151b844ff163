/** The part of vitest's JSON report that says what failed. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name?: string;
    readonly status?: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status?: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** What failed, from vitest's JSON report: the test's file and name with the first line of why. */
export function failedInVitest(report: unknown): readonly string[] {
  return (report as VitestReport).testResults.flatMap((file) => {
    const name = fileName(file.name);
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    // A file that cannot be loaded has no test that could fail.
    if (tests.length === 0) {
      return file.status === 'failed' ? [`${name}: ${firstLine(file.message)}`] : [];
    }
    return tests.map(
      ({ fullName = '', failureMessages }) => `${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`,
    );
  });
}

/** A suite of Playwright's JSON report, which holds others. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title?: string;
    readonly file?: string;
    readonly tests: readonly {
      readonly status?: string;
      readonly results?: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** What did not go well, from Playwright's JSON report; what was skipped or is flaky is among it. */
export function failedInPlaywright(report: unknown): readonly string[] {
  const ofSuite = ({ suites = [], specs = [] }: Suite): readonly string[] => [
    ...specs.flatMap(({ title = '', file, tests }) =>
      tests
        .filter(({ status }) => status !== undefined && status !== 'expected')
        .map(({ status, results = [] }) => {
          const message = results.find(({ error }) => error !== undefined)?.error?.message;
          return `${fileName(file)} › ${title}: ${message === undefined ? status : firstLine(message)}`;
        }),
    ),
    ...suites.flatMap(ofSuite),
  ];
  return ofSuite(report as Suite);
}

function fileName(path = ''): string {
  return path.split('/').at(-1) ?? path;
}

// eslint-disable-next-line no-control-regex -- Playwright colours what it says also where nobody sees colours.
const colours = /\u001b\[\d+m/gu;

function firstLine(text = 'failed'): string {
  return (text.replace(colours, '').split('\n')[0] ?? '').slice(0, 200);
}
