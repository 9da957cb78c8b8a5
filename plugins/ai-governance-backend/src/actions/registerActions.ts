import { ActionOptions } from './ActionOptions';
import { registerDraftAiSystemAction } from './registerDraftAiSystemAction';
import { registerExplainControlAction } from './registerExplainControlAction';
import { registerGetNextStepsAction } from './registerGetNextStepsAction';
import { registerGetScorecardAction } from './registerGetScorecardAction';
import { registerListAttentionAction } from './registerListAttentionAction';
import { registerListRecordTypesAction } from './registerListRecordTypesAction';
import { registerListRisksAction } from './registerListRisksAction';
import { registerListSystemsAction } from './registerListSystemsAction';
import { registerListUnregisteredAction } from './registerListUnregisteredAction';
import { registerProposeRecordAction } from './registerProposeRecordAction';
import { registerWhatIfAction } from './registerWhatIfAction';

/**
 * Offers agents what the caller may read, and to propose records. They decide on
 * nothing: people do.
 */
export function registerActions(options: ActionOptions): void {
  registerListSystemsAction(options);
  registerGetScorecardAction(options);
  registerExplainControlAction(options);
  registerGetNextStepsAction(options);
  registerListAttentionAction(options);
  registerListRisksAction(options);
  registerWhatIfAction(options);
  registerListUnregisteredAction(options);
  registerDraftAiSystemAction(options);
  registerListRecordTypesAction(options);
  registerProposeRecordAction(options);
}
