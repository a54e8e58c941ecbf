import { fold } from '../fold.ts'

/** Labels of links to other articles that extraction may have left in a text, folded: "read also", "related", "read more". */
export const READ_ALSO_LABELS: string[] = [
  'اقرأ أيضا',
  'اقرأ أيضاً',
  'اقرأ المزيد',
  'اقرأ كذلك',
  'طالع أيضا',
  'شاهد أيضا',
  'قد يهمك',
  'قد يهمك أيضا',
  'ربما يعجبك',
  'أخبار ذات صلة',
  'مواضيع ذات صلة',
  'موضوعات ذات صلة',
  'مقالات ذات صلة',
  'مواضيع متعلقة',
  'بیشتر بخوانید',
  'بیشتر ببینید',
  'همچنین بخوانید',
  'حتما بخوانید',
  'در همین زمینه بخوانید',
  'مطالب مرتبط',
  'اخبار مرتبط',
  'خبرهای مرتبط',
  'مطالب پیشنهادی',
].map(fold)

/** What each label holds, as printed: without one of these a text has no label, and is not searched for one. */
export const LABEL_TRACE =
  /(?:قر[أا]|طالع|شاهد) (?:[أا]يض|المزيد|كذلك)|قد يهمك|يعجبك|ذات صلة|مواضيع متعلقة|بخوانید|بخوانيد|ببینید|مرتبط|پیشنهادی/u
