import { Link } from '@remix-run/react'
import type { MovedSubject } from '../../brief/load-moves.ts'
import { OutletName } from '../../components/outlet-name.tsx'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { formatUsual } from '../../components/usual.tsx'
import { Message } from '../../i18n/message.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { useEvidence } from './use-evidence.ts'

type MoveReasonProps = { move: MovedSubject; evidence: ReturnType<typeof useEvidence> }

/** What goes with a move, in one sentence that leads to the articles it speaks of. */
export function MoveReason({ move: { label, reason, compared }, evidence }: MoveReasonProps) {
  const { t, tag, language } = useLocale()
  const isRise = compared.now > compared.usual
  if (reason.kind === 'story') {
    const story = (
      <Link key="story" to={`/stories/${reason.storyId}`} dir="auto">
        <bdi>{reason.title}</bdi>
      </Link>
    )
    return <Message id="reason.story" values={{ articles: reason.articles, outlets: reason.outlets, story }} />
  }
  if (reason.kind === 'outlet') {
    const outlet = (
      <Link key="outlet" to={evidence({ subject: label.slug, outlet: reason.outlet.slug })}>
        <OutletName outlet={reason.outlet} />
      </Link>
    )
    return <Message id="reason.outlet" values={{ outlet, now: reason.now, usual: formatUsual(tag, reason.usual) }} />
  }
  if (reason.kind === 'companion') {
    const subject = (
      <Link key="subject" to={evidence({ subject: [label.slug, reason.subject.slug], join: 'all' })}>
        <bdi>{subjectNameIn(language, reason.subject)}</bdi>
      </Link>
    )
    return <Message id="reason.companion" values={{ articles: reason.articles, subject }} />
  }
  if (reason.kind === 'spread') return t(isRise ? 'reason.rise' : 'reason.fall', { outlets: reason.outlets, of: reason.of })
  return compared.now === 0 ? t('reason.gone') : null
}
