import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { FlatMessages } from './FlatMessages';
import { messages } from './messages';

/**
 * What Backstage's function does. Its own type of the result says the same, but takes
 * most of a minute to check with as many messages as there are here.
 */
const createRef = createTranslationRef as unknown as <T>(options: {
  id: 'ai-governance';
  messages: T;
}) => TranslationRef<'ai-governance', FlatMessages<T>>;

/**
 * Every text of the plugin. Replace single messages, or add languages, with a
 * translation resource for this ref.
 *
 * The words of a result (reason, fix, warning) come from the control pack and the
 * evaluator, and are shown as the backend delivers them.
 * @public
 */
export const aiGovernanceTranslationRef = createRef({
  id: 'ai-governance',
  messages,
});
