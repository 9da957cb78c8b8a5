import { sidebarConfig, useSidebarOpenState } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: 20,
    whiteSpace: 'nowrap',
    color: theme.palette.navigation.selectedColor,
  },
  mark: { width: 30, height: 30, flex: 'none' },
  name: { marginLeft: theme.spacing(2), fontWeight: 700 },
}));

/** A shield, and beside it the name of the organisation while the sidebar is open. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');

  return (
    <Link href="/" standalone className={classes.root} aria-label="Start">
      <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden>
        <path
          fill="#2ba9a3"
          d="M16 1 28 5.5v9.3C28 22.6 23 28.6 16 31 9 28.6 4 22.6 4 14.8V5.5z"
        />
        <path
          fill="none"
          stroke="#fff"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
          d="m10 16.2 4.2 4.2L22.4 12"
        />
      </svg>
      {isOpen && (
        <Typography component="span" className={classes.name}>
          {organization}
        </Typography>
      )}
    </Link>
  );
};
