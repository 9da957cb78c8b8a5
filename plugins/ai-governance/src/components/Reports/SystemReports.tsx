import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../useTexts';
import { EmptyNote } from '../common';
import { ExportButton, SYSTEM_EXPORTS } from '../exports';
import { EntityPicker } from '../Filters';
import { ReportList } from './ReportList';

/** Name in the address of the system that is chosen. */
const PARAMETER = 'system';

const useStyles = makeStyles(
  { picker: { maxWidth: 420 } },
  {
    name: 'AiGovernanceSystemReports',
  },
);

/** The system of the address; undefined where it names none. */
function parseSystem(text: string | null) {
  if (!text) return undefined;
  try {
    const { kind, namespace, name } = parseEntityRef(text, {
      defaultKind: AI_SYSTEM_KIND,
    });
    return kind.toLocaleLowerCase('en-US') ===
      AI_SYSTEM_KIND.toLocaleLowerCase('en-US')
      ? { ref: text, namespace, name }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that can be had of one system, which the address names. */
export function SystemReports() {
  const classes = useStyles();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const system = parseSystem(params.get(PARAMETER));
  const choose = (ref: string | undefined) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      if (ref) next.set(PARAMETER, ref);
      else next.delete(PARAMETER);
      return next;
    });
  return (
    <section aria-labelledby="ai-governance-reports-one">
      <Typography variant="h5" component="h2" id="ai-governance-reports-one">
        {t('exports.oneTitle')}
      </Typography>
      <Typography variant="body2" gutterBottom>
        {t('exports.oneText')}
      </Typography>
      <div className={classes.picker}>
        <EntityPicker
          name="system"
          label={t('exports.systemLabel')}
          kinds={[AI_SYSTEM_KIND]}
          value={system?.ref}
          onChange={choose}
        />
      </div>
      {system ? (
        <ReportList
          key={system.ref}
          items={SYSTEM_EXPORTS.map(({ key, ...item }) => ({
            title: t(`exports.system.${key}.title`),
            text: t(`exports.system.${key}.text`),
            actions: (
              <ExportButton
                label={t('exports.download')}
                request={{
                  ...item,
                  system: { namespace: system.namespace, name: system.name },
                }}
              />
            ),
          }))}
        />
      ) : (
        <EmptyNote
          title={t('exports.noSystemTitle')}
          text={t('exports.noSystemText')}
        />
      )}
    </section>
  );
}
