import type { Deed } from './misbehaving-server.ts'

/** Two small sites of our own, in the shape of real ones: nothing is known of them but their address. */
export type SiteRoutes = Record<string, Deed>

const persianTitles = [
  'بندر تازه در جنوب کشور گشایش یافت',
  'نمایشگاه کتاب با صد ناشر آغاز شد',
  'بارش باران در استان‌های شمالی ادامه دارد',
  'تیم ملی والیبال به دیدار نهایی رسید',
  'وزیر نیرو از ساخت سه سد خبر داد',
  'قیمت گندم برای سال آینده اعلام شد',
  'موزه شهر پس از دو سال باز شد',
  'دانشگاه‌ها از شنبه حضوری می‌شوند',
]
const arabicTitles = [
  'افتتاح ميناء جديد في جنوب البلاد هذا الصباح',
  'معرض الكتاب يستقبل مئة ناشر من المنطقة',
  'الأمطار تتواصل على المحافظات الشمالية حتى الغد',
  'المنتخب يبلغ المباراة النهائية للكرة الطائرة',
  'وزير المياه يعلن بناء ثلاثة سدود كبيرة',
  'تحديد سعر القمح للموسم الزراعي المقبل',
  'المتحف يفتح أبوابه بعد عامين من الإغلاق',
  'الجامعات تعود إلى القاعات ابتداء من السبت',
]

/** 18 to 25 آبان (Aban) 1405, which are 9 to 16 November 2026. */
const jalaliDays = ['۱۸', '۱۹', '۲۰', '۲۱', '۲۲', '۲۳', '۲۴', '۲۵']

/** A Persian portal of the IranSamaneh family: a declared feed, Jalali dates, the lead outside the body, a clock in the header, share words in the body. */
export function persianSite(): SiteRoutes {
  const links = (from: number, to: number) =>
    persianTitles
      .slice(from, to)
      .map(
        (title, index) => `<div class="archive_news"><a class="title5" href="/fa/news/${7001 + from + index}/خبر-تازه">${title}</a></div>`,
      )
      .join('')
  const frame = (
    title: string,
    head: string,
    main: string,
  ) => `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title} | پرتو خبر</title>
<link rel="alternate" type="application/rss+xml" href="/fa/rss/allnews">${head}</head><body>
<div class="today_date">۲۹ آبان ۱۴۰۵ - ۱۲:۳۲</div><ul class="nav"><li><a href="/fa/archive/politics">سیاسی</a></li><li><a href="/fa/archive/sport">ورزشی</a></li><li><a href="/fa/about">درباره ما</a></li></ul>
${main}<div class="side">${links(0, 2).replaceAll('archive_news', 'linear_news').replaceAll('title5', 'title4')}</div><footer>همه حقوق برای پرتو خبر محفوظ است</footer></body></html>`
  const article = (index: number) => {
    const title = persianTitles[index]!
    return frame(
      title,
      `<meta property="og:title" content="${title}"><meta property="og:site_name" content="پرتو خبر"><meta property="og:description" content="خلاصه شماره ${index}: ${title} و جزئیات آن در ادامه می‌آید.">`,
      `<div class="news_pdate_c"><span class="news_nav_title">تاریخ انتشار: </span><span>${jalaliDays[index]} آبان ۱۴۰۵ - ۱۶:۱۱</span></div>
<div class="news_body_con"><div class="title"><h1 class="Htags">${title}</h1></div><div class="subtitle">خلاصه شماره ${index}: ${title} و جزئیات آن در ادامه می‌آید.</div>
<div class="body"><p>به گزارش پرتو خبر، ${title} و مسئولان درباره آن در نشست شماره ${index} با خبرنگاران به تفصیل سخن گفتند و برنامه‌های خود را شرح دادند.</p>
<p>در بخش دیگری از این گزارش شماره ${index} آمده است که کارها طبق برنامه پیش می‌رود و نتیجه آن تا پایان فصل روشن خواهد شد.</p>
<p class="promo-line">دفتر پرتو خبر از سال هزار و سیصد و نود در خیابان بهار است و هر روز باز است.</p></div></div>`,
    )
  }
  const items = persianTitles
    .map(
      (title, index) =>
        `<item><title>${title}</title><link>/fa/news/${7001 + index}/خبر-تازه</link><pubDate>${Number(index) + 9} Nov 2026 12:41:00 GMT</pubDate></item>`,
    )
    .join('')
  const routes: SiteRoutes = {
    '/': html(frame('پرتو خبر', '', links(0, 8))),
    '/fa/archive/politics': html(frame('سیاسی', '', links(2, 6))),
    '/fa/archive/sport': html(frame('ورزشی', '', links(4, 8))),
    '/fa/rss/allnews': send(
      'application/rss+xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>پرتو خبر</title>${items}</channel></rss>`,
    ),
  }
  for (const index of persianTitles.keys()) routes[`/fa/news/${7001 + index}/${encodeURIComponent('خبر-تازه')}`] = html(article(index))
  return routes
}

/** An Arabic site of its own making: no feed, no sitemap, no metadata; Moroccan month names; the same invitation inside every text. */
export function arabicSite(): SiteRoutes {
  const links = (from: number, to: number) =>
    arabicTitles
      .slice(from, to)
      .map((title, index) => `<li class="row-story"><h3><a href="/akhbar/${501 + from + index}.html">${title}</a></h3></li>`)
      .join('')
  const frame = (
    title: string,
    main: string,
  ) => `<!doctype html><html dir="rtl"><head><meta charset="utf-8"><title>${title} - بوابة الريف</title></head><body>
<div class="clock">الجمعة 20 نونبر 2026 - 09:00</div><div class="menu"><a href="/qism/siyasa">سياسة</a><a href="/qism/riyada">رياضة</a><a href="/itisal">اتصل بنا</a></div>
${main}<div class="most">${links(0, 2).replaceAll('row-story', 'top-story')}</div></body></html>`
  const article = (index: number) =>
    frame(
      arabicTitles[index]!,
      `<div class="khabar"><h1 class="unwan">${arabicTitles[index]}</h1><div class="waqt">الثلاثاء ${3 + index} نونبر 2026 - 16:49</div><div class="nass">
<p>${arabicTitles[index]}، بحسب ما أعلنه المسؤولون في مؤتمر صحفي رقم ${index} عقد في العاصمة بحضور عدد كبير من الصحفيين.</p>
<p>وأضاف البيان رقم ${index} أن العمل يسير وفق الخطة المرسومة، وأن النتائج ستظهر قبل نهاية الفصل الحالي بإذن الله.</p>
<div class="dawa"><p>تصدر البوابة عن مؤسسة الريف للنشر في مدينة الناظور منذ عام ألفين وتسعة.</p></div></div></div>`,
    )
  const routes: SiteRoutes = {
    '/': html(frame('بوابة الريف', `<ul>${links(0, 8)}</ul>`)),
    '/qism/siyasa': html(frame('سياسة', `<ul>${links(2, 6)}</ul>`)),
    '/qism/riyada': html(frame('رياضة', `<ul>${links(4, 8)}</ul><a class="next" href="/qism/riyada?p=2">التالي</a>`)),
  }
  for (const index of arabicTitles.keys()) routes[`/akhbar/${501 + index}.html`] = html(article(index))
  return routes
}

export function html(text: string): Deed {
  return send('text/html; charset=utf-8', text)
}

export function send(type: string, text: string, status = 200): Deed {
  return (_, response) => response.writeHead(status, { 'content-type': type }).end(text)
}
