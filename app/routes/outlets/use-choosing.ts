import { type MouseEvent, useCallback, useRef, useState } from 'react'
import { manyFormId } from './outlet-box.tsx'

/** Counts the ticked rows; with the shift key a tick goes for all rows since the last one, also the key x. */
export function useChoosing() {
  const [count, setCount] = useState(0)
  const last = useRef<HTMLInputElement | null>(null)
  const recount = useCallback(() => setCount(listBoxes().filter((box) => box.checked).length), [])

  const onClick = useCallback(
    (event: MouseEvent) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement) || box.name !== 'outlet') return
      const boxes = listBoxes()
      const [from, to] = [boxes.indexOf(last.current as HTMLInputElement), boxes.indexOf(box)]
      if (event.shiftKey && from >= 0) for (const one of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) one.checked = box.checked
      last.current = box
      recount()
    },
    [recount],
  )
  const chooseAll = useCallback(
    (isChosen: boolean) => {
      // Nobody chooses what he does not see.
      if (isChosen) document.getElementById('resting')?.setAttribute('open', '')
      for (const box of listBoxes()) box.checked = isChosen
      recount()
    },
    [recount],
  )
  return { count, onClick, chooseAll }
}

function listBoxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="outlet"][form="${manyFormId}"]`)]
}
