/** How Arabic outlets sign copy that is not theirs: agencies by name and by the initials that AFP, DPA, AP and MENA print in Arabic. */
export const AGENCIES =
  'رويترز|أ ف ب|ا ف ب|أ.ف.ب|أف ب|د ب أ|د.ب.أ|أ ب|أ.ب|أ ش أ|أ.ش.أ|واس|وام|كونا|بترا|قنا|بنا|سبأ|سانا|وفا|واج|واع|وات|الأناضول|فرانس برس|الفرنسية|الألمانية|أسوشيتد برس|شينخوا|سبوتنيك|تاس|نوفوستي|وكالات|الوكالات|CNN|RT|BBC'

/** Words of the line that names a source. */
export const SOURCE_LABELS = 'المصدر|المصادر|مصدر الخبر'

/** Words of an outlet's name that say what kind of medium it is. */
export const MEDIA_HEADS =
  'وكالة|وكالات|صحيفة|جريدة|موقع|قناة|شبكة|إذاعة|تلفزيون|مجلة|بوابة|أنباء|للأنباء|الأنباء|الإخبارية|الإخباري|الرسمية|عن|نقلا'
