import type { Bridge } from '../../electron/contract/bridge.ts';
import '../look/tokens.css';
import '../look/base.css';
import '../look/controls.css';
import { startPage } from '../parts/start-page.svelte.ts';
import Popup from './Popup.svelte';

await startPage(Popup, window.chatPresence as Bridge<'popup'>);
