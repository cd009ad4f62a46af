// A stretch of text as people read it in a list: on one line.

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
