/**
 * Names the input of a picker. Its label wraps the whole field, so that without
 * this the name would grow with every value that is chosen.
 */
export function fieldName(label: string) {
  return { inputProps: { 'aria-label': label } };
}
