import {
  RiskSettings,
  StartingRisk,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { Dialog, EmptyNote, secondaryColor } from '../common';

const TITLE_ID = 'ai-governance-library-dialog';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3) },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: theme.spacing(0, 2),
      alignItems: 'center',
    },
    there: { color: secondaryColor(theme) },
  }),
  { name: 'AiGovernanceLibraryDialog' },
);

/** Starting risks by category, to adopt into the register of a system. */
export function LibraryDialog(props: {
  settings: RiskSettings;
  /** Titles that the register has already. */
  titles: ReadonlySet<string>;
  onAdopt: (risk: StartingRisk) => void;
  onClose: () => void;
}) {
  const { settings, titles, onAdopt, onClose } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const groups = settings.categories
    .map(({ id, title }) => ({
      title,
      risks: settings.library.filter(({ category }) => category === id),
    }))
    .filter(({ risks }) => risks.length > 0);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>{t('risk.library.title')}</DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          <Typography variant="body2">{t('risk.library.text')}</Typography>
          {groups.length === 0 && <EmptyNote title={t('risk.library.none')} />}
          {groups.map(({ title, risks }) => (
            <section key={title} aria-label={title}>
              <Typography variant="h6" component="h3" gutterBottom>
                {title}
              </Typography>
              <ul className={classes.list}>
                {risks.map(risk => (
                  <li key={risk.id} className={classes.item}>
                    <div>
                      <Typography variant="body1">{risk.title}</Typography>
                      <Typography variant="body2">
                        {`${risk.cause} ${risk.event} ${risk.consequence}`}
                      </Typography>
                    </div>
                    {titles.has(risk.title) ? (
                      <Typography variant="body2" className={classes.there}>
                        {t('risk.library.there')}
                      </Typography>
                    ) : (
                      <Button
                        size="small"
                        variant="outlined"
                        aria-label={t('risk.library.adoptLabel', {
                          title: risk.title,
                        })}
                        onClick={() => onAdopt(risk)}
                      >
                        {t('risk.library.adopt')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
