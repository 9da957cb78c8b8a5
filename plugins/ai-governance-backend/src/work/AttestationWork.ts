import {
  ControlPack,
  controlsOfRecordType,
  MyWorkItem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemRights } from '../access';
import { RecordCatalogue } from '../records';
import { refuseUndecided } from '../records/recordActions';
import { WorkScene } from './scene';
import { ATTESTATION } from './workRules';

/** Controls of a pack that an attestation closes, and nothing but it. */
export function attestedControls(pack: ControlPack): string[] {
  const source = `record:${ATTESTATION}`;
  const closed = controlsOfRecordType([pack], ATTESTATION);
  return pack.controls
    .filter(
      ({ id, evidence }) => evidence.source === source && closed.includes(id),
    )
    .map(({ id }) => id);
}

/**
 * What was never attested, or not by somebody who belongs to the owner, as work of a
 * person who may attest it. An attestation that has expired is an item of attention.
 */
export class AttestationWork {
  readonly #catalogue: Pick<RecordCatalogue, 'find'>;

  constructor(options: { catalogue: Pick<RecordCatalogue, 'find'> }) {
    this.#catalogue = options.catalogue;
  }

  read({ stored, systems, caller }: WorkScene): MyWorkItem[] {
    return stored.unattested.flatMap(({ system, controlId, since }) => {
      const rights = systems.get(system.entityRef)?.rights;
      return rights && this.#mayAttest(rights)
        ? [
            {
              id: `attest:${system.entityRef}:${controlId}`,
              role: 'owner' as const,
              task: 'attest' as const,
              effort: 'minutes' as const,
              system,
              key: controlId,
              controlId,
              responsible: system.owner ?? caller.ref,
              since,
              overdue: false,
              recordTypes: [ATTESTATION],
              actions: ['attest' as const, 'waive' as const],
            },
          ]
        : [];
    });
  }

  #mayAttest(rights: SystemRights): boolean {
    const type = this.#catalogue.find(ATTESTATION);
    return (
      rights.create &&
      type !== undefined &&
      refuseUndecided(type, rights) === undefined
    );
  }
}
