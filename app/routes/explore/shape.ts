import type { DrawnFigure } from '../../figures/draw-exploration.ts'
import type { ExplorationFigure } from '../../figures/load-exploration.ts'
import type { Locale } from '../../i18n/locale.ts'

/** What every shape of a figure is drawn from. */
export type ShapeProps = { figure: ExplorationFigure; drawn: DrawnFigure; locale: Locale }
