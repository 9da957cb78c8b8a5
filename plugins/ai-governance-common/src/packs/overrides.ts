import { InputError } from '@backstage/errors';
import { closest } from 'fastest-levenshtein';
import { Control, ControlPack } from './types';

/** What an organisation may change about a control. @public */
export type ControlOverride = Partial<
  Pick<Control, 'weight' | 'dueFrom' | 'validityDays' | 'gate'>
> & { require?: Partial<Control['require']> };

/**
 * A pack with an organisation's overrides, as a new object. Its version carries
 * the mark `+configured`, so that a result tells which rules it was measured by.
 *
 * @throws InputError when an override names a control that the pack does not have.
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
        `Control ${id} is not in the pack ${pack.id}; did you mean ${closest(
          id,
          ids,
        )}?`,
      );
    }
  }
  if (Object.keys(overrides).length === 0) {
    return pack;
  }
  return {
    ...pack,
    version: `${pack.version}+configured`,
    controls: pack.controls.map(control => {
      const override = overrides[control.id];
      return override
        ? {
            ...control,
            ...override,
            require: { ...control.require, ...override.require },
            ...(control.validityDays || override.validityDays
              ? {
                  validityDays: {
                    ...control.validityDays,
                    ...override.validityDays,
                  },
                }
              : {}),
          }
        : control;
    }),
  };
}
