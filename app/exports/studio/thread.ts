/** What the studio's thread does (app/exports/studio.ts). */
export { drawPicture, drawView } from './draw-picture.ts'
