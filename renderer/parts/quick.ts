/** How long what explains itself by moving may take, ms: `--quick` of the tokens, nothing where motion is reduced. */
export function quick(): number {
  return durationOf(getComputedStyle(document.documentElement).getPropertyValue('--quick'));
}

/**
 * The ms of a duration as CSS writes it. The bundler chooses the unit: `120ms` becomes `.12s`.
 *
 * @param text in `s` or `ms`
 */
export function durationOf(text: string): number {
  return parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000);
}
