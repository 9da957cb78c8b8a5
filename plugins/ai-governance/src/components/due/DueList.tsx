import {
  CalendarItem,
  calendarPlace,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EntityRefLink,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useFormat, useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, Link } from '../common';
import { PersonLink } from '../records';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    item: {
      display: 'grid',
      gridTemplateColumns: '104px minmax(0, 1fr)',
      gap: theme.spacing(0.5, 2),
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    when: {
      display: 'flex',
      flexWrap: 'wrap',
      alignContent: 'start',
      gap: theme.spacing(0, 1),
    },
    about: { overflowWrap: 'anywhere' },
  }),
  { name: 'AiGovernanceDueList' },
);

/** Where an item is seen to; undefined where the app has no such page. */
function useItemPath(): (
  item: CalendarItem,
  pack?: string,
) => string | undefined {
  const entityLink = useEntityRefLink();
  const links = useGovernanceLinks();
  return (item, pack) =>
    item.system
      ? `${entityLink(item.system.entityRef)}/${calendarPlace(item, { pack })}`
      : links.lawCalendar(item.day);
}

function DueItem(props: { item: CalendarItem; pack?: string }) {
  const { item, pack } = props;
  const { kind, system, overdue, day, controlId, title, responsible } = item;
  const classes = useStyles();
  const format = useFormat();
  const path = useItemPath()(item, pack);
  const { t } = useTexts();
  const what = [t(`calendar.kind.${kind}`), controlId]
    .filter(Boolean)
    .join(' ');
  return (
    <li className={classes.item}>
      <div className={classes.when}>
        <time dateTime={day}>{format.day(day)}</time>
        {overdue && (
          <Label
            Icon={TimerOffIcon}
            tone="bad"
            text={t('calendar.isOverdue')}
          />
        )}
      </div>
      <div className={classes.about}>
        {path ? <Link to={path}>{what}</Link> : what}
        {title && <> {title}</>}
        <Typography variant="body2" color="textSecondary" component="div">
          {system ? (
            <>
              <EntityRefLink
                entityRef={system.entityRef}
                title={system.title ?? system.name}
              />
              {responsible && (
                <>
                  {' · '}
                  <PersonLink entityRef={responsible} />
                </>
              )}
            </>
          ) : (
            <Label
              Icon={EventIcon}
              tone="neutral"
              text={t('calendar.law', { count: item.systems ?? 0 })}
            />
          )}
        </Typography>
      </div>
    </li>
  );
}

/** Items by day: what, of which system, and who has to act. */
export function DueList(props: {
  label: string;
  items: readonly CalendarItem[];
  pack?: string;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.items.map(item => (
        <DueItem key={item.id} item={item} pack={props.pack} />
      ))}
    </ul>
  );
}
