import type { DemoArticle } from '../newsroom/article.ts'
import type { ArticlePage } from './template.ts'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] as string)
}

export function paragraphs({ paragraphs }: DemoArticle): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
}

/** The words of a title as they stand in an address. */
export function slugOf({ title }: DemoArticle): string {
  const words = title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
  return encodeURIComponent(words.replaceAll(' ', '-'))
}

/** A document with the head that every system writes, a menu, and the box of newest headlines that no reader of the text wants. */
export function drawDocument(page: ArticlePage, head: string, main: string): string {
  const { article, link, latest } = page
  const { language, names } = article.outlet
  const name = escapeHtml(names[language])
  return `<!DOCTYPE html>
<html lang="${language}" dir="rtl"><head><title>${escapeHtml(article.title)} | ${name}</title>
${head}
<meta property="og:title" content="${escapeHtml(article.title)}"><meta property="og:site_name" content="${name}">
<link rel="canonical" href="${link(article)}"></head>
<body><header><a href="/">${name}</a><nav><a href="/archive">${language === 'ar' ? 'الأرشيف' : 'بایگانی'}</a></nav></header>
${main}
<aside class="latest-box"><ul>${latest.map((one) => `<li><a href="${link(one)}">${escapeHtml(one.title)}</a></li>`).join('')}</ul></aside>
<footer>${language === 'ar' ? 'جميع الحقوق محفوظة' : 'همه حقوق محفوظ است'}</footer></body></html>`
}
