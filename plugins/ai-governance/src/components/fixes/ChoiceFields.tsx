import {
  FixEdit,
  fixKey,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';

/** What a person chose, by the key of the place. */
export type Chosen = Readonly<Record<string, JsonValue>>;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
      margin: theme.spacing(1, 0),
      padding: 0,
      border: 'none',
      minWidth: 0,
    },
  }),
  { name: 'AiGovernanceChoiceFields' },
);

/** Typed text in the type of the example. */
function valueOf({ value, choice }: FixEdit, text: string): JsonValue {
  const word = choice?.allowed?.find(item => String(item) === text);
  if (word !== undefined) return word;
  const number = Number(text);
  return typeof value === 'number' && text.trim() && !Number.isNaN(number)
    ? number
    : text;
}

/** The values that a person has to choose, one field each. */
export function ChoiceFields(props: {
  edits: FixEdit[];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const { edits, chosen, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const choices = edits.filter(({ choice }) => choice);
  if (choices.length === 0) return null;
  const choose = (edit: FixEdit, text: string) => {
    const { [fixKey(edit)]: _, ...others } = chosen;
    onChange(
      text === '' ? others : { ...others, [fixKey(edit)]: valueOf(edit, text) },
    );
  };
  return (
    <fieldset className={classes.root} aria-label={t('fixes.choices')}>
      {choices.map(edit => {
        const key = fixKey(edit);
        const { allowed, hint } = edit.choice!;
        return (
          <TextField
            key={key}
            id={`fix-${key}`}
            label={edit.path
              .slice(1)
              .map(part => (typeof part === 'number' ? part + 1 : part))
              .join(' › ')}
            size="small"
            variant="outlined"
            helperText={hint}
            select={allowed !== undefined}
            value={String(chosen[key] ?? '')}
            onChange={event => choose(edit, event.target.value)}
          >
            {allowed && [
              <MenuItem key="" value="">
                {t('fixes.choose')}
              </MenuItem>,
              ...allowed.map(value => (
                <MenuItem key={String(value)} value={String(value)}>
                  {String(value)}
                </MenuItem>
              )),
            ]}
          </TextField>
        );
      })}
    </fieldset>
  );
}
