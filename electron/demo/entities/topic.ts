import { told, type Language } from '../api/language.ts';
import type { Topic } from '../topics.ts';
import { openingHoursOf } from './opening-hours.ts';
import { withRights, type Fields } from './rights.ts';
import { widgetOf } from './widget.ts';

/** SuperOffice's way to say "never". */
const never = '0001-01-01T00:00:00';

/** A `ChatTopicEntity`. */
export function topicOf(topic: Topic, language: Language): Fields {
  const fields = {
    ChatTopicId: topic.id,
    Name: told(topic.name, language),
    Description: '',
    WelcomeMessage: told(topic.welcome, language),
    Language: listItem(1, 'English'),
    LastAccept: never,
    SecondsPrAccept: 40 + 5 * topic.id,
    AlertRecipient: '',
    AlertTemplate: { ReplyTemplateId: 1, Name: 'Chat alert', Description: '', FolderId: -1 },
    CollectConsent: false,
    BadgeHeader: told(topic.name, language),
    CustomQueueTextEnabled: false,
    CustomQueueText: '',
    WarnNewChatMinutes: 2,
    WarnManagerNewChatMinutes: 5,
    TicketEnabled: true,
    TicketCategory: listItem(1, 'Support'),
    TicketPriority: listItem(2, 'Medium'),
    OpeningHoursEnabled: topic.officeHours,
    OpeningHours: openingHoursOf(topic),
    Widget: widgetOf(topic, language),
    BotEnabled: false,
    BotSettings: {
      BotName: '',
      BotRegisterScriptId: 0,
      BotSessionCreatedScriptId: 0,
      BotSessionChangedScriptId: 0,
      BotMessageReceivedScriptId: 0,
    },
    OfflineCollectConsent: false,
    WarnChatMessageMinutes: 3,
    WarnManagerChatMessageMinutes: 6,
    UseQueueOfflineForm: false,
    OfflineFormTimeLimit: 0,
    OfflineFormQueueLength: 0,
    WidgetEnableRating: false,
    WidgetRatingText: '',
  };
  return withRights(fields, 'read');
}

function listItem(id: number, value: string): Fields {
  return withRights({ Id: id, Value: value, Tooltip: '' }, 'read');
}
