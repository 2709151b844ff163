import type { Plugin } from 'vite';

/** A part of a package that nothing of ours asks for, and what stands in its place. */
interface LeftOut {
  /** What is asked for by whom. */
  readonly is: (id: string, importer: string) => boolean;
  readonly standIn: string;
}

const parts: readonly LeftOut[] = [
  {
    // Half of the D-Bus client. By it the client reads how others describe themselves, which we never ask,
    // and tells the bus what we export, which is nothing: so says the stand-in to whoever asks.
    is: (id) => id === 'xml2js',
    standIn: `
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
`,
  },
  {
    // Sends a log to a server, which ours never goes to, and loads HTTP and TLS for it.
    is: (id, importer) => id === './transports/remote' && importer.includes('/electron-log/'),
    standIn: 'module.exports = () => Object.assign(() => {}, { level: false });',
  },
];

const mark = '\0left-out-';

/** Leaves out of the packages what each start would load for nothing, before the icon is there. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId(id, importer = '') {
      const at = parts.findIndex((part) => part.is(id, importer));
      return at < 0 ? null : `${mark}${at}`;
    },
    load: (id) => (id.startsWith(mark) ? (parts[Number(id.slice(mark.length))]?.standIn ?? null) : null),
  };
}
