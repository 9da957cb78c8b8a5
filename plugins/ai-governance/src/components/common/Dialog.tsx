import MuiDialog, { DialogProps } from '@material-ui/core/Dialog';
import { useLegibleErrors } from './useLegibleErrors';

/** A dialog; it is drawn outside of the page, whose classes do not reach it. */
export function Dialog(props: DialogProps) {
  return <MuiDialog className={useLegibleErrors()} {...props} />;
}
