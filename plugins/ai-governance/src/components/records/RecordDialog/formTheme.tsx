import { ThemeProps, withTheme } from '@rjsf/core';
import { Templates, Theme } from '@rjsf/material-ui';
import { BaseInputTemplateProps } from '@rjsf/utils';
import { ApplicabilityField } from './applicability';
import { AttachmentsWidget } from './AttachmentsWidget';
import { ChoiceWidget } from './ChoiceWidget';
import { EntityRefsWidget, EntityRefWidget } from './EntityRefWidget';
import { FieldGroup, GroupTitle } from './FieldGroup';

const BaseInput = Templates.BaseInputTemplate!;

/** A field as the rest of the plugin has them: outlined, with its label above. */
function OutlinedInput({ rows, ...props }: BaseInputTemplateProps) {
  return (
    <BaseInput
      {...props}
      {...({
        variant: 'outlined',
        size: 'small',
        // What the text field calls the rows of the library.
        minRows: rows,
        InputLabelProps: { shrink: true },
      } as object)}
    />
  );
}

const theme: ThemeProps = {
  ...Theme,
  templates: {
    ...Theme.templates,
    BaseInputTemplate: OutlinedInput,
    ObjectFieldTemplate: FieldGroup,
    TitleFieldTemplate: GroupTitle,
  },
  fields: { ...Theme.fields, applicability: ApplicabilityField },
  widgets: {
    ...Theme.widgets,
    SelectWidget: ChoiceWidget,
    attachments: AttachmentsWidget,
    entityRef: EntityRefWidget,
    entityRefs: EntityRefsWidget,
  },
};

/** The form of react-jsonschema-form in Material UI, with the widgets of records. */
export const SchemaForm = withTheme(theme);
