import {
  DescriptorText,
  PullRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { NoPullRequest } from './NoPullRequest';
import { ProposeDialog } from './ProposeDialog';

/** Opens a pull request with a changed descriptor, or says what it would take. */
export function PullRequestAction(props: {
  /** The text as it was read, and where it is proposed. */
  descriptor: Pick<DescriptorText, 'pullRequest' | 'noPullRequest'>;
  /** What the pull request is called, unless the person says otherwise. */
  title: string;
  /** There is no change yet, or one that the catalog would refuse. */
  isDisabled?: boolean;
  size?: 'small';
  /** @param digest - of the text as it was read */
  propose(title: string, digest: string): Promise<PullRequest>;
}) {
  const { descriptor, title, isDisabled, size, propose } = props;
  const { pullRequest: place, noPullRequest } = descriptor;
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (!place) {
    return noPullRequest ? <NoPullRequest reason={noPullRequest} /> : null;
  }
  return (
    <>
      <Button
        size={size}
        variant="outlined"
        disabled={isDisabled}
        onClick={() => setOpen(true)}
      >
        {t('register.pullRequest')}
      </Button>
      {isOpen && (
        <ProposeDialog
          place={place}
          title={title}
          propose={text => propose(text, place.digest)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
