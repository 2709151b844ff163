/** What a link to the app asks for. */
export type LinkWish = 'open' | 'nothing';

/** By which systems know that a link is for us. */
export const linkScheme = 'chat-presence';

const link = new RegExp(`^${linkScheme}:`, 'i');
const openLink = new RegExp(`^${linkScheme}://open(?:[/?#]|$)`, 'i');

/** Whether this is a link to the app, whatever it asks for. */
export function isLink(text: string): boolean {
  return link.test(text);
}

/**
 * What this link asks for. `chat-presence://open` opens the list; whatever stands behind that is not
 * even read, and any other link asks for nothing.
 */
export function readLink(text: string): LinkWish {
  return openLink.test(text) ? 'open' : 'nothing';
}
