/** How long what explains itself by moving may take, ms: `--quick` of the tokens, nothing where motion is reduced. */
export function quick(): number {
  return parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--quick'));
}
