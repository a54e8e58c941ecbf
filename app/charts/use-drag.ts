import { useRef, useState } from 'react'
import type { MouseHandlerDataParam } from 'recharts'

type DragHandlers = { onChoose?: (index: number) => void; onDrag?: (first: number, last: number) => void }

/** A click on one point, or a pull over several of them. */
export function useDrag({ onChoose, onDrag }: DragHandlers) {
  const [shaded, setShaded] = useState<[number, number] | null>(null)
  const start = useRef<number | null>(null)
  const pulled = useRef(false)
  const indexOf = ({ activeTooltipIndex }: MouseHandlerDataParam) => (activeTooltipIndex == null ? null : Number(activeTooltipIndex))
  const handlers = {
    onMouseDown: (state: MouseHandlerDataParam) => {
      start.current = onDrag ? indexOf(state) : null
      pulled.current = false
    },
    onMouseMove: (state: MouseHandlerDataParam) => {
      const index = indexOf(state)
      if (start.current === null || index === null || (index === start.current && !pulled.current)) return
      pulled.current = true
      setShaded([Math.min(start.current, index), Math.max(start.current, index)])
    },
    onMouseUp: () => {
      if (pulled.current && shaded) onDrag?.(...shaded)
      start.current = null
      setShaded(null)
    },
    onMouseLeave: () => {
      start.current = null
      setShaded(null)
    },
    onClick: (state: MouseHandlerDataParam) => {
      const index = indexOf(state)
      if (!pulled.current && index !== null) onChoose?.(index)
      pulled.current = false
    },
  }
  return { shaded, handlers }
}
