import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import SaveIcon from '@material-ui/icons/Save';
import { FormEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useTexts } from '../../useTexts';
import { LinkButton } from '../common';
import { useSavedViews, viewOf } from './savedViews';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(1.5, 0, 0),
      padding: 0,
    },
    view: { display: 'inline-flex', alignItems: 'center' },
    form: { display: 'flex', gap: theme.spacing(1), alignItems: 'center' },
  }),
  { name: 'AiGovernanceViewsBar' },
);

/** Longest name; it stands on a button. */
const MOST_LETTERS = 60;

/** Views on offer to everybody; they keep no filter. */
const OFFERED = [
  { key: 'byName', search: '' },
  { key: 'worstFirst', search: 'orderBy=failing,desc' },
  { key: 'risksFirst', search: 'orderBy=openHighRisks,desc' },
  { key: 'changedLast', search: 'orderBy=changed,desc' },
] as const;

function ViewButton(props: { name: string; search: string }) {
  const { pathname, search } = useLocation();
  const isOpen = viewOf(search) === viewOf(props.search);
  return (
    <LinkButton
      size="small"
      aria-current={isOpen ? 'page' : undefined}
      variant={isOpen ? 'contained' : 'outlined'}
      to={props.search ? `${pathname}?${props.search}` : pathname}
    >
      {props.name}
    </LinkButton>
  );
}

/** Views with a click: those on offer, those that the reader saved, and saving this one. */
export function ViewsBar() {
  const classes = useStyles();
  const { search } = useLocation();
  const { views, save, remove } = useSavedViews();
  const { t } = useTexts();
  const [name, setName] = useState<string>();
  const current = viewOf(search);
  const isKnown = [...OFFERED, ...views].some(
    view => viewOf(view.search) === current,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name?.trim()) return;
    save({ name: name.trim(), search: current });
    setName(undefined);
  };
  return (
    <ul
      className={classes.root}
      aria-label={t('inventory.views')}
      data-no-print
    >
      {OFFERED.map(({ key, search: offered }) => (
        <li key={key}>
          <ViewButton name={t(`inventory.view.${key}`)} search={offered} />
        </li>
      ))}
      {views.map(view => (
        <li key={view.name} className={classes.view}>
          <ViewButton {...view} />
          <IconButton
            size="small"
            aria-label={t('inventory.removeView', { name: view.name })}
            onClick={() => remove(view.name)}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </li>
      ))}
      <li>
        {name === undefined ? (
          !isKnown && (
            <Button
              size="small"
              startIcon={<SaveIcon aria-hidden />}
              onClick={() => setName('')}
            >
              {t('inventory.saveView')}
            </Button>
          )
        ) : (
          <form className={classes.form} onSubmit={submit}>
            <TextField
              // The button that was pressed is gone.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              id="ai-governance-view-name"
              size="small"
              variant="outlined"
              label={t('inventory.viewName')}
              value={name}
              onChange={event => setName(event.target.value)}
              inputProps={{ maxLength: MOST_LETTERS }}
            />
            <Button size="small" type="submit" disabled={!name.trim()}>
              {t('inventory.save')}
            </Button>
            <Button size="small" onClick={() => setName(undefined)}>
              {t('inventory.cancel')}
            </Button>
          </form>
        )}
      </li>
    </ul>
  );
}
