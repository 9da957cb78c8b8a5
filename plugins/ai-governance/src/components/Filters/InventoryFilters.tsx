import {
  AI_SYSTEM_TYPES,
  CONTROL_STATES,
  LEVELS,
  OWNERSHIP_STATES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import FilterListIcon from '@material-ui/icons/FilterList';
import { useState } from 'react';
import { ControlCatalogue, useSystemFilters, useWords } from '../../hooks';
import { NOT_PASSING } from '../../lib/notPassing';
import { countFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { AimsScopeChip } from './AimsScopeChip';
import { ChoicePicker } from './ChoicePicker';
import { ControlPicker } from './ControlPicker';
import { EntitiesPicker } from './EntityPicker';
import { LawDateChip } from './LawDateChip';
import { RelatedToChip } from './RelatedToChip';
import { ScopeFilters } from './ScopeFilters';
import { SearchField } from './SearchField';

const FLAGS = [
  'blocked',
  'hasFailingGates',
  'hasExpiredControls',
  'hasOpenHighRisks',
  'hasRisksAboveAppetite',
] as const;

const PANEL_ID = 'ai-governance-inventory-filters';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
    },
    search: { flex: '1 1 220px', maxWidth: 420 },
    panel: {
      display: 'grid',
      gap: theme.spacing(0, 3),
      alignItems: 'end',
      gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
      '&[hidden]': { display: 'none' },
    },
  }),
  { name: 'AiGovernanceInventoryFilters' },
);

/**
 * Every filter of the inventory: the search and what is set stay in view, the rest is
 * opened, so that the table has the whole width of the page.
 */
export function InventoryFilters(props: { catalogue: ControlCatalogue }) {
  const words = useWords();
  const { filters, setFilters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const active = countFilters(filters);
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div role="search" aria-label={t('filters.title')}>
      <div className={classes.line}>
        <div className={classes.search}>
          <SearchField />
        </div>
        <Button
          variant="outlined"
          startIcon={<FilterListIcon aria-hidden />}
          aria-expanded={open}
          aria-controls={PANEL_ID}
          onClick={() => setOpen(!open)}
        >
          {active > 0
            ? t('filters.titleActive', { count: active })
            : t('filters.title')}
        </Button>
        {active > 0 && (
          <Button onClick={clearFilters}>{t('filters.clear')}</Button>
        )}
        {filters.relatedTo?.map(ref => (
          <RelatedToChip key={ref} entityRef={ref} />
        ))}
        <AimsScopeChip />
        {filters.lawDate && <LawDateChip date={filters.lawDate} />}
      </div>
      <div id={PANEL_ID} className={classes.panel} hidden={!open}>
        {open && (
          <>
            <EntitiesPicker
              name="owner"
              label={t('filters.owner')}
              kinds={['group', 'user']}
              value={filters.owner}
              onChange={owner => setFilters({ owner })}
            />
            <ScopeFilters />
            <ChoicePicker
              name="level"
              label={t('filters.level')}
              options={LEVELS}
              value={filters.level}
              toText={words.level}
              onChange={level => setFilters({ level })}
            />
            <ChoicePicker
              name="ownership"
              label={t('filters.ownership')}
              options={OWNERSHIP_STATES}
              value={filters.ownership}
              toText={words.ownership}
              onChange={ownership => setFilters({ ownership })}
            />
            <ChoicePicker
              name="type"
              label={t('filters.type')}
              options={AI_SYSTEM_TYPES}
              value={
                filters.type as (typeof AI_SYSTEM_TYPES)[number][] | undefined
              }
              toText={type => type}
              onChange={type => setFilters({ type })}
            />
            <ControlPicker
              catalogue={props.catalogue}
              value={filters.control}
              onChange={control =>
                setFilters({
                  control,
                  controlState: control
                    ? filters.controlState ?? NOT_PASSING
                    : undefined,
                })
              }
            />
            {filters.control && (
              <ChoicePicker
                name="control-state"
                label={t('filters.controlState')}
                options={CONTROL_STATES}
                value={filters.controlState}
                toText={words.state}
                onChange={controlState => setFilters({ controlState })}
              />
            )}
            {FLAGS.map(flag => (
              <FormControlLabel
                key={flag}
                label={t(`filters.${flag}`)}
                control={
                  <Checkbox
                    color="primary"
                    checked={filters[flag] ?? false}
                    onChange={(_, checked) =>
                      setFilters({ [flag]: checked || undefined })
                    }
                  />
                }
              />
            ))}
          </>
        )}
      </div>
    </div>
  );
}
