import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import {
  Navigate,
  Route,
  Routes,
  useLocation,
  useParams,
} from 'react-router-dom';
import { useSectionLink } from '../../hooks';
import {
  ListedType,
  Section,
  SECTIONS,
  TYPES_OF_SECTION,
} from '../../lib/managementSections';
import { sharedSearch } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Link, LoadFailure } from '../common';
import { RecordsProvider, useRecordActions } from '../records';
import { ApplicabilitySection } from './ApplicabilitySection';
import { ClausesSection } from './ClausesSection';
import { GapSection } from './GapSection';
import { ObligationsSection } from './ObligationsSection';
import { OrganisationActivity } from './OrganisationActivity';
import { ReadinessSection } from './ReadinessSection';
import { RecordsOfType, SelectedRecord } from './RecordsOfType';
import { ReviewsSection } from './ReviewsSection';
import { ChangesContext } from './useView';
import { isDenied, ViewState } from './ViewState';
import { WaitingRecords } from './WaitingRecords';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    nav: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    link: {
      ...theme.typography.body2,
      display: 'inline-block',
      padding: theme.spacing(0.75, 1.5),
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.divider}`,
      '&[aria-current]': {
        fontWeight: theme.typography.fontWeightBold as number,
        borderColor: theme.palette.text.primary,
        borderBottomWidth: 3,
      },
    },
  }),
  { name: 'AiGovernanceManagementSystem' },
);

function SectionLinks() {
  const classes = useStyles();
  const { t } = useTexts();
  const links = useSectionLink();
  // The organisation is not filtered, but its neighbour tabs are.
  const shared = sharedSearch(useLocation().search);
  const { '*': path = '' } = useParams();
  const [current] = path.split('/').filter(part => part !== '');
  return (
    <nav aria-label={t('management.sections')}>
      <ul className={classes.nav}>
        {SECTIONS.map(id => (
          <li key={id}>
            <Link
              to={`${links.section(id)}${shared}`}
              color="textPrimary"
              className={classes.link}
              aria-current={id === current ? 'page' : undefined}
            >
              {t(`management.section.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part that is no more than lists of records. */
function ListsSection({ id }: { id: keyof typeof TYPES_OF_SECTION }) {
  const classes = useStyles();
  const types: readonly ListedType[] = TYPES_OF_SECTION[id];
  return (
    <div className={classes.root}>
      <SelectedRecord types={types} />
      {types.map(type => (
        <RecordsOfType key={type} type={type} />
      ))}
    </div>
  );
}

const ELEMENTS: Record<Section, JSX.Element> = {
  clauses: <ClausesSection />,
  policies: <ListsSection id="policies" />,
  scope: <ListsSection id="scope" />,
  roles: <ListsSection id="roles" />,
  planning: <ListsSection id="planning" />,
  obligations: <ObligationsSection />,
  applicability: <ApplicabilitySection />,
  audits: <ListsSection id="audits" />,
  reviews: <ReviewsSection />,
  competence: <ListsSection id="competence" />,
  documents: <ListsSection id="documents" />,
  readiness: <ReadinessSection />,
  gap: <GapSection />,
  activity: <OrganisationActivity />,
};

/** The parts, or that they could not be loaded or are not for the person who looks. */
function Parts() {
  const { t } = useTexts();
  const { error, retry } = useRecordActions();
  const classes = useStyles();
  const { search } = useLocation();
  if (isDenied(error)) {
    return <ViewState view={{ error, retry }}>{() => null}</ViewState>;
  }
  return (
    <div className={classes.root}>
      <SectionLinks />
      {error && (
        <LoadFailure
          title={t('management.error')}
          error={error}
          onRetry={retry}
        />
      )}
      <WaitingRecords />
      <Routes>
        {SECTIONS.map(id => (
          <Route key={id} path={id} element={ELEMENTS[id]} />
        ))}
        <Route
          path="*"
          element={<Navigate to={`${SECTIONS[0]}${search}`} replace />}
        />
      </Routes>
    </div>
  );
}

/** The management system of the organisation, ISO/IEC 42001:2023 clauses 4 to 10. */
export function ManagementSystem() {
  const [changes, setChanges] = useState(0);
  return (
    <RecordsProvider onChange={() => setChanges(count => count + 1)}>
      <ChangesContext.Provider value={changes}>
        <Parts />
      </ChangesContext.Provider>
    </RecordsProvider>
  );
}
