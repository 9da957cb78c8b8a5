import { Entity } from '@backstage/catalog-model';
import { ServiceOptions } from '../access';
import { Evaluation, SystemRequest } from './SystemService';

/** A system, and what would be changed in its descriptor. */
export interface ChangeRequest extends SystemRequest {
  /**
   * Gives the entity as its changed descriptor would make it, valid and of the same
   * name. It need not bring relations: those that it declares are read from it.
   */
  change: (entity: Entity) => Promise<Entity>;
}

/** A system as it is and as it would be, at the same instant. */
export interface ChangedEvaluation {
  before: Evaluation;
  after: Evaluation;
  /** Documents that the change names and nobody has read yet: what they say is unknown. */
  unread: string[];
}

/**
 * Evaluates what a change of a descriptor would do, with the records, measurements and
 * documents that the system has. Nothing is stored.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read at all, with
 * `NotFoundError` for what does not exist or the caller may not read, and with
 * `InputError` for a change that is not valid.
 */
export interface ChangeService {
  evaluateChange(
    request: ChangeRequest,
    options: ServiceOptions,
  ): Promise<ChangedEvaluation>;
}
