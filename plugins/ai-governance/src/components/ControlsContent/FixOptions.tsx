import {
  DescriptorText,
  FixOption,
  FixProposal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { DescriptorChange, descriptorLinks } from '../fixes';

const useStyles = makeStyles(
  theme => ({
    option: { '& + &': { marginTop: theme.spacing(2) } },
  }),
  { name: 'AiGovernanceFixOptions' },
);

const nameOf = ({ metadata }: Entity) => metadata.title ?? metadata.name;

/** The lines to choose from; what rules the control out comes first. */
export function FixOptions(props: {
  proposal: FixProposal;
  descriptor: DescriptorText;
  entity: Entity;
}) {
  const { proposal, descriptor, entity } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { options, records } = proposal;
  const isChoice = options.some(({ kind }) => kind === 'rule-out');
  const titleOf = ({ kind }: FixOption) => {
    if (kind === 'rule-out') return t('fixes.ruleOut');
    if (kind === 'decider') return t('fixes.decider');
    return isChoice ? t('fixes.applies') : t('fixes.declare');
  };
  const first = records.find(({ declareFirst }) => declareFirst)?.declareFirst;
  return (
    <>
      {options.map(option => (
        <section
          key={option.kind}
          className={classes.option}
          aria-label={titleOf(option)}
        >
          <Typography variant="subtitle2" component="h4">
            {titleOf(option)}
          </Typography>
          {option.kind === 'decider' && first && (
            <p>{t('fixes.deciderText', { path: first })}</p>
          )}
          <DescriptorChange
            descriptor={descriptor}
            entity={entity}
            edits={option.edits}
            links={descriptorLinks(entity)}
            title={t('pullRequest.fixTitle', { name: nameOf(entity) })}
          />
          <Outlook option={option} before={proposal.score} />
        </section>
      ))}
    </>
  );
}

/** What the lines will give, as the evaluator computes it. */
function Outlook(props: { option: FixOption; before: FixProposal['score'] }) {
  const { option, before } = props;
  const { score, assumes, then, documents } = option;
  const { t } = useTexts();
  const format = useNumberFormat();
  const words = useWords();
  const share = ({ completeness = 0 }: FixProposal['score']) =>
    format.percent(completeness);
  const isSame = share(before) === share(score) && before.level === score.level;
  return (
    <>
      {!then && (
        <p>
          {isSame
            ? t('fixes.scoreSame', {
                before: share(before),
                level: words.level(score.level),
              })
            : t('fixes.score', {
                before: share(before),
                after: share(score),
                level: words.level(score.level),
              })}
          {assumes === 'closed' && ` ${t('fixes.assumesClosed')}`}
        </p>
      )}
      {documents.length > 0 && (
        <p>{t('fixes.documents', { files: documents.join(', ') })}</p>
      )}
      {then && <p>{t('fixes.then', { text: then })}</p>}
    </>
  );
}
