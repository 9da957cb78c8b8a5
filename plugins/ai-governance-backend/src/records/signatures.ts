import {
  RecordSignatures,
  Signature,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { StoredRecord } from './types';

/**
 * What is kept of those who signed a record, after some of them acted now. Anyone who acted
 * and is not known leaves none: an earlier signature is not that of a later act.
 */
export function sign(
  { signatures }: Pick<StoredRecord, 'signatures'>,
  acted: { [Role in keyof RecordSignatures]: Signature | undefined },
): Pick<StoredRecord, 'signatures'> {
  const known = Object.entries({ ...signatures, ...acted }).filter(
    ([, signature]) => signature !== undefined,
  );
  return {
    signatures: known.length > 0 ? Object.fromEntries(known) : undefined,
  };
}
