import { RecordFault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';

/** What cannot be recorded, with every fault and its path. */
export class InvalidRecord extends InputError {
  readonly faults: RecordFault[];

  constructor(faults: RecordFault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.faults = faults;
  }
}
