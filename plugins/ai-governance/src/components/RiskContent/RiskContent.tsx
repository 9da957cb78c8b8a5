import {
  AiSystemEntity,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useScorecard } from '../../hooks';
import { useRiskSettings } from './useRiskSettings';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { RecordsProvider, useRecordActions } from '../records';
import { RiskView } from './RiskView';

/** The Risk tab of an AISystem. */
export function RiskContent() {
  const { entity } = useEntity<AiSystemEntity>();
  const { value, error, retry } = useScorecard(entity);
  return (
    <RecordsProvider entity={entity} scorecard={value} onChange={retry}>
      <Loaded entity={entity} scorecard={value} error={error} retry={retry} />
    </RecordsProvider>
  );
}

/** Waits for all that the view needs, or says what could not be loaded. */
function Loaded(props: {
  entity: AiSystemEntity;
  scorecard?: Scorecard;
  error?: Error;
  retry: () => void;
}) {
  const { entity, scorecard } = props;
  const { t } = useTexts();
  const settings = useRiskSettings();
  const { records, error: recordsError, retry } = useRecordActions();
  const error = props.error ?? settings.error ?? recordsError;
  if (error) {
    return (
      <LoadFailure
        title={t('risk.error')}
        error={error}
        onRetry={() => {
          if (props.error) props.retry();
          if (settings.error) settings.retry();
          if (recordsError) retry();
        }}
      />
    );
  }
  if (!scorecard || !settings.value || !records) {
    return <Placeholder lines={10} />;
  }
  return (
    <RiskView
      entity={entity}
      scorecard={scorecard}
      settings={settings.value}
      records={records}
    />
  );
}
