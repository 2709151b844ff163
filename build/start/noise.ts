const chromiumLog = /^\[\d+(:\d+)?:\d{4}\/\d{6}(\.\d+)?:(VERBOSE\d*|INFO|WARNING|ERROR):/;

/** Whether `line` is one with which Chromium talks to its developers, such as "[71:1123/205554.98:ERROR:…]". */
export function isNoise(line: string): boolean {
  return line.trim() === '' || chromiumLog.test(line);
}
