import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { DescriptionView } from './DescriptionView';
import { LoadedBasis } from './useDecisionBasis';
import { useDescribedBasis } from './useDescribedBasis';

/** What a record says in words, with the dates that bound it. */
export function RecordContent(props: {
  record: RecordView;
  /** Of the record. */
  loaded: LoadedBasis;
  type?: RecordTypeInfo;
  /** Values that are shown elsewhere, by their first key. */
  omit?: readonly string[];
}) {
  const { record, loaded, type, omit = [] } = props;
  const { t } = useTexts();
  const { value, error, retry } = loaded;
  // What is in view is described, with the names that belong to it, and nothing beside it.
  const basis = useMemo(
    () =>
      value && { ...value, record, previous: undefined, recounted: undefined },
    [value, record],
  );
  const described = useDescribedBasis(basis, type);
  if (error) {
    return (
      <LoadFailure
        title={t('records.decide.basisError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!described) return <Placeholder lines={3} />;
  const isShown = ({ path }: { path: string }) =>
    !omit.includes(path.split('.')[0]);
  return (
    <DescriptionView
      sections={described.description.sections.map(section => ({
        ...section,
        rows: section.rows.filter(isShown),
        rating: omit.includes('residual') ? undefined : section.rating,
      }))}
      settings={basis?.settings}
    />
  );
}
