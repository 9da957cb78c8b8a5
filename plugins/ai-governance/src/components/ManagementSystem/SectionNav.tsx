import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import Select from '@material-ui/core/Select';
import Typography from '@material-ui/core/Typography';
import { makeStyles, Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { useSectionLink } from '../../hooks';
import { Section, SECTION_GROUPS } from '../../lib/managementSections';
import { sharedSearch } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

const useStyles = makeStyles(
  theme => ({
    nav: { display: 'grid', gap: theme.spacing(2), alignContent: 'start' },
    group: { lineHeight: 1.5 },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    link: {
      ...theme.typography.body2,
      display: 'block',
      padding: theme.spacing(0.75, 1.5),
      borderLeft: `3px solid ${theme.palette.divider}`,
      '&[aria-current]': {
        fontWeight: theme.typography.fontWeightBold as number,
        borderLeftColor: theme.palette.primary.main,
        backgroundColor: theme.palette.action.selected,
      },
    },
    menu: { maxWidth: 420 },
  }),
  { name: 'AiGovernanceSectionNav' },
);

/** The part that is open, and the address of each. */
function useSections() {
  const links = useSectionLink();
  // The organisation is not filtered, but its neighbour tabs are.
  const shared = sharedSearch(useLocation().search);
  const { '*': path = '' } = useParams();
  const [current = ''] = path.split('/').filter(part => part !== '');
  return { current, toSection: (id: Section) => links.section(id) + shared };
}

/** Every part below the clauses that it serves. */
function SectionList() {
  const classes = useStyles();
  const { t } = useTexts();
  const { current, toSection } = useSections();
  return (
    <nav aria-label={t('management.sections')} className={classes.nav}>
      {SECTION_GROUPS.map(({ id: group, sections }) => {
        const title = t(`management.sectionGroup.${group}`);
        return (
          <div key={group}>
            <Typography
              variant="overline"
              component="div"
              color="textSecondary"
              className={classes.group}
            >
              {title}
            </Typography>
            <ul className={classes.list} aria-label={title}>
              {sections.map(id => (
                <li key={id}>
                  <Link
                    to={toSection(id)}
                    color="textPrimary"
                    className={classes.link}
                    aria-current={id === current ? 'page' : undefined}
                  >
                    {t(`management.section.${id}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

const SELECT_ID = 'ai-governance-management-section';

/** The same as a menu, where a list beside the part would leave it no room. */
function SectionMenu() {
  const classes = useStyles();
  const navigate = useNavigate();
  const { t } = useTexts();
  const { current, toSection } = useSections();
  return (
    <nav aria-label={t('management.sections')}>
      <FormControl
        variant="outlined"
        size="small"
        fullWidth
        className={classes.menu}
      >
        <InputLabel htmlFor={SELECT_ID}>
          {t('management.sectionMenu')}
        </InputLabel>
        <Select
          native
          label={t('management.sectionMenu')}
          inputProps={{ id: SELECT_ID }}
          value={current}
          onChange={({ target }) =>
            navigate(toSection(target.value as Section))
          }
        >
          {SECTION_GROUPS.map(({ id: group, sections }) => (
            <optgroup key={group} label={t(`management.sectionGroup.${group}`)}>
              {sections.map(id => (
                <option key={id} value={id}>
                  {t(`management.section.${id}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </FormControl>
    </nav>
  );
}

/** Leads to the parts of the management system. */
export function SectionNav() {
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('md'));
  return isNarrow ? <SectionMenu /> : <SectionList />;
}
