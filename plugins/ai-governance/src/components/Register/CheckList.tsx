import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';

/** Statements of which any number may hold. */
export function CheckList<T extends string>(props: {
  title: string;
  hint?: string;
  choices: readonly T[];
  value: readonly T[];
  toLabel: (choice: T) => string;
  onChange: (value: T[]) => void;
}) {
  const { title, hint, choices, value, toLabel, onChange } = props;
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{title}</FormLabel>
      {hint && (
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      )}
      {choices.map(choice => (
        <FormControlLabel
          key={choice}
          label={<Typography variant="body2">{toLabel(choice)}</Typography>}
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={value.includes(choice)}
              onChange={(_, isHeld) =>
                onChange(
                  choices.filter(other =>
                    other === choice ? isHeld : value.includes(other),
                  ),
                )
              }
            />
          }
        />
      ))}
    </FormControl>
  );
}
