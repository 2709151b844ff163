/** What an answer's JSON may be called. */
const jsonTypes = [
  'application/json',
  'text/json',
  'application/json-patch+json',
  'application/merge-patch+json',
];

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * What to call an answer in JSON for a request's `Accept` (RFC 9110 §12.5.1); null where it admits
 * none of the names. Answers in XML, which SuperOffice has too, are not spoken here.
 */
export function jsonTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  const ranges = accept.split(',').map(readRange);
  const wanted = jsonTypes.map((type) => ({ type, quality: qualityOf(type, ranges) }));
  // Sorting keeps the order of equals: plain JSON first.
  const [best] = wanted.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return best?.type ?? null;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.toLowerCase().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  return { type: type.trim(), quality: quality === undefined ? 1 : Number(quality) };
}

/** The range that says most about a type decides on it. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.split('/')[0]}/*`;
  for (const name of [type, family, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === name);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
