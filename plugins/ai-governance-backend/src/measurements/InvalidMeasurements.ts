import {
  countOfMore,
  MeasurementFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';

/** Nothing of a request could be taken over; says why, as far as there is room. */
export class InvalidMeasurements extends InputError {
  readonly faults: MeasurementFault[];
  readonly moreFaults: number;

  constructor(faults: MeasurementFault[], moreFaults: number) {
    super(
      [
        ...faults.map(({ path, message }) => `${path}: ${message}`),
        ...(moreFaults > 0 ? [countOfMore(moreFaults)] : []),
      ].join('; '),
    );
    this.faults = faults;
    this.moreFaults = moreFaults;
  }
}
