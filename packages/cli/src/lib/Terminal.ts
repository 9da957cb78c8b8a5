/** Where a command speaks. */
export interface Terminal {
  /** What was asked for. */
  info(text: string): void;
  /** What went wrong, and notes on it. */
  error(text: string): void;
}

/** Standard output and standard error of the process. */
export const processTerminal: Terminal = {
  info: text => process.stdout.write(`${text}\n`),
  error: text => process.stderr.write(`${text}\n`),
};
