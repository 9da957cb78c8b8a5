import {
  PortalInput,
  PortalInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  apiAddress,
  askPortal,
  PortalArguments,
  refusal,
  UnreachableError,
} from '../lib/portal';
import { Rules } from './rules';

/** What the portal takes at once: systems, and bytes of them with room for the rest. */
const MOST_SYSTEMS = 100;
const MOST_BYTES = 900_000;

/** Requests that are on their way at the same time. */
const CONCURRENCY = 4;

/** Entities of different names, as many as a request may have. */
function toBatches(entities: readonly Entity[]): Entity[][] {
  const batches: Entity[][] = [];
  let refs = new Set<string>();
  let bytes = 0;
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    const size = Buffer.byteLength(JSON.stringify(entity)) + 1;
    const isFull = refs.size >= MOST_SYSTEMS || bytes + size > MOST_BYTES;
    if (batches.length === 0 || isFull || refs.has(ref)) {
      batches.push([]);
      refs = new Set();
      bytes = 0;
    }
    batches[batches.length - 1].push(entity);
    refs.add(ref);
    bytes += size;
  }
  return batches;
}

async function ask(
  portal: PortalArguments,
  body: { pack?: string; entities: Entity[] },
): Promise<PortalInputs> {
  const response = await askPortal(
    `${apiAddress(portal)}/v1/evaluation-input`,
    portal,
    { method: 'POST', body: JSON.stringify(body) },
  );
  const text = await response.text();
  if (!response.ok) throw refusal(response, text);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreachableError(
      `${portal.url}: answers with something else than JSON; is it the address of the backend?`,
    );
  }
}

/**
 * What the portal measures systems by, and what it knows of each, in their order.
 *
 * @throws UnreachableError where it does not answer, InputError where it refuses
 */
export async function readPortalInputs(options: {
  portal: PortalArguments;
  entities: readonly Entity[];
  /** Id of a pack in force; the default pack without it. */
  pack?: string;
}): Promise<{ rules: Rules; systems: PortalInput[] }> {
  const { portal, pack } = options;
  const batches = toBatches(options.entities);
  const answers: PortalInputs[] = [];
  for (let start = 0; start < batches.length; start += CONCURRENCY) {
    const some = batches.slice(start, start + CONCURRENCY);
    answers.push(
      ...(await Promise.all(
        some.map(entities => ask(portal, { pack, entities })),
      )),
    );
  }
  const [{ pack: inForce, policy }] = answers;
  return {
    rules: { pack: inForce, policy },
    systems: answers.flatMap(({ systems }) => systems),
  };
}
