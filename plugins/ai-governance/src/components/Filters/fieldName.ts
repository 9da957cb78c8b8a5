/**
 * Names the input of a picker. Its label wraps the whole field, so that without
 * this the name would grow with every value that is chosen.
 *
 * @param faultId - id of the text that says what is wrong with it, if anything is
 */
export function fieldName(label: string, faultId?: string) {
  return {
    error: faultId !== undefined,
    inputProps: {
      'aria-label': label,
      ...(faultId && { 'aria-describedby': faultId }),
    },
  };
}
