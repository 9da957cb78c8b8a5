import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useState } from 'react';
import { useExport } from './useExport';
import { useTexts } from '../../useTexts';
import { ExportStatusText } from './ExportStatusText';
import { SYSTEM_EXPORTS, SystemExportKey } from './systemExports';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceSystemExportMenu' },
);

/** A menu of what can be had of one system as a file. */
export function SystemExportMenu(props: {
  entity: Entity;
  /** Default: all. */
  only?: readonly SystemExportKey[];
  pack?: string;
}) {
  const { entity, only, pack } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { status, start, cancel } = useExport();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const { namespace = 'default', name } = entity.metadata;
  const items = SYSTEM_EXPORTS.filter(({ key }) => !only || only.includes(key));
  return (
    <div className={classes.root}>
      {status.kind === 'running' ? (
        <Button size="small" onClick={cancel}>
          {t('exports.cancel')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          aria-haspopup="menu"
          aria-expanded={Boolean(anchor)}
          onClick={event => setAnchor(event.currentTarget)}
        >
          {t('exports.menu')}
        </Button>
      )}
      <ExportStatusText status={status} />
      <Menu
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={() => setAnchor(undefined)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        {items.map(({ key, ...item }) => (
          <MenuItem
            key={key}
            dense
            onClick={() => {
              setAnchor(undefined);
              start({ ...item, system: { namespace, name }, query: { pack } });
            }}
          >
            <ListItemText primary={t(`exports.system.${key}.title`)} />
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
