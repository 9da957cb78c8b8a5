import {
  ExportQuery,
  REGISTER_IDS,
  RegisterId,
  RegisterPreview,
  REGISTERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useNumberFormat } from '../../hooks';
import { SystemFilters, filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { ExportButton, ListCsvButton } from '../exports';
import { RegisterGaps } from './RegisterGaps';

/** Names in the address of what is chosen. */
const REGISTER = 'register';
const UNDECLARED = 'undeclared';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    choice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    register: { minWidth: 'min(420px, 100%)' },
    files: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceRegisterReports' },
);

function useChoice() {
  const [params, setParams] = useSearchParams();
  const register = REGISTER_IDS.find(id => id === params.get(REGISTER));
  const set = (name: string, value: string | undefined) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return {
    register,
    includeUndeclared: params.get(UNDECLARED) === 'true',
    choose: (id: string) => set(REGISTER, id || undefined),
    includeAll: (isIncluded: boolean) =>
      set(UNDECLARED, isIncluded ? 'true' : undefined),
  };
}

/** How many systems have an entry, and the files. */
function Files(props: { preview: RegisterPreview; query: ExportQuery }) {
  const { preview, query } = props;
  const { coverage, formats, unverified } = preview;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  return (
    <>
      <Typography variant="body2" role="status">
        {t('exports.registers.coverage', {
          covered: format.number(coverage.covered),
          systems: format.number(coverage.systems),
          outside: format.number(coverage.outside),
          undeclared: format.number(coverage.undeclared),
        })}
      </Typography>
      {unverified && (
        <Typography variant="body2" color="textSecondary">
          {t('exports.registers.unverified', { what: unverified })}
        </Typography>
      )}
      <div className={classes.files}>
        {formats.map(as => (
          <ExportButton
            key={`${as} ${JSON.stringify(query)}`}
            label={t(`exports.registers.as.${as}`)}
            disabled={coverage.covered === 0}
            request={{ export: 'register', format: as, query }}
          />
        ))}
        <ListCsvButton
          list="register-gaps"
          query={query}
          labels={{
            csv: t('exports.registers.gapsAction'),
            xlsx: t('exports.registers.gapsXlsxAction'),
          }}
        />
      </div>
    </>
  );
}

function Preview(props: { register: RegisterId; query: ExportQuery }) {
  const { register, query } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const key = JSON.stringify(query);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.previewRegister({ ...query, register }),
    // The query is a new object at every rendering; its text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key],
  );
  if (error) {
    return (
      <LoadFailure
        title={t('exports.registers.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  // What was said of another choice must not stand beside this one.
  if (!value || loading) return <Placeholder lines={6} />;
  return (
    <>
      <Files preview={value} query={query} />
      <RegisterGaps preview={value} />
    </>
  );
}

/** Files for public registers, with what is missing before anything is downloaded. */
export function RegisterReports({ filters }: { filters: SystemFilters }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { register, includeUndeclared, choose, includeAll } = useChoice();
  return (
    <section
      className={classes.root}
      aria-labelledby="ai-governance-reports-registers"
    >
      <div>
        <Typography
          variant="h5"
          component="h2"
          id="ai-governance-reports-registers"
        >
          {t('exports.registers.title')}
        </Typography>
        <Typography variant="body2">{t('exports.registers.text')}</Typography>
      </div>
      <div className={classes.choice}>
        <TextField
          select
          id="ai-governance-register"
          className={classes.register}
          size="small"
          variant="outlined"
          label={t('exports.registers.label')}
          InputLabelProps={{ shrink: true }}
          value={register ?? ''}
          SelectProps={{ native: true }}
          onChange={event => choose(event.target.value)}
        >
          <option value="">{t('exports.registers.none')}</option>
          {REGISTER_IDS.map(id => (
            <option key={id} value={id}>
              {REGISTERS[id].title}
            </option>
          ))}
        </TextField>
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={includeUndeclared}
              onChange={(_, isChecked) => includeAll(isChecked)}
            />
          }
          label={t('exports.registers.includeUndeclared')}
        />
      </div>
      {register ? (
        <Preview
          register={register}
          query={{
            ...filterQuery(filters),
            register,
            ...(includeUndeclared && { includeUndeclared }),
          }}
        />
      ) : (
        <EmptyNote
          title={t('exports.registers.noneTitle')}
          text={t('exports.registers.noneText')}
        />
      )}
    </section>
  );
}
