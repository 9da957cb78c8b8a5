import { CodeSnippet } from '@backstage/core-components';
import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { registerSnippet } from '../../lib/registerSnippet';
import { aiGovernanceTranslationRef } from '../../translation';

/** How to register an AI system, with a descriptor to copy. */
export function HowToRegister({ entity }: { entity?: Entity }) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('systemsCard.emptyHow')}
      </Typography>
      <CodeSnippet
        language="yaml"
        text={registerSnippet(entity)}
        showCopyCodeButton
      />
    </>
  );
}
