/** What is wrong with an evidence pack; the first fault ends the check. */
export class PackFault extends Error {
  constructor(
    /** Path in the pack. */
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'PackFault';
  }
}
