/** The answer of a request; a failed one was rejected before. */
export function unwrap<T>(result: { data?: T }): T {
  return result.data as T;
}
