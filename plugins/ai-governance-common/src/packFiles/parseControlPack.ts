import { ControlPack } from '../packs/types';
import { formatFault } from '../validation/Fault';
import { YamlSource } from '../validation/YamlSource';
import { findPackFaults } from './validation';

/**
 * Reads a control pack from YAML.
 *
 * @throws InputError naming file, line and what was expected, for every fault.
 * @public
 */
export function parseControlPack(options: {
  text: string;
  /** Name of the file, for messages. */
  file: string;
}): ControlPack {
  const source = YamlSource.parse(options);
  const faults = findPackFaults(source.value);
  if (faults.length > 0) {
    throw source.errorOf(
      faults.map(fault => ({ ...fault, message: formatFault(fault) })),
      'Control pack cannot be used.',
    );
  }
  return source.value as unknown as ControlPack;
}
