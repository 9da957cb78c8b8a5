import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import {
  ListedType,
  Section,
  SECTIONS,
  TYPES_OF_SECTION,
} from '../../lib/managementSections';
import { useTexts } from '../../useTexts';
import { LoadFailure } from '../common';
import { RecordsProvider, useRecordActions } from '../records';
import { UnknownAddress } from '../UnknownAddress';
import { ApplicabilitySection } from './ApplicabilitySection';
import { ClausesSection } from './ClausesSection';
import { GapSection } from './GapSection';
import { ObligationsSection } from './ObligationsSection';
import { OrganisationActivity } from './OrganisationActivity';
import { ReadinessSection } from './ReadinessSection';
import { RecordsOfType, SelectedRecord } from './RecordsOfType';
import { ReviewsSection } from './ReviewsSection';
import { SectionNav } from './SectionNav';
import { ChangesContext } from './useView';
import { isDenied, ViewState } from './ViewState';
import { WaitingRecords } from './WaitingRecords';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    page: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: '200px minmax(0, 1fr)',
      },
    },
  }),
  { name: 'AiGovernanceManagementSystem' },
);

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
    <div className={classes.page}>
      <SectionNav />
      <div className={classes.root}>
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
            index
            element={<Navigate to={`${SECTIONS[0]}${search}`} replace />}
          />
          <Route path="*" element={<UnknownAddress />} />
        </Routes>
      </div>
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
