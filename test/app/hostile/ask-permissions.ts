/** Runs in a page: asks for all that a page can be allowed. */
export async function askPermissions(): Promise<{
  /** What was got. */
  readonly given: readonly string[];
  /** What the browser says that it would answer, of the permissions it has a name for. */
  readonly known: readonly (readonly [string, string])[];
}> {
  // Some are not in the types yet; what the browser does not have is not got either.
  const browser = navigator as unknown as Record<
    string,
    Record<string, (wish?: unknown) => Promise<unknown>>
  >;
  const ways: Record<string, () => Promise<unknown>> = {
    geolocation: () =>
      new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    notifications: async () => {
      if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
    },
    'a notification itself': () =>
      new Promise((resolve, reject) => {
        const shown = new Notification('stolen');
        shown.onshow = resolve;
        shown.onerror = reject;
      }),
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    screen: () => navigator.mediaDevices.getDisplayMedia(),
    'desktop by its id': () =>
      navigator.mediaDevices.getUserMedia({
        video: { mandatory: { chromeMediaSource: 'desktop' } } as unknown as MediaTrackConstraints,
      }),
    'reading the clipboard': () => navigator.clipboard.readText(),
    'reading all of the clipboard': () => navigator.clipboard.read(),
    'writing the clipboard': () => navigator.clipboard.writeText('stolen'),
    MIDI: () => navigator.requestMIDIAccess({ sysex: true }),
    'storage for good': async () => {
      if (!(await navigator.storage.persist())) throw new Error('denied');
    },
    'the pointer': () => document.body.requestPointerLock(),
    'keeping the screen on': () => navigator.wakeLock.request('screen'),
    USB: () => browser['usb']!['requestDevice']!({ filters: [{}] }),
    HID: async () => {
      const devices = (await browser['hid']!['requestDevice']!({ filters: [] })) as unknown[];
      if (devices.length === 0) throw new Error('none');
    },
    serial: () => browser['serial']!['requestPort']!(),
    Bluetooth: () => browser['bluetooth']!['requestDevice']!({ acceptAllDevices: true }),
    'the keyboard': () => browser['keyboard']!['lock']!(),
    'all displays': () =>
      (window as unknown as Record<string, () => Promise<unknown>>)['getScreenDetails']!(),
    'fonts of the computer': async () => {
      const { queryLocalFonts } = window as unknown as Record<string, () => Promise<readonly unknown[]>>;
      if ((await queryLocalFonts!()).length === 0) throw new Error('none');
    },
    'files of the computer': () =>
      (window as unknown as Record<string, () => Promise<unknown>>)['showDirectoryPicker']!(),
    'whether somebody is there': async () => {
      const { IdleDetector } = window as unknown as Record<string, { requestPermission(): Promise<string> }>;
      if ((await IdleDetector!.requestPermission()) !== 'granted') throw new Error('denied');
    },
  };
  // Where no window can fill the screen, the answer never comes.
  document.body.requestFullscreen().catch(() => {});
  const given: string[] = [];
  for (const [name, ask] of Object.entries(ways)) {
    try {
      await ask();
      given.push(name);
    } catch {
      // That is what it should be.
    }
  }
  if (document.fullscreenElement !== null) given.push('the whole screen');
  if (document.execCommand('paste')) given.push('pasting');

  const names = [
    ...['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage', 'push'],
    ...['clipboard-read', 'clipboard-write', 'screen-wake-lock', 'storage-access', 'idle-detection'],
    ...['window-management', 'local-fonts', 'display-capture', 'background-sync', 'background-fetch'],
  ];
  const answers = await Promise.allSettled(
    names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state] as const;
    }),
  );
  return {
    given,
    known: answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
  };
}
