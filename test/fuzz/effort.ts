/** How many times as many inputs are tried as in `npm test`. */
export const times = Number(process.env['FUZZ_TIMES'] ?? 1);

/** The seed of a run that is to be repeated; null: a new one each time. */
export const seed = process.env['FUZZ_SEED'] === undefined ? null : Number(process.env['FUZZ_SEED']);
