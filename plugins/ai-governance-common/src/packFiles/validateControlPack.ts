import { InputError } from '@backstage/errors';
import { ControlPack } from '../packs/types';
import { formatFault } from '../validation/Fault';
import { limitLines } from '../validation/limitFaults';
import { findPackFaults } from './validation';

/**
 * Checks a control pack that comes from no file, by the rules for those that do.
 *
 * @throws InputError naming the pack, the place and what was expected, for each fault that it names.
 * @public
 */
export function validateControlPack(options: {
  pack: ControlPack;
  /** What the pack is called in messages. */
  name: string;
}): void {
  const faults = findPackFaults(options.pack);
  if (faults.length > 0) {
    throw new InputError(
      [
        'Control pack cannot be used.',
        ...limitLines(
          faults.map(fault => `${options.name}: ${formatFault(fault)}`),
        ),
      ].join('\n'),
    );
  }
}
