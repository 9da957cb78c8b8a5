import MuiDialog, { DialogProps } from '@material-ui/core/Dialog';
import { useLegibleText } from './useLegibleText';

/** A dialog; it is drawn outside of the page, whose classes do not reach it. */
export function Dialog(props: DialogProps) {
  return <MuiDialog className={useLegibleText()} {...props} />;
}
