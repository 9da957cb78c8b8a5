import { archiveMessages } from './archive';
import { attentionMessages } from './attention';
import { calendarMessages } from './calendar';
import { commonMessages } from './common';
import { crosswalkMessages } from './crosswalk';
import { exportsMessages } from './exports';
import { fixMessages } from './fixes';
import { historyMessages } from './history';
import { homeMessages } from './home';
import { lawCalendarMessages } from './lawCalendar';
import { managementSystemMessages } from './managementSystem';
import { monitoringMessages } from './monitoring';
import { myWorkMessages } from './myWork';
import { overviewMessages } from './overview';
import { packControlsMessages } from './packControls';
import { recordsMessages } from './records';
import { registerMessages } from './register';
import { risksMessages } from './risks';
import { scorecardMessages } from './scorecard';
import { searchMessages } from './search';
import { systemMessages } from './system';
import { targetsMessages } from './targets';
import { termsMessages } from './terms';
import { trendsMessages } from './trends';
import { vocabularyMessages } from './vocabulary';
import { webhooksMessages } from './webhooks';

/** Every text of the plugin. */
export const messages = {
  ...commonMessages,
  ...vocabularyMessages,
  ...scorecardMessages,
  ...recordsMessages,
  management: managementSystemMessages,
  ...risksMessages,
  ...fixMessages,
  ...historyMessages,
  ...crosswalkMessages,
  lawCalendar: lawCalendarMessages,
  ...monitoringMessages,
  ...termsMessages,
  ...trendsMessages,
  ...targetsMessages,
  ...systemMessages,
  ...overviewMessages,
  ...packControlsMessages,
  ...archiveMessages,
  ...exportsMessages,
  ...attentionMessages,
  ...searchMessages,
  ...registerMessages,
  ...webhooksMessages,
  ...calendarMessages,
  ...homeMessages,
  work: myWorkMessages,
} as const;
