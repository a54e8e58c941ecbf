import { asam } from './asam.ts'
import type { Family } from './family.ts'
import { iransamaneh } from './iransamaneh.ts'
import { nastooh } from './nastooh.ts'
import { sputnik } from './sputnik.ts'
import { studiokhabar } from './studiokhabar.ts'
import { wordpress } from './wordpress.ts'

/** Every family that a definition may name. */
export const families: readonly Family[] = [asam, iransamaneh, nastooh, sputnik, studiokhabar, wordpress]
