/** The part of vitest's JSON report that is read: what tests have noted of themselves. */
interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly meta?: { readonly tried?: number; readonly told?: string };
    }[];
  }[];
}

/** What tests have told of how much they did, and how many inputs they tried in all, from vitest's JSON report. */
export function toldInVitest(report: unknown): readonly string[] {
  const metas = (report as VitestReport).testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ meta }) => meta ?? {}),
  );
  const tried = metas.reduce((sum, meta) => sum + (meta.tried ?? 0), 0);
  const told = metas.flatMap((meta) => meta.told ?? []);
  return tried === 0 ? told : [...told, `${tried.toLocaleString('en')} odd inputs tried`];
}

/** A suite of Playwright's JSON report, which holds others. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** What tests have told of how much they did, from Playwright's JSON report. */
export function toldInPlaywright(report: unknown): readonly string[] {
  const ofSuite = ({ suites = [], specs = [] }: Suite): readonly string[] => [
    ...specs.flatMap(({ tests }) =>
      tests.flatMap(({ annotations }) =>
        annotations.flatMap(({ type, description }) => (type === 'told' ? (description ?? []) : [])),
      ),
    ),
    ...suites.flatMap(ofSuite),
  ];
  return ofSuite(report as Suite);
}
