/** Where a command speaks. */
export interface Terminal {
  /** What was asked for. */
  info(text: string): void;
  /** What went wrong, and notes on it. */
  error(text: string): void;
}

/** A reader that has seen enough, such as `head`, is not an error of the command. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Standard output and standard error of the process. */
export function createProcessTerminal(): Terminal {
  const output = ignoreClosedPipe(process.stdout);
  const errors = ignoreClosedPipe(process.stderr);
  return {
    info: text => output.write(`${text}\n`),
    error: text => errors.write(`${text}\n`),
  };
}
