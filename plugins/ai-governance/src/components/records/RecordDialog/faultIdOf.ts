import { errorId, WidgetProps } from '@rjsf/utils';

/** Id of the text that says what is wrong with a field, where something is. */
export const faultIdOf = ({ id, rawErrors = [] }: WidgetProps) =>
  rawErrors.length > 0 ? errorId(id) : undefined;
