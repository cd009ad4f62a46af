// What lies beyond the analysed part of a text: prose is kept as paragraphs, whatever else as it stands; nothing is searched.
import type { Line } from './document.ts'
import type { BareLine } from './lines.ts'

/** Characters. Shorter lines without a stop are menus, names, figures. */
const LONGEST_SHORT = 80
const isProse = (text: string): boolean => text.length > LONGEST_SHORT || /[.!?…]["”’»]?$/.test(text)

const paragraph = ({ text, start, end }: BareLine): Line => ({
  ...{ text, start, end, kind: 'paragraph', rule: 'paragraph/not-analysed' },
})

/** A run of other lines is one stretch of furniture. */
const isRest = (line: Line | undefined): boolean => line?.furniture === 'not-analysed'

export function unanalysed(bare: readonly BareLine[]): Line[] {
  const lines: Line[] = []
  for (const line of bare) {
    const last = lines[lines.length - 1]
    if (isProse(line.text)) lines.push(paragraph(line))
    else if (last && isRest(last)) lines[lines.length - 1] = { ...last, end: line.end }
    else
      lines.push({
        ...paragraph(line),
        kind: 'furniture',
        furniture: 'not-analysed',
        rule: 'furniture/not-analysed',
      })
  }
  return lines
}

/** The lines before `end` and those after it; a line that crosses it is cut in two. */
export function splitAt(
  bare: readonly BareLine[],
  end: number,
): { readonly near: BareLine[]; readonly far: BareLine[] } {
  const near = bare.filter(line => line.end <= end)
  const crossing = bare.find(line => line.start < end && line.end > end)
  const far = bare.filter(line => line.start >= end)
  if (!crossing) return { near, far }
  const [head, tail] = [
    crossing.text.slice(0, end - crossing.start),
    crossing.text.slice(end - crossing.start),
  ]
  return {
    near: [...near, { ...crossing, text: head.trimEnd(), end: crossing.start + head.trimEnd().length }],
    far: [{ ...crossing, text: tail, start: end }, ...far],
  }
}
