import {
  AiSystemEntity,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import FormClass from '@rjsf/core';
import { RJSFValidationError } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { RefObject, useMemo } from 'react';
import { FormChoices, isOneWidget, toForm, wholeFields } from './formSchema';
import { prune } from './prune';
import { atWholeFields } from './atWholeFields';
import { SchemaForm } from './formTheme';
import { useFormTexts } from './useFormTexts';

/** Ids of fields start with it. */
const ID_PREFIX = 'record';

/** The fields that the schema of a type asks for. */
export function SchemaFields(props: {
  type: RecordTypeInfo;
  /** Default: the record is of the organisation. */
  entity?: AiSystemEntity;
  choices: FormChoices;
  /** Is given the form, which validates. */
  formRef: RefObject<FormClass>;
  data: JsonObject;
  disabled: boolean;
  /** What the server found wrong. */
  extraErrors: object;
  onChange: (data: JsonObject) => void;
  onError: (found: RJSFValidationError[]) => void;
  /** Told how many files are on their way for a field. */
  onUploading: (field: string, running: number) => void;
}) {
  const { type, entity, choices } = props;
  const texts = useFormTexts();
  const shape = useMemo(
    () =>
      toForm({
        schema: type.schema as JsonObject,
        uiSchema: type.uiSchema as JsonObject | undefined,
        choices,
      }),
    [type, choices],
  );
  const whole = useMemo(
    () => wholeFields(type.schema as JsonObject, choices),
    [type, choices],
  );
  return (
    <SchemaForm
      ref={props.formRef}
      idPrefix={ID_PREFIX}
      formContext={{
        rootId: ID_PREFIX,
        system: entity && getCompoundEntityRef(entity),
        onUploading: props.onUploading,
      }}
      tagName="div"
      schema={shape.schema}
      uiSchema={{
        ...shape.uiSchema,
        'ui:submitButtonOptions': { norender: true },
      }}
      formData={props.data}
      validator={validator}
      noHtml5Validate
      showErrorList={false}
      onError={props.onError}
      disabled={props.disabled}
      extraErrors={props.extraErrors}
      extraErrorsBlockSubmit={false}
      translateString={texts.translateString}
      transformErrors={errors =>
        atWholeFields(texts.transformErrors(errors), whole)
      }
      experimental_defaultFormStateBehavior={{
        emptyObjectFields: 'populateRequiredDefaults',
        // Nobody has chosen the first entry of a list by opening the form.
        constAsDefaults: 'never',
        // Blank entries up to the least number are for a list that shows entries: no
        // widget of a whole list would say what is wrong with one.
        arrayMinItems: {
          computeSkipPopulate: (_, list) => isOneWidget(list ?? {}),
        },
      }}
      onChange={({ formData }) => props.onChange(prune(formData ?? {}))}
    />
  );
}
