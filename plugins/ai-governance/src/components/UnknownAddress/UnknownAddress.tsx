import { useHref, useLocation } from 'react-router-dom';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LinkButton } from '../common';

/** That nothing is at the address below `/ai-governance`, and the way back. */
export function UnknownAddress() {
  const { t } = useTexts();
  const address = useHref(useLocation().pathname);
  const overview = useGovernanceLinks().overview();
  return (
    <div role="alert">
      <EmptyNote
        title={t('common.unknownAddressTitle')}
        text={t('common.unknownAddressText', { address })}
      >
        {overview && (
          <LinkButton to={overview} variant="outlined" size="small">
            {t('common.unknownAddressBack')}
          </LinkButton>
        )}
      </EmptyNote>
    </div>
  );
}
