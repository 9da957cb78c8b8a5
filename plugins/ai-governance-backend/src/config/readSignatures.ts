import { Config, ConfigReader } from '@backstage/config';
import { DEFAULT_TITLE_FIELD } from '../access';
import { assertKnownKeys, invalid } from './readers';

/** How people sign. */
export interface SignatureOptions {
  /** Field of a User entity that states the position of a person. */
  titleField: string;
}

/** A field of the entity, or one annotation or label with dots in its key. */
const FIELD =
  /^(spec(\.[A-Za-z0-9_-]+)+|metadata\.(annotations|labels)\.\S+|metadata\.(title|description))$/;

/** Where the portal keeps what position somebody has. */
export function readSignatures(parent: Config): SignatureOptions {
  const path = 'aiGovernance.signatures';
  const config = parent.getOptionalConfig('signatures') ?? new ConfigReader({});
  assertKnownKeys(config, path, ['titleField']);
  const value = config.getOptional('titleField') ?? DEFAULT_TITLE_FIELD;
  if (typeof value !== 'string' || !FIELD.test(value)) {
    throw invalid(
      `${path}.titleField`,
      JSON.stringify(value),
      'expected a field of User entities, such as spec.profile.jobTitle or metadata.annotations.example.com/job-title',
    );
  }
  return { titleField: value };
}
