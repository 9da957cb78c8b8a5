import { useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ClassAndStagePickers } from './ClassAndStagePickers';
import { EntityPicker } from './EntityPicker';
import { PackPicker } from './PackPicker';

/** Filters that lists offer alike: by which pack, whose, which class, which stage. */
export function ScopeFilters(props: {
  /** Nothing in the list is measured by a pack. */
  withoutPack?: boolean;
}) {
  const { filters, setFilters } = useSystemFilters();
  const { t } = useTexts();
  return (
    <>
      {!props.withoutPack && (
        <PackPicker
          id="ai-governance-pack"
          value={filters.pack}
          // A control belongs to its pack.
          onChange={pack =>
            setFilters({ pack, control: undefined, controlState: undefined })
          }
        />
      )}
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
        kinds={['domain', 'system']}
        value={filters.domainTree}
        onChange={domainTree => setFilters({ domainTree })}
      />
      <ClassAndStagePickers value={filters} onChange={setFilters} />
    </>
  );
}
