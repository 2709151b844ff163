/** Runs in a page: tries all ways to lead its window elsewhere; the last is to `last`, a page of `url`. */
export async function goElsewhere(url: string): Promise<void> {
  const add = (tag: string, set: object): HTMLElement => {
    const made = Object.assign(document.createElement(tag), set);
    document.body.append(made);
    return made;
  };
  const before = new Set(document.body.children);
  const elsewhere = [
    url,
    'app://chat-presence/welcome/index.html',
    'app://other/popup/index.html',
    'file:///etc/passwd',
    'data:text/html,elsewhere',
    URL.createObjectURL(new Blob(['elsewhere'], { type: 'text/html' })),
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://chat-presence/popup/index.html',
    'javascript:document.write(1)',
    'mailto:anna@example.com',
    'smb://evil.example/share',
    'ms-msdt:/id',
  ];
  const ways: readonly ((to: string) => unknown)[] = [
    (to) => (location.href = to),
    (to) => location.assign(to),
    (to) => location.replace(to),
    (to) => add('a', { href: to }).click(),
    (to) => add('a', { href: to, target: '_top' }).click(),
    (to) => (add('form', { action: to, method: 'get' }) as HTMLFormElement).submit(),
    (to) => (add('form', { action: to, method: 'post', target: '_top' }) as HTMLFormElement).submit(),
    (to) =>
      document.head.append(
        Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` }),
      ),
    (to) => add('iframe', { src: to }),
    (to) => (window as unknown as { navigation: { navigate(to: string): void } }).navigation.navigate(to),
    (to) => history.pushState(null, '', to),
  ];
  for (const to of elsewhere) {
    for (const go of ways) {
      try {
        go(to);
      } catch {
        // Some do not get that far.
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  for (const left of [...document.body.children]) if (!before.has(left)) left.remove();
  document.querySelectorAll('meta[http-equiv="refresh"]').forEach((each) => each.remove());
  history.replaceState(null, '', 'app://chat-presence/popup/index.html');
  location.href = `${url}last`;
}

/** Runs in a page: tries all ways to open a window, and gives those that gave one. */
export async function openOthers(url: string): Promise<readonly string[]> {
  const opened: string[] = [];
  const before = new Set(document.body.children);
  const addresses = [url, '', 'about:blank', location.href, 'file:///etc/passwd', 'mailto:anna@example.com'];
  for (const to of addresses) {
    for (const features of [
      '',
      'popup',
      'noopener',
      'nodeIntegration=yes,webviewTag=yes,preload=/etc/passwd',
    ]) {
      if (window.open(to, '_blank', features) !== null) opened.push(`window.open ${to} ${features}`);
    }
    const link = Object.assign(document.createElement('a'), { href: to, target: '_blank' });
    const form = Object.assign(document.createElement('form'), { action: to, target: '_blank' });
    document.body.append(link, form);
    link.click();
    for (const held of [{ ctrlKey: true }, { shiftKey: true }, { metaKey: true }, { button: 1 }]) {
      link.dispatchEvent(
        new MouseEvent(held.button === 1 ? 'auxclick' : 'click', { bubbles: true, ...held }),
      );
    }
    form.submit();
    await new Promise((resolve) => setTimeout(resolve));
  }
  if ('documentPictureInPicture' in window) {
    const floating = window.documentPictureInPicture as { requestWindow(): Promise<unknown> };
    await floating.requestWindow().then(
      () => opened.push('picture in picture'),
      () => {},
    );
  }
  for (const left of [...document.body.children]) if (!before.has(left)) left.remove();
  return opened;
}
