import { person } from '../declare.ts'

export const RUSSIA_AND_UKRAINE = [
  person(
    'putin',
    { en: 'Vladimir Putin', ar: 'فلاديمير بوتين', fa: 'ولادیمیر پوتین' },
    {
      spellings: { ar: 'بوتين | فلاديمير بوتن', fa: 'پوتین | ولادمیر پوتین' },
      terms: [
        ['president-russia', '2000-05-07', '2008-05-06'],
        ['prime-minister-russia', '2008-05-08', '2012-05-06'],
        ['president-russia', '2012-05-07', null],
      ],
    },
  ),
  person(
    'lavrov',
    { en: 'Sergey Lavrov', ar: 'سيرغي لافروف', fa: 'سرگئی لاوروف' },
    {
      spellings: { ar: 'لافروف | سيرجي لافروف | سرغي لافروف', fa: 'لاوروف | سرگی لاوروف | لاورف' },
      ambiguous: { ar: 'الوزير الروسي', fa: 'همتای روس' },
      terms: [['foreign-minister-russia', '2004-03-09', null]],
    },
  ),
  person(
    'peskov',
    { en: 'Dmitry Peskov', ar: 'دميتري بيسكوف', fa: 'دیمیتری پسکوف' },
    {
      spellings: { ar: 'بيسكوف | ديمتري بيسكوف | ديميتري بيسكوف', fa: 'پسکوف | دمیتری پسکوف' },
      terms: [['kremlin-spokesman', '2012-05-22', null]],
    },
  ),
  person(
    'zakharova',
    { en: 'Maria Zakharova', ar: 'ماريا زاخاروفا', fa: 'ماریا زاخارووا' },
    {
      spellings: { ar: 'زاخاروفا', fa: 'زاخارووا | زاخاروا' },
      terms: [['foreign-spokeswoman-russia', '2015-08-10', null]],
    },
  ),
  person(
    'shoigu',
    { en: 'Sergei Shoigu', ar: 'سيرغي شويغو', fa: 'سرگئی شویگو' },
    {
      spellings: { ar: 'شويغو | سيرجي شويجو | شويجو', fa: 'شویگو' },
      terms: [
        ['defence-minister-russia', '2012-11-06', '2024-05-12'],
        ['security-secretary-russia', '2024-05-13', null],
      ],
    },
  ),
  person(
    'medvedev',
    { en: 'Dmitry Medvedev', ar: 'دميتري ميدفيديف', fa: 'دیمیتری مدودف' },
    {
      spellings: { ar: 'ديمتري ميدفيديف | دميتري مدفيديف', fa: 'دمیتری مدودف | دیمیتری مدودوف' },
      // Also a tennis player (Daniil Medvedev), whose given name is seen in the article.
      ambiguous: { ar: 'ميدفيديف | مدفيديف', fa: 'مدودف | مدودوف' },
      near: { ar: 'روسيا | الروسي | موسكو | الكرملين', fa: 'روسیه | مسکو | کرملین' },
      exclusions: { ar: 'دانييل ميدفيديف', fa: 'دانیل مدودف | دنیل مدودف' },
      terms: [
        ['president-russia', '2008-05-07', '2012-05-06'],
        ['prime-minister-russia', '2012-05-08', '2020-01-15'],
        ['security-deputy-russia', '2020-01-16', null],
      ],
    },
  ),
  person(
    'zelensky',
    { en: 'Volodymyr Zelensky', ar: 'فولوديمير زيلينسكي', fa: 'ولودیمیر زلنسکی' },
    {
      spellings: { ar: 'زيلينسكي | زيلنسكي | فلاديمير زيلينسكي', fa: 'زلنسکی | زلینسکی | ولودیمر زلنسکی' },
      terms: [['president-ukraine', '2019-05-20', null]],
    },
  ),
  person(
    'sybiha',
    { en: 'Andrii Sybiha', ar: 'أندريه سيبيها', fa: 'آندری سیبیها' },
    {
      spellings: { ar: 'سيبيها | سيبيغا | أندري سيبيها', fa: 'سیبیها' },
      terms: [['foreign-minister-ukraine', '2024-09-05', null]],
    },
  ),
  person(
    'kuleba',
    { en: 'Dmytro Kuleba', ar: 'دميترو كوليبا', fa: 'دیمیترو کولبا' },
    {
      spellings: { ar: 'كوليبا | دميتري كوليبا', fa: 'کولبا' },
      terms: [['foreign-minister-ukraine', '2020-03-04', '2024-09-04']],
    },
  ),
  person(
    'lukashenko',
    { en: 'Alexander Lukashenko', ar: 'ألكسندر لوكاشينكو', fa: 'الکساندر لوکاشنکو' },
    {
      spellings: { ar: 'لوكاشينكو | لوكاشنكو', fa: 'لوکاشنکو' },
      terms: [['president-belarus', '1994-07-20', null]],
    },
  ),
]
