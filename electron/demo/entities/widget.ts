import { told, type Language } from '../api/language.ts';
import type { Topic } from '../topics.ts';
import type { Fields } from './rights.ts';

/** The `ChatWidgetSettings` of a topic: what its customers see. */
export function widgetOf(topic: Topic, language: Language): Fields {
  return {
    AutoFaqEnabled: false,
    AutoFaqCategory: {
      KbCategoryId: 0,
      Name: '',
      Description: '',
      Fullname: '',
      ParentId: -1,
      SortOrder: 0,
    },
    PreFormEnabled: true,
    PreFormMessage: '',
    RequiredFields: 'Email',
    PostFormEnabled: false,
    PostFormHeader: '',
    PostFormMessage: '',
    PostTranscriptEnabled: true,
    LanguageIsoCode: language ?? 'en',
    Size: 'Normal',
    Theme: 'Modern',
    Color: '#0a5e58',
    BadgeColor: '',
    BadgeTextColor: '',
    CustMsgColor: '',
    CustMsgTextColor: '',
    AgentMsgColor: '',
    AgentMsgTextColor: '',
    ButtonColor: '',
    ButtonTextColor: '',
    Font: '',
    FontSize: '',
    LogoEnabled: false,
    LogoBlobId: 0,
    LogoName: '',
    ShowAgentPhoto: false,
    WelcomeTitle: told(topic.name, language),
    WelcomeMessage: told(topic.welcome, language),
    OfflineHeader: '',
    OfflineMessage: '',
    OfflineFields: 'Email',
    UseAgentFirstname: true,
  };
}
