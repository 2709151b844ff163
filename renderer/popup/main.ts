import { flushSync, mount } from 'svelte';
import { en as words } from '../words/en.ts';
import '../look/tokens.css';
import '../look/base.css';
import Popup from './Popup.svelte';

const bridge = window.chatPresence;
const state = await bridge.getState();
document.documentElement.lang = words.language;
mount(Popup, { target: document.body, props: { first: state, bridge, words } });
flushSync();
await bridge.command('ready', undefined);
