/**
 * A text whose addresses have no name and password before the host, so that what
 * somebody put into an address is not repeated.
 *
 * @public
 */
export function withoutCredentials(text: string): string {
  return text.replace(/:\/\/[^\s/?#]*@/g, '://');
}
