import { flag, object, Schema, text } from './schemaBuilders';

/**
 * The `contentSafeguards` of an AISystem: answers of what generates or manipulates images,
 * video, audio or similar material, by Regulation (EU) 2024/1689 Art. 5(1)(ba), (bb) and (1a).
 */
export const contentSafeguardsSchema: Schema = object(
  'Answers of a system that generates content: intimate material of people who did not consent, and material of child sexual abuse.',
  {
    intended: flag(
      'The system is meant for such material, or is used to make it.',
    ),
    foreseeable: flag(
      'Such material is an outcome that can be foreseen and repeated without a significant technical change, were there no safeguards.',
    ),
    prevention: text(
      'Technical measures and other safeguards that reliably prevent it, also in foreseeable misuse.',
    ),
    correction: text(
      'How misuse that is observed or reported is corrected, and where to report it.',
    ),
  },
);
