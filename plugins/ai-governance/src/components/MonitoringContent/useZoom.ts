import { useState } from 'react';

/** What the chart library says of where the pointer is. */
interface ChartPointer {
  activeLabel?: string | number;
}

/** A part of the time axis that is dragged over, and what to do when it is let go. */
export function useZoom(onZoom: (part: { from: number; to: number }) => void) {
  const [drag, setDrag] = useState<{ start: number; end: number }>();
  const at = (pointer: ChartPointer | null) =>
    pointer?.activeLabel === undefined
      ? undefined
      : Number(pointer.activeLabel);
  const selection = drag && {
    from: Math.min(drag.start, drag.end),
    to: Math.max(drag.start, drag.end),
  };
  const begin = (pointer: ChartPointer | null) => {
    const start = at(pointer);
    if (start !== undefined) setDrag({ start, end: start });
  };
  const move = (pointer: ChartPointer | null) => {
    const end = at(pointer);
    if (drag && end !== undefined) setDrag({ ...drag, end });
  };
  const finish = () => {
    setDrag(undefined);
    if (selection && selection.from < selection.to) onZoom(selection);
  };
  return {
    selection,
    handlers: {
      onMouseDown: begin,
      onMouseMove: move,
      onMouseUp: finish,
      // What is dragged out of the chart chooses nothing.
      onMouseLeave: () => setDrag(undefined),
    },
  };
}
