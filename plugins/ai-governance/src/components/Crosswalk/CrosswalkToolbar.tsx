import { CrosswalkView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Select from '@material-ui/core/Select';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCrosswalkWords, useNumberFormat, usePacks } from '../../hooks';
import { CROSSWALK_ROWS, CrosswalkRows } from './crosswalk';
import { useTexts } from '../../useTexts';
import { FieldLabel, SearchInput } from '../common';
import { ListCsvButton } from '../exports';
import { CrosswalkAddress } from './useCrosswalkAddress';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      alignItems: 'end',
      gap: theme.spacing(1, 2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    },
    rows: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(2),
    },
    input: { backgroundColor: theme.palette.background.paper },
    status: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      minHeight: theme.spacing(5),
    },
  }),
  { name: 'AiGovernanceCrosswalkToolbar' },
);

function Choice(props: {
  id: string;
  label: string;
  all: string;
  value: string | undefined;
  options: Array<{ id: string; text: string }>;
  onChange: (value: string | undefined) => void;
}) {
  const { id, label, all, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <div>
      <FieldLabel htmlFor={id} text={label} />
      <Select
        native
        fullWidth
        variant="outlined"
        margin="dense"
        className={classes.input}
        value={value ?? ''}
        inputProps={{ id }}
        onChange={event => onChange(String(event.target.value) || undefined)}
      >
        <option value="">{all}</option>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What the rows are, search, pack and framework. */
export function CrosswalkToolbar(props: {
  view: CrosswalkView;
  address: CrosswalkAddress;
  shown: number;
  total: number;
}) {
  const { view, address, shown, total } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const packs = usePacks();
  const words = useCrosswalkWords();
  const { t } = useTexts();
  const names: Record<CrosswalkRows, string> = {
    controls: t('crosswalkPage.showControls'),
    evidence: t('crosswalkPage.showEvidence'),
    references: t('crosswalkPage.showReferences'),
  };
  const filtered = Boolean(address.text || address.pack || address.framework);
  return (
    <div role="search" aria-label={t('crosswalkPage.title')}>
      <div className={classes.root}>
        <SearchInput
          id="ai-governance-crosswalk-search"
          label={t('crosswalkPage.search')}
          placeholder={t('crosswalkPage.searchPlaceholder')}
          value={address.text}
          onChange={find => address.change({ find })}
        />
        <Choice
          id="ai-governance-crosswalk-framework"
          label={t('crosswalkPage.framework')}
          all={t('crosswalkPage.allFrameworks')}
          value={address.framework}
          options={view.frameworks.map(({ id }) => ({
            id,
            text: words.framework(id),
          }))}
          onChange={framework => address.change({ framework })}
        />
        {packs.length > 1 && (
          <Choice
            id="ai-governance-crosswalk-pack"
            label={t('crosswalkPage.pack')}
            all={t('crosswalkPage.allPacks')}
            value={address.pack}
            options={packs.map(({ id, title }) => ({ id, text: title }))}
            onChange={inPack => address.change({ inPack })}
          />
        )}
      </div>
      <div
        className={classes.rows}
        role="group"
        aria-label={t('crosswalkPage.show')}
      >
        {CROSSWALK_ROWS.map(rows => (
          <Button
            key={rows}
            size="small"
            variant={address.rows === rows ? 'contained' : 'outlined'}
            aria-pressed={address.rows === rows}
            onClick={() => address.change({ rows })}
          >
            {names[rows]}
          </Button>
        ))}
      </div>
      <div className={classes.status}>
        <Typography variant="body2" role="status" aria-live="polite">
          {t('crosswalkPage.shown', {
            shown: format.number(shown),
            total: format.number(total),
          })}
        </Typography>
        <ListCsvButton list="crosswalk" />
        {filtered && (
          <Button
            size="small"
            onClick={() =>
              address.change({
                find: undefined,
                inPack: undefined,
                framework: undefined,
              })
            }
          >
            {t('crosswalkPage.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
