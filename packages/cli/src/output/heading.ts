import path from 'node:path';

/** How every file begins that an import wrote. */
export const HEADING_MARKER = '# Written by `ai-governance import`';

/** Comment at the start of a file that an import writes. */
export function headingOf(options: {
  register: string;
  mapping: string;
}): string {
  const register = path.basename(options.register);
  const mapping = path.basename(options.mapping);
  return `${HEADING_MARKER} from ${register} with ${mapping}. Changes made here are lost.\n`;
}
