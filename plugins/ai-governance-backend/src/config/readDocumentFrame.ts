import { Config } from '@backstage/config';
import { DocumentFrame } from '../exports';
import { assertKnownKeys, invalid } from './readers';

/** More would not fit beside the title of a page. */
const LONGEST = 60;

/**
 * What stands on each page of an exported document: the name of the organisation, as
 * `organization.name` of the portal says, and how confidential exports are.
 *
 * @throws InputError for a classification that is empty or has more than 60 characters
 */
export function readDocumentFrame(
  rootConfig: Config,
): Omit<DocumentFrame, 'generator'> {
  const organisation = rootConfig.getOptionalString('organization.name');
  const config = rootConfig.getOptionalConfig('aiGovernance.exports');
  if (config)
    assertKnownKeys(config, 'aiGovernance.exports', ['classification']);
  const classification = config?.getOptional('classification');
  if (
    classification !== undefined &&
    (typeof classification !== 'string' ||
      classification.trim() === '' ||
      classification.length > LONGEST)
  ) {
    throw invalid(
      'aiGovernance.exports.classification',
      JSON.stringify(classification),
      `expected one to ${LONGEST} characters, such as Internal`,
    );
  }
  return {
    ...(organisation && { organisation }),
    ...(classification && { classification: classification as string }),
  };
}
