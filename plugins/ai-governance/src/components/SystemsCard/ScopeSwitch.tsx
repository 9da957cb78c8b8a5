import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { AiSystemsScope } from './heldBy';
import { useTexts } from '../../useTexts';

const SCOPES: AiSystemsScope[] = ['subtree', 'direct'];

/** Switches between a group or person alone and what they hold through others. */
export function ScopeSwitch(props: {
  holder: 'group' | 'user';
  value: AiSystemsScope;
  onChange: (scope: AiSystemsScope) => void;
}) {
  const { holder, value, onChange } = props;
  const { t } = useTexts();
  const texts = {
    group: {
      subtree: t('systemsCard.subtree'),
      direct: t('systemsCard.direct'),
    },
    user: {
      subtree: t('systemsCard.throughGroups'),
      direct: t('systemsCard.personAlone'),
    },
  };
  return (
    <ButtonGroup size="small" aria-label={t('systemsCard.scope')}>
      {SCOPES.map(scope => (
        <Button
          key={scope}
          aria-pressed={value === scope}
          variant={value === scope ? 'contained' : 'outlined'}
          onClick={() => onChange(scope)}
        >
          {texts[holder][scope]}
        </Button>
      ))}
    </ButtonGroup>
  );
}
