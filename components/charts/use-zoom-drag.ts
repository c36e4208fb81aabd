import { useState, type PointerEvent } from "react";
import type { PlotArea } from "@/lib/series/scale";

/** Shorter drags are clicks. */
const LEAST_DRAG = 8;

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Dragging over a plot chooses a stretch of it: both ends in pixels across, handed over when the pointer lets go. */
export function useZoomDrag(area: PlotArea, onChoose: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const toX = (event: PointerEvent<SVGElement>) => {
    const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
    return Math.min(area.x + area.width, Math.max(area.x, event.clientX - left));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: toX(event), to: toX(event) });
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (drag !== null) setDrag({ ...drag, to: toX(event) });
    },
    onPointerUp: () => {
      if (drag !== null && Math.abs(drag.to - drag.from) >= LEAST_DRAG) onChoose(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  };
  return { drag: drag !== null && Math.abs(drag.to - drag.from) >= LEAST_DRAG ? drag : null, handlers, cancel: () => setDrag(null) };
}
