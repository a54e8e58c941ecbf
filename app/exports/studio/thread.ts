import { drawPicture } from './draw-picture.ts'

/** What the studio's thread does (open-studio.ts). */
export default drawPicture
