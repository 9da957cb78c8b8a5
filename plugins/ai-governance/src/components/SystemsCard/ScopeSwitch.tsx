import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { aiGovernanceTranslationRef } from '../../translation';

/** Whether the systems of the groups below a group count too. @public */
export type AiSystemsScope = 'direct' | 'subtree';

const SCOPES: AiSystemsScope[] = ['subtree', 'direct'];

/** Switches between one group and its whole subtree. */
export function ScopeSwitch(props: {
  value: AiSystemsScope;
  onChange: (scope: AiSystemsScope) => void;
}) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (
    <ButtonGroup size="small" aria-label={t('systemsCard.scope')}>
      {SCOPES.map(scope => (
        <Button
          key={scope}
          aria-pressed={props.value === scope}
          variant={props.value === scope ? 'contained' : 'outlined'}
          onClick={() => props.onChange(scope)}
        >
          {t(`systemsCard.${scope}`)}
        </Button>
      ))}
    </ButtonGroup>
  );
}
