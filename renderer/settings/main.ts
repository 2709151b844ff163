import type { Bridge } from '../../electron/contract/bridge.ts';
import '../look/tokens.css';
import '../look/base.css';
import '../look/controls.css';
import { startPage } from '../parts/start-page.svelte.ts';
import Settings from './Settings.svelte';

await startPage(Settings, window.chatPresence as Bridge<'settings'>);
