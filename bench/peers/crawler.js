import { CheerioCrawler, Configuration, log, RequestList } from '@crawlee/cheerio'

// Crawlee over given addresses: reads title, text and date by selectors, and keeps nothing of it.
process.once('message', async ({ pages, atOnce }) => {
  log.setLevel(log.LEVELS.ERROR)
  const config = new Configuration({ persistStorage: false, purgeOnStart: false, availableMemoryRatio: 0.9, systemInfoV2: true })
  const selectors = new Map(pages.map((page) => [page.url, page]))
  let read = 0
  const crawler = new CheerioCrawler(
    {
      requestList: await RequestList.open(null, [...selectors.keys()]),
      minConcurrency: atOnce,
      maxConcurrency: atOnce,
      autoscaledPoolOptions: { desiredConcurrency: atOnce },
      maxRequestRetries: 0,
      useSessionPool: false,
      persistCookiesPerSession: false,
      requestHandler({ $, request }) {
        const { title, body, date } = selectors.get(request.url)
        const found = [title, body, date].map((selector) => (selector ? $(selector).text().trim() : ''))
        if (found[0]) read++
      },
    },
    config,
  )
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()]
  await crawler.run()
  const cpu = process.cpuUsage(startedCpu)
  const result = {
    pages: read,
    seconds: (performance.now() - startedMs) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
  process.send(result, () => process.disconnect())
})
