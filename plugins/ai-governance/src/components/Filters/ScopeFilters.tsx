import {
  LIFECYCLE_STAGES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useSystemFilters, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ChoicePicker } from './ChoicePicker';
import { EntityPicker } from './EntityPicker';
import { PackPicker } from './PackPicker';

/** Filters that overview and inventory offer alike: by which pack, whose, which class, which stage. */
export function ScopeFilters() {
  const words = useWords();
  const { filters, setFilters } = useSystemFilters();
  const { t } = useTexts();
  return (
    <>
      <PackPicker
        id="ai-governance-pack"
        value={filters.pack}
        // A control belongs to its pack.
        onChange={pack =>
          setFilters({ pack, control: undefined, controlState: undefined })
        }
      />
      <EntityPicker
        name="group-tree"
        label={t('filters.groupTree')}
        kinds={['group']}
        value={filters.groupTree}
        onChange={groupTree => setFilters({ groupTree })}
      />
      <EntityPicker
        name="domain-tree"
        label={t('filters.domainTree')}
        kinds={['domain']}
        value={filters.domainTree}
        onChange={domainTree => setFilters({ domainTree })}
      />
      <ChoicePicker
        name="class"
        label={t('filters.class')}
        options={RISK_CLASSES}
        value={filters.class}
        toText={words.riskClass}
        onChange={value => setFilters({ class: value })}
      />
      <ChoicePicker
        name="stage"
        label={t('filters.stage')}
        options={LIFECYCLE_STAGES}
        value={filters.stage}
        toText={words.stage}
        onChange={stage => setFilters({ stage })}
      />
    </>
  );
}
