import {
  ControlResult,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useControlCatalogue, useWords } from '../../hooks';
import { matchControls } from './matchControls';
import { toSections } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure } from '../common';
import { PendingDecisions, useRecordActions } from '../records';
import { CollapsedSection } from './CollapsedSection';
import { ControlGroup } from './ControlGroup';
import { ControlsHeader } from './ControlsHeader';
import { StageSummary } from './StageSummary';
import { ControlsToolbar } from './ControlsToolbar';
import { useControlsView } from './useControlsView';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 } }),
  { name: 'AiGovernanceControlsView' },
);

/** As the scorecard counts them: without those that are recommended only. */
function countRequired(results: readonly ControlResult[]): number {
  return results.filter(({ requirement }) => requirement === 'required').length;
}

/** The controls of a scorecard: by stage, failures first, the rest below. */
export function ControlsView(props: { scorecard: Scorecard; entity: Entity }) {
  const { scorecard, entity } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = useTexts();
  const { catalogue, packTitle } = useControlCatalogue(scorecard.pack.id);
  const view = useControlsView();
  const { error: recordsError, retry: retryRecords } = useRecordActions();
  const filtered = view.states.length > 0 || view.text.trim() !== '';
  const shown = useMemo(
    () =>
      matchControls({
        results: scorecard.controls,
        catalogue,
        states: view.states,
        text: view.text,
      }),
    [scorecard, catalogue, view.states, view.text],
  );
  const sections = useMemo(() => toSections(shown), [shown]);
  const item = { catalogue, entity, target: view.target };
  const holdsTarget = (results: typeof shown) =>
    results.some(result => result.controlId === view.target);

  return (
    <div className={classes.root}>
      <ControlsHeader
        scorecard={scorecard}
        entity={entity}
        packTitle={packTitle}
      />
      {recordsError && (
        <LoadFailure
          title={t('records.error')}
          error={recordsError}
          onRetry={retryRecords}
        />
      )}
      <PendingDecisions />
      <ControlsToolbar scorecard={scorecard} view={view} shown={shown.length} />
      {shown.length === 0 && (
        <EmptyNote
          title={t('controls.noMatchTitle')}
          text={t('controls.noMatchText')}
        >
          <Button variant="outlined" size="small" onClick={view.clear}>
            {t('controls.clearFilters')}
          </Button>
        </EmptyNote>
      )}
      {sections.stages.map(({ stage, results }) => (
        <ControlGroup
          key={stage}
          title={words.stage(stage)}
          subtitle={
            filtered ? (
              t('controls.sectionCount', { count: results.length })
            ) : (
              <StageSummary results={results} />
            )
          }
          results={results}
          {...item}
        />
      ))}
      {(
        [
          ['recommended', sections.recommended],
          ['next', sections.notDue],
          ['notApplicable', sections.notApplicable],
        ] as const
      ).map(
        ([section, results]) =>
          results.length > 0 && (
            <CollapsedSection
              key={section}
              title={t(`controls.${section}Title`)}
              text={t(`controls.${section}Text`)}
              count={results.length}
              required={
                section === 'recommended' ? undefined : countRequired(results)
              }
              open={filtered || holdsTarget(results)}
            >
              <ControlGroup results={results} {...item} />
            </CollapsedSection>
          ),
      )}
    </div>
  );
}
