import {
  ControlFix,
  listRecordTypes,
  proposeFix,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ServiceOptions } from '../access';
import { DescriptorSource, NO_DESCRIPTOR_RIGHT } from '../documents';
import { PackRegistry } from '../packs';
import { ControlFixRequest, FixService } from './FixService';
import { SystemService } from './SystemService';

/** Proposes fixes from what the evaluator says. Knows no permissions but those of the catalog. */
export class DefaultFixService implements FixService {
  readonly #service: Pick<SystemService, 'getEvaluation'>;
  readonly #descriptors: DescriptorSource;
  readonly #types: RecordTypeDefinition[];

  constructor(options: {
    service: Pick<SystemService, 'getEvaluation'>;
    descriptors: DescriptorSource;
    packs: Pick<PackRegistry, 'list'>;
  }) {
    this.#service = options.service;
    this.#descriptors = options.descriptors;
    this.#types = listRecordTypes(options.packs.list().map(({ pack }) => pack));
  }

  async getControlFix(
    { controlId, rights = NO_DESCRIPTOR_RIGHT, ...request }: ControlFixRequest,
    options: ServiceOptions,
  ): Promise<ControlFix> {
    const { input } = await this.#service.getEvaluation(request, options);
    if (!input.pack.controls.some(({ id }) => id === controlId)) {
      throw new NotFoundError(
        `No control ${controlId} in the pack ${input.pack.id}`,
      );
    }
    const proposal = proposeFix(input, controlId, this.#types);
    const descriptor = await this.#descriptors.read(input.entity, rights);
    return { ...(proposal && { proposal }), descriptor };
  }
}
