// Numbers as feeds print them.

/** A whole number of at least one, or null. */
export function positive(printed: string | number | null | undefined): number | null {
  const number =
    typeof printed === 'number' ? printed : /^\s*\d{1,15}\s*$/.test(printed ?? '') ? Number(printed) : 0
  return Number.isSafeInteger(Math.round(number)) && number >= 1 ? Math.round(number) : null
}

/** `1:02:03`, `62:03` or `3723` in seconds, or null. */
export function seconds(printed: string | null | undefined): number | null {
  const text = printed?.trim() ?? ''
  if (!/^\d{1,6}(?::\d{1,2}){0,2}(?:\.\d+)?$/.test(text)) return null
  return positive(text.split(':').reduce((total, part) => total * 60 + Number(part), 0))
}
