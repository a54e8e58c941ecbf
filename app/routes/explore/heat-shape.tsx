import { HeatTable } from '../../charts/heat-table.tsx'
import { drawHeat } from '../../figures/draw-heat.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** Outlets by subjects, or, of one subject, outlets by time. */
export function HeatShape({ figure, drawn, locale }: ShapeProps) {
  return <HeatTable {...drawHeat(figure, drawn, locale)} Anchor={PageAnchor} />
}
