import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import type { ReportedAgent, RosterReport } from '../command-line/roster-report.ts';
import { summaryText } from './tray-text.ts';

/** What `--once` says to a person: the figures, then a line for each agent, in the order of their names. */
export function rosterLines(report: RosterReport, words: Words): readonly string[] {
  const { presentAgents: present, totalAgents: total, chats, dropped } = report;
  const agents = [...report.agents].sort((a, b) => words.compareNames(a.name, b.name) || a.id - b.id);
  return [
    summaryText({ present, total, chats }, words),
    ...agents.map((agent) => agentText(agent, words)),
    ...(dropped === 0 ? [] : [words.popup.dropped(dropped)]),
  ];
}

/** `Anna Berg · present · 2 chats · Sales, Support` */
function agentText({ id, name, presence, chats, topics }: ReportedAgent, words: Words): string {
  return inOneLine(
    name || words.namelessAgent(id),
    words.popup.presence[presence],
    chats === null ? words.popup.chatsUnknown : words.chats(chats),
    topics.map((topic) => topic.name ?? words.namelessTopic(topic.id)).join(', '),
  );
}
