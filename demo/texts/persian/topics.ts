import type { DemoTopic, TopicTexts } from '../topic-texts.ts'
import { bridge } from './bridge.ts'
import { election } from './election.ts'
import { flood } from './flood.ts'
import { football } from './football.ts'
import { museum } from './museum.ts'
import { prices } from './prices.ts'
import { railway } from './railway.ts'
import { summit } from './summit.ts'

export const persianTopics: Record<DemoTopic, TopicTexts> = { summit, flood, election, football, prices, railway, museum, bridge }
