import { InputError } from '@backstage/errors';
import { RecordTypeDefinition } from '../records/RecordTypeDefinition';
import { typesOfRule } from './recordTypesOfRule';
import { rulesOfCheck } from './rulesOfCheck';
import { Check, ControlPack } from './types';

/**
 * Types of record that packs bring, in their order.
 *
 * @throws InputError when two packs bring a type of one id.
 * @public
 */
export function listRecordTypes(packs: ControlPack[]): RecordTypeDefinition[] {
  const packOf = new Map<string, string>();
  const types: RecordTypeDefinition[] = [];
  for (const pack of packs) {
    for (const type of pack.recordTypes ?? []) {
      const other = packOf.get(type.id);
      if (other !== undefined) {
        throw new InputError(
          `The packs ${other} and ${pack.id} both bring the record type ${type.id}`,
        );
      }
      packOf.set(type.id, pack.id);
      types.push(type);
    }
  }
  return types;
}

function typesOfCheck(check: Check): string[] {
  return rulesOfCheck(check).flatMap(typesOfRule);
}

/**
 * Ids of the controls for which a record of this type is evidence, each once, in
 * the order of the packs.
 * @public
 */
export function controlsOfRecordType(
  packs: ControlPack[],
  type: string,
): string[] {
  const ids = packs.flatMap(pack =>
    pack.controls
      .filter(control => typesOfCheck(control.check).includes(type))
      .map(control => control.id),
  );
  return [...new Set(ids)];
}
