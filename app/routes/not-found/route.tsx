import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireReader } from '../../session/reader.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
