import type { Masthead } from './newsroom/article.ts'
import { asam } from './pages/asam.ts'
import { iransamaneh } from './pages/iransamaneh.ts'
import { modern } from './pages/modern.ts'
import { nastooh } from './pages/nastooh.ts'
import { oldPortal } from './pages/old-portal.ts'
import { rt } from './pages/rt.ts'
import type { Template } from './pages/template.ts'
import { undated } from './pages/undated.ts'
import { wordpress } from './pages/wordpress.ts'

/** One of the made-up outlets. */
export type DemoOutlet = Masthead & {
  template: Template
  /** Articles of its own on a usual day without great events. */
  articlesPerDay: number
  /** The agency of its language: others reprint its copy. */
  isAgency?: true
  hasOutage?: true
  /** Prints what it takes over in its own, plainer spelling. */
  spellsPlainly?: true
}

const riyadh = { language: 'ar', timeZone: 'Asia/Riyadh', utcOffset: '+03:00' } as const
const tehran = { language: 'fa', timeZone: 'Asia/Tehran', utcOffset: '+03:30' } as const

export const demoOutlets: DemoOutlet[] = [
  {
    ...riyadh,
    slug: 'lake-agency',
    names: { en: 'Lake News Agency', ar: 'وكالة أنباء البحيرة', fa: 'خبرگزاری دریاچه (عربی)' },
    template: modern,
    articlesPerDay: 3.4,
    isAgency: true,
  },
  {
    ...riyadh,
    slug: 'nilbar-today',
    names: { en: 'Nilbar Today', ar: 'نيلبار اليوم', fa: 'نیلبار امروز' },
    template: wordpress,
    articlesPerDay: 2.4,
  },
  {
    ...riyadh,
    slug: 'salmar-mirror',
    names: { en: 'Salmar Mirror', ar: 'مرآة سلمار', fa: 'آینه سلمار' },
    template: rt,
    articlesPerDay: 2.7,
    hasOutage: true,
  },
  {
    ...riyadh,
    slug: 'old-post',
    names: { en: 'The Old Post', ar: 'البريد القديم', fa: 'پست قدیم' },
    template: oldPortal,
    articlesPerDay: 1.8,
    spellsPlainly: true,
  },
  {
    ...tehran,
    slug: 'peyk',
    names: { en: 'Lake Courier', ar: 'بيك البحيرة', fa: 'پیک دریاچه' },
    template: nastooh,
    articlesPerDay: 3.2,
    isAgency: true,
  },
  {
    ...tehran,
    slug: 'simab-news',
    names: { en: 'Simab News', ar: 'سيماب نيوز', fa: 'سیماب‌نیوز' },
    template: iransamaneh,
    articlesPerDay: 2.8,
  },
  {
    ...tehran,
    slug: 'fanus',
    names: { en: 'The Lantern', ar: 'الفانوس', fa: 'فانوس' },
    template: asam,
    articlesPerDay: 2.2,
    spellsPlainly: true,
  },
  {
    ...tehran,
    slug: 'chakameh',
    names: { en: 'Chakameh', ar: 'قصيدة', fa: 'چکامه' },
    template: undated,
    articlesPerDay: 1.2,
  },
]
