import { ActionOptions } from './ActionOptions';
import { registerGetScorecardAction } from './registerGetScorecardAction';
import { registerListAttentionAction } from './registerListAttentionAction';
import { registerListSystemsAction } from './registerListSystemsAction';

/** Offers agents what they may read; they write nothing. */
export function registerActions(options: ActionOptions): void {
  registerListSystemsAction(options);
  registerGetScorecardAction(options);
  registerListAttentionAction(options);
}
