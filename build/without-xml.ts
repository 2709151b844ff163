import type { Plugin } from 'vite';

const standIn = '\0without-xml';

/** The two things that the D-Bus client makes of `xml2js`. */
const code = `
export class Builder {
  buildObject() {
    return '<node/>';
  }
}
export class Parser {
  parseString(text, told) {
    told(new Error('This build reads no XML.'));
  }
}
`;

/**
 * Leaves XML out of the D-Bus client: half of its code, which each start on Linux would load before the
 * icon is there. By it the client reads how others describe themselves, which we never ask, and describes
 * what we export to the bus, which is nothing: so says the stand-in to whoever asks.
 */
export function withoutXml(): Plugin {
  return {
    name: 'without-xml',
    enforce: 'pre',
    resolveId: (id) => (id === 'xml2js' ? standIn : null),
    load: (id) => (id === standIn ? code : null),
  };
}
