import type { SubjectDefinition } from '#analysis/subject.ts'
import { AMERICA } from './speakers/america.ts'
import { TURKEY_AND_ASIA } from './speakers/asia.ts'
import { BODIES } from './speakers/bodies.ts'
import { EUROPE_AND_WORLD_BODIES } from './speakers/europe.ts'
import { GULF_AND_YEMEN } from './speakers/gulf.ts'
import { IRAN } from './speakers/iran.ts'
import { ISRAEL_AND_PALESTINE } from './speakers/israel-palestine.ts'
import { LEVANT_AND_IRAQ } from './speakers/levant.ts'
import { NORTH_AFRICA } from './speakers/north-africa.ts'
import { RUSSIA_AND_UKRAINE } from './speakers/russia-ukraine.ts'
import { CONFLICTS } from './topics/conflicts.ts'
import { DIPLOMACY } from './topics/diplomacy.ts'
import { SOCIETY } from './topics/society.ts'

/** The topics and speakers that Rasad ships, in the order in which they are offered. */
export function listCatalogSubjects(): SubjectDefinition[] {
  return [
    ...CONFLICTS,
    ...DIPLOMACY,
    ...SOCIETY,
    ...RUSSIA_AND_UKRAINE,
    ...AMERICA,
    ...EUROPE_AND_WORLD_BODIES,
    ...TURKEY_AND_ASIA,
    ...IRAN,
    ...ISRAEL_AND_PALESTINE,
    ...LEVANT_AND_IRAQ,
    ...GULF_AND_YEMEN,
    ...NORTH_AFRICA,
    ...BODIES,
  ]
}
