import FormHelperText from '@material-ui/core/FormHelperText';
import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { useTexts } from '../../useTexts';
import { fieldName } from '../Filters/fieldName';
import { DescriptorState } from './useDescriptor';

const PATH = ['spec', 'jurisdictions'];

/** Offered without typing; any other code can be typed. */
const OFFERED =
  'EU AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK US'.split(
    ' ',
  );

/** Where the system is offered or used. */
export function JurisdictionsInput(props: {
  id: string;
  descriptor: DescriptorState;
}) {
  const { id, descriptor } = props;
  const { t } = useTexts();
  const label = t('register.jurisdictions');
  const fault = descriptor.faultOf(PATH.join('.'));
  const current = descriptor.get(...PATH);
  const noteId = `${id}-note`;
  return (
    <div onBlur={() => descriptor.touch(PATH)}>
      <CatalogAutocomplete<string, true, false, true>
        multiple
        freeSolo
        name={id}
        id={id}
        label={label}
        options={OFFERED}
        value={(Array.isArray(current) ? current : []).map(String)}
        TextFieldProps={{
          ...fieldName(label, noteId),
          error: fault !== undefined,
        }}
        onChange={(_, next) =>
          descriptor.set({
            path: PATH,
            value:
              next.length > 0
                ? next.map(code => code.trim().toLocaleUpperCase('en-US'))
                : undefined,
          })
        }
      />
      <FormHelperText id={noteId} error={fault !== undefined}>
        {fault ?? t('register.jurisdictionsHint')}
      </FormHelperText>
    </div>
  );
}
