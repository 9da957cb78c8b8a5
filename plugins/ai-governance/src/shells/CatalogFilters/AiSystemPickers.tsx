import {
  DefaultEntityFilters,
  EntityAutocompletePicker,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { useEffect } from 'react';
import { AI_SYSTEM_FILTER_KIND } from '../../lib/entityKinds';
import { useTitles } from '../../useTitles';
import { fieldName } from '../../components/Filters/fieldName';
import {
  EntityLifecycleStageFilter,
  EntityRiskClassFilter,
} from './aiSystemFilters';

type AiSystemFilters = DefaultEntityFilters & {
  aiStage?: EntityLifecycleStageFilter;
  aiClass?: EntityRiskClassFilter;
};

/**
 * Catalog filter by AI life cycle stage. It shows itself only where AI systems are
 * listed.
 * @public
 */
export function AiSystemStagePicker() {
  const { t } = useTitles();
  const label = t('catalogFilters.stage');
  return useListsAiSystems('aiStage') ? (
    <EntityAutocompletePicker<AiSystemFilters>
      label={label}
      InputProps={fieldName(label)}
      name="aiStage"
      path="spec.lifecycleStage"
      Filter={EntityLifecycleStageFilter}
      showCounts
    />
  ) : null;
}

/**
 * Catalog filter by AI risk class. It shows itself only where AI systems are listed.
 * @public
 */
export function AiSystemClassPicker() {
  const { t } = useTitles();
  const label = t('catalogFilters.class');
  return useListsAiSystems('aiClass') ? (
    <EntityAutocompletePicker<AiSystemFilters>
      label={label}
      InputProps={fieldName(label)}
      name="aiClass"
      path="spec.risk.class"
      Filter={EntityRiskClassFilter}
      showCounts
    />
  ) : null;
}

/**
 * Whether the catalog lists AI systems. Where it lists another kind, a choice made
 * before is taken back: it would hide every entity from there, unseen.
 */
function useListsAiSystems(name: 'aiStage' | 'aiClass'): boolean {
  const { filters, updateFilters } = useEntityList<AiSystemFilters>();
  const kind = filters.kind?.value.toLocaleLowerCase('en-US');
  const isOfAnotherKind = kind !== undefined && kind !== AI_SYSTEM_FILTER_KIND;
  const isChosen = filters[name] !== undefined;
  useEffect(() => {
    if (isOfAnotherKind && isChosen) updateFilters({ [name]: undefined });
  }, [isOfAnotherKind, isChosen, name, updateFilters]);
  return kind === AI_SYSTEM_FILTER_KIND;
}
