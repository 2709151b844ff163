/**
 * As many values as no answer of ours has: 10,000 agents with all their field rights come to a sixth of it. A server may
 * send many times more within the largest body, and reading those would hold everything else up for half a minute.
 */
const mostValues = 2_000_000;

/** What a text says as JSON; undefined for what is none, or has too many values. */
export function jsonOf(text: string): unknown {
  if (hasTooMany(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By commas, which are counted in a moment; those within texts count too. */
function hasTooMany(text: string): boolean {
  if (text.length < mostValues) return false;
  let count = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    count += 1;
    if (count === mostValues) return true;
  }
  return false;
}
