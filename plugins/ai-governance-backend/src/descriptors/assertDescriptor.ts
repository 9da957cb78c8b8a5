import { parseDescriptor } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';

/**
 * A text is what the catalog takes for one AI system, and nothing else: nobody has another
 * entity, or another file, written with the credentials of the portal.
 *
 * @param options.entityRef - the system that it has to describe. Default: any
 * @returns the reference of the system
 * @throws InputError that names each line that is wrong
 */
export async function assertDescriptor(options: {
  /** Name of the file, for messages. */
  file: string;
  text: string;
  entityRef?: string;
}): Promise<string> {
  const { file, text, entityRef } = options;
  const { content, findFaults } = parseDescriptor({ file, text });
  const faults = await findFaults();
  if (!content || faults.length > 0) {
    throw new InputError(
      faults
        .map(({ line, message }) => `${file}:${line}: ${message}`)
        .join('\n'),
    );
  }
  if (parseAllDocuments(text).length !== 1) {
    throw new InputError(`${file}: expected one document`);
  }
  const described = stringifyEntityRef(content as unknown as Entity);
  if (entityRef !== undefined && described !== entityRef) {
    throw new InputError(
      `${file} describes ${described}; expected ${entityRef}, as a name stays the same for life`,
    );
  }
  return described;
}
