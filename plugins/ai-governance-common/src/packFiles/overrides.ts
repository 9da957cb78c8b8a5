import { InputError } from '@backstage/errors';
import { Control, ControlPack } from '../packs/types';
import { didYouMean } from '../validation/didYouMean';
import { formatFault } from '../validation/Fault';
import { limitLines } from '../validation/limitFaults';
import { findPackFaults } from './validation';

/** What an organisation may change about a control. @public */
export type ControlOverride = Partial<
  Pick<Control, 'weight' | 'dueFrom' | 'validityDays' | 'gate'>
> & { require?: Partial<Control['require']> };

function overrideControl(
  control: Control,
  { require, validityDays, ...plain }: ControlOverride,
): Control {
  const changed: Control = {
    ...control,
    ...plain,
    require: { ...control.require, ...require },
  };
  if (validityDays) {
    changed.validityDays = { ...control.validityDays, ...validityDays };
  }
  return changed;
}

/**
 * A pack with an organisation's overrides, as a new object. Its version carries
 * the mark `+configured`, so that a result says which rules it was measured by.
 *
 * @throws InputError when an override names a control that the pack does not have,
 * or makes one that a pack may not have.
 * @public
 */
export function overrideControls(
  pack: ControlPack,
  overrides: Record<string, ControlOverride>,
): ControlPack {
  const ids = pack.controls.map(control => control.id);
  for (const id of Object.keys(overrides)) {
    if (!ids.includes(id)) {
      throw new InputError(
        `Control ${id} is not in the pack ${pack.id}${didYouMean(id, ids)}`,
      );
    }
  }
  if (Object.keys(overrides).length === 0) {
    return pack;
  }
  const configured = {
    ...pack,
    version: `${pack.version}+configured`,
    controls: pack.controls.map(control =>
      Object.hasOwn(overrides, control.id)
        ? overrideControl(control, overrides[control.id])
        : control,
    ),
  };
  const faults = findPackFaults(configured);
  if (faults.length > 0) {
    throw new InputError(
      [
        `The pack ${pack.id} cannot be used as it is configured.`,
        ...limitLines(
          faults.map(({ path: [, index, ...rest], message }) => {
            const { id } = configured.controls[index as number];
            return `${id}: ${formatFault({ path: rest, message })}`;
          }),
        ),
      ].join('\n'),
    );
  }
  return configured;
}
