import {
  ActivityEntry,
  organisationTitle,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import DeleteIcon from '@material-ui/icons/Delete';
import EditIcon from '@material-ui/icons/Edit';
import FilterNoneIcon from '@material-ui/icons/FilterNone';
import GetAppIcon from '@material-ui/icons/GetApp';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import LinkIcon from '@material-ui/icons/Link';
import NotificationsIcon from '@material-ui/icons/Notifications';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import UndoIcon from '@material-ui/icons/Undo';
import { RecordTypes, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { PersonLink } from '../records';
import { Link, secondaryColor } from '../common';

const ACTIONS = [
  'create',
  'revise',
  'submit',
  'approve',
  'reject',
  'withdraw',
  'supersede',
  'relink',
  'import',
  'upload',
  'remove',
  'remind',
] as const;
type Action = (typeof ACTIONS)[number];

const ICONS: Record<Action, typeof SvgIcon> = {
  create: AddIcon,
  revise: EditIcon,
  submit: HourglassEmptyIcon,
  approve: CheckCircleIcon,
  reject: CancelIcon,
  withdraw: UndoIcon,
  supersede: FilterNoneIcon,
  relink: LinkIcon,
  import: GetAppIcon,
  upload: AttachFileIcon,
  remove: DeleteIcon,
  remind: NotificationsIcon,
};

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    item: {
      display: 'grid',
      gridTemplateColumns: '28px minmax(0, 1fr)',
      gap: theme.spacing(0, 1.5),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: '20px minmax(0, 1fr)',
        gap: theme.spacing(0, 1),
      },
    },
    rail: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      color: secondaryColor(theme),
      '&::after': {
        content: '""',
        flex: 1,
        width: 2,
        marginTop: theme.spacing(0.5),
        backgroundColor: theme.palette.divider,
      },
      'li:last-child > &::after': { display: 'none' },
    },
    body: { paddingBottom: theme.spacing(2), overflowWrap: 'anywhere' },
    // Parts wrap as a whole; a date that is cut in two is hard to read.
    when: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: theme.spacing(1.5),
      color: secondaryColor(theme),
    },
    comment: {
      whiteSpace: 'pre-wrap',
      borderLeft: `2px solid ${theme.palette.divider}`,
      paddingLeft: theme.spacing(1),
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'AiGovernanceActivityTimeline' },
);

/** Who did what and when, newest first. */
export function ActivityTimeline(props: {
  entries: readonly ActivityEntry[];
  types?: RecordTypes;
  /** Where the record of an entry is shown. */
  linkOf: (entry: ActivityEntry) => string | undefined;
}) {
  const { entries, types, linkOf } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  return (
    <ol className={classes.list} aria-label={t('activity.label')}>
      {entries.map(entry => {
        const { sequence, at, by, signature } = entry;
        const { recordType, title, comment } = entry;
        const action = ACTIONS.find(
          name =>
            entry.action.replace(/^(record|attachment|attention)\./, '') ===
            name,
        );
        const Icon = action ? ICONS[action] : RadioButtonUncheckedIcon;
        const typeTitle =
          recordType && (types?.get(recordType)?.title ?? recordType);
        const about =
          title ??
          organisationTitle({
            type: recordType ?? '',
            subject: entry.subject,
            data: {},
          });
        const name = about ?? typeTitle ?? entry.recordId ?? '';
        const link = linkOf(entry);
        const what = link ? (
          <Link underline="always" to={link}>
            {name}
          </Link>
        ) : (
          <>{name}</>
        );
        return (
          <li key={sequence} className={classes.item}>
            <span className={classes.rail}>
              <Icon aria-hidden fontSize="small" />
            </span>
            <div className={classes.body}>
              <div>
                {action
                  ? t(`activity.action.${action}`, {
                      who: <PersonLink entityRef={by} signature={signature} />,
                      what,
                    })
                  : t('activity.action.other', {
                      who: <PersonLink entityRef={by} signature={signature} />,
                      action: entry.action,
                      what,
                    })}
              </div>
              <div className={classes.when}>
                <time dateTime={at} title={format.instant(at)}>
                  {`${format.instant(at)} (${format.relative(at)})`}
                </time>
                {about && typeTitle && about !== typeTitle && (
                  <span>{typeTitle}</span>
                )}
                {entry.revision !== undefined && (
                  <span>
                    {t('activity.revision', {
                      number: String(entry.revision),
                    })}
                  </span>
                )}
              </div>
              {comment && <div className={classes.comment}>{comment}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
