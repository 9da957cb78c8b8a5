import { DescribedChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import UpdateIcon from '@material-ui/icons/Update';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { ChangeList } from './ChangeList';

/** Numbers of a document that are not those that were submitted any more. */
export function NumbersSince({
  changes,
}: {
  changes: readonly DescribedChange[];
}) {
  const { t } = useTexts();
  return (
    <Notice
      tone="warn"
      Icon={UpdateIcon}
      title={t('records.decide.numbersTitle')}
    >
      {t('records.decide.numbersText')}
      <ChangeList changes={changes} wasLabel={t('records.decide.submitted')} />
    </Notice>
  );
}
