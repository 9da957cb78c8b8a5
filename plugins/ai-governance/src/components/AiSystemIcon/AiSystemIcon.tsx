import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** Icon of the AISystem kind: sparks. */
export function AiSystemIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M10 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2 2-6zM18.5 2l1 2.5L22 5.5l-2.5 1-1 2.5-1-2.5-2.5-1 2.5-1 1-2.5zM18.5 15l1 2.5 2.5 1-2.5 1-1 2.5-1-2.5-2.5-1 2.5-1 1-2.5z" />
    </SvgIcon>
  );
}
