import type { Reply } from '../http/exchange.ts';
import { page } from '../http/page.ts';
import { tenantStates } from '../whereabouts.ts';

/** Where the page's script is. */
export const scriptPath = '/control/page.js';

/** The page on which a person makes the demo tenant's people come and go. */
export function controlPage(): Reply {
  const states = tenantStates.map((state) => `<option>${state}</option>`).join('');
  return page(
    200,
    'Demo tenant',
    `<p>Whatever you change here, everybody who looks at this tenant sees. The day goes on meanwhile:
whom you send away may come back on their own. Stop it to have the tenant all to yourself. A tick means present.</p>
<p id="problem" role="alert"></p>
<section aria-labelledby="people">
<h2 id="people">People</h2>
<p><label><input type="checkbox" role="switch" id="day">The day goes on by itself</label></p>
<p><button type="button" data-everybody="true">Everybody present</button>
<button type="button" data-everybody="false">Everybody away</button></p>
<ul id="agents"></ul>
</section>
<section aria-labelledby="tenant">
<h2 id="tenant">Tenant</h2>
<p><label>State <select id="state">${states}</select></label>
<button type="button" id="move">Move to another address</button></p>
<p>It is at <code id="api"></code></p>
</section>
<script type="module" src="${scriptPath}"></script>`,
  );
}
