/** What a form does not show but the address must keep. */
export function KeptFields({ params, without }: { params: URLSearchParams; without: string[] }) {
  return [...params]
    .filter(([name, value]) => !without.includes(name) && value !== '')
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
