import {
  MyWorkItem,
  OwnerCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { placeOf, SystemToAssign } from '../../lib/ownerPatch';

/** Something of the system that is to have an owner. */
export interface AssignItem {
  system?: Pick<
    NonNullable<MyWorkItem['system']>,
    'entityRef' | 'name' | 'title'
  >;
}

/** Requests that are under way at once. */
const AT_ONCE = 5;

/** Somebody who could own some of the systems. */
export interface SharedCandidate
  extends Pick<OwnerCandidate, 'entityRef' | 'name'> {
  /** How many of the systems they could own. */
  systems: number;
}

/** Systems with their descriptors, and who could own them, most of them first. */
export interface Assignments {
  systems: SystemToAssign[];
  candidates: SharedCandidate[];
}

/** Reads what is needed to assign an owner to some systems. */
export function useAssignments(items: ReadonlyArray<AssignItem>): {
  value?: Assignments;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const catalog = useApi(catalogApiRef);
  const key = [
    ...new Set(items.flatMap(({ system }) => system?.entityRef ?? [])),
  ].join();
  return useAsyncRetry(async () => {
    const entityRefs = key ? key.split(',') : [];
    const { items: entities } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: ['kind', 'metadata.annotations'],
    });
    const systems: SystemToAssign[] = [];
    const found = new Map<string, SharedCandidate>();
    for (let start = 0; start < entityRefs.length; start += AT_ONCE) {
      const refs = entityRefs.slice(start, start + AT_ONCE);
      const answers = await Promise.all(
        refs.map(ref => {
          const { namespace, name } = parseEntityRef(ref);
          return api.listOwnerCandidates({ namespace, name });
        }),
      );
      answers.forEach(({ items: candidates, descriptor }, index) => {
        const entity = entities[start + index];
        systems.push({
          entityRef: refs[index],
          descriptor,
          place: entity && placeOf(entity),
        });
        for (const { entityRef, name } of candidates) {
          const known = found.get(entityRef)?.systems ?? 0;
          found.set(entityRef, { entityRef, name, systems: known + 1 });
        }
      });
    }
    const candidates = [...found.values()].sort(
      (a, b) => b.systems - a.systems || a.name.localeCompare(b.name),
    );
    return { systems, candidates };
  }, [api, catalog, key]);
}
