import {
  englishStringTranslator,
  RJSFValidationError,
  TranslatableString,
} from '@rjsf/utils';
import { useTexts } from '../../../useTexts';

/** Texts of the form library and of its validator, in the language of the app. */
export function useFormTexts() {
  const { t } = useTexts();
  const texts: Partial<Record<TranslatableString, string>> = {
    [TranslatableString.AddButton]: t('records.form.add'),
    [TranslatableString.AddItemButton]: t('records.form.add'),
    [TranslatableString.ArrayItemTitle]: t('records.form.item'),
    [TranslatableString.MoveDownButton]: t('records.form.moveDown'),
    [TranslatableString.MoveUpButton]: t('records.form.moveUp'),
    [TranslatableString.RemoveButton]: t('records.form.remove'),
    [TranslatableString.YesLabel]: t('common.yes'),
    [TranslatableString.NoLabel]: t('common.no'),
  };

  return {
    translateString: (key: TranslatableString, params?: string[]) =>
      texts[key] ?? englishStringTranslator(key, params),

    transformErrors: (errors: RJSFValidationError[]) =>
      errors
        // One for every choice says no more than the one for all of them.
        .filter(({ name }) => name !== 'const')
        .map(error => {
          const { limit } = (error.params ?? {}) as { limit?: number };
          switch (error.name) {
            case 'required':
            case 'minLength':
            case 'type':
              // An entry that was added and not filled in is of no type.
              return { ...error, message: t('records.form.required') };
            case 'oneOf':
            case 'enum':
              return { ...error, message: t('records.form.chooseOne') };
            case 'minItems':
              return {
                ...error,
                message:
                  limit === 1
                    ? t('records.form.required')
                    : t('records.form.minItems', { number: String(limit) }),
              };
            case 'maxLength':
              return {
                ...error,
                message: t('records.form.maxLength', { number: String(limit) }),
              };
            case 'format':
              return { ...error, message: t('records.form.format') };
            default:
              return error;
          }
        }),
  };
}
