import { useSearchParams } from 'react-router-dom';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LinkButton, LoadFailure, Placeholder } from '../common';
import { RegisterView } from './RegisterView';
import { useStart } from './useStart';

/** A descriptor as form and file side by side, and the scorecard that it would give. */
export function Register() {
  const [params] = useSearchParams();
  const { t } = useTexts();
  const links = useGovernanceLinks();
  const entityRef = params.get('entity') ?? undefined;
  const finding = params.get('finding') ?? undefined;
  const text = params.get('text') ?? undefined;
  const ref = finding ?? entityRef ?? '';
  const { value, error, retry } = useStart({ entityRef, finding, text });
  if (error) {
    return (
      <LoadFailure
        title={t('register.loadError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={8} />;
  if (value === 'missing') {
    const fresh = links.register();
    return (
      <EmptyNote
        title={t('register.notFoundTitle')}
        text={t('register.notFoundText', { ref })}
      >
        {fresh && (
          <LinkButton to={fresh} variant="outlined">
            {t('register.startNew')}
          </LinkButton>
        )}
      </EmptyNote>
    );
  }
  return (
    <RegisterView
      key={ref}
      start={value}
      pack={params.get('pack') ?? undefined}
    />
  );
}
