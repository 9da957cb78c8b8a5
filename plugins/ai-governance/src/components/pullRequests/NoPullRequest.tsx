import { DescriptorText } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(() => ({ why: { flexBasis: '100%' } }), {
  name: 'AiGovernanceNoPullRequest',
});

/**
 * Says why no pull request is offered, and what can be done instead. It stands where the file
 * can be copied and downloaded.
 */
export function NoPullRequest(props: {
  /** `newFile`: the app opens none for a new file. */
  reason: NonNullable<DescriptorText['noPullRequest']> | 'newFile';
}) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <Typography variant="body2" color="textSecondary" className={classes.why}>
      {t(`pullRequest.none.${props.reason}`)} {t('pullRequest.instead')}
    </Typography>
  );
}
