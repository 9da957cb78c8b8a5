import {
  englishStringTranslator,
  RJSFValidationError,
  TranslatableString,
} from '@rjsf/utils';
import { useTexts } from '../../../useTexts';

/** How packs say that a text is more than blanks. */
const NOT_BLANK = '\\S';

/** What a field for a number asks for, by its type. */
const NUMBERS: Record<string, 'number' | 'integer' | undefined> = {
  number: 'number',
  integer: 'integer',
};

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
          const { limit, pattern, type } = (error.params ?? {}) as {
            limit?: number;
            pattern?: string;
            type?: string;
          };
          switch (error.name) {
            case 'required':
            case 'minLength':
              return { ...error, message: t('records.form.required') };
            case 'type':
              return {
                ...error,
                message: t(
                  // An entry that was added and not filled in is of no type.
                  `records.form.${NUMBERS[type ?? ''] ?? 'required'}`,
                ),
              };
            case 'pattern':
              return {
                ...error,
                message: t(
                  pattern === NOT_BLANK
                    ? 'records.form.required'
                    : 'records.form.format',
                ),
              };
            case 'minimum':
            case 'maximum':
              return {
                ...error,
                message: t(`records.form.${error.name}`, {
                  number: String(limit),
                }),
              };
            case 'uniqueItems':
              return { ...error, message: t('records.form.uniqueItems') };
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
