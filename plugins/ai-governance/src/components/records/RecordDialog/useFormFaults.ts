import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { RJSFValidationError } from '@rjsf/utils';
import { useMemo, useState } from 'react';
import { FormChoices, wholeFields } from './formSchema';
import { ServerFault, splitFaults } from '../../../lib/serverFaults';
import { useTexts } from '../../../useTexts';

/** Faults of a form by where they show, from the browser and the server alike. */
export function useFormFaults(
  type: RecordTypeInfo,
  serverFaults: readonly ServerFault[],
  choices: FormChoices,
) {
  const { t } = useTexts();
  /** Faults that the form finds and no field of it shows. */
  const [general, setGeneral] = useState<string[]>([]);
  const [missing, setMissing] = useState<ReadonlyMap<string, string>>(
    new Map(),
  );
  const { extraErrors, outer, rest } = useMemo(
    () =>
      splitFaults(
        serverFaults,
        Object.keys((type.schema.properties ?? {}) as JsonObject),
        wholeFields(type.schema as JsonObject, choices),
      ),
    [serverFaults, type, choices],
  );

  return {
    /** What the server found, for the fields of the schema. */
    extraErrors,
    /** Faults of the subject and the dates, which the schema does not have. */
    outer: new Map([...missing, ...outer]),
    /** What no field shows. */
    problems: [...general, ...rest],
    clear() {
      setMissing(new Map());
      setGeneral([]);
    },
    /** Keeps what the form found and none of its fields shows. */
    keep(found: readonly RJSFValidationError[]) {
      setGeneral(
        found
          .filter(({ name }) => name === 'additionalProperties')
          .map(({ stack }) => stack),
      );
    },
    /** Whether subject and last day are there where the type needs them. */
    checkOuter(draft: { subject: string; expiresOn: string }): boolean {
      const absent = new Map<string, string>();
      if (type.subject && !draft.subject) {
        absent.set('subject', t('records.form.required'));
      }
      if (type.expiry === 'required' && !draft.expiresOn) {
        absent.set('expiresAt', t('records.form.required'));
      }
      setMissing(absent);
      return absent.size === 0;
    },
  };
}
