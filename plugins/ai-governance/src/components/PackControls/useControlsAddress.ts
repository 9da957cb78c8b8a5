import { useSearchParams } from 'react-router-dom';
import { CONTROL_ORDERS, ControlOrder } from './packControls';

/** Search and order of the controls, as the address carries them. */
export function useControlsAddress(): {
  text: string;
  order: ControlOrder;
  change: (part: { find: string } | { order: ControlOrder }) => void;
} {
  const [params, setParams] = useSearchParams();
  return {
    text: params.get('find') ?? '',
    order:
      CONTROL_ORDERS.find(order => order === params.get('order')) ??
      CONTROL_ORDERS[0],
    change: part =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          const [[name, value]] = Object.entries(part);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        // Back does not undo letters.
        { replace: 'find' in part },
      ),
  };
}
