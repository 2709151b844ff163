/**
 * What Electron's security checklist says never to write, for ESLint's `no-restricted-syntax`. The
 * numbers are the checklist's own.
 */

/**
 * @param {string} name
 * @param {string} item
 * @param {string} [value] what it must not be; without it, it must not be there at all
 */
function setting(name, item, value) {
  const key = `:matches([key.name="${name}"], [key.value="${name}"])`;
  const is = value === undefined ? '' : `:not([value.value=${value}])`;
  return { selector: `ObjectExpression > Property${key}${is}`, message: item };
}

/**
 * @param {string} pattern of a switch of Chromium's
 * @param {string} item
 */
function commandLine(pattern, item) {
  return {
    selector: `CallExpression[callee.property.name="appendSwitch"] > Literal[value=/${pattern}/]`,
    message: item,
  };
}

const item2 = '2. Do not enable Node.js integration.';
const item3 = '3. Enable context isolation.';
const item4 = '4. Enable process sandboxing.';
const item6 = '6. Do not disable webSecurity.';
const item8 = '8. Do not enable allowRunningInsecureContent.';
const item9 = '9. Do not enable experimental features.';
const item10 = '10. Do not use enableBlinkFeatures.';
const item11 = '11. Do not use allowpopups for webviews; use no webviews.';

export const electronChecklist = [
  setting('nodeIntegration', item2, 'false'),
  setting('nodeIntegrationInWorker', item2, 'false'),
  setting('nodeIntegrationInSubFrames', item2, 'false'),
  setting('contextIsolation', item3, 'true'),
  setting('sandbox', item4, 'true'),
  commandLine('^no-sandbox$', item4),
  setting('webSecurity', item6, 'true'),
  commandLine('^disable-web-security$|^disable-site-isolation', item6),
  setting('allowRunningInsecureContent', item8, 'false'),
  commandLine('^allow-running-insecure-content$', item8),
  setting('experimentalFeatures', item9, 'false'),
  commandLine('^enable-experimental-', item9),
  setting('enableBlinkFeatures', item10),
  commandLine('^enable-blink-features$', item10),
  setting('webviewTag', item11, 'false'),
  setting('allowpopups', item11),
  { selector: 'SvelteElement[name.name="webview"]', message: item11 },
  { selector: 'SvelteAttribute[key.name="allowpopups"]', message: item11 },
  {
    selector:
      'CallExpression[callee.property.name=/^(createElement|setAttribute)$/] > Literal[value=/^(webview|allowpopups)$/]',
    message: item11,
  },
];
