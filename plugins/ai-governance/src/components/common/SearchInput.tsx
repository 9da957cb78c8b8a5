import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { FieldLabel } from './FieldLabel';

const useStyles = makeStyles(
  theme => ({ input: { backgroundColor: theme.palette.background.paper } }),
  { name: 'AiGovernanceSearchInput' },
);

/** A search field with its label above. */
export function SearchInput(props: {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { id, label, placeholder, value, onChange } = props;
  const classes = useStyles();
  return (
    <div>
      <FieldLabel htmlFor={id} text={label} />
      <OutlinedInput
        fullWidth
        id={id}
        type="search"
        margin="dense"
        className={classes.input}
        placeholder={placeholder}
        value={value}
        onChange={event => onChange(event.target.value)}
        inputProps={{ maxLength: 200 }}
        startAdornment={
          <InputAdornment position="start">
            <SearchIcon aria-hidden />
          </InputAdornment>
        }
      />
    </div>
  );
}
