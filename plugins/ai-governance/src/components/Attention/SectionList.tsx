import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { useLocation } from 'react-router-dom';
import { useNumberFormat } from '../../hooks';
import { ATTENTION_SECTIONS, AttentionSection } from './attention';
import { useTexts } from '../../useTexts';
import { Link, secondaryColor, toneColor } from '../common';
import { SECTION_LOOKS } from './sections';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    item: {
      height: '100%',
      border: '1px solid transparent',
      '&:focus-within': { borderColor: theme.palette.primary.main },
    },
    selected: { borderColor: theme.palette.primary.main, borderWidth: 2 },
    link: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr) auto',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 1.5),
      height: '100%',
      boxSizing: 'border-box',
      color: theme.palette.text.primary,
    },
    number: {
      ...theme.typography.h6,
      fontWeight: theme.typography.fontWeightBold as number,
    },
    none: {
      display: 'flex',
      gap: theme.spacing(0.75),
      padding: theme.spacing(1, 0),
      color: secondaryColor(theme),
    },
  }),
  { name: 'AiGovernanceAttentionSections' },
);

/** What needs attention, by kind with its number; what needs none in one line. */
export function SectionList(props: {
  counts: Partial<Record<AttentionSection, number>>;
  selected?: AttentionSection;
}) {
  const { counts, selected } = props;
  const classes = useStyles();
  const theme = useTheme();
  const format = useNumberFormat();
  const { search } = useLocation();
  const { t } = useTexts();
  const shown = ATTENTION_SECTIONS.filter(
    section => (counts[section] ?? 0) > 0 || section === selected,
  );
  const quiet = ATTENTION_SECTIONS.filter(
    section => counts[section] === 0 && section !== selected,
  );
  const addressOf = (section: AttentionSection) => {
    const params = new URLSearchParams(search);
    params.set('kind', section);
    params.delete('state');
    return `?${params}`;
  };
  return (
    <nav aria-label={t('attention.sections')}>
      <ul className={classes.list}>
        {shown.map(section => {
          const { Icon, tone } = SECTION_LOOKS[section];
          const count = counts[section] ?? 0;
          const name = t(`attention.kind.${section}`);
          return (
            <Paper
              key={section}
              component="li"
              className={`${classes.item} ${
                section === selected ? classes.selected : ''
              }`}
            >
              <Link
                to={addressOf(section)}
                underline="none"
                className={classes.link}
                aria-current={section === selected ? 'true' : undefined}
                aria-label={t('attention.sectionLabel', {
                  name,
                  number: format.number(count),
                })}
                title={t(`attention.kindHint.${section}`)}
              >
                <Icon
                  aria-hidden
                  fontSize="small"
                  style={{
                    color: toneColor(theme, count > 0 ? tone : 'neutral'),
                  }}
                />
                <Typography variant="body2" component="span">
                  {name}
                </Typography>
                <span className={classes.number}>{format.number(count)}</span>
              </Link>
            </Paper>
          );
        })}
      </ul>
      {quiet.length > 0 && shown.length > 0 && (
        <Typography variant="body2" className={classes.none}>
          <CheckCircleIcon
            aria-hidden
            fontSize="small"
            style={{ color: toneColor(theme, 'good') }}
          />
          {t('attention.quiet', {
            names: quiet
              .map(section => t(`attention.kind.${section}`))
              .join(', '),
          })}
        </Typography>
      )}
    </nav>
  );
}
