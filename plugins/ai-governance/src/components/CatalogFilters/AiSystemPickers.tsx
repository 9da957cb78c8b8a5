import {
  DefaultEntityFilters,
  EntityAutocompletePicker,
} from '@backstage/plugin-catalog-react';
import { useTexts } from '../../useTexts';
import { fieldName } from '../Filters/fieldName';
import { EntityLifecycleStageFilter } from './EntityLifecycleStageFilter';
import { EntityRiskClassFilter } from './EntityRiskClassFilter';

type AiSystemFilters = DefaultEntityFilters & {
  aiStage?: EntityLifecycleStageFilter;
  aiClass?: EntityRiskClassFilter;
};

/**
 * Catalog filter by AI life cycle stage. It shows itself only where entities of the
 * chosen kind have one.
 * @public
 */
export function AiSystemStagePicker() {
  const { t } = useTexts();
  return (
    <EntityAutocompletePicker<AiSystemFilters>
      label={t('catalogFilters.stage')}
      InputProps={fieldName(t('catalogFilters.stage'))}
      name="aiStage"
      path="spec.lifecycleStage"
      Filter={EntityLifecycleStageFilter}
      showCounts
    />
  );
}

/**
 * Catalog filter by AI risk class. It shows itself only where entities of the
 * chosen kind have one.
 * @public
 */
export function AiSystemClassPicker() {
  const { t } = useTexts();
  return (
    <EntityAutocompletePicker<AiSystemFilters>
      label={t('catalogFilters.class')}
      InputProps={fieldName(t('catalogFilters.class'))}
      name="aiClass"
      path="spec.risk.class"
      Filter={EntityRiskClassFilter}
      showCounts
    />
  );
}
