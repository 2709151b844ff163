/**
 * The control page's script. It lives in a string because the demo is part of the app's one bundled
 * file, and the page must be handed out from there.
 */
export const controlScript = `const byId = (id) => document.getElementById(id);
const rows = new Map();

async function ask(path, change) {
  const init = change === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
  };
  const response = await fetch('/control/' + path, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

function say(problem) {
  byId('problem').textContent = problem;
}

function act(path, change) {
  return ask(path, change)
    .then(() => look())
    .catch((error) => say(error instanceof TypeError ? 'The demo tenant does not answer. Is it still running?' : error.message));
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function rowOf(agent) {
  const path = 'agents/' + agent.id;
  const present = element('input', { type: 'checkbox' });
  present.setAttribute('role', 'switch');
  present.addEventListener('change', () => act(path, { present: present.checked }));
  const chats = element('output', {});
  const step = (sign, label, by) => {
    const button = element('button', { type: 'button', textContent: sign, ariaLabel: label + ' for ' + agent.name });
    button.addEventListener('click', () => act(path, { chats: Math.max(0, Number(chats.value.split(' ')[0]) + by) }));
    return button;
  };
  const label = element('label', { className: 'switch' }, present, agent.name);
  const row = element('li', {}, label, step('\u2212', 'One chat less', -1), chats, step('+', 'One chat more', 1));
  byId('agents').append(row);
  return { present, chats };
}

function show(agent) {
  if (!rows.has(agent.id)) rows.set(agent.id, rowOf(agent));
  const row = rows.get(agent.id);
  row.present.checked = agent.present;
  row.chats.value = agent.chats + (agent.chats === 1 ? ' chat' : ' chats');
}

async function look() {
  const [agents, day, tenant] = await Promise.all([ask('agents'), ask('day'), ask('state')]);
  agents.forEach(show);
  byId('day').checked = day.running;
  if (document.activeElement !== byId('state')) byId('state').value = tenant.State;
  byId('api').textContent = tenant.Api;
  say('');
}

for (const button of document.querySelectorAll('[data-everybody]')) {
  button.addEventListener('click', () => act('everybody', { present: button.dataset.everybody === 'true' }));
}
byId('day').addEventListener('change', (event) => act('day', { running: event.target.checked }));
byId('state').addEventListener('change', (event) => act('state', { state: event.target.value }));
byId('move').addEventListener('click', () => act('move', {}));

async function watch() {
  await look().catch(() => say('The demo tenant does not answer. Is it still running?'));
  setTimeout(watch, 1000);
}
watch();
`;
