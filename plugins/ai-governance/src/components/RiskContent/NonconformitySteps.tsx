import {
  NonconformityView,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { ReactNode } from 'react';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, secondaryColor } from '../common';
import { PersonLink } from '../records';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    step: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0 },
    text: {
      paddingLeft: theme.spacing(3),
      color: secondaryColor(theme),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'AiGovernanceNonconformitySteps' },
);

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Cause, corrective action and check: what is there, and what is not yet. */
export function NonconformitySteps(props: {
  view: NonconformityView<RecordView>;
}) {
  const { record, check } = props.view;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const data = record.data as JsonObject;
  const owner = textOf(data.owner);
  const dueDate = textOf(data.dueDate);
  const planned = data.effectivenessCheck as JsonObject | undefined;
  const checkDue = textOf(planned?.dueDate);
  const result = textOf(planned?.result);
  const action = textOf(data.correctiveAction);
  const isCarriedOut = data.status === 'closed' && action !== undefined;

  const steps: Array<{
    id: 'cause' | 'action' | 'check';
    done: boolean;
    rows: ReactNode[];
  }> = [
    {
      id: 'cause',
      done: textOf(data.cause) !== undefined,
      rows: [textOf(data.cause)],
    },
    {
      id: 'action',
      done: isCarriedOut,
      rows: [
        action,
        (owner || dueDate) && (
          <>
            {owner
              ? t('risk.nonconformities.owner', {
                  who: <PersonLink entityRef={owner} />,
                })
              : t('risk.nonconformities.noOwner')}
            {' · '}
            {dueDate
              ? t('risk.nonconformities.until', { date: format.day(dueDate) })
              : t('risk.nonconformities.noDate')}
          </>
        ),
      ],
    },
    {
      id: 'check',
      done: check !== undefined,
      rows: [
        check &&
          t('risk.nonconformities.checkedBy', {
            who: <PersonLink entityRef={check.by} />,
            when: format.day(check.at),
          }),
        result,
        !check &&
          checkDue &&
          t('risk.nonconformities.until', { date: format.day(checkDue) }),
      ],
    },
  ];
  return (
    <ul className={classes.root} aria-label={t('risk.nonconformities.steps')}>
      {steps.map(({ id, done, rows }) => (
        <li key={id} className={classes.step}>
          <Label
            Icon={done ? CheckCircleIcon : RadioButtonUncheckedIcon}
            tone={done ? 'good' : 'neutral'}
            text={t(`risk.nonconformities.step.${id}${done ? 'Done' : 'Open'}`)}
          />
          {rows.filter(Boolean).map((row, index) => (
            <Typography
              // eslint-disable-next-line react/no-array-index-key -- they have no name
              key={index}
              variant="body2"
              component="div"
              className={classes.text}
            >
              {row}
            </Typography>
          ))}
        </li>
      ))}
    </ul>
  );
}
