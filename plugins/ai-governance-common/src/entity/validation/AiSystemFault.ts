import { JsonValue } from '@backstage/types';

/**
 * One thing that is wrong with an AISystem as it is written.
 * @public
 */
export interface AiSystemFault {
  /** Where, as a person writes it: `spec.models[0].name`. */
  path: string;
  /** What is there; undefined when something is missing. */
  value: JsonValue | undefined;
  /** A whole sentence: the place, the value and what is allowed. */
  message: string;
  /** Every word that is allowed here, where there is a list of them. */
  allowed?: string[];
  /** What was probably meant, written as it belongs into the file. */
  suggestion?: string;
}
