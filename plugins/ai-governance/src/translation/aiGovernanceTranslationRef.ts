import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { archiveMessages } from './archive';
import { attentionMessages } from './attention';
import { commonMessages } from './common';
import { crosswalkMessages } from './crosswalk';
import { exportsMessages } from './exports';
import { fixMessages } from './fixes';
import { historyMessages } from './history';
import { lawCalendarMessages } from './lawCalendar';
import { managementSystemMessages } from './managementSystem';
import { monitoringMessages } from './monitoring';
import { myWorkMessages } from './myWork';
import { overviewMessages } from './overview';
import { packControlsMessages } from './packControls';
import { recordsMessages } from './records';
import { risksMessages } from './risks';
import { scorecardMessages } from './scorecard';
import { searchMessages } from './search';
import { systemMessages } from './system';
import { targetsMessages } from './targets';
import { trendsMessages } from './trends';
import { vocabularyMessages } from './vocabulary';

/**
 * Every text of the plugin. Replace single messages, or add languages, with a
 * translation resource for this ref.
 *
 * The words of a result (reason, fix, warning) come from the control pack and the
 * evaluator, and are shown as the backend delivers them.
 * @public
 */
export const aiGovernanceTranslationRef = createTranslationRef({
  id: 'ai-governance',
  messages: {
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
    ...trendsMessages,
    ...targetsMessages,
    ...systemMessages,
    ...overviewMessages,
    ...packControlsMessages,
    ...archiveMessages,
    ...exportsMessages,
    ...attentionMessages,
    ...searchMessages,
    work: myWorkMessages,
  },
});
