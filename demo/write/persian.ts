import { persianTopics } from '../texts/persian/topics.ts'
import type { Phrasebook } from './phrasebook.ts'

const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false })

export const persian: Phrasebook = {
  language: 'fa',
  topics: persianTopics,
  cities: ['نیلبار', 'سیماب', 'لاجورد', 'کوهسار', 'آبگینه', 'زرین'],
  clubs: ['امواج لاجورد', 'عقاب کوهسار', 'اتحاد سیماب'],
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه', 'جمعه', 'شنبه'],
  today: 'امروز {weekday}',
  firstWords: [
    '{name}، {title}، گفت: {speech}.',
    '{name}، {title}، در گفت‌وگو با خبرنگاران اظهار کرد: {speech}.',
    '{title}، {name}، در این باره گفت: {speech}.',
    '{name}، {title}، گفت: «{speech}».',
    '{name}، {title}، تأکید کرد که {speech}.',
    'به گفته {name}، {title}، {speech}.',
    '{name} که {title} است، می‌گوید: {speech}.',
    '{title}، {name}، با بیان این که {speech}، مردم را به شکیبایی فراخواند.',
  ],
  furtherWords: [
    'وی افزود: {speech}.',
    'او تصریح کرد: {speech}.',
    '{surname} ادامه داد: {speech}.',
    'وی خاطرنشان کرد که {speech}.',
    '{surname} با اشاره به وضعیت {city} یادآور شد: {speech}.',
    'او در پایان گفت: «{speech}».',
  ],
  headline: '{surname}: {speech}',
  closings: [
    'جزئیات بیشتر به‌زودی منتشر می‌شود.',
    'تا هنگام نوشتن این خبر واکنش دیگری نرسیده است.',
    '{otherCity} نیز {tens} ماه پیش تجربه‌ای همانند داشت.',
    'انتظار می‌رود از آغاز هفته آینده وضعیت روشن‌تر شود.',
    '{city} از شهرهای بزرگ کنار دریاچه است.',
    'این روزها از {otherCity} هر روز مسافرانی به {city} می‌آیند.',
  ],
  open: (sentence) => sentence,
  number: (value) => digits.format(value),
}
