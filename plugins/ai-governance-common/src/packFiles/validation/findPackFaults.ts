import { Control, ControlPack } from '../../packs/types';
import { Fault } from '../../validation/Fault';
import { controlPackSchema } from '../packSchema';
import { findCheckFaults } from './checkFaults';
import { findControlFaults } from './controlFaults';
import { findLawFaults } from './lawFaults';
import { findRecordTypeFaults } from './recordTypeFaults';
import { compileSchema, findSchemaFaults } from './schemaFaults';

const validatePack = compileSchema(controlPackSchema);

function duplicateFaults(controls: Control[]): Fault[] {
  const seen = new Map<string, number>();
  return controls.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    return [
      {
        path: ['controls', index, 'id'],
        message: `control ${id} stands twice; the first is controls[${first}]`,
      },
    ];
  });
}

/** Every fault of a pack; none when it may be used. */
export function findPackFaults(pack: unknown): Fault[] {
  const faults = findSchemaFaults(validatePack, pack);
  if (faults.length > 0) {
    return faults;
  }
  const { controls, recordTypes = [] } = pack as ControlPack;
  return [
    ...findLawFaults(pack as ControlPack),
    ...findRecordTypeFaults(recordTypes),
    ...duplicateFaults(controls),
    ...controls.flatMap((control, index) => {
      const path = ['controls', index];
      return [
        ...findControlFaults(control, path),
        ...findCheckFaults(control.check, [...path, 'check']),
      ];
    }),
  ];
}
