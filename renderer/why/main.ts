import type { Bridge } from '../../electron/contract/bridge.ts';
import '../look/tokens.css';
import '../look/base.css';
import '../look/controls.css';
import { startPage } from '../parts/start-page.svelte.ts';
import Why from './Why.svelte';

await startPage(Why, window.chatPresence as Bridge<'why'>);
