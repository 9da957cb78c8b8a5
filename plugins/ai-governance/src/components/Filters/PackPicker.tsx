import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import { usePacks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { FieldLabel } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1, 0),
      minWidth: 0,
      maxWidth: 420,
      '& label': { marginBottom: theme.spacing(0.5) },
    },
    // As high as the pickers of the catalog next to it.
    input: { height: 44, backgroundColor: theme.palette.background.paper },
  }),
  { name: 'AiGovernancePackPicker' },
);

/**
 * Chooses the pack that systems are measured against. The address does not name the
 * default one; with one pack in force there is nothing to choose.
 */
export function PackPicker(props: {
  id: string;
  value: string | undefined;
  onChange: (pack: string | undefined) => void;
}) {
  const { id, value, onChange } = props;
  const classes = useStyles();
  const packs = usePacks();
  const { t } = useTexts();
  if (packs.length < 2) return null;
  const standard = packs.find(pack => pack.isDefault)?.id ?? '';
  const isKnown = value === undefined || packs.some(pack => pack.id === value);
  return (
    <div className={classes.root}>
      <FieldLabel htmlFor={id} text={t('packs.choose')} />
      <Select
        native
        fullWidth
        variant="outlined"
        margin="dense"
        className={classes.input}
        value={value ?? standard}
        inputProps={{ id }}
        onChange={event => {
          const next = String(event.target.value);
          onChange(next === standard ? undefined : next);
        }}
      >
        {!isKnown && <option value={value}>{value}</option>}
        {packs.map(pack => (
          <option key={pack.id} value={pack.id}>
            {pack.isDefault
              ? t('packs.default', { title: pack.title })
              : pack.title}
          </option>
        ))}
      </Select>
    </div>
  );
}
