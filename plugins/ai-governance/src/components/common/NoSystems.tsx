import Button from '@material-ui/core/Button';
import { useTexts } from '../../useTexts';
import { EmptyNote } from './EmptyNote';
import { HowToRegister } from './HowToRegister';

/** That the catalog holds no AI system, and how to register the first. */
export function NoSystemsAtAll() {
  const { t } = useTexts();
  return (
    <EmptyNote title={t('overview.emptyTitle')} text={t('overview.emptyText')}>
      <HowToRegister />
    </EmptyNote>
  );
}

/** That the filters leave nothing. */
export function NoSystemsMatch(props: { onClear: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyNote
      title={t('overview.noMatchTitle')}
      text={t('overview.noMatchText')}
    >
      <Button variant="outlined" size="small" onClick={props.onClear}>
        {t('filters.clear')}
      </Button>
    </EmptyNote>
  );
}
