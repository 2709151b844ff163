import fc from 'fast-check';
import { oddTexts } from './odd.ts';

/** One change of some bytes; a place is counted round and round. */
type Edit =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert' | 'overwrite'; readonly at: number; readonly bytes: Buffer }
  /** Goes on as another sample does from there. */
  | { readonly kind: 'splice'; readonly at: number; readonly sample: number; readonly from: number };

/** What breaks parsers, as bytes: no UTF-8, parts of JSON, numbers that are none. */
const oddBytes: readonly Buffer[] = [
  ...['[', ']', '{', '}', ',', ':', '"', '-0', '-1', '1e999', '9007199254740993', '.5', '\\u0000', '\\ud800'],
  ...['"__proto__":{"x":1},', '\ufeff', '=', '&', ';', '?', '#', '\r\n\r\n', ...oddTexts],
].map((text) => Buffer.from(text));
const notUtf8 = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2]];

/** No input is longer; what takes its time with length has a test of its own. Bytes. */
const longest = 32 * 1024;

const at = fc.nat({ max: 0xffff });
const length = fc.nat({ max: 64 });
const bytes = fc.oneof(
  fc.constantFrom(...oddBytes, ...notUtf8.map((each) => Buffer.from(each))),
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map((each) => Buffer.from(each)),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('cut'), at, length: fc.oneof(length, fc.constant(longest)) }),
  fc.record({
    kind: fc.constant('repeat'),
    at,
    length,
    times: fc.oneof(fc.nat({ max: 3 }), fc.constant(500)),
  }),
  fc.record({ kind: fc.constantFrom('insert', 'overwrite'), at, bytes }),
  fc.record({ kind: fc.constant('splice'), at, sample: fc.nat({ max: 100 }), from: at }),
);

/** One of these samples with a few changes of its bytes, down to none. */
export function byteEdits(samples: readonly string[]): fc.Arbitrary<Buffer> {
  const all = samples.map((sample) => Buffer.from(sample));
  return fc
    .tuple(fc.constantFrom(...all), fc.array(edit, { maxLength: 5 }))
    .map(([sample, edits]) => edits.reduce<Buffer>((bytes, each) => edited(bytes, each, all), sample));
}

/** The same, as a program sees them that takes them for UTF-8. */
export function textEdits(samples: readonly string[]): fc.Arbitrary<string> {
  return byteEdits(samples).map((bytes) => bytes.toString('utf8'));
}

function edited(given: Buffer, edit: Edit, samples: readonly Buffer[]): Buffer {
  const at = edit.at % (given.length + 1);
  const before = given.subarray(0, at);
  const after = given.subarray(at);
  return joined(before, edit, after, samples).subarray(0, longest);
}

function joined(before: Buffer, edit: Edit, after: Buffer, samples: readonly Buffer[]): Buffer {
  switch (edit.kind) {
    case 'flip': {
      const flipped = Buffer.from(after);
      if (flipped.length > 0) flipped[0]! ^= 1 << edit.bit;
      return Buffer.concat([before, flipped]);
    }
    case 'cut':
      return Buffer.concat([before, after.subarray(edit.length)]);
    case 'repeat': {
      const range = after.subarray(0, edit.length);
      return Buffer.concat([before, ...Array.from({ length: edit.times }, () => range), after]);
    }
    case 'insert':
      return Buffer.concat([before, edit.bytes, after]);
    case 'overwrite':
      return Buffer.concat([before, edit.bytes, after.subarray(edit.bytes.length)]);
    case 'splice': {
      const other = samples[edit.sample % samples.length]!;
      return Buffer.concat([before, other.subarray(edit.from % (other.length + 1))]);
    }
  }
}
