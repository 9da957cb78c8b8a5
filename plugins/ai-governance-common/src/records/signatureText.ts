/**
 * Somebody who acted, as a text for documents: name and title as of the act, and the
 * reference that identifies them. Without a signature the reference alone.
 *
 * @example Clara Meyer, Head of Risk (user:default/clara)
 * @public
 */
export function signatureText(options: {
  /** Entity reference of a person, or subject of a service. */
  ref: string;
  signature?: { name: string; title?: string };
}): string {
  const { ref, signature } = options;
  const who = [signature?.name, signature?.title].filter(Boolean).join(', ');
  return who === '' || who === ref ? ref : `${who} (${ref})`;
}
